import { decode } from '../decode';
import type { Decoded } from '../decode';

/** Encodings in which a letter is one byte: their words are by chance no UTF-8 with letters of several bytes. */
const ONE_BYTE =
  /^(?:iso-?8859|windows-125|cp-?(?:125|437|8\d\d)|x-cp125|latin|l\d$|us-ascii$|ascii$|koi8|mac|x-mac)/iu;

/**
 * The words of bytes that state an encoding of one byte a letter and are UTF-8 all the same, as pages and mails of programs that
 * were moved to it are; null where the bytes do not prove that.
 */
export function statedButUtf8(bytes: Uint8Array, stated: string): Decoded | null {
  if (!ONE_BYTE.test(stated) || bytes.every((byte) => byte < 0x80)) return null;
  const decoded = decode(bytes);
  return decoded.encoding === 'utf-8' && !decoded.isGuess ? decoded : null;
}
