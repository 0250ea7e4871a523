import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import type { Section } from '#core/summary/summary';

/** How many items of each section are listed, where it is not as many as at first. */
export type SummaryRoom = Readonly<Partial<Record<Section, number>>>;

/** Where a person was in the summary of an article: the item at the top and how far it was from there, in pixels. */
type SummaryPlace = {
  readonly articleId: string;
  readonly at: { readonly itemId: string; readonly offset: number } | null;
  readonly room: SummaryRoom;
};

/** Keeps the place in the summary that was shown last, while the window has no room for it or shows it elsewhere. */
export type KeptPlace = RefObject<SummaryPlace | null>;

/** The room that was made in the summary of an article. */
export function keptRoom({ current }: KeptPlace, articleId: string): SummaryRoom {
  return current?.articleId === articleId ? current.room : {};
}

/** Keeps the room that was made in the summary of an article. */
export function keepRoom(kept: KeptPlace, articleId: string, room: SummaryRoom): void {
  const at = kept.current?.articleId === articleId ? kept.current.at : null;
  kept.current = { articleId, at, room };
}

/** Brings a summary that is shown again back to where it was; null is an article that has no summary yet. */
export function useKeptPlace(kept: KeptPlace, scroller: HTMLElement | null, articleId: string | null): void {
  useLayoutEffect(() => {
    if (scroller === null || articleId === null) return undefined;
    if (kept.current?.articleId === articleId && kept.current.at !== null) bringBack(scroller, kept.current.at);
    return () => {
      const before = kept.current?.articleId === articleId ? kept.current.at : null;
      // Where the items went first, as for an article that is read again, the place is the one that is known.
      const at = scroller.querySelector('[data-item]') ? placeIn(scroller) : before;
      kept.current = { articleId, at, room: keptRoom(kept, articleId) };
    };
  }, [kept, scroller, articleId]);
}

function bringBack(scroller: HTMLElement, { itemId, offset }: NonNullable<SummaryPlace['at']>): void {
  const item = scroller.querySelector(`[data-item="${CSS.escape(itemId)}"]`);
  if (item) scroller.scrollTop += topIn(scroller, item) - offset;
}

function placeIn(scroller: HTMLElement): SummaryPlace['at'] {
  if (scroller.scrollTop === 0) return null;
  for (const item of scroller.querySelectorAll<HTMLElement>('[data-item]')) {
    const offset = topIn(scroller, item);
    const itemId = item.dataset['item'];
    if (itemId !== undefined && offset + item.offsetHeight > 0) return { itemId, offset };
  }
  return null;
}

function topIn(scroller: HTMLElement, item: Element): number {
  return item.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
