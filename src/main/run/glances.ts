import type { WindowPicture } from '#shared/ipc/window-picture';
import { readGlance } from '../library/glance';
import type { Glance } from '../library/glance';
import { readPicture } from '../library/window-picture';
import type { PictureView } from '../library/window-picture';

/** A file of this build, whose name or time is another in every one. */
export const PROGRAM = __filename;

/** What the window can show of a library before it is open; kept for one library, the one that was closed last. */
type Glances = {
  readonly read: (folder: string) => Promise<Glance | null>;
  /** The picture of the window that belongs to a glance. */
  readonly readPicture: (folder: string, glance: Glance | null, view: PictureView) => Promise<WindowPicture | null>;
};

/** The glances of a folder of preferences. */
export function createGlances(userData: string): Glances {
  return {
    read: (folder) => readGlance({ userData, folder, program: PROGRAM }),
    readPicture: (folder, glance, view) => readPicture({ userData, folder, program: PROGRAM }, glance, view),
  };
}
