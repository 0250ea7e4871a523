import type { SetDirections } from '#core/report/set-directions';
import type { Settings } from '#shared/ipc/schemas';

/** The directions that were given to an article on this computer. */
export function directionsOf(
  { directions = [], paragraphDirections = [] }: Pick<Settings, 'directions' | 'paragraphDirections'>,
  articleId: string,
): SetDirections {
  const whole = directions.find((each) => each.articleId === articleId)?.direction;
  const paragraphs = paragraphDirections.filter((each) => each.articleId === articleId);
  return {
    ...(whole && { whole }),
    paragraphs: paragraphs.map(({ start, direction }) => ({ start, direction })),
  };
}
