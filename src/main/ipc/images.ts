import { basename } from 'node:path';
import { readFile, stat } from 'node:fs/promises';
import { checkImage, imageRefused } from '#core/library/image-refusal';
import { LARGEST_IMAGE } from '#core/library/note-image';
import type { NoteImage } from '#core/library/note-image';
import type { Clock, Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import { addImage, readWholeImage } from '../store/image-files';
import type { HandlersOf } from './handlers';

/** What the handlers of pictures need; `choosePath` asks for a file, null where the person chose none. */
export type ImageHandlerOptions = {
  readonly clock: Clock;
  readonly author: () => string;
  readonly choosePath: () => Promise<string | null>;
};

/** What a picture without a name is called in an error. */
const PASTED = 'The picture';

/** Handlers of `images:`; a picture is judged by its bytes, and is on the disk before it is answered. */
export function imageHandlers(session: LibrarySession, options: ImageHandlerOptions): HandlersOf<'images'> {
  const add = async (store: Store, data: Uint8Array, name: string | null): Promise<Result<NoteImage>> => {
    const facts = checkImage(data, name ?? PASTED);
    if ('code' in facts) return { ok: false, error: facts };
    return addImage(store, { data, facts, name, by: options.author(), at: options.clock.now().toISOString() });
  };
  return {
    'images:add': (_caller, { name, bytes }) => withStore(session, (store) => add(store, bytes, name)),
    'images:choose': async () => {
      const readOnly = await withStore(session, (store) => ok(store.readOnly));
      if (!readOnly.ok) return readOnly;
      if (readOnly.value !== null) return { ok: false, error: readOnly.value };
      const path = await options.choosePath();
      if (path === null) return null;
      const name = basename(path).slice(-255);
      const read = await readChosen(path, name);
      return read.ok ? withStore(session, (store) => add(store, read.value, name)) : read;
    },
    'images:read': (_caller, id) =>
      withStore(session, async (store) => {
        const read = await readWholeImage(store.folder, id);
        return read.ok ? ok({ ...read.value.facts, bytes: read.value.bytes }) : read;
      }),
  };
}

/** A file that is too large is not read at all. */
async function readChosen(path: string, name: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_IMAGE) return { ok: false, error: imageRefused('image-too-large', name) };
    return ok(await readFile(path));
  } catch {
    return fail(
      'image-unread',
      `“${name}” could not be read. The note is as it was.`,
      'Check that the file is still there.',
    );
  }
}
