import type { RawText } from '../raw-text';
import { dateOf, spokenName } from './reference';
import type { Reference } from './reference';

/** How a format of tagged lines is written: what begins an entry, what a line is, and which tags hold what. */
type Tagged = {
  readonly begins: RegExp;
  readonly line: RegExp;
  readonly tags: Readonly<
    Record<'title' | 'author' | 'date' | 'outlet' | 'language' | 'abstract' | 'notes' | 'keywords', readonly string[]>
  >;
  readonly others: Readonly<Record<string, string>>;
};

/** What PubMed gives out (.nbib). */
const PUBMED: Tagged = {
  begins: /^PMID- /gmu,
  line: /^(?<tag>[A-Z]{2,4}) {0,2}- (?<value>.*)$/u,
  tags: {
    title: ['TI', 'BTI'],
    author: ['FAU', 'AU', 'CN'],
    date: ['DP', 'DEP'],
    outlet: ['JT', 'TA'],
    language: [],
    abstract: ['AB'],
    notes: [],
    keywords: ['OT', 'MH'],
  },
  others: { PMID: 'PMID' },
};
/** What EndNote gives out (.enw). */
const ENDNOTE: Tagged = {
  begins: /^%0 /gmu,
  line: /^%(?<tag>\S) (?<value>.*)$/u,
  tags: {
    title: ['T'],
    author: ['A', 'E'],
    date: ['8', 'D'],
    outlet: ['J', 'B', 'I'],
    language: ['G'],
    abstract: ['X'],
    notes: ['Z', 'O'],
    keywords: ['K'],
  },
  others: { R: 'DOI', U: 'URL' },
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Whether a text is a bibliography of PubMed or EndNote, by its first entry. */
export function isTagged(head: string): boolean {
  return /^\s*PMID- \d/u.test(head) || /^\s*%0 [A-Z][^\n]{2,60}\r?\n%[A-Z@] /u.test(head);
}

/** The entries of a file of PubMed or EndNote. */
export function* taggedReferences({ raw, words, bytesOf }: RawText): Generator<Reference> {
  const kind = /^\s*%0 /u.test(raw) ? ENDNOTE : PUBMED;
  const starts = [...raw.matchAll(kind.begins)].map(({ index }) => index);
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1] ?? raw.length;
    yield referenceOf(`entry ${at + 1}`, kind, words(raw.slice(start, end)), bytesOf(start, end));
  }
}

function referenceOf(place: string, { line, tags, others }: Tagged, entry: string, bytes: Uint8Array): Reference {
  const fields = new Map<string, string[]>();
  let last: string[] | null = null;
  for (const one of entry.split(/\r\n?|\n/u)) {
    const { tag, value = '' } = line.exec(one)?.groups ?? {};
    if (tag !== undefined) {
      last = fields.get(tag) ?? [];
      fields.set(tag, last);
      last.push(value.trim());
    } else if (last && one.trim() !== '') last.push(`${last.pop() ?? ''} ${one.trim()}`);
  }
  const all = (names: readonly string[]): readonly string[] => {
    const held = names.map((name) => (fields.get(name) ?? []).filter((value) => value !== ''));
    return held.find((values) => values.length > 0) ?? [];
  };
  const [date] = all(tags.date);
  return {
    place,
    bytes,
    title: all(tags.title)[0],
    authors: all(tags.author).map(spokenName),
    date: date && (dayOf(date) ?? date),
    outlet: all(tags.outlet)[0],
    language: all(tags.language)[0],
    abstract: all(tags.abstract).join('\n\n') || undefined,
    notes: all(tags.notes),
    other: [
      ['Keywords', all(tags.keywords).join(', ') || undefined] as const,
      ...Object.entries(others).map(([tag, label]) => [label, all([tag])[0]] as const),
    ],
  };
}

/** "2024 May 3", "20240503" or "2024" as far as it goes. */
function dayOf(written: string): string | undefined {
  const { year, month, day } =
    /^(?<year>\d{4})(?: (?<month>[A-Za-z]{3})[a-z]*(?: (?<day>\d{1,2}))?)?$/u.exec(written)?.groups ?? {};
  if (year !== undefined) return dateOf(year, month && String(MONTHS.indexOf(month.toLowerCase()) + 1), day);
  const parts = /^(\d{4})(\d{2})(\d{2})$/u.exec(written);
  return parts ? dateOf(...parts.slice(1)) : undefined;
}
