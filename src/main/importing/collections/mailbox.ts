import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { ImportLimits } from '../import-limits';
import type { SourceFile } from '../read-article';
import type { Collection, Piece } from './collection';

/** The line that begins each mail of a mailbox: its sender and the date of its arrival. */
const BEGINS = /^From \S(?=.*\b\d{4}\b)[^\n]*$/u;

/** How the header of a mail begins. */
const HEADER = /^>?[!-9;-~]{1,80}:/u;
/** Of programs that leave out the date, or even the sender: what follows such a line must be the header of a mail. */
const BEGINS_BARELY =
  /^From(?: [^\n]*)?\r?\n>?(?:X-[A-Za-z-]{1,60}|Received|Return-Path|Delivered-To|Message-ID|MIME-Version|Status|Date|From|To|Subject):/iu;

/** No dividing line is longer, in characters. */
const LONGEST_LINE = 300;

/** A mailbox (mbox) as a collection of its mails, without the lines that divide them. */
export function openMailbox(file: SourceFile, limits: ImportLimits): Result<Collection> {
  // One character is one byte, so that what a mail holds of other encodings stays as it is.
  const raw = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).toString('latin1');
  return ok({ kind: 'mailbox', count: null, columns: null, chapters: null, pieces: piecesOf(file, raw, limits) });
}

// oxlint-disable-next-line require-await -- a collection is drawn asynchronously, whatever it is made of
async function* piecesOf(file: SourceFile, raw: string, limits: ImportLimits): AsyncGenerator<Piece> {
  let number = 0;
  for (const mail of mailsOf(raw)) {
    number += 1;
    const origin = { container: file.fileName, within: [`mail ${number}`] };
    if (number > limits.entries) {
      const message = `${file.fileName} holds more than ${limits.entries} mails, which is the limit; the rest was left out.`;
      yield { origin, file: fail('too-many-entries', message, 'Split the mailbox and import the parts.'), notes: [] };
      return;
    }
    const bytes = Buffer.from(mail, 'latin1');
    const chosen = file.encoding === undefined ? {} : { encoding: file.encoding };
    const one = { fileName: `mail ${number}.eml`, bytes, modifiedAt: file.modifiedAt, ...chosen };
    yield { origin, file: ok(one), notes: [] };
  }
}

function* mailsOf(raw: string): Generator<string> {
  let start = 0;
  while (start < raw.length) {
    const lineEnd = raw.indexOf('\n', start);
    if (lineEnd < 0) return;
    const next = nextStart(raw, lineEnd);
    // Lines of a mail that begin like the dividing line were marked when it was put into the box.
    yield raw.slice(lineEnd + 1, next).replaceAll(/^>(?=>*From )/gmu, '');
    start = next;
  }
}

/** A dividing line stands after a blank one, and a header below it. */
function nextStart(raw: string, from: number): number {
  for (let at = raw.indexOf('\nFrom', from); at >= 0; at = raw.indexOf('\nFrom', at + 1)) {
    const isAfterBlank = raw[at - 1] === '\n' || raw.slice(at - 2, at) === '\n\r';
    if (!isAfterBlank) continue;
    const lines = raw.slice(at + 1, at + 1 + LONGEST_LINE);
    const [line = '', next = ''] = lines.split('\n', 2);
    if ((BEGINS.test(line) && HEADER.test(next)) || BEGINS_BARELY.test(lines)) return at + 1;
  }
  return raw.length;
}
