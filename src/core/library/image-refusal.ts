import type { AppError } from '../result';
import type { ImageFacts } from './image-kind';
import { readImage } from './image-kind';
import { LARGEST_IMAGE, MOST_POINTS } from './note-image';

/** Why a file is not taken into a note. */
export const IMAGE_REFUSALS = [
  'image-svg',
  'image-strange',
  'image-damaged',
  'image-too-large',
  'image-too-many-points',
] as const;

type ImageRefusal = (typeof IMAGE_REFUSALS)[number];

/** The refusal of a file, with the name it was known by, so that it can be told in any language. */
type RefusedImage = AppError & { readonly code: ImageRefusal; readonly name: string };

/** What picture a file is, or why it is refused; `name` is what the person knows it by. */
export function checkImage(bytes: Uint8Array, name: string): ImageFacts | RefusedImage {
  if (bytes.length > LARGEST_IMAGE) return imageRefused('image-too-large', name);
  const found = readImage(bytes);
  if (typeof found === 'string') return imageRefused(`image-${found}`, name);
  return found.width * found.height > MOST_POINTS ? imageRefused('image-too-many-points', name) : found;
}

/** What is said of a file that is refused: what it is, that nothing was changed, and what can be done. */
export function imageRefused(code: ImageRefusal, name: string): RefusedImage {
  const { is, action } = WORDS[code];
  return { code, name, message: `“${name}” ${is}. The note is as it was.`, action };
}

const PICK_ANOTHER = 'Choose a PNG, JPEG, GIF or WebP picture.';
const WORDS: Readonly<Record<ImageRefusal, { readonly is: string; readonly action: string }>> = {
  'image-svg': {
    is: 'is an SVG drawing, which can hold script and is not shown',
    action: 'Save it as PNG, and insert that.',
  },
  'image-strange': { is: 'is not a picture of a kind that notes show, whatever its name says', action: PICK_ANOTHER },
  'image-damaged': {
    is: 'is cut short or damaged',
    action: 'Open it in another program and save it again, or take another copy.',
  },
  'image-too-large': { is: 'is larger than 10 MB', action: 'Save it smaller, for instance as JPEG, and insert that.' },
  'image-too-many-points': {
    is: 'has more than 100 million points and would take too much memory',
    action: 'Save it with a smaller width and height, and insert that.',
  },
};
