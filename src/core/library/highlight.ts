import type { KeptBase } from './kept';
import type { Place } from './place';

/** The hues of highlights, each with its own form of line, so that colour is never the only sign. */
export const HUES = ['sun', 'leaf', 'sky', 'rose'] as const;

/** The name of one hue. */
export type Hue = (typeof HUES)[number];

/** Words of an article that a person marked; `tagIds` are the tags of the library that these words alone have. */
export type Highlight = KeptBase & {
  readonly articleId: string;
  readonly hue: Hue;
  readonly place: Place;
  readonly tagIds?: readonly string[];
};
