import { useCallback, useMemo } from 'react';
import { MOST_DIRECTIONS } from '#shared/ipc/schemas';
import type { Settings } from '#shared/ipc/schemas';
import { PLAIN_READING } from '../features/source/reading-menu';
import type { ReadingView } from '../features/source/reading-menu';

type Kept = Pick<Settings, 'reading' | 'directions' | 'paragraphDirections'>;

/** How the text of an article is set: as all texts are, in the directions that a person gave this one and its paragraphs. */
export function readingViewOf(
  { reading = PLAIN_READING, directions = [], paragraphDirections = [] }: Kept,
  articleId: string | null,
): ReadingView {
  const given = directions.find((each) => each.articleId === articleId);
  const turned = paragraphDirections.filter((each) => each.articleId === articleId);
  return {
    ...reading,
    ...(given && { direction: given.direction }),
    ...(turned.length > 0 && { turned: new Map(turned.map(({ start, direction }) => [start, direction])) }),
  };
}

/** The settings once the text of an article is to be set so. */
export function withReadingView<T extends Kept>(
  settings: T,
  articleId: string | null,
  { direction, turned = new Map(), ...reading }: ReadingView,
): T {
  const isOther = (each: { readonly articleId: string }): boolean => each.articleId !== articleId;
  const given = (settings.directions ?? []).filter(isOther);
  const paragraphs = (settings.paragraphDirections ?? []).filter(isOther);
  if (articleId !== null && direction !== undefined) given.push({ articleId, direction });
  if (articleId !== null) for (const [start, way] of turned) paragraphs.push({ articleId, start, direction: way });
  return {
    ...settings,
    reading,
    directions: given.slice(-MOST_DIRECTIONS),
    paragraphDirections: paragraphs.slice(-MOST_DIRECTIONS),
  };
}

/** How the open text is set, how any other is, and what sets the open one otherwise. */
export function useReadingView(
  { reading, directions, paragraphDirections }: Settings,
  articleId: string | null,
  onSettings: (change: (settings: Settings) => Settings) => void,
) {
  const viewOf = useCallback(
    (id: string | null) =>
      readingViewOf(
        {
          ...(reading && { reading }),
          ...(directions && { directions }),
          ...(paragraphDirections && { paragraphDirections }),
        },
        id,
      ),
    [reading, directions, paragraphDirections],
  );
  const view = useMemo(() => viewOf(articleId), [viewOf, articleId]);
  const onView = useCallback(
    (next: ReadingView) => onSettings((current) => withReadingView(current, articleId, next)),
    [onSettings, articleId],
  );
  return { view, viewOf, onView };
}
