import type { Entities } from '../../draft';
import type { Item } from '../frames';

/** "I, ANA RUIZ, of 4 Quay Street, will say as follows", "WITNESS STATEMENT OF ANA RUIZ": who says "I" in a statement. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:[ \t]\p{Lu}[\p{L}\p{M}.'’-]{0,30}){1,3}`;
const FORMS = [
  new RegExp(
    String.raw`(?<=^|\n)[ \t]{0,20}(?:\d\.[ \t]{1,4})?I, (?<name>${NAME}),[^\n]{0,200}?\b(?:say|state|declare|affirm|depose|swear|make oath|SAY|STATE|DECLARE)\b`,
    'u',
  ),
  new RegExp(
    String.raw`(?<=^|\n)[ \t]{0,40}(?:(?:FIRST|SECOND|THIRD|First|Second|Third)[ \t])?(?:WITNESS STATEMENT|Witness [Ss]tatement|STATEMENT|Statement|AFFIDAVIT|Affidavit)[ \t](?:OF|of)[ \t](?:(?:M[Rr]|M[Rr][Ss]|M[Ss]|D[Rr])\.?[ \t])?(?<name>${NAME})[ \t]{0,4}(?=\n|$)`,
    'u',
  ),
];

/** Who says "I" in a statement, by the name the text knows them by. */
export function narratorIn(text: string, { people }: Entities): string | null {
  const written = narratorOf(text);
  if (written === null) return null;
  const fold = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}]+/gu, ' ');
  const known = people.find(({ name, aliases }) => [name, ...aliases].some((one) => fold(one) === fold(written)));
  return known?.name ?? written;
}

/** Whether a frame opens with "I" or "we", who tell what befell them. */
export function isOwnStory(items: readonly Item[]): boolean {
  const first = items.find(({ kind, lower }) => kind === 'word' && !/^(?:and|but|then|later)$/u.test(lower));
  const opening = items.slice(0, 14).find(({ lower }) => /^(?:i|we|he|she|they|it)$/u.test(lower));
  return /^(?:i|we)$/u.test(opening?.lower ?? first?.lower ?? '');
}

/** Who says "I" throughout a text that is one person's statement, as written there; null in any other text. */
function narratorOf(text: string): string | null {
  for (const form of FORMS) {
    const name = form.exec(text)?.groups?.['name'];
    if (name !== undefined) return name;
  }
  return null;
}
