import { useEffect } from 'react';
import { segmenterOf } from '#core/text/segmenters';

/** How long a finger rests on a word until it takes it, in milliseconds, and how far it may stray meanwhile, in pixels. */
const REST = 450;
const STRAY = 10;

type Point = { readonly x: number; readonly y: number };
type Words = { readonly node: Text; readonly start: number; readonly end: number };

/**
 * Lets a finger or a pen select words of the text below `root`: where it rests it takes the word, and from there as far as it is drawn.
 * A finger that moves at once scrolls, as ever.
 */
export function useTouchWords(root: HTMLElement | null, language: string): void {
  useEffect(() => {
    if (!root) return undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let began: Point = { x: 0, y: 0 };
    let first: Words | null = null;

    const stop = (): void => {
      clearTimeout(resting);
      first = null;
    };
    const onDown = ({ pointerType, isPrimary, clientX: x, clientY: y, button }: PointerEvent): void => {
      stop();
      if (pointerType === 'mouse' || !isPrimary || button !== 0) return;
      began = { x, y };
      resting = setTimeout(() => {
        first = wordsAt(root, began, language);
        if (first) select(first, first);
      }, REST);
    };
    const onMove = ({ isPrimary, clientX: x, clientY: y }: PointerEvent): void => {
      if (!isPrimary) return;
      if (first === null) {
        if (Math.hypot(x - began.x, y - began.y) > STRAY) clearTimeout(resting);
        return;
      }
      const last = wordsAt(root, { x, y }, language);
      if (last) select(first, last);
    };
    /** What is being selected is not scrolled. */
    const onTouchMove = (event: TouchEvent): void => {
      if (first !== null && event.cancelable) event.preventDefault();
    };
    const onMenu = (event: Event): void => {
      if (first !== null) event.preventDefault();
    };
    root.addEventListener('pointerdown', onDown);
    root.addEventListener('touchmove', onTouchMove, { passive: false });
    root.addEventListener('contextmenu', onMenu);
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', stop);
    window.addEventListener('pointercancel', stop);
    return () => {
      stop();
      root.removeEventListener('pointerdown', onDown);
      root.removeEventListener('touchmove', onTouchMove);
      root.removeEventListener('contextmenu', onMenu);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', stop);
      window.removeEventListener('pointercancel', stop);
    };
  }, [root, language]);
}

/** The word at a point of the text, or what stands between two; null where there is no text. */
function wordsAt(root: HTMLElement, { x, y }: Point, language: string): Words | null {
  const range = document.caretRangeFromPoint(x, y);
  const node = range?.startContainer;
  if (!range || !(node instanceof Text) || !root.contains(node)) return null;
  const at = Math.min(range.startOffset, Math.max(0, node.data.length - 1));
  const word = segmenterOf(language, 'word').segment(node.data).containing(at);
  return word === undefined ? null : { node, start: word.index, end: word.index + word.segment.length };
}

/** Selects from one word to another, both whole, whichever stands first. */
function select(first: Words, last: Words): void {
  const selection = document.getSelection();
  const isBefore =
    first.node === last.node
      ? last.start < first.start
      : (first.node.compareDocumentPosition(last.node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  if (isBefore) selection?.setBaseAndExtent(first.node, first.end, last.node, last.start);
  else selection?.setBaseAndExtent(first.node, first.start, last.node, last.end);
}
