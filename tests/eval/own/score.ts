import type { Article } from '../../../src/core/library/article';
import type { Summary } from '../../../src/core/summary/summary';

/** What a person found in a text of the set, written down beside it; parts of a split quotation are joined by "|". What was not looked for is left out. */
export type Gold = {
  readonly header: {
    readonly publishedOn?: string;
    readonly dateline?: string;
    readonly byline?: string;
    readonly outlet?: string;
  };
  readonly people?: readonly string[];
  readonly organizations?: readonly string[];
  readonly places?: readonly string[];
  readonly acronyms?: readonly { readonly organization: string; readonly acronym: string }[];
  readonly roles?: readonly { readonly person: string; readonly title: string; readonly organization: string | null }[];
  readonly dates?: readonly { readonly text: string; readonly date: string }[];
  readonly quotes?: readonly { readonly text: string; readonly speaker: string }[];
  readonly reported?: readonly { readonly text: string; readonly speaker: string }[];
  readonly figures?: readonly { readonly text: string; readonly value: number }[];
  readonly timeline?: readonly string[];
};

/** How many findings of a kind were right, made up and missed. */
export type Count = { readonly right: number; readonly wrong: number; readonly missed: number };

const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[^\p{L}\p{N}'.€$£%-]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?|its|his|her|their|our|my) /u, '')
    .replace(/[ .,]+$/u, '');

/** Matches two lists one to one and counts; `isSame` decides whether a finding is the one looked for. Without gold nothing is counted. */
export function count<F, G>(
  found: readonly F[],
  gold: readonly G[] | undefined,
  isSame: (found: F, gold: G) => boolean,
): Count {
  if (gold === undefined) return { right: 0, wrong: 0, missed: 0 };
  const left = [...found];
  let right = 0;
  for (const wanted of gold) {
    const at = left.findIndex((one) => isSame(one, wanted));
    if (at < 0) continue;
    left.splice(at, 1);
    right += 1;
  }
  return { right, wrong: left.length, missed: gold.length - right };
}

/** Counts, kind by kind, what a summary got right against the gold of its text. */
export function countAll(article: Article, summary: Summary, gold: Gold): Readonly<Record<string, Count>> {
  const header = {
    publishedOn: article.publishedOn,
    dateline: article.dateline?.place,
    byline: article.byline,
    outlet: article.outlet,
  };
  const pairs = (from: object): string[] =>
    Object.entries(from).flatMap(([key, value]) => (typeof value === 'string' ? [`${key} ${fold(value)}`] : []));
  const named = (item: { readonly name: string; readonly aliases: readonly string[] }, name: string): boolean =>
    [item.name, ...item.aliases].some((one) => fold(one) === fold(name));
  const speaks = (speaker: string | undefined, wanted: string): boolean =>
    speaker !== undefined && isWithin(fold(speaker), fold(wanted));
  const slice = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    article.text.slice(start, end);
  return {
    header: count(pairs(header), pairs(gold.header), (one, wanted) => one === wanted),
    people: count(summary.people, gold.people, named),
    roles: count(
      summary.people.flatMap((person) => person.roles.map((role) => ({ person, role }))),
      gold.roles,
      ({ person, role }, wanted) =>
        named(person, wanted.person) &&
        fold(role.title) === fold(wanted.title) &&
        (wanted.organization === null || isWithin(fold(role.organization ?? '-'), fold(wanted.organization))),
    ),
    organisations: count(summary.organizations, gold.organizations, named),
    acronyms: count(
      summary.organizations.filter((one) => one.acronym !== null),
      gold.acronyms,
      (one, wanted) => one.acronym === wanted.acronym && named(one, wanted.organization),
    ),
    places: count(summary.places, gold.places, named),
    dates: count(
      // The date a text is headed with is told by the header.
      summary.dates.filter((one) => one.date !== null && one.evidence.start >= article.body.start),
      gold.dates,
      (one, wanted) => one.date === wanted.date && isWithin(fold(one.text), fold(wanted.text)),
    ),
    quotes: count(
      summary.quotes
        .filter((quote) => quote.kind === 'direct')
        .flatMap(({ parts, text, speaker }) =>
          (parts?.map(slice) ?? [text]).map((words) => ({ words, speaker: speaker?.name })),
        ),
      gold.quotes?.flatMap(({ text, speaker }) => text.split('|').map((words) => ({ words, speaker }))),
      (one, wanted) => fold(one.words) === fold(wanted.words) && speaks(one.speaker, wanted.speaker),
    ),
    'reported speech': count(
      summary.quotes.filter((quote) => quote.kind === 'indirect'),
      gold.reported,
      (one, wanted) => share(one.text, wanted.text) >= 0.5 && speaks(one.speaker?.name, wanted.speaker),
    ),
    figures: count(
      summary.figures,
      gold.figures,
      (one, wanted) =>
        isWithin(fold(one.text), fold(wanted.text)) && Math.abs((one.value ?? Number.NaN) - wanted.value) < 0.01,
    ),
    // The publication itself opens a timeline; it counts only where the text tells of that day.
    timeline: count(
      [...new Set(summary.timeline.map(({ date }) => date))].filter(
        (date) => date !== article.publishedOn || gold.timeline?.includes(date) === true,
      ),
      gold.timeline,
      (one, wanted) => one === wanted,
    ),
  };
}

/** True when one of two folded texts holds the other as whole words. */
function isWithin(a: string, b: string): boolean {
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

/** The share of words two texts have in common. */
function share(a: string, b: string): number {
  const [one, other] = [new Set(fold(a).split(' ')), new Set(fold(b).split(' '))];
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both);
}

/** Precision, recall and their mean (F1) of a count, in percent with one decimal. */
export function rates({ right, wrong, missed }: Count): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const percent = (value: number): number => Math.round(1000 * value) / 10;
  return {
    precision: percent(right / Math.max(1, right + wrong)),
    recall: percent(right / Math.max(1, right + missed)),
    f1: percent((2 * right) / Math.max(1, 2 * right + wrong + missed)),
  };
}
