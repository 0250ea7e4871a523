import { readAs } from '../encodings/read-as';

/** Where the header of a mail, or of one of its parts, names the encoding of the words below it. */
const NAMED =
  /^(?<before>Content-Type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?charset\s*=\s*)(?:"[^"\r\n]{0,60}"|[\w.:-]{1,60})/gimu;
/** The type of a text that names no encoding. */
const UNNAMED =
  /^(?<type>Content-Type:\s*text\/[\w.+-]+)(?=[ \t;]*(?:;|\r?$))(?![^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?charset)/gimu;

/**
 * The bytes of a mail whose words are to be read in an encoding that a person chose, whatever the mail says of them: each of its
 * headers names that one, and letters that stand in a header as bytes are made UTF-8, as mails have them today.
 */
export function mailInEncoding(bytes: Uint8Array, encoding: string): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.toString('latin1').search(/\r?\n\r?\n/u);
  const split = end < 0 ? buffer.length : end;
  const head = readAs(buffer.subarray(0, split), encoding) ?? buffer.toString('latin1', 0, split);
  const body = renamed(buffer.toString('latin1', split), encoding);
  const isTyped = /^Content-Type:/imu.test(head);
  const stated = isTyped ? renamed(head, encoding) : `${head}\r\nContent-Type: text/plain; charset=${encoding}`;
  return Buffer.concat([Buffer.from(stated), Buffer.from(body, 'latin1')]);
}

function renamed(words: string, encoding: string): string {
  return words.replaceAll(NAMED, `$<before>"${encoding}"`).replaceAll(UNNAMED, `$<type>; charset="${encoding}"`);
}
