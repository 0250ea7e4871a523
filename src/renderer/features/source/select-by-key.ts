import type { Span } from '#core/text/span';
import type { OffsetMap } from './offset-map';

/** Selects the words of a span, as the mouse would; false where the text does not show them. */
export function selectSpan(map: OffsetMap, span: Span): boolean {
  const range = map.rangeOf(span);
  const selection = document.getSelection();
  if (!range || !selection) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}

/** The sentence to select next: the one at `from` where nothing is selected, else the one behind or before the selection. */
export function nextSentence(
  sentences: readonly Span[],
  selected: Span | null,
  from: number,
  step: 1 | -1,
): Span | null {
  if (selected === null) return sentences.find(({ end }) => end > from) ?? null;
  if (step === 1) return sentences.find(({ start }) => start >= selected.end) ?? null;
  return sentences.findLast(({ end }) => end <= selected.start) ?? null;
}

const GRANULARITY: Readonly<Record<string, readonly ['backward' | 'forward' | 'left' | 'right', string]>> = {
  ArrowLeft: ['left', 'character'],
  ArrowRight: ['right', 'character'],
  ArrowUp: ['backward', 'line'],
  ArrowDown: ['forward', 'line'],
};

type Keys = { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly altKey: boolean };

/** Makes the selection longer or shorter at its end, by letters, with Ctrl by words, up and down by lines; false for other keys. */
export function extendByKey({ key, shiftKey, ctrlKey, altKey }: Keys): boolean {
  const move = GRANULARITY[key];
  const selection = document.getSelection();
  if (!shiftKey || altKey || !move || !selection || selection.isCollapsed) return false;
  const [direction, unit] = move;
  selection.modify('extend', direction, ctrlKey && unit === 'character' ? 'word' : unit);
  return true;
}
