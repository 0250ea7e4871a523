import type { Section, Summary, SummaryItem } from '../summary/summary';
import { overlaps } from '../text/span';
import type { Span } from '../text/span';

/**
 * The item standing on words that a person chose. What is verbatim then says those words; a name is first mentioned there, and
 * keeps its mentions elsewhere.
 */
export function onWords<S extends Section>(item: Summary[S][number], text: string, span: Span): Summary[S][number] {
  return standingOn(item, text.slice(span.start, span.end), span);
}

function standingOn(item: SummaryItem, words: string, span: Span): SummaryItem {
  if ('mentions' in item) {
    return { ...item, mentions: [span, ...item.mentions.filter((mention) => !overlaps(mention, span))] };
  }
  if ('score' in item) return { ...item, text: words, evidence: [span] };
  if (!('kind' in item)) return { ...item, text: words, evidence: span };
  const { parts: _parts, ...quote } = item;
  return { ...quote, text: words, evidence: span };
}
