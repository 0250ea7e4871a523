import { app } from 'electron';
import type { WindowPicture } from '#shared/ipc/window-picture';
import { createWorkerThreads } from '../jobs/worker-threads';
import { folderToOpen } from '../library/folder-to-open';
import { openReadingPositions } from '../library/reading-positions';
import type { PictureView } from '../library/window-picture';
import type { CommandLine } from './command-line';
import { deferred } from './deferred';
import { endProgram } from './end-program';
import { openFirstWindow } from './first-window';
import { createGlances } from './glances';
import type { Log } from './log';
import { createPictures } from './pictures';
import type { Running } from './program';
import { arrangeQuit } from './quit';

/**
 * Starts the program: the window first, then the library, while the page is loading. What nobody waits for (the search
 * index, a backup) begins when the first article is on the screen.
 */
export async function start(commandLine: CommandLine, log: Log): Promise<Running> {
  const userData = app.getPath('userData');
  const isUnattended = commandLine.out !== null;
  const threads = createWorkerThreads();
  const closing = deferred<() => Promise<void>>();
  arrangeQuit({
    flush: async () => {
      await windows.flush();
      await pictures.ask();
    },
    close: async () => (await closing.promise)(),
    end: () => {
      endProgram(0, threads);
    },
    log,
  });
  const folder = await folderToOpen(userData, commandLine.library);
  const glances = isUnattended ? null : createGlances(userData);
  const glance = glances === null ? Promise.resolve(null) : glances.read(folder);
  const positions = openReadingPositions(userData, log);
  const pictureFor = async (view: PictureView): Promise<WindowPicture | null> =>
    glances === null ? null : glances.readPicture(folder, await glance, view);
  const first = await openFirstWindow({ userData, isUnattended, glance, pictureFor, log });
  const { windows } = first;
  const pictures = createPictures(windows);
  // Most of the program's code: nothing of it is needed for the window to be seen.
  const { openProgram } = await import('./program');
  return openProgram({
    first,
    userData,
    folder,
    threads,
    isUnattended,
    glance: await glance,
    positions: await positions,
    pictures,
    onOpen: closing.resolve,
    log,
  });
}
