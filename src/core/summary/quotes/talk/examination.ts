import type { Span } from '../../../text/span';

/** Who asks from some place of a deposition on, and who is asked. */
export type Examiner = Span & { readonly name: string };

const NAME = String.raw`(?:(?:M[Rr]|M[Rr][Ss]|M[Ss]|D[Rr])\.?[ \t])?\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:[ \t]\p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}`;
/** "BY MS. RUIZ:", "CROSS-EXAMINATION BY MR. LUND", "Examination by Ms Ruiz": a line that says who asks from there on. */
const BY = new RegExp(
  String.raw`(?<=^|\n)[ \t]{0,40}(?:(?:(?:DIRECT|CROSS|REDIRECT|RECROSS|RE-DIRECT|RE-CROSS|FURTHER|Direct|Cross|Redirect|Recross|Further|direct|cross)[- ])?(?:EXAMINATION|Examination|examination)[ \t](?:BY|by)|BY)[ \t](?<name>${NAME})[ \t]{0,4}:?(?=[ \t]{0,4}(?:\n|$))`,
  'gu',
);
/** "DEPOSITION OF ANA RUIZ", "ANA RUIZ, having been duly sworn": who answers. */
const WITNESS = [
  new RegExp(
    String.raw`(?<=^|\n)[ \t]{0,40}(?:(?:VIDEOTAPED|Videotaped|ORAL|Oral)[ \t])?(?:DEPOSITION|Deposition|TESTIMONY|Testimony|EXAMINATION|Examination)[ \t](?:OF|of)[ \t](?<name>${NAME})(?=[ \t]{0,4}(?:\n|$))`,
    'u',
  ),
  new RegExp(
    String.raw`(?<=^|\n)[ \t]{0,40}(?<name>${NAME}),[ \t](?:(?:having|being|was)[ \t])?(?:(?:been|first|duly)[ \t]){0,3}(?:sworn|affirmed)\b`,
    'u',
  ),
];

/** The lines of a deposition or trial that say who asks from there on, in order. */
export function examinersIn(text: string): readonly Examiner[] {
  if (!/\bBY |xamination by |XAMINATION BY /u.test(text)) return [];
  return [...text.matchAll(BY)].map((match) => {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    return { name, start, end: start + name.length };
  });
}

/** Who is examined, where the text says so; null elsewhere. */
export function witnessIn(text: string): Examiner | null {
  for (const form of WITNESS) {
    const match = form.exec(text);
    const name = match?.groups?.['name'];
    if (match === null || name === undefined) continue;
    const start = match.index + match[0].indexOf(name);
    return { name, start, end: start + name.length };
  }
  return null;
}
