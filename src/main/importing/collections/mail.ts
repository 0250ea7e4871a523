import PostalMime from 'postal-mime';
import type { Attachment } from 'postal-mime';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { ImportLimits } from '../import-limits';
import { holdsText, toldByName } from '../known-text';
import type { SourceFile } from '../read-article';
import type { Collection, Piece } from './collection';
import { single } from './single';

/**
 * A mail and the texts attached to it, each an article of its own that names the mail as what it came in. What is attached and
 * holds no text is left out. A mail that cannot be taken apart is left to its reader.
 */
export async function openMail(file: SourceFile, limits: ImportLimits): Promise<Result<Collection>> {
  const { fileName, bytes } = file;
  try {
    const mail = await PostalMime.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      attachmentEncoding: 'arraybuffer',
    });
    const attached = named(mail.attachments.filter(({ disposition }) => disposition === 'attachment'));
    const texts = attached.flatMap(({ name, content }) => (isText(name, content) ? [name] : []));
    if (texts.length === 0) return ok(single(file));
    const hasWords = [mail.text, mail.html].some((words) => (words ?? '').trim() !== '');
    const pieces = (async function* each(): AsyncGenerator<Piece> {
      const words = fail('left-out', `${fileName} has no words of its own; what is attached to it was read.`);
      const notes = [`With ${texts.join(', ')} attached.`];
      yield { origin: { container: fileName, within: [] }, file: hasWords ? ok(file) : words, notes };
      const title = mail.subject?.trim() || fileName;
      for (const { name, content } of attached) yield attachedPiece(file, title, name, content, limits);
    })();
    return ok({ kind: 'mail', count: attached.length + 1, columns: null, chapters: null, pieces });
  } catch {
    return ok(single(file));
  }
}

type Named = { readonly name: string; readonly content: Uint8Array };

/** Attachments by names of their own: what has none is numbered, and so is a name that comes again. */
function named(attachments: readonly Attachment[]): readonly Named[] {
  const seen = new Map<string, number>();
  return attachments.map(({ filename, content }, index) => {
    // A name may hold a path; only its last part is a name.
    const plain = filename?.split(/[\\/]/u).at(-1)?.trim() || `attachment ${index + 1}`;
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
