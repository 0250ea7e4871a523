import type { Entities } from '../draft';
import { LEGAL_FORM } from '../names/lexicon/legal-forms';

/** A body as the text names it: where, and what its name and the words beside it call it. */
type Body = { readonly name: string; readonly starts: readonly number[]; readonly sorts: ReadonlySet<string> };

/** Nouns for one body, by what they can stand for. */
const SORTS: readonly (readonly string[])[] = [
  [
    'company',
    'firm',
    'corporation',
    'carrier',
    'airline',
    'insurer',
    'lender',
    'operator',
    'manufacturer',
    'maker',
    'producer',
    'retailer',
    'contractor',
    'supplier',
    'developer',
    'landlord',
    'miner',
    'brewer',
    'startup',
    'start-up',
    'utility',
    'conglomerate',
    'chain',
    'publisher',
    'owner',
  ],
  ['ministry'],
  ['department'],
  ['agency', 'authority', 'bureau', 'office', 'directorate', 'administration', 'regulator', 'watchdog'],
  ['commission', 'committee', 'panel', 'inquiry'],
  ['council'],
  ['police', 'force', 'constabulary'],
  ['bank'],
  ['university', 'college', 'school', 'institute'],
  ['hospital', 'clinic'],
  ['union', 'federation', 'association'],
  [
    'foundation',
    'charity',
    'trust',
    'organisation',
    'organization',
    'group',
    'ngo',
    'non-profit',
    'nonprofit',
    'network',
    'coalition',
    'movement',
  ],
  ['party'],
  ['town', 'city', 'municipality', 'village', 'county'],
  ['club', 'team'],
  ['newspaper', 'daily', 'broadcaster', 'station', 'magazine'],
  ['army', 'military', 'navy'],
  ['embassy', 'consulate'],
  ['mission', 'delegation'],
  ['museum'],
  ['parliament', 'senate', 'assembly'],
];
const SORT_OF = new Map(SORTS.flatMap((nouns) => nouns.map((noun) => [noun, nouns[0] ?? noun] as const)));

/** What a company's name ends with, or holds. */
const COMPANY = new RegExp(
  String.raw`(?: & |\b(?:${LEGAL_FORM}|holdings?|industries|airlines|airways|rail|railways|motors|foods|builders|homes|partners|capital|energy|mining|minerals|metals|shipping|lines|logistics|pharmaceuticals|therapeutics|technologies|systems|seguros|kraft|power|telecom|shipmanagement|maritime|dredging|construction|brothers|sons|group|insurance|steel|oil|petroleum|chemicals|bank)\b\.?)`,
  'iu',
);
/** How many code units beside a mention may say what it is. */
const BESIDE = 70;
/** A body named so much nearer than the other of its sort is the one meant. */
const CLEARLY_NEARER = 250;
/** A paragraph is followed so far, in code units. */
const LONGEST_PARAGRAPH = 3_000;
const LONGEST_INDENT = 12;

/** Tells which named body a bare noun ("the company", "the ministry") means, where the text lets that be told. */
export class BodyNouns {
  readonly #text: string;
  readonly #organizations: Entities['organizations'];
  #known: readonly Body[] | null = null;

  constructor(text: string, { organizations }: Entities) {
    this.#text = text;
    this.#organizations = organizations;
  }

  /** Laid out when the first noun asks: most texts have none. */
  get #bodies(): readonly Body[] {
    this.#known ??= this.#organizations.map(({ name, mentions }) => ({
      name,
      starts: mentions.map(({ start }) => start),
      sorts: sortsOf(name, this.#text, mentions),
    }));
    return this.#known;
  }

  /** The body of that sort named last before `offset`; null where none is, or two are about as near and neither opens the paragraph. */
  find(noun: string, offset: number): string | null {
    const sort = SORT_OF.get(noun);
    if (sort === undefined) return null;
    const near = this.#bodies
      .filter(({ sorts }) => sorts.has(sort))
      .map(({ name, starts }) => ({ name, last: starts.findLast((start) => start < offset) ?? -1 }))
      .filter(({ last }) => last >= 0)
      .toSorted((a, b) => b.last - a.last);
    const [first, second] = near;
    if (first === undefined) return null;
    const isClear = second === undefined || first.last - second.last >= CLEARLY_NEARER;
    return isClear || this.#opensParagraphOf(first.last, offset) ? first.name : null;
  }

  /** The paragraph in which the noun stands begins with that name: it is about that body. */
  #opensParagraphOf(start: number, offset: number): boolean {
    const opens = /(?:^|\n)[^\S\n]*$/u.test(this.#text.slice(Math.max(0, start - LONGEST_INDENT), start));
    return opens && offset - start < LONGEST_PARAGRAPH && !this.#text.slice(start, offset).includes('\n');
  }
}

function sortsOf(
  name: string,
  text: string,
  mentions: readonly { readonly start: number; readonly end: number }[],
): ReadonlySet<string> {
  const sorts = new Set<string>();
  const add = (word: string): void => {
    const sort = SORT_OF.get(word.toLowerCase());
    if (sort !== undefined) sorts.add(sort);
  };
  for (const word of name.split(/[\s-]+/u)) add(word);
  if (COMPANY.test(name)) sorts.add('company');
  for (const { start, end } of mentions) {
    // "Alma Gold, a privately held company", "Alma Gold (AG), the landlord".
    const after = /^(?: \([^()\n]{1,20}\))?, (?:an?|the|its|their) ([\p{L} -]{3,60})/u.exec(
      text.slice(end, end + BESIDE),
    )?.[1];
    for (const word of headsOf(after)) add(word);
    // "the landlord, Alma Homes", "insurer Alma Life", "the miner Alma Gold".
    const before = /(?<!\p{L})(\p{Ll}[\p{Ll}-]+),? $/u.exec(text.slice(Math.max(0, start - BESIDE), start))?.[1];
    if (before !== undefined) add(before);
  }
  return sorts;
}

/** The words of an apposition up to its first small word of place or relation. */
function headsOf(words: string | undefined): readonly string[] {
  if (words === undefined) return [];
  const head = words.split(/ (?:of|in|at|that|which|whose|based|with|for|from|said|and|is|was)\b/u, 1)[0] ?? '';
  return head.trim().split(' ').slice(-1);
}
