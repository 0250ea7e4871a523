import type { Attachment } from 'postal-mime';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { wordsOfMail } from '../formats/eml';
import { readMail } from '../formats/read-mail';
import type { ImportLimits } from '../import-limits';
import { holdsText, toldByName } from '../known-text';
import type { SourceFile } from '../read-article';
import type { Collection, Piece } from './collection';
import { single } from './single';

const FORWARDED = 'message/rfc822';

/**
 * A mail and the texts attached to it, each an article of its own that names the mail as what it came in. What is attached and
 * holds no text is left out. A mail that cannot be taken apart is left to its reader.
 */
export async function openMail(file: SourceFile, limits: ImportLimits): Promise<Result<Collection>> {
  const { fileName, bytes } = file;
  try {
    const opened = await readMail(bytes, { chosen: file.encoding, isForWords: false });
    const { mail } = opened;
    const attached = named(mail.attachments.filter(isAttached));
    if (attached.length === 0) return ok(single(file));
    const texts = attached.flatMap(({ name, content }) => (isText(name, content) ? [name] : []));
    const words = wordsOfMail(opened);
    // The engine need not take the mail apart once more, with all that is attached to it.
    const own: SourceFile = file.encoding === undefined ? { ...file, drawn: words } : file;
    if (texts.length === 0) {
      if (words.text === '') return ok(single(file));
      const names = attached.map(({ name }) => name).join(', ');
      const notes = [`What is attached holds no text and was left out: ${names}.`];
      return ok(single(own, { notes }));
    }
    const pieces = (async function* each(): AsyncGenerator<Piece> {
      const none = fail('left-out', `${fileName} has no words of its own; what is attached to it was read.`);
      const notes = [`With ${texts.join(', ')} attached.`];
      yield { origin: { container: fileName, within: [] }, file: words.text === '' ? none : ok(own), notes };
      const title = mail.subject?.trim() || fileName;
      for (const { name, content } of attached) yield attachedPiece(file, title, name, content, limits);
    })();
    return ok({ kind: 'mail', count: attached.length + 1, columns: null, chapters: null, pieces });
  } catch {
    return ok(single(file));
  }
}

/** A mail that was forwarded is attached, whatever its place in the mail says. */
function isAttached({ disposition, mimeType }: Attachment): boolean {
  return disposition === 'attachment' || mimeType === FORWARDED;
}

type Named = { readonly name: string; readonly content: Uint8Array };

/** Attachments by names of their own: what has none is numbered, and so is a name that comes again. */
function named(attachments: readonly Attachment[]): readonly Named[] {
  const seen = new Map<string, number>();
  return attachments.map(({ filename, mimeType, content }, index) => {
    // A name may hold a path; only its last part is a name.
    const given = filename?.split(/[\\/]/u).at(-1)?.trim() || `attachment ${index + 1}`;
    const plain = mimeType === FORWARDED && !/\.eml$/iu.test(given) ? `${given}.eml` : given;
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    const name = count === 1 ? plain : plain.replace(/(?<ending>\.[^.]*)?$/u, ` (${count})$<ending>`);
    return { name, content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content) };
  });
}

function isText(name: string, content: Uint8Array): boolean {
  return content.length > 0 && toldByName(name) !== 'no-text' && holdsText(name, content);
}

function attachedPiece(
  { fileName, modifiedAt }: SourceFile,
  title: string,
  name: string,
  content: Uint8Array,
  limits: ImportLimits,
): Piece {
  const origin = { container: fileName, within: [name] };
  const where = `${name}, attached to ${fileName},`;
  if (!isText(name, content)) return { origin, file: fail('left-out', `${where} holds no text.`), notes: [] };
  if (content.length > limits.fileBytes) {
    const file = fail('too-large', `${where} is over the limit for one file.`, 'Save it and raise the limit.');
    return { origin, file, notes: [] };
  }
  return { origin, file: ok({ fileName: name, bytes: content, modifiedAt }), notes: [`Attached to “${title}”.`] };
}
