import type { Entities } from '../draft';
import { partyLines } from '../names/case-parties';
import { LEGAL_FORM } from '../names/lexicon/legal-forms';

/** Who a party to a case is, and whether a person or a body. */
export type Party = { readonly name: string; readonly kind: 'person' | 'organization' };

/** The parties stand in the first lines of a text, within so many code units. */
const HEAD = 2_000;
const LONGEST_LINE = 140;
const MOST_LINES = 40;

/** Who brings a case, and who answers it. */
const BROUGHT = ['claimant', 'plaintiff', 'applicant', 'petitioner', 'appellant', 'pursuer', 'complainant'];
const ANSWERED = ['respondent', 'defendant', 'accused'];
const SIDES = [...BROUGHT, ...ANSWERED].join('|');
const PARTY = new RegExp(String.raw`^(?:${SIDES})$`, 'u');
/** "Case 12/2023: Ruiz v Alma Rail Ltd", "ANA RUIZ vs. THE STATE". */
const CASE =
  /^(?:[^:\n]{0,60}: )?(?<first>\p{Lu}[^:\n]{0,60}?)(?:,? \((?<one>[A-Za-z]{7,11})\))? v(?:s\.?|\.|ersus)? (?<second>\p{Lu}[^:\n]{0,60}?)(?:,? \((?<other>[A-Za-z]{7,11})\))?$/u;
/** "ANA RUIZ (Applicant)", "Ana Ruiz, Appellant", "(2) ANA RUIZ". */
const NAMED =
  /^(?:\((?<number>[1-4])\) )?(?<name>\p{Lu}[^():\n]{2,60}?)(?:(?:,? \(|, |\s*[.…]{2,} ?)(?:the )?(?<side>[A-Za-z]{7,11})\)?)?$/u;
const ALONE = new RegExp(String.raw`^(?:the )?(?<side>${SIDES})s?$`, 'iu');
/** The state itself; a firm that is called after one ("State Farm") has more words. */
const STATE =
  /^(?:r|rex|regina|the king|the queen|the crown|(?:the )?(?:state|republic|people|commonwealth|prosecutor|director of public prosecutions|united states)(?: of .*)?)$/iu;
const NUMBERS = ['first', 'second', 'third', 'fourth'];

/** Tells whom "the claimant", "the appellant" or "the second respondent" means, from the names that stand over a case. */
export class Parties {
  readonly #known: ReadonlyMap<string, Party | null>;

  constructor(text: string, entities: Entities) {
    this.#known = partiesOver(text, entities);
  }

  /** The one whom the words for a party mean; null where they mean none, or several. */
  called(words: string): Party | null {
    return this.#known.size === 0 ? null : (this.#known.get(words.toLowerCase()) ?? null);
  }
}

function partiesOver(text: string, entities: Entities): ReadonlyMap<string, Party | null> {
  const known = new Map<string, Party | null>();
  const add = (side: string, written: string): void => {
    const party = partyOf(written, entities);
    if (party !== null) known.set(side, known.has(side) && known.get(side)?.name !== party.name ? null : party);
  };
  const lines = text
    .slice(0, HEAD)
    .split('\n', MOST_LINES)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length < LONGEST_LINE);
  for (const { name, side } of partyLines(text)) add(side, text.slice(name.start, name.end));
  for (const [at, line] of lines.entries()) {
    const match = CASE.exec(line)?.groups;
    if (match !== undefined) {
      for (const [side, written] of sidesOf(match)) if (!known.has(side)) add(side, written);
      continue;
    }
    const { name, side = '', number } = NAMED.exec(line)?.groups ?? {};
    if (name === undefined) continue;
    if (PARTY.test(side.toLowerCase())) add(side.toLowerCase(), name);
    const below = side === '' ? ALONE.exec(lines.slice(at + 1, at + 5).find((other) => ALONE.test(other)) ?? '') : null;
    const called = below?.groups?.['side']?.toLowerCase();
    if (called === undefined) continue;
    if (number !== undefined) add(`${NUMBERS[Number(number) - 1] ?? ''} ${called}`, name);
    else if (ALONE.test(lines[at + 1] ?? '')) add(called, name);
  }
  return known;
}

/** Which side of "X v Y" is called what; of a case of the state the other one is the accused. */
function sidesOf({
  first = '',
  second = '',
  one = '',
  other = '',
}: Readonly<Record<string, string | undefined>>): readonly (readonly [string, string])[] {
  const told = [
    [one.toLowerCase(), first],
    [other.toLowerCase(), second],
  ].filter(([side = '']) => PARTY.test(side)) as [string, string][];
  if (told.length > 0) return told;
  if (STATE.test(first))
    return ['defendant', 'accused', 'appellant', 'applicant'].map((side) => [side, second] as const);
  const sides = BROUGHT.map((side) => [side, first] as const);
  return STATE.test(second) ? sides : [...sides, ['respondent', second], ['defendant', second]];
}

/** Signs of a body or an office in the name of a party. */
const BODY = new RegExp(String.raw`\b(?:of|for|the|${LEGAL_FORM}|council|bank|trust|company|board|union)\b|&`, 'iu');

/** The person or body of the text that bears the name of a party, or the name as it stands over the case; null where several are meant. */
function partyOf(written: string, { people, organizations }: Entities): Party | null {
  const words = written.replace(/^(?:Mr|Mrs|Ms|Dr)\.? /u, '').toLowerCase();
  if (/ (?:and|&) (?:others|another|anor|ors)$|^re /u.test(words)) return null;
  const bears = ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): boolean =>
    [name, ...aliases].some((one) => one.toLowerCase() === words);
  const body = organizations.find((one) => bears(one) || words.startsWith(`${one.name.toLowerCase()} `));
  if (body !== undefined) return { name: body.name, kind: 'organization' };
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const person = people.find(bears);
  if (person !== undefined) return { name: person.name, kind: 'person' };
  // "Ana Ruiz" over the case is "Ms Ruiz" of the text, and nobody else of that family.
  const named = people.filter(({ name }) => {
    const parts = name.toLowerCase().split(' ');
    return parts.at(-1) === last && (parts.length === 1 || words === last);
  });
  const [bearer] = named;
  if (bearer !== undefined) return named.length === 1 ? { name: bearer.name, kind: 'person' } : null;
  if (BODY.test(written)) return { name: written, kind: 'organization' };
  return words.split(' ').length > 4 || /\d/u.test(words) ? null : { name: ordinary(written), kind: 'person' };
}

/** "ANA RUIZ-MOE" as it is written elsewhere: "Ana Ruiz-Moe". */
function ordinary(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replaceAll(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
