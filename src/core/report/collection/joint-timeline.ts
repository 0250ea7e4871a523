import { compareText } from '../../text/compare';
import type { ArticleDigest, DigestEvent } from './article-digest';
import { collectionWords } from './words/collection-languages';
import type { CollectionWords } from './words/collection-words';

/** An event of the joint timeline with the article that tells it. */
type JointEvent = DigestEvent & { readonly key: string; readonly article: string };

/** The events of one year (or of no certain one), in the order of time. */
export type TimelineYear = { readonly heading: string; readonly events: readonly JointEvent[] };

/** The events of all articles in the order of time, parted by years; those told for the same day stand in the order of the articles. */
export function jointTimeline(
  digests: readonly ArticleDigest[],
  words: CollectionWords = collectionWords(),
): readonly TimelineYear[] {
  const all = digests.flatMap(({ key, title, events }) => events.map((event) => ({ ...event, key, article: title })));
  const sorted = all
    .map((event, index) => ({ event, index, at: orderOf(event.date) }))
    .sort((a, b) => compareText(a.at, b.at) || a.index - b.index)
    .map(({ event }) => event);
  const years: { heading: string; events: JointEvent[] }[] = [];
  for (const event of sorted) {
    const heading = yearOf(event.date, words);
    const last = years.at(-1);
    if (last?.heading === heading) last.events.push(event);
    else years.push({ heading, events: [event] });
  }
  return years;
}

/** The first day an EDTF date may mean, so that dates of every precision have an order; "until D" stands just before D. */
function orderOf(date: string): string {
  const [from = '', to] = date.replaceAll(/[?~%]/gu, '').split('/');
  if ((from === '..' || from === '') && to !== undefined) return `1${to.replaceAll('X', '0')} 0`;
  const year = /^-(\d+)/u.exec(from);
  // Years before our era run backward.
  return year ? `0${String(999_999 - Number(year[1])).padStart(6, '0')}` : `1${from.replaceAll('X', '0')} 1`;
}

function yearOf(date: string, { timeline, frame }: CollectionWords): string {
  const year = /^(?:(?:\.\.)?\/)?(-?[\dX]{4})/u.exec(date)?.[1];
  if (year === undefined) return timeline.undated;
  if (/^\d{3}X$/u.test(year)) return timeline.decade(Number(`${year.slice(0, 3)}0`));
  if (/X/u.test(year)) return timeline.undated;
  return year.startsWith('-') ? frame.dates.beforeChrist(Number(year.slice(1)) + 1) : String(Number(year));
}
