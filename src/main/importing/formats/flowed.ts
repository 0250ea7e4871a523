/** A header by which a mail's words are lines that go on where they end with a space (RFC 3676). */
const FLOWED =
  /^(?<before>Content-Type:\s*text\/plain[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?\bformat\s*=\s*"?)flowed\b(?<after>[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/gimu;
/** What stands in those headers while the parser has the mail, as long as the word itself. */
const MARK = 'fl0wed';
const PLAIN = /^Content-Type:\s*text\/plain\b/gimu;
const DELETES_SPACE = /\bdelsp\s*=\s*"?yes\b/iu;

/** A mail whose lines its parser is to leave as they are, and how they are to be joined; null for not at all. */
export type FlowedMail = { readonly bytes: Buffer; readonly join: ((text: string) => string) | null };

/** Takes the joining of a mail's lines from its parser, which joins a quoted line with the mark of the next, and an answer with what it answers. */
export function flowedMail(bytes: Uint8Array): FlowedMail {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.indexOf('lowed') < 0) return { bytes: buffer, join: null };
  const mail = buffer.toString('latin1');
  const flowed = [...mail.matchAll(FLOWED)];
  if (flowed.length === 0) return { bytes: buffer, join: null };
  const deletesSpace = flowed.some(([header]) => DELETES_SPACE.test(header));
  // Of several texts in one mail, lines are joined only where all of them are such.
  const areAll = flowed.length === (mail.match(PLAIN)?.length ?? 0);
  return {
    bytes: Buffer.from(mail.replaceAll(FLOWED, `$<before>${MARK}$<after>`), 'latin1'),
    join: areAll ? (text) => joinFlowed(text, deletesSpace) : null,
  };
}

/** The bytes of a mail that lay in another, as they were before its header was changed with the others. */
export function asItWas(attached: Uint8Array): Uint8Array {
  const buffer = Buffer.from(attached.buffer, attached.byteOffset, attached.byteLength);
  return buffer.indexOf(MARK) < 0
    ? attached
    : Buffer.from(buffer.toString('latin1').replaceAll(MARK, 'flowed'), 'latin1');
}

/** Joins lines that go on, each with those of the same depth of quotation only. */
export function joinFlowed(text: string, deletesSpace: boolean): string {
  const joined: string[] = [];
  /** The depth of the line before, where it goes on. */
  let open: number | null = null;
  for (const line of text.split(/\r?\n/u)) {
    const depth = /^>*/u.exec(line)?.[0].length ?? 0;
    const words = line.slice(depth).replace(/^ /u, '');
    const isSignature = words === '-- ';
    if (open === depth && !isSignature) joined.push(words);
    else joined.push(joined.length > 0 ? '\n' : '', depth > 0 ? `${'>'.repeat(depth)} ` : '', words);
    open = words.endsWith(' ') && !isSignature ? depth : null;
    if (open !== null && deletesSpace) joined.push(joined.pop()?.slice(0, -1) ?? '');
  }
  return joined.join('');
}
