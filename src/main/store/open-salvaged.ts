import { Low } from 'lowdb';
import { draftOf } from '#core/library/catalogue';
import { NO_STEPS } from '#core/library/steps';
import type { Clock, Store } from '#core/ports';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { toAppError } from './failure';
import { REAL_FILES } from './files';
import type { Files } from './files';
import { createJournalAdapter } from './journal-adapter';
import type { LoadedLibrary } from './load-library';
import { salvage } from './salvage';
import { createStore } from './store';

/**
 * Opens a library that does not open otherwise, to be read only: what whole records it holds are shown, the notices say
 * what could not be read, and no byte of it is changed. Fails where there is nothing to show.
 */
export async function openSalvaged(
  folder: string,
  { clock, files = REAL_FILES }: { readonly clock: Clock; readonly files?: Files },
): Promise<Result<Store>> {
  try {
    const { sentinel, catalogue, number, unread } = await salvage(files, folder);
    const nothing = {
      base: 0,
      newest: 0,
      lines: 0,
      journalBytes: 0,
      journalLength: null,
      damages: [],
      steps: NO_STEPS,
    };
    const library: LoadedLibrary = { sentinel, catalogue, number, ...nothing };
    const adapter = createJournalAdapter(files, folder, clock, async () => library);
    const low = new Low(adapter, draftOf());
    await low.read();
    return ok(
      createStore({ files, folder, clock, adapter, low, lock: null, readOnly: OPENED_TO_READ, notices: unread }),
    );
  } catch (error) {
    return { ok: false, error: toAppError(error) };
  }
}

const OPENED_TO_READ = {
  code: 'opened-to-read',
  message: 'You see what could be read of this library. Nothing is written to it.',
  action: 'Export what you need, or open a backup.',
};
