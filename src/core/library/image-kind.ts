import { readGif } from './image-gif';
import { readJpeg } from './image-jpeg';
import { readPng } from './image-png';
import { readWebp } from './image-webp';

/** The kinds of picture that a note may show, by their media types. */
export const IMAGE_TYPES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;

/** The kind of a picture, and its width and height in points as its file states them. */
export type ImageFacts = {
  readonly mediaType: (typeof IMAGE_TYPES)[number];
  readonly width: number;
  readonly height: number;
};

/** The size of a picture whose file is whole, or null for one that is cut short or damaged. */
export type ImageSize = Pick<ImageFacts, 'width' | 'height'> | null;

/** Why bytes are not taken for a picture: a drawing in SVG, nothing that is known, or a picture that is not whole. */
type ImageFault = 'svg' | 'strange' | 'damaged';

type Kind = {
  readonly mediaType: ImageFacts['mediaType'];
  readonly is: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array) => ImageSize;
};

const KINDS: readonly Kind[] = [
  { mediaType: 'image/png', is: (bytes) => begins(bytes, 0, [0x89, 0x50, 0x4e, 0x47]), read: readPng },
  { mediaType: 'image/jpeg', is: (bytes) => begins(bytes, 0, [0xff, 0xd8, 0xff]), read: readJpeg },
  { mediaType: 'image/gif', is: (bytes) => begins(bytes, 0, [0x47, 0x49, 0x46, 0x38]), read: readGif },
  {
    mediaType: 'image/webp',
    is: (bytes) => begins(bytes, 0, [0x52, 0x49, 0x46, 0x46]) && begins(bytes, 8, [0x57, 0x45, 0x42, 0x50]),
    read: readWebp,
  },
];

/**
 * What picture these bytes are, judged by themselves and not by a name: the structure of the file is gone through to its end, the
 * points are not decoded. Never throws.
 */
export function readImage(bytes: Uint8Array): ImageFacts | ImageFault {
  const kind = KINDS.find(({ is }) => is(bytes));
  if (kind === undefined) return isSvg(bytes) ? 'svg' : 'strange';
  const size = kind.read(bytes);
  if (size === null || size.width < 1 || size.height < 1) return 'damaged';
  return { mediaType: kind.mediaType, ...size };
}

function begins(bytes: Uint8Array, at: number, wanted: readonly number[]): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

/** So much of a text is looked at for the mark of a drawing; zero bytes are left out, so that UTF-16 reads as well. */
const HEAD = 4_096;

function isSvg(bytes: Uint8Array): boolean {
  const head = String.fromCodePoint(...bytes.subarray(0, HEAD)).replaceAll('\u0000', '');
  return /<(?:[a-z][\w-]{0,20}:)?svg[\s/>]|<!doctype\s{1,9}svg/iu.test(head);
}
