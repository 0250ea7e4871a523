import type { Span } from '../../../text/span';
import { mayBeLocalName } from '../lexicon/given-names-local';
import type { WorldName } from './items';
import { isKnownPlace } from './places';

/** What a clause closes with that names its source: "..., según Corpac." */
const SOURCES: Readonly<Record<string, RegExp>> = {
  fr: /(?<=[,.] )(?:[Ss]elon|[Dd][’']après) (?<name>\p{Lu}[\p{L}\p{M}-]{2,24})(?=[,.;])/gu,
  es: /(?<=[,.] )(?:[Ss]egún|[Dd]e acuerdo con) (?<name>\p{Lu}[\p{L}\p{M}-]{2,24})(?=[,.;])/gu,
  it: /(?<=[,.] )(?:[Ss]econdo|[Ss]tando a) (?<name>\p{Lu}[\p{L}\p{M}-]{2,24})(?=[,.;])/gu,
  pt: /(?<=[,.] )(?:[Ss]egundo|[Dd]e acordo com) (?<name>\p{Lu}[\p{L}\p{M}-]{2,24})(?=[,.;])/gu,
};
/** No heading is longer on either side of a word. */
const LONGEST = 160;
/** Towns whose name has a word in front: "Groß Neuendorf", "Bad Belzig". */
const TOWN =
  /(?<![\p{L}\p{M}-])(?:Groß|Klein|Bad|Sankt|Alt|Neu|Hohen) \p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?(?![\p{L}\p{M}-])/gu;

/** One word with a capital that a clause names as its source is a body, where no given name or place is written so; `masked` has the names found before blotted out. */
export function sourceBodies(masked: () => string, { start, end }: Span, code: string): readonly WorldName[] {
  const pattern = SOURCES[code];
  if (pattern === undefined) return [];
  return [...masked().slice(start, end).matchAll(pattern)].flatMap((match) => {
    const name = match.groups?.['name'] ?? '';
    if (mayBeLocalName(name) || isKnownPlace(name, code)) return [];
    return [made('organizations', name, start + match.index + match[0].length - name.length, 0.55)];
  });
}

/** German towns by the word in front of their name. */
export function germanTowns(masked: () => string, { start, end }: Span, code: string): readonly WorldName[] {
  if (code !== 'de') return [];
  return [...masked().slice(start, end).matchAll(TOWN)].flatMap((match) =>
    mayBeLocalName(match[0].split(' ')[1] ?? '') ? [] : [made('places', match[0], start + match.index, 0.65)],
  );
}

/** True for a word in capitals in a line of capitals ("IN SINTESI"): a heading leads to no place but one that is known. */
export function isHeadingWord(text: string, { start, end, kind, name }: WorldName, code: string): boolean {
  if (kind !== 'places' || name !== name.toUpperCase() || isKnownPlace(name, code)) return false;
  const before =
    text
      .slice(Math.max(0, start - LONGEST), start)
      .split('\n')
      .at(-1) ?? '';
  const line = before + (text.slice(end, end + LONGEST).split('\n', 1)[0] ?? '');
  return line.trim() !== '' && !/\p{Ll}/u.test(line);
}

function made(kind: WorldName['kind'], name: string, start: number, confidence: number): WorldName {
  return { start, end: start + name.length, kind, name, confidence };
}
