import { assertNever } from '../result';
import type { AppError } from '../result';
import type { ImageFacts } from './image-kind';
import { readImage } from './image-kind';
import { LARGEST_IMAGE, MOST_POINTS } from './note-image';

/** Why a file is not taken into a note. */
type ImageRefusal = 'image-svg' | 'image-strange' | 'image-damaged' | 'image-too-large' | 'image-too-many-points';

type RefusedImage = AppError & { readonly code: ImageRefusal };

/** What picture a file is, or why it is refused; `name` is what the person knows it by. */
export function checkImage(bytes: Uint8Array, name: string): ImageFacts | RefusedImage {
  if (bytes.length > LARGEST_IMAGE) return imageRefused('image-too-large', name);
  const found = readImage(bytes);
  if (typeof found === 'string') return imageRefused(`image-${found}`, name);
  return found.width * found.height > MOST_POINTS ? imageRefused('image-too-many-points', name) : found;
}

/** What is said of a file that is refused: what it is, that nothing was changed, and what can be done. */
export function imageRefused(code: ImageRefusal, name: string): RefusedImage {
  return { code, ...wordsOf(code, name) };
}

function wordsOf(code: ImageRefusal, name: string): Omit<RefusedImage, 'code'> {
  switch (code) {
    case 'image-svg':
      return {
        message: `“${name}” is an SVG drawing, which can hold script and is not shown. The note is as it was.`,
        action: 'Save it as PNG, and insert that.',
      };
    case 'image-strange':
      return {
        message: `“${name}” holds no picture that notes can show, whatever its name says. The note is as it was.`,
        action: 'Choose a PNG, JPEG, GIF or WebP picture.',
      };
    case 'image-damaged':
      return {
        message: `“${name}” cannot be shown: the file was cut short or damaged. The note is as it was.`,
        action: 'Open it in another program and save it again, or take another copy.',
      };
    case 'image-too-large':
      return {
        message: `“${name}” is larger than 10 MB. The note is as it was.`,
        action: 'Save it smaller, for instance as JPEG, and insert that.',
      };
    case 'image-too-many-points':
      return {
        message: `“${name}” has more than 100 million points and would take too much memory. The note is as it was.`,
        action: 'Save it with a smaller width and height, and insert that.',
      };
    default:
      return assertNever(code);
  }
}
