import { perWord } from '../../../text/per-word';

/** The words of a name without case, possessives, article and full stops, for comparing. */
export const foldName = perWord((name) => {
  if (/^[A-Za-z]+$/u.test(name)) return name.toLowerCase();
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s?(?=\s|$)/gu, '')
    .replace(/^the\s+/u, '')
    .replace(/(?<=\p{L})\.(?=\s|$|\p{L}\.?)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
});

/** A folded place name without the sort of place before it: "republic of x" and "x" are one. */
export function bareOfSort(folded: string): string {
  return folded.replace(
    /^(?:republic|kingdom|state|commonwealth|federation|city|town|village|port|province|district|region|municipality|county|emirate|principality)\s+of\s+(?:the\s+)?/u,
    '',
  );
}
