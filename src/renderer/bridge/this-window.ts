import { viewOf } from '#shared/window-view';
import type { WindowView } from '#shared/window-view';

/** What this window was opened for, which the address of its page names. */
export const thisWindow: WindowView = viewOf(
  new URLSearchParams(typeof location === 'undefined' ? '' : location.search),
);
