import type { Section } from '../summary/summary';
import type { ReviewState } from './overlay';

/** How many items of a summary were decided on (confirmed, disputed, rejected or edited), and how many there are. */
export type ReviewProgress = { readonly done: number; readonly all: number };

/** The progress of the review of an article. */
export function progressOf(sections: {
  readonly [S in Section]: readonly { readonly state: ReviewState }[];
}): ReviewProgress {
  const items = Object.values(sections).flat();
  return { done: items.filter(({ state }) => state !== 'unreviewed').length, all: items.length };
}
