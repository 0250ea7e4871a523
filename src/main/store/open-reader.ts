import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '#core/ports';
import type { Result } from '#core/result';
import { openLibrary } from './open-library';
import type { OpenOptions } from './open-library';

/** How often a library is read again that another program may just have been writing, and how long is waited before. */
const ATTEMPTS = 4;
const PAUSE_MS = 150;

/**
 * Opens a library to be read only: it may be open elsewhere, and not a byte of it changes. Where its files were put away
 * between two looks it is read again before it is called damaged.
 */
export async function openReader(
  folder: string,
  options: Pick<OpenOptions, 'clock' | 'ids' | 'files'>,
): Promise<Result<Store>> {
  for (let attempt = 1; ; attempt += 1) {
    const opened = await openLibrary(folder, { ...options, create: false, isReader: true });
    const isFlawed = opened.ok ? opened.value.notices.length > 0 : opened.error.code === 'library-damaged';
    if (!isFlawed || attempt === ATTEMPTS) return opened;
    if (opened.ok) await opened.value.close();
    await pause(PAUSE_MS);
  }
}
