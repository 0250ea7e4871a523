import { join } from 'node:path';
import type { ImageFacts } from '#core/library/image-kind';
import { checkImage } from '#core/library/image-refusal';
import { keptPut } from '#core/library/kept';
import type { NoteImage } from '#core/library/note-image';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { sha256 } from './checksum';
import { isAbsent, toAppError } from './failure';
import { REAL_FILES } from './files';
import type { Files } from './files';
import { imagePlace, IMAGES_FOLDER } from './layout';
import { writerOver } from './write-many';
import type { NewFile } from './write-many';

/** A picture about to be kept: its bytes, what they were found to be, and what else its record says. */
type NewImage = Pick<NoteImage, 'name' | 'by' | 'at'> & {
  readonly data: Uint8Array;
  readonly facts: ImageFacts;
};

/** The file of a picture: its bytes and their SHA-256. */
export type ImageFile = { readonly digest: string; readonly data: Uint8Array };

/**
 * Keeps a picture in a library; when it resolves `ok` the file and then its record are durable. One that is there already is not
 * written twice. Its record is no step of its own: undoing the note that names it leaves the picture, so that the note may come back.
 */
export async function addImage(store: Store, image: NewImage, files: Files = REAL_FILES): Promise<Result<NoteImage>> {
  const { data, facts, name, by, at } = image;
  const digest = sha256(data);
  const written = await writeImages(store, [{ digest, data }], files);
  if (!written.ok) return written;
  const known = store.catalogue().kept.image[digest];
  if (known !== undefined) return ok(known);
  const { mediaType, width, height } = facts;
  const record: NoteImage = {
    id: digest,
    articleId: null,
    sha256: digest,
    mediaType,
    bytes: data.length,
    width,
    height,
    name,
    by,
    at,
  };
  const stored = await store.change(keptPut('image', record));
  return stored.ok ? ok(record) : stored;
}

/**
 * Puts the files of pictures into a library, those that are not known to be there whole; when it resolves `ok` all of them are durable.
 */
export async function writeImages(
  { folder, libraryId, readOnly, catalogue }: Pick<Store, 'folder' | 'libraryId' | 'readOnly' | 'catalogue'>,
  images: readonly ImageFile[],
  files: Files = REAL_FILES,
): Promise<Result<null>> {
  if (readOnly !== null) return { ok: false, error: readOnly };
  try {
    const wanted: NewFile[] = [];
    for (const { digest, data } of images) {
      const path = join(folder, imagePlace(digest));
      // A file without a record may be left over from a failure before its name was durable.
      const isKnown = catalogue().kept.image[digest] !== undefined;
      if (!isKnown || !(await isKept(files, path, digest))) wanted.push({ path, bytes: data });
    }
    if (wanted.length === 0) return ok(null);
    await writerOver(files)({ folder, id: libraryId }, wanted);
    // The writing has made the names in the folders of these files durable; those of the folders themselves are left.
    await files.syncFolder(join(folder, IMAGES_FOLDER));
    await files.syncFolder(folder);
    return ok(null);
  } catch (error) {
    return { ok: false, error: toAppError(error) };
  }
}

/** The bytes of a picture exactly as they were kept; bytes that are not those are an error. */
export async function readImageFile(
  folder: string,
  digest: string,
  files: Files = REAL_FILES,
): Promise<Result<Uint8Array>> {
  const place = imagePlace(digest);
  const action = `Put ${place} back from a copy of the library folder or of its backups, or insert the picture again.`;
  try {
    const bytes = await files.readFile(join(folder, place));
    if (sha256(bytes) === digest) return ok(bytes);
    return fail('image-file-damaged', 'The file of this picture is not what was kept.', action);
  } catch (error) {
    if (isAbsent(error)) return fail('image-file-missing', 'The file of this picture is missing.', action);
    return { ok: false, error: toAppError(error) };
  }
}

/** A picture whose file is whole, with what it is. */
export async function readWholeImage(
  folder: string,
  digest: string,
): Promise<Result<{ readonly bytes: Uint8Array; readonly facts: ImageFacts }>> {
  const read = await readImageFile(folder, digest);
  if (!read.ok) return read;
  const facts = checkImage(read.value, digest);
  return 'code' in facts ? { ok: false, error: facts } : ok({ bytes: read.value, facts });
}

async function isKept(files: Files, path: string, digest: string): Promise<boolean> {
  return files.readFile(path).then(
    (bytes) => sha256(bytes) === digest,
    () => false,
  );
}
