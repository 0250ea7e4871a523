import { isDeepStrictEqual } from 'node:util';
import type { TakenPicture, WindowPicture } from '#shared/ipc/window-picture';
import { createListPages } from '../ipc/list-pages';
import { readGlance, writeGlance } from '../library/glance';
import type { Glance } from '../library/glance';
import { catalogueOf, statusOf } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import { readPicture, writePicture } from '../library/window-picture';
import type { PictureView } from '../library/window-picture';
import type { Log } from './log';

/** What the window can show of a library before it is open; kept for one library, the one that was closed last. */
export type Glances = {
  readonly read: (folder: string) => Promise<Glance | null>;
  /** The picture of the window that belongs to a glance. */
  readonly readPicture: (folder: string, glance: Glance | null, view: PictureView) => Promise<WindowPicture | null>;
  /** Keeps the glance of a library that was closed just now, and the picture that was taken of its window. */
  readonly keep: (session: LibrarySession, taken: TakenPicture | null, view: PictureView) => Promise<void>;
};

/** The glances of a folder of preferences. */
export function keepGlances({ userData, log }: { readonly userData: string; readonly log: Log }): Glances {
  // A file whose name or time is another in every build.
  const program = __filename;
  return {
    read: (folder) => readGlance({ userData, folder, program }),
    readPicture: (folder, glance, view) => readPicture({ userData, folder, program }, glance, view),
    keep: async (session, taken, view) => {
      const page = createListPages(() => catalogueOf(session))(null);
      const { folder } = session.current();
      await writeGlance({ userData, folder, program }, { status: statusOf(session), page }, log);
      if (taken !== null) await writePicture({ userData, folder, program }, taken, view, log);
    },
  };
}

/** True when what a glance has shown of the library is so, or nothing was shown. */
export function isAsGlanced(glance: Glance | null, session: LibrarySession): boolean {
  return glance === null || isDeepStrictEqual(glance.status, statusOf(session));
}
