import type { ImageSize } from './image-kind';

const SIGNATURE_BYTES = 8;
/** The name of each chunk as a number: IHDR, IDAT, IEND. */
const IHDR = 0x49_48_44_52;
const IDAT = 0x49_44_41_54;
const IEND = 0x49_45_4e_44;

/** The size of a PNG; its chunks are gone through up to the last one. */
export function readPng(bytes: Uint8Array): ImageSize {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: ImageSize = null;
  let hasPoints = false;
  for (let at = SIGNATURE_BYTES; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = view.getUint32(at + 4);
    if (at + 12 + length > bytes.length) return null;
    if (size === null) {
      if (name !== IHDR || length !== 13) return null;
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    }
    if (name === IDAT) hasPoints = true;
    if (name === IEND) return hasPoints ? size : null;
    at += 12 + length;
  }
  return null;
}
