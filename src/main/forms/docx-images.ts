import { ImageRun } from 'docx';
import type { ParagraphChild } from 'docx';
import { pictureWords } from '#core/export/export-image';
import type { ExportImage, ExportImages } from '#core/export/export-image';
import { IMAGE_IN_MARKDOWN } from '#core/library/note-image';

/** The kinds of picture that Word shows, by the names of the library that writes the document; WebP is none of them. */
const TYPES: Readonly<Partial<Record<ExportImage['mediaType'], 'png' | 'jpg' | 'gif'>>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};

/** What fits between the margins of a page, at 96 points to the inch. */
const WIDEST = 600;
const HIGHEST = 800;

/** A line of a note with its pictures in it; one that cannot be shown is told by its words. */
export function lineWithImages(
  line: string,
  images: ExportImages,
  words: (text: string) => readonly ParagraphChild[],
): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  let at = 0;
  for (const found of line.matchAll(IMAGE_IN_MARKDOWN)) {
    const [whole, alt = '', id = ''] = found;
    if (found.index > at) children.push(...words(line.slice(at, found.index)));
    const image = images[id];
    const run = image === undefined ? null : imageRun(image, alt);
    children.push(...(run === null ? words(`[${pictureWords(alt)}]`) : [run]));
    at = found.index + whole.length;
  }
  return at < line.length || children.length === 0 ? [...children, ...words(line.slice(at))] : children;
}

function imageRun({ mediaType, base64, width, height }: ExportImage, alt: string): ImageRun | null {
  const type = TYPES[mediaType];
  if (type === undefined) return null;
  const scale = Math.min(1, WIDEST / width, HIGHEST / height);
  return new ImageRun({
    type,
    data: Buffer.from(base64, 'base64'),
    transformation: { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) },
    altText: { name: pictureWords(alt), description: alt, title: '' },
  });
}
