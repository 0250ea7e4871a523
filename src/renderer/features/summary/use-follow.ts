import { useEffect } from 'react';
import { evidenceSpans } from '../../ui/evidence-index';
import type { EvidenceIndex } from '../../ui/evidence-index';
import { scrollFor } from './follow';
import type { Standing } from './follow';
import type { InView } from './in-view';

/** The room above an item for the heading that stays on top, and below it, in pixels. */
const MARGIN = 48;
/** What a person was led to counts more than anything else in view. */
const DRAWN = 1_000;

type FollowInput = {
  /** What the summary is scrolled in. */
  readonly scroller: HTMLElement | null;
  readonly inView: InView;
  readonly index: EvidenceIndex | null;
  readonly isOn: boolean;
};

/**
 * Scrolls the summary along with the source, so that what was drawn from the words in view is in view too; an item counts the more
 * the fewer words it stands on. Under the pointer nothing moves.
 */
export function useFollow({ scroller, inView, index, isOn }: FollowInput): void {
  useEffect(() => {
    if (!isOn || !scroller || !index) return undefined;
    let frame = 0;
    const follow = (): void => {
      if (scroller.matches(':hover')) return;
      const { top, height } = scroller.getBoundingClientRect();
      const now = scroller.scrollTop;
      const standing = [...scroller.querySelectorAll('[data-in-view]')]
        .flatMap((mark) => mark.closest<HTMLElement>('[data-item]') ?? [])
        // Sections that are folded away hold their items too.
        .filter((element) => element.checkVisibility())
        .map((element): Standing => {
          const box = element.getBoundingClientRect();
          const weight = element.dataset['drawn'] === 'true' ? DRAWN : weightOf(index, element.dataset['item'] ?? '');
          return { top: box.top - top + now - MARGIN, bottom: box.bottom - top + now, weight };
        });
      const to = scrollFor(standing, now, height, 0);
      if (to !== now) scroller.scrollTop = to;
    };
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(follow);
    };
    soon();
    const stop = inView.subscribe(soon);
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [scroller, inView, index, isOn]);
}

function weightOf(index: EvidenceIndex, itemId: string): number {
  const item = index.items.get(itemId)?.item;
  return item === undefined ? 0 : 1 / Math.max(evidenceSpans(item).length, 1);
}
