import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { decode } from '../decode';
import { textOfHtml } from '../formats/html';
import { parseXmlText, wordsOf } from '../formats/parse-xml';
import { sizeInWords } from '../import-limits';
import type { ImportLimits } from '../import-limits';
import type { SourceFile } from '../read-article';
import type { Collection, Piece } from './collection';
import { pieceName } from './piece-name';
import { tooLarge } from './record-piece';

/** Notes that Evernote gave out (.enex) as a collection of them; pictures and files in them are left out. */
export function openNotebook(file: SourceFile, limits: ImportLimits): Result<Collection> {
  const { fileName, bytes } = file;
  if (bytes.length > limits.collectionBytes) {
    const message = `${fileName} is ${sizeInWords(bytes.length)}; the limit is ${sizeInWords(limits.collectionBytes)}.`;
    return fail('too-large', message, 'Split the file and import the parts.');
  }
  const pieces = piecesOf(file, decode(bytes).text, limits);
  return ok({ kind: 'notebook', count: null, columns: null, chapters: null, pieces });
}

// oxlint-disable-next-line require-await -- a collection is drawn asynchronously, whatever it is made of
async function* piecesOf(file: SourceFile, text: string, limits: ImportLimits): AsyncGenerator<Piece> {
  const { fileName } = file;
  let number = 0;
  for (const note of notesIn(text)) {
    number += 1;
    const place = `note ${number}`;
    const origin = { container: fileName, within: [place] };
    if (number > limits.entries) {
      const message = `${fileName} has more than ${limits.entries} entries, which is the limit; the rest was left out.`;
      yield { origin, file: fail('too-many-entries', message, 'Split the file and import the parts.'), notes: [] };
      return;
    }
    yield { origin, file: fileOf(file, place, note, limits), notes: [] };
  }
}

function* notesIn(text: string): Generator<string> {
  for (let at = text.indexOf('<note>'); at >= 0;) {
    const end = text.indexOf('</note>', at);
    yield end < 0 ? text.slice(at) : text.slice(at, end + 7);
    at = end < 0 ? -1 : text.indexOf('<note>', end);
  }
}

function fileOf(file: SourceFile, place: string, note: string, limits: ImportLimits): Result<SourceFile> {
  const damaged = `${place} of ${file.fileName} is cut off or damaged, and was left out.`;
  const start = note.indexOf('<content>');
  const end = note.indexOf('</content>', start);
  if (start < 0 || end < 0) return fail('row-damaged', damaged, 'Mend it in the file and import it again.');
  // What is attached is of no use here, and may be large.
  const rest = withoutResources(note.slice(end));
  const bytes = Buffer.from(`<en-export>${note.slice(0, end)}${rest}</en-export>`);
  if (bytes.length > limits.fileBytes) return tooLarge(`${place} of ${file.fileName}`, limits);
  try {
    const words = wordsIn(note.slice(start + 9, end));
    if (words === '') return fail('left-out', `${place} of ${file.fileName} has no words.`);
    const facts = parseXmlText(`${note.slice(0, start)}${rest.slice('</content>'.length)}`);
    const drawn = {
      text: words,
      mediaType: 'application/xml',
      encoding: 'utf-8',
      isGuess: false,
      damaged: 0,
      stated: {
        title: wordsOf(facts, 'title'),
        author: wordsOf(facts, 'author'),
        source: wordsOf(facts, 'source-url'),
        written: dayOf(wordsOf(facts, 'created')),
      },
    };
    const fileName = pieceName(file.fileName, place);
    return ok({ fileName, bytes, modifiedAt: file.modifiedAt, drawn });
  } catch {
    return fail('row-damaged', damaged, 'Mend it in the file and import it again.');
  }
}

/** The words of a note, which is a page within its XML; those that it encrypts are none. */
function wordsIn(content: string): string {
  const page = content.replace(/^\s*<!\[CDATA\[/u, '').replace(/\]\]>\s*$/u, '');
  const start = page.indexOf('<en-note');
  const body = start < 0 ? page : page.slice(page.indexOf('>', start) + 1).replace(/<\/en-note>\s*$/u, '');
  return textOfHtml(without(body, 'en-crypt'));
}

/** The end of a note without what is attached; of one that was cut off within it, what stands before that. */
function withoutResources(tail: string): string {
  const rest = without(tail, 'resource');
  const open = tagFrom(rest, 'resource', 0);
  const whole = open < 0 ? rest : rest.slice(0, open);
  return whole.endsWith('</note>') ? whole : `${whole}</note>`;
}

/** XML without the elements of this name; one that is not closed is left as it is. */
function without(xml: string, name: string): string {
  const parts: string[] = [];
  const close = `</${name}>`;
  let from = 0;
  for (let at = tagFrom(xml, name, 0); at >= 0; at = tagFrom(xml, name, from)) {
    const end = xml.indexOf(close, at);
    if (end < 0) break;
    parts.push(xml.slice(from, at));
    from = end + close.length;
  }
  parts.push(xml.slice(from));
  return parts.join('');
}

/** Where an element of this name begins, and none whose name only begins with it. */
function tagFrom(xml: string, name: string, from: number): number {
  const tag = new RegExp(`<${name}(?=[\\s/>])`, 'gu');
  tag.lastIndex = from;
  return tag.exec(xml)?.index ?? -1;
}

/** "20240503T080000Z" as the day it stands for. */
function dayOf(stamp: string | undefined): string | undefined {
  const { year, month, day } = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)T/u.exec(stamp ?? '')?.groups ?? {};
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
