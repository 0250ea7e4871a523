import type { ImageSize } from './image-kind';

const EXTENSION = 0x21;
const PICTURE = 0x2c;

/** The size of a GIF; its blocks are gone through. At least one of its pictures must be whole; the mark of the end is often left out. */
export function readGif(bytes: Uint8Array): ImageSize {
  if (bytes.length < 13 || (bytes[4] !== 0x37 && bytes[4] !== 0x39) || bytes[5] !== 0x61) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  let isWhole = false;
  let at = 13 + tableBytes(bytes[10] ?? 0);
  for (let block = bytes[at]; block === EXTENSION || block === PICTURE; block = bytes[at]) {
    // A picture has its place, a table of colours and the width of its codes before its points; an extension has its label.
    const head = block === EXTENSION ? 2 : 11 + tableBytes(bytes[at + 9] ?? 0);
    const end = afterParts(bytes, at + head);
    if (end === null) return isWhole ? size : null;
    if (block === PICTURE) isWhole = true;
    at = end;
  }
  return isWhole ? size : null;
}

function tableBytes(packed: number): number {
  return (packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 0x07) + 1);
}

/** Where the parts of a block end: each begins with its length, and one of no length is the last. */
function afterParts(bytes: Uint8Array, from: number): number | null {
  let at = from;
  for (let length = bytes[at]; length !== undefined; length = bytes[at]) {
    at += 1 + length;
    if (length === 0) return at;
  }
  return null;
}
