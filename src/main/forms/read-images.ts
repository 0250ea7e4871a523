import type { ExportImage, ExportImages } from '#core/export/export-image';
import { checkImage } from '#core/library/image-refusal';
import type { Note } from '#core/library/note';
import { imagesIn } from '#core/library/note-image';
import { readImageFile } from '../store/image-files';

/** The pictures that notes name, those whose files are whole; one that is not is told by its words wherever it would stand. */
export async function readNoteImages(folder: string, notes: readonly Pick<Note, 'markdown'>[]): Promise<ExportImages> {
  const images: Record<string, ExportImage> = {};
  for (const id of new Set(notes.flatMap(({ markdown }) => imagesIn(markdown)))) {
    const read = await readImageFile(folder, id);
    const facts = read.ok ? checkImage(read.value, id) : null;
    if (!read.ok || facts === null || 'code' in facts) continue;
    const base64 = Buffer.from(read.value).toString('base64');
    images[id] = { mediaType: facts.mediaType, width: facts.width, height: facts.height, base64 };
  }
  return images;
}
