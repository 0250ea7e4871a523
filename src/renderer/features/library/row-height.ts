import type { ArticleRow } from '#core/library/catalogue';
import type { Snippet } from '#core/search/snippet';

/** Heights in rem, as the style sheets of the row have them: room around and the line below, a line of each kind of text. */
const FRAME = 1.5 + 0.0625;
const TITLE_LINE = 0.9375 * 1.35;
const URDU_TITLE_LINE = 0.9375 * 2;
const SMALL_LINE = 0.125 + 0.75 * 1.45;
const HEADING = 2;
const SNIPPET = 0.125 + 2 * 0.75 * 1.45;

/**
 * The height of a row in pixels: room for two lines of title, one of facts, one of tags where there are any, and of a hit two of what was found. It follows
 * from what the row holds, so that no row is ever measured: in a list of 100,000 each measurement would move all the others.
 */
export function rowHeight(
  { language }: Pick<ArticleRow, 'language'>,
  snippet: Snippet | null,
  hasTags = false,
): number {
  const isUrdu = language.charCodeAt(0) === FIRST_OF_UR && (language === 'ur' || language.startsWith('ur-'));
  const hasPiece = snippet !== null && snippet.field !== 'title';
  const kind = (isUrdu ? 4 : 0) + (hasTags ? 2 : 0) + (hasPiece ? 1 : 0);
  return (heights[kind] ??= Math.ceil(
    (FRAME + 2 * (isUrdu ? URDU_TITLE_LINE : TITLE_LINE) + SMALL_LINE * (hasTags ? 2 : 1) + (hasPiece ? SNIPPET : 0)) *
      rem(),
  ));
}

const FIRST_OF_UR = 'u'.charCodeAt(0);

/** By the kind of row: all rows of a list are asked for their heights whenever articles come in. */
const heights: number[] = [];

/** The height of the heading of a group in pixels. */
export function headingHeight(): number {
  return Math.ceil(HEADING * rem());
}

let known: number | null = null;

/** The size of the letters of the page, which the person's system sets; it is asked for once. */
function rem(): number {
  known ??= Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return known;
}
