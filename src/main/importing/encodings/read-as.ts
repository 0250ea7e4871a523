import iconv from 'iconv-lite';
import { isShifted, readShifted } from './iso-2022';

/**
 * Reads bytes in the encoding of this name, without a byte order mark; null when no decoder knows it. Bytes that are no text
 * in it become U+FFFD.
 */
export function readAs(bytes: Uint8Array, encoding: string): string | null {
  if (isShifted(encoding)) return readShifted(bytes, encoding);
  // Node's own decoder reads windows-1252 as Latin-1 in several versions, and knows fewer of the old ones.
  if (iconv.encodingExists(encoding)) {
    return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  }
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}
