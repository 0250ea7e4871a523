import type { LibrarySession, OpenedLibrary } from '../library/library-session';
import type { AppWindows } from '../windows/app-windows';
import { writeWindows } from '../windows/windows-file';
import type { OtherWindows } from '../windows/windows-file';
import type { Log } from './log';

/**
 * Tells every window of each change of the library, and has all of them save what was typed before it is closed. Where another
 * library is opened in its place, the window in use goes over to it and the others are closed.
 */
export function followLibrary(session: LibrarySession, windows: AppWindows): void {
  let shown = session.current();
  session.beforeClose(windows.flush);
  session.onReopened(() => {
    const opened = session.current();
    const isSame = isSameLibrary(shown, opened);
    const closed = isSame ? 0 : windows.closeOthers();
    shown = opened;
    windows.send('library:reopened', { isSame });
    if (closed > 0) windows.active().send('windows:closed', { count: closed });
  });
  session.subscribe((articleIds, kinds) => {
    if (articleIds.length > 0 || kinds.length === 0) windows.send('library:changed', { articleIds });
    if (kinds.length > 0) windows.send('kept:changed', { kinds });
  });
}

/** One that was moved, put back to a backup or only opened again is the same. */
function isSameLibrary(one: OpenedLibrary, other: OpenedLibrary): boolean {
  if (one.store && other.store) return one.store.libraryId === other.store.libraryId;
  return one.folder === other.folder;
}

/** Writes down where the windows stand and what they show, for the next start. */
export function rememberWindows(
  windows: AppWindows,
  { userData, library, log }: { readonly userData: string; readonly library: string; readonly log: Log },
): void {
  const [first, ...others] = windows.list();
  if (!first) return;
  writeWindows(userData, first.bounds, { library, windows: others }, log);
}

/** Opens the windows beside the first again that were open at the last end, where their library is. */
export function reopenWindows(windows: AppWindows, others: OtherWindows | null, library: string): void {
  if (others?.library !== library) return;
  const first = windows.active();
  for (const { bounds, isWhole, articleId } of others.windows) windows.open({ isWhole, articleId }, bounds)?.load();
  if (others.windows.length > 0) first.focus();
}
