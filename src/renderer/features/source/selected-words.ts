import type { Span } from '#core/text/span';
import { offsetOf } from './offset-map';

/**
 * The words of the text that a range of the document covers, without the white space at their ends; null where it covers none or
 * goes beyond `root`.
 */
export function spanOfRange(root: HTMLElement, range: Range, text: string): Span | null {
  if (range.collapsed || !root.contains(range.commonAncestorContainer)) return null;
  const covered = [...root.querySelectorAll<HTMLElement>('[data-start]')].filter((each) => range.intersectsNode(each));
  const start = offsetOf({ node: range.startContainer, offset: range.startOffset }) ?? startOf(covered[0]);
  const end = offsetOf({ node: range.endContainer, offset: range.endOffset }) ?? endOf(covered.at(-1));
  if (start === null || end === null) return null;
  return withoutRoom(text, { start: Math.min(start, end), end: Math.max(start, end) });
}

function startOf(paragraph: HTMLElement | undefined): number | null {
  return paragraph === undefined ? null : Number(paragraph.dataset['start']);
}

function endOf(paragraph: HTMLElement | undefined): number | null {
  return paragraph === undefined ? null : Number(paragraph.dataset['start']) + (paragraph.textContent?.length ?? 0);
}

function withoutRoom(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}
