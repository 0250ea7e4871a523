import { foldName } from '../../summary/names/fold-name';
import { compareText } from '../../text/compare';
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

/** The people and organisations of all articles by the alphabet. Names written alike are one line of the index. */
export function jointIndex(digests: readonly ArticleDigest[]): readonly IndexLetter[] {
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
  const letters = new Map<string, JointName[]>();
  const sorted = [...entries.values()]
    .map((entry) => ({ entry, order: orderOf(entry.name) }))
    .sort((a, b) => compareText(a.order, b.order) || compareText(a.entry.kind, b.entry.kind));
  for (const { entry, order } of sorted) {
    const letter = letterOf(order);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, names]) => ({ letter, names }));
}

/** A name as the alphabet has it: without article, case and accents. */
function orderOf(name: string): string {
  return foldName(name)
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/gu, '')
    .replace(/^[^\p{L}\p{N}]+/u, '');
}

/** Digits and signs stand together. */
function letterOf(order: string): string {
  const first = Array.from(order)[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9';
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
