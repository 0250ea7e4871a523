import type { ExportImage, ExportImages } from '#core/export/export-image';
import type { Note } from '#core/library/note';
import { imagesIn } from '#core/library/note-image';
import { readWholeImage } from '../store/image-files';

/** The pictures that notes name, those whose files are whole; one that is not is told by its words wherever it would stand. */
export async function readNoteImages(folder: string, notes: readonly Pick<Note, 'markdown'>[]): Promise<ExportImages> {
  const images: Record<string, ExportImage> = {};
  for (const id of new Set(notes.flatMap(({ markdown }) => imagesIn(markdown)))) {
    const read = await readWholeImage(folder, id);
    if (!read.ok) continue;
    const { bytes, facts } = read.value;
    images[id] = { ...facts, base64: Buffer.from(bytes).toString('base64') };
  }
  return images;
}
