import { readAs } from '../encodings/read-as';

/** Where the header of a mail, or of one of its parts, names the encoding of the words below it. */
const NAMED =
  /^(?<before>Content-Type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?charset\s*=\s*)(?:"[^"\r\n]{0,60}"|[\w.:-]{1,60})/gimu;
/** The type of a text that names no encoding. */
const UNNAMED =
  /^(?<type>Content-Type:\s*text\/[\w.+-]+)(?=[ \t;]*(?:;|\r?$))(?![^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?charset)/gimu;

/** Names that mails give where their programs knew none. */
const WEAK =
  /^(?<before>Content-Type:\s*text\/[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?charset\s*=\s*)"?(?:us-ascii|ascii|ansi_x3\.4-1968|unknown-8bit|unknown|x-unknown|default|_autodetect\w*)"?(?=[\s;]|$)/gimu;
/** How far into a mail its encodings are looked for, in bytes. */
const HEADERS = 64 * 1024;

/** The encoding that a mail states for its words, UTF-8 for several; 'weak' for a name that tells nothing; null for none. */
export function statedEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEADERS)).toString('latin1');
  if (start.search(WEAK) >= 0) return 'weak';
  const named = [...start.matchAll(NAMED)].map(([found]) => /charset\s*=\s*"?([^"]*)/iu.exec(found)?.[1] ?? '');
  const [name, ...others] = new Set(named.map((each) => each.trim().toLowerCase()));
  if (name === undefined) return null;
  return others.length === 0 && readAs(new Uint8Array(), name) !== null ? name : 'utf-8';
}

/** The bytes of a mail whose words without an encoding, and those with a name that tells nothing, are to be read in this one. */
export function fillEncoding(bytes: Uint8Array, encoding: string): Uint8Array {
  return changed(bytes, encoding, (words) =>
    words.replaceAll(WEAK, `$<before>"${encoding}"`).replaceAll(UNNAMED, `$<type>; charset="${encoding}"`),
  );
}

/**
 * The bytes of a mail whose words are to be read in an encoding that a person chose, whatever the mail says of them: each of its
 * headers names that one, and letters that stand in a header as bytes are made UTF-8, as mails have them today.
 */
export function mailInEncoding(bytes: Uint8Array, encoding: string): Uint8Array {
  return changed(bytes, encoding, (words) =>
    words.replaceAll(NAMED, `$<before>"${encoding}"`).replaceAll(UNNAMED, `$<type>; charset="${encoding}"`),
  );
}

function changed(bytes: Uint8Array, encoding: string, rename: (words: string) => string): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.toString('latin1').search(/\r?\n\r?\n/u);
  const split = end < 0 ? buffer.length : end;
  const head = readAs(buffer.subarray(0, split), encoding) ?? buffer.toString('latin1', 0, split);
  const body = rename(buffer.toString('latin1', split));
  const isTyped = /^Content-Type:/imu.test(head);
  const stated = isTyped ? rename(head) : `${head}\r\nContent-Type: text/plain; charset=${encoding}`;
  return Buffer.concat([Buffer.from(stated), Buffer.from(body, 'latin1')]);
}
