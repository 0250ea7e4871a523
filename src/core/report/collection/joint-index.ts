import { foldName } from '../../summary/names/linking/fold-name';
import { compareText } from '../../text/compare';
import { indexOrder } from '../index-order';
import type { ArticleDigest, DigestName } from './article-digest';

/** A line of the index: a name, whether anybody has reviewed it anywhere, and every place that names it. */
type JointName = {
  readonly name: string;
  readonly kind: DigestName['kind'];
  readonly isReviewed: boolean;
  readonly places: readonly string[];
};

/** The names that begin with one letter. */
export type IndexLetter = { readonly letter: string; readonly names: readonly JointName[] };

/** The people and organisations of all articles by the alphabet of a language. Names written alike are one line of the index. */
export function jointIndex(digests: readonly ArticleDigest[], language = 'en'): readonly IndexLetter[] {
  const entries = new Map<string, { name: string; kind: DigestName['kind']; isReviewed: boolean; places: string[] }>();
  for (const { names } of digests) {
    for (const { words, kind, state, places } of names) {
      const folded = `${foldName(words)}\n${kind}`;
      const entry = entries.get(folded) ?? { name: words, kind, isReviewed: false, places: [] };
      entry.places.push(...places);
      entry.isReviewed ||= state !== 'unreviewed';
      entries.set(folded, entry);
    }
  }
  const { compare, headsOf } = indexOrder(language);
  const sorted = [...entries.values()]
    .map((entry) => ({ entry, order: foldName(entry.name) }))
    .sort((a, b) => compare(a.order, b.order) || compareText(a.entry.kind, b.entry.kind));
  const heads = headsOf(sorted.map(({ order }) => order));
  const letters = new Map<string, JointName[]>();
  for (const [index, { entry }] of sorted.entries()) {
    const letter = heads[index] ?? '';
    const names = letters.get(letter);
    if (names) names.push(entry);
    else letters.set(letter, [entry]);
  }
  return [...letters].map(([letter, names]) => ({ letter, names }));
}

/** A page of a list of pages, and the first of the places on it. */
export type PageOfPlaces = { readonly page: number; readonly place: string };

/** The pages that hold these places, ascending, each once; places whose page is not known are left out. */
export function pagesOf(places: readonly string[], pages: Readonly<Record<string, number>>): readonly PageOfPlaces[] {
  const first = new Map<number, string>();
  for (const place of places) {
    const page = pages[place];
    if (page !== undefined && !first.has(page)) first.set(page, place);
  }
  return [...first].map(([page, place]) => ({ page, place })).sort((a, b) => a.page - b.page);
}
