import type { Article } from '../library/article';
import type { Span } from '../text/span';
import { SECTIONS, type Summary, type SummaryItem } from './summary';

/**
 * Checks that every item of a summary holds evidence inside the article's text, that ids are well formed and unique, and
 * that what is said to be verbatim stands there word for word. Gives one line a breach; empty means whole.
 */
export function checkEvidence(article: Article, summary: Summary): string[] {
  const { text } = article;
  const breaches: string[] = [];
  const ids = new Set<string>();
  let whole: string | null = null;
  for (const section of SECTIONS) {
    for (const item of summary[section]) {
      const say = (reason: string) => breaches.push(`${section} ${item.id}: ${reason}`);
      if (!/^[A-Za-z0-9_-]{1,80}$/u.test(item.id)) say('the id is not well formed');
      if (ids.has(item.id)) say('the id is not unique');
      ids.add(item.id);
      const spans = evidenceOf(item);
      if (spans.length === 0) say('there is no evidence');
      for (const span of [...spans, ...furtherSpans(item)]) {
        const isInside =
          Number.isInteger(span.start) && 0 <= span.start && span.start < span.end && span.end <= text.length;
        if (!isInside) say(`the evidence ${span.start}-${span.end} is not in the text`);
      }
    }
  }
  for (const point of summary.keyPoints) {
    if (!point.evidence.some((span) => same(text, span, point.text))) {
      breaches.push(`keyPoints ${point.id}: not verbatim`);
    }
  }
  for (const section of ['dates', 'figures'] as const) {
    for (const item of summary[section]) {
      if (!same(text, item.evidence, item.text)) breaches.push(`${section} ${item.id}: not verbatim`);
    }
  }
  for (const entry of summary.timeline) {
    if (!same(text, entry.evidence, entry.text) && !isInText(entry.text))
      breaches.push(`timeline ${entry.id}: not verbatim`);
  }
  for (const quote of summary.quotes) {
    const parts = quote.parts ?? [quote.evidence];
    const isVerbatim = plain(quote.text)
      .split(/ ?(?:…|\[…\]|\.\.\.) ?/u)
      .every((piece) => [...parts, quote.evidence].some((span) => plain(slice(text, span)).includes(piece)));
    const isJoined = plain(parts.map((span) => slice(text, span)).join(' ')).includes(plain(quote.text));
    if (!isVerbatim && !isJoined) breaches.push(`quotes ${quote.id}: not verbatim`);
  }
  return breaches;

  /** The whole text is made plain once, and only where a place of its own does not settle it. */
  function isInText(words: string): boolean {
    whole ??= plain(text);
    return whole.includes(plain(words));
  }
}

/** The spans an item is drawn from. */
function evidenceOf(item: SummaryItem): readonly Span[] {
  if ('mentions' in item) return item.mentions;
  return Array.isArray(item.evidence) ? (item.evidence as readonly Span[]) : [item.evidence as Span];
}

function furtherSpans(item: SummaryItem): readonly Span[] {
  if ('roles' in item) return item.roles.map((role) => role.evidence);
  if (!('speaker' in item)) return [];
  const speaker = item.speaker ? [item.speaker.evidence] : [];
  return [...speaker, ...(item.cue ? [item.cue] : []), ...(item.parts ?? [])];
}

function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

function same(text: string, span: Span, words: string): boolean {
  return plain(slice(text, span)) === plain(words);
}

/** Line breaks inside a wrapped sentence count as the spaces they stand for. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
