import { useCallback, useMemo } from 'react';
import { MOST_DIRECTIONS } from '#shared/ipc/schemas';
import type { Settings } from '#shared/ipc/schemas';
import { PLAIN_READING } from '../features/source/reading-menu';
import type { ReadingView } from '../features/source/reading-menu';

type Kept = Pick<Settings, 'reading' | 'directions'>;

/** How the text of an article is set: as all texts are, in the direction that a person gave this one. */
export function readingViewOf(
  { reading = PLAIN_READING, directions = [] }: Kept,
  articleId: string | null,
): ReadingView {
  const given = directions.find((each) => each.articleId === articleId);
  return given === undefined ? reading : { ...reading, direction: given.direction };
}

/** The settings once the text of an article is to be set so. */
export function withReadingView<T extends Kept>(
  settings: T,
  articleId: string | null,
  { direction, ...reading }: ReadingView,
): T {
  const others = (settings.directions ?? []).filter((each) => each.articleId !== articleId);
  const given = articleId === null || direction === undefined ? others : [...others, { articleId, direction }];
  return { ...settings, reading, directions: given.slice(-MOST_DIRECTIONS) };
}

/** How the open text is set, how any other is, and what sets the open one otherwise. */
export function useReadingView(
  { reading, directions }: Settings,
  articleId: string | null,
  onSettings: (change: (settings: Settings) => Settings) => void,
) {
  const viewOf = useCallback(
    (id: string | null) => readingViewOf({ ...(reading && { reading }), ...(directions && { directions }) }, id),
    [reading, directions],
  );
  const view = useMemo(() => viewOf(articleId), [viewOf, articleId]);
  const onView = useCallback(
    (next: ReadingView) => onSettings((current) => withReadingView(current, articleId, next)),
    [onSettings, articleId],
  );
  return { view, viewOf, onView };
}
