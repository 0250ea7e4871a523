import iconv from 'iconv-lite';
import { letterOfTaiwan } from './cns-11643';

/** The encodings of seven bits that change their letters by escapes, and no library here reads. */
export type ShiftedEncoding = 'iso-2022-kr' | 'iso-2022-cn';

const [SHIFT_OUT, SHIFT_IN, ESCAPE, LINE_END] = [0x0e, 0x0f, 0x1b, 0x0a];

/** The encoding of a text by its escapes; null when it has none, or holds bytes that are not ASCII. */
export function iso2022Of(bytes: Uint8Array): ShiftedEncoding | 'iso-2022-jp' | null {
  // All its bytes are ASCII, so that it would pass as UTF-8: the escape before the first letter tells it.
  const probe = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (/\P{ASCII}/u.test(probe)) return null;
  const escapes = probe.split('\u001b').slice(1);
  if (escapes.some((after) => after.startsWith('$)C'))) return 'iso-2022-kr';
  if (escapes.some((after) => /^\$(?:\)[AG]|\*H)/u.test(after))) return 'iso-2022-cn';
  return escapes.some((after) => /^(?:\$[@B]|\$\(D|\(J)/u.test(after)) ? 'iso-2022-jp' : null;
}

/** Whether this is one of the encodings that `readShifted` reads. */
export function isShifted(encoding: string): encoding is ShiftedEncoding {
  return encoding === 'iso-2022-kr' || encoding === 'iso-2022-cn';
}

/**
 * Reads a text in ISO-2022-KR (RFC 1557) or ISO-2022-CN (RFC 1922): its letters are those of EUC-KR and GB 2312 without their
 * eighth bit, and those of the first two planes of Taiwan's set (CNS 11643). What is no letter of them reads as U+FFFD.
 */
export function readShifted(bytes: Uint8Array, encoding: ShiftedEncoding): string {
  const pieces: string[] = [];
  let letters: number[] = [];
  let isShiftedOut = false;
  let isOfTaiwan = false;
  const addOfTaiwan = (plane: 1 | 2, at: number): void => {
    pieces.push(inEight(letters, encoding), letterOfTaiwan(plane, bytes[at] ?? 0, bytes[at + 1] ?? 0));
    letters = [];
  };
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === SHIFT_OUT) isShiftedOut = true;
    else if (byte === SHIFT_IN) isShiftedOut = false;
    else if (byte === ESCAPE && bytes[at + 1] === 0x24) {
      const set = String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0);
      if (set === ')A' || set === ')C') isOfTaiwan = false;
      else if (set === ')G') isOfTaiwan = true;
      at += 3;
    } else if (byte === ESCAPE && bytes[at + 1] === 0x4e) {
      addOfTaiwan(2, at + 2);
      at += 3;
    } else if (isShiftedOut && byte > 0x20 && byte < 0x7f) {
      if (isOfTaiwan) addOfTaiwan(1, at);
      else letters.push(byte | 0x80, (bytes[at + 1] ?? 0) | 0x80);
      at += 1;
    } else {
      // A line begins in ASCII whatever the one before ended in.
      if (byte === LINE_END) isShiftedOut = false;
      letters.push(byte);
    }
  }
  pieces.push(inEight(letters, encoding));
  return pieces.join('');
}

function inEight(letters: readonly number[], encoding: ShiftedEncoding): string {
  return letters.length === 0
    ? ''
    : iconv.decode(Buffer.from(letters), encoding === 'iso-2022-kr' ? 'euc-kr' : 'gb2312');
}
