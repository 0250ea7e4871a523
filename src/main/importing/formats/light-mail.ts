/** A part that is packed, in its own header: a picture, a sound, a film; and what may hold a document. */
const PACKED = /^Content-Transfer-Encoding:\s*base64/imu;
const MEDIA = /^Content-Type:\s*(?:image|audio|video)\//imu;
const ANY_DATA = /^Content-Type:\s*(?:image|audio|video|application|font)\//imu;
const MARK = 'base64';
/** No header of a part is longer, in bytes. */
const LONGEST_HEADER = 8_192;
/** So much of a part stays, by which its kind can be told; one that is not much longer is left whole. */
const KEPT = 4_096;

/**
 * The bytes of a mail without the most of its pictures and films, whose taking apart costs far more than that of the words; with
 * `isForWords` also without other data that is attached. Every part keeps its header and its beginning.
 */
export function lightMail(bytes: Uint8Array, isForWords: boolean): Buffer {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Buffer[] = [];
  let from = 0;
  for (let at = nextMark(mail, 0); at >= 0;) {
    const end = endOfHeader(mail, at);
    const start = Math.max(0, mail.lastIndexOf('\n--', at));
    const header = mail.toString('latin1', Math.max(start, at - LONGEST_HEADER), end);
    // The letters of packed data are none of a boundary's hyphens.
    const next = mail.indexOf('\n--', end);
    const bodyEnd = next < 0 ? mail.length : next;
    const isCut = PACKED.test(header) && (isForWords ? ANY_DATA : MEDIA).test(header) && bodyEnd - end > 4 * KEPT;
    if (isCut) {
      const lineEnd = mail.indexOf('\n', end + KEPT);
      // All of it may stand in one line.
      kept.push(mail.subarray(from, lineEnd < 0 || lineEnd > bodyEnd ? end + KEPT : lineEnd + 1));
      from = bodyEnd;
    }
    at = nextMark(mail, isCut ? bodyEnd : at + MARK.length);
  }
  return kept.length === 0 ? mail : Buffer.concat([...kept, mail.subarray(from)]);
}

function nextMark(mail: Buffer, from: number): number {
  const lower = mail.indexOf(MARK, from);
  const upper = mail.indexOf('BASE64', from);
  return lower < 0 || (upper >= 0 && upper < lower) ? upper : lower;
}

/** Behind the blank line after an offset, or the end. */
function endOfHeader(mail: Buffer, at: number): number {
  const ends = ['\r\n\r\n', '\n\n'].flatMap((blank) => {
    const found = mail.indexOf(blank, at);
    return found < 0 ? [] : [found + blank.length];
  });
  return Math.min(mail.length, ...ends);
}
