import type { Settings } from '#shared/ipc/schemas';
import type { WindowView } from '#shared/window-view';

/** The settings a window begins with: one for an article shows that, and the list only when it is asked for. */
export function settingsToBegin(read: Settings, { isWhole, articleId }: WindowView): Settings {
  const lastArticleId = articleId ?? read.lastArticleId;
  return isWhole
    ? { ...read, lastArticleId }
    : { ...read, lastArticleId, layout: { ...read.layout, libraryHidden: true } };
}

/** The settings that hold for every window, with those that a window has for itself: its panes, its list and what is open. */
export function withOwn(every: Settings, { layout, lastArticleId, list, isNarrowShown, summary }: Settings): Settings {
  const { list: _list, isNarrowShown: _isNarrowShown, summary: _summary, ...shared } = every;
  return {
    ...shared,
    layout,
    lastArticleId,
    ...(list === undefined ? {} : { list }),
    ...(isNarrowShown === undefined ? {} : { isNarrowShown }),
    ...(summary === undefined ? {} : { summary }),
  };
}
