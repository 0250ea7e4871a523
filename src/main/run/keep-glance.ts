import { isDeepStrictEqual } from 'node:util';
import type { TakenPicture } from '#shared/ipc/window-picture';
import { createListPages } from '../ipc/list-pages';
import { writeGlance } from '../library/glance';
import type { Glance } from '../library/glance';
import { catalogueOf, statusOf } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import { writePicture } from '../library/window-picture';
import type { PictureView } from '../library/window-picture';
import { PROGRAM } from './glances';
import type { Log } from './log';

/** What is kept for the next start, and where. */
type KeepOptions = {
  readonly userData: string;
  /** Its library was closed just now. */
  readonly session: LibrarySession;
  /** The picture that was taken of its window. */
  readonly taken: TakenPicture | null;
  readonly view: PictureView;
  readonly log: Log;
};

/** Keeps the glance of a library that was closed just now, and the picture of its window. */
export async function keepGlance({ userData, session, taken, view, log }: KeepOptions): Promise<void> {
  const page = createListPages(() => catalogueOf(session))(null);
  const { folder } = session.current();
  const place = { userData, folder, program: PROGRAM };
  await writeGlance(place, { status: statusOf(session), page }, log);
  if (taken !== null) await writePicture(place, taken, view, log);
}

/** True when what a glance has shown of the library is so, or nothing was shown. */
export function isAsGlanced(glance: Glance | null, session: LibrarySession): boolean {
  return glance === null || isDeepStrictEqual(glance.status, statusOf(session));
}
