import { ImageRun, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import { pictureWords } from '#core/export/export-image';
import type { ExportImage, ExportImages, SaidOfPicture } from '#core/export/export-image';
import { imageIdOf } from '#core/library/note-image';

/** The kinds of picture that Word shows, by the names of the library that writes the document; WebP is none of them. */
const TYPES: Readonly<Partial<Record<ExportImage['mediaType'], 'png' | 'jpg' | 'gif'>>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};

/** What fits between the margins of a page, at 96 points to the inch. */
const WIDEST = 600;
const HIGHEST = 800;

/** A picture of a note, by its own number in the document; words in brackets where it cannot be shown, and null for one that is not of the library. */
export function pictureRun(
  { href, text }: { readonly href: string; readonly text: string },
  images: ExportImages,
  number: number,
  said: SaidOfPicture,
): ParagraphChild | null {
  const id = imageIdOf(href);
  if (id === null) return null;
  const image = images[id];
  const run = image === undefined ? null : imageRun(image, text, number, said);
  return run ?? new TextRun(`[${pictureWords(text, said)}]`);
}

function imageRun(
  { mediaType, base64, width, height }: ExportImage,
  alt: string,
  number: number,
  said: SaidOfPicture,
): ImageRun | null {
  const type = TYPES[mediaType];
  if (type === undefined) return null;
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return new ImageRun({
    type,
    data: Buffer.from(base64, 'base64'),
    transformation: { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) },
    altText: { id: String(number), name: pictureWords(alt, said), description: alt, title: '' },
  });
}
