import type { ImageSize } from './image-kind';

/** The frames in which a JPEG states its size: all of C0 to CF but the tables of Huffman and arithmetic coding. */
const NOT_FRAMES = new Set([0xc4, 0xc8, 0xcc]);
const START_OF_SCAN = 0xda;
const END = 0xd9;

/** The size of a JPEG; its segments are gone through up to the points, which must be followed by the mark of the end. */
export function readJpeg(bytes: Uint8Array): ImageSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: ImageSize = null;
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // Any number of FF may stand before a mark.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return null;
    if (marker === START_OF_SCAN) return hasEnd(bytes, at + 2 + length) ? size : null;
    if (marker >= 0xc0 && marker <= 0xcf && !NOT_FRAMES.has(marker)) {
      if (length < 8) return null;
      size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + length;
  }
  return null;
}

/** Among the points every FF is followed by a zero or a mark of its own, so that the mark of the end is found for certain. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === END) return at > from;
  }
  return false;
}
