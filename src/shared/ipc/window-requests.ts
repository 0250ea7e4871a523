import * as v from 'valibot';
import type { Result } from '#core/result';
import { answers, request } from './define';
import { IdSchema } from './schemas';
import { TakenPictureSchema } from './window-picture';

const WindowViewSchema = v.strictObject({ isWhole: v.boolean(), articleId: v.nullable(IdSchema) });

/** What the system's own items of the menu do to a window. */
export const WINDOW_ACTS = ['close-window', 'quit', 'zoom-in', 'zoom-out', 'zoom-reset', 'full-screen'] as const;

/** See WINDOW_ACTS. */
export type WindowAct = (typeof WINDOW_ACTS)[number];

/** A title bar shows no more of a title. */
export const LONGEST_TITLE = 300;

/** The requests about windows. */
export const windowRequests = {
  /** Opens another window on the same library; an article that has one of its own already comes to the front. */
  'windows:open': request([WindowViewSchema], answers<Result<null>>()),
  /** Says which article this window shows now, and its title. */
  'windows:show': request(
    [v.nullable(IdSchema), v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_TITLE)))],
    answers<null>(),
  ),
  /** The answer to `pictures:requested`: how the window looks; null where the next start would look otherwise. */
  'windows:keepPicture': request([v.nullable(TakenPictureSchema)], answers<null>()),
  /** Closes this window, also where it holds words that could not be saved; see `closes:refused`. */
  'windows:close': request([], answers<null>()),
  /** Does to this window, or to the program, what the system's own item of the menu does. */
  'windows:act': request([v.picklist(WINDOW_ACTS)], answers<null>()),
};
