import { ok } from '#core/result';
import { decode, decodeAs } from '../decode';
import { unknownEncoding } from '../encodings/unknown-encoding';
import type { Extractor } from './extracted';

/** The beginning of a message as WhatsApp gives chats out: its day and its time, in brackets or with a hyphen after them. */
const MESSAGE =
  /^[\u200e\u200f\u202a-\u202e]*(?:\[\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f][AaPp]\.?[Mm]\.?)?\]|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:[\s\u202f][AaPp]\.?\s?[Mm]\.?)? -) /u;
const SPEAKER = /^(?:\[[^\]]{1,40}\]|[^-]{1,40} -) (?<name>[^:\n]{1,60}): /u;
/** Marks of direction stand before names and times, and say nothing there. */
const MARKS = /[\u200e\u200f\u202a-\u202e]/gu;
const MOST_NAMES = 3;

/** Whether a text is a chat: its first lines that are not blank begin as messages do. */
export function isChat(head: string): boolean {
  const lines = head
    .replace(/^\ufeff/u, '')
    .split(/\r\n?|\n/u)
    .filter((line) => line.trim() !== '');
  const begun = lines.slice(0, 20).filter((line) => MESSAGE.test(line)).length;
  return begun >= 2 && MESSAGE.test(lines[0] ?? '');
}

/** A chat that WhatsApp gave out: each message is a paragraph, with its day, its time and who wrote it, as they stand there. */
export const extractChat: Extractor = (bytes, { fileName, encoding: chosen }) => {
  const decoded = chosen === undefined ? decode(bytes) : decodeAs(bytes, chosen);
  if (decoded === null) return Promise.resolve(unknownEncoding(chosen));
  const { text: whole, ...rest } = decoded;
  const messages: string[] = [];
  for (const line of whole.split('\n')) {
    if (MESSAGE.test(line) || messages.length === 0) messages.push(line.replaceAll(MARKS, ''));
    else messages.push(`${messages.pop() ?? ''}\n${line}`);
  }
  const names = new Set(messages.flatMap((message) => SPEAKER.exec(message)?.groups?.['name'] ?? []));
  const text = messages.map((message) => message.trim()).join('\n\n');
  const title = titleOf(fileName, [...names]);
  return Promise.resolve(ok({ ...rest, text, mediaType: 'text/plain', stated: { title } }));
};

/** What the file is called, or where that is what the program calls all of them, those who wrote. */
function titleOf(fileName: string, names: readonly string[]): string | undefined {
  const stem = fileName
    .replace(/\.[^.]+$/u, '')
    .replaceAll('_', ' ')
    .trim();
  if (stem !== '' && stem.toLowerCase() !== 'chat') return stem;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length === 0 ? undefined : names.length > MOST_NAMES ? `${shown}, …` : shown;
}
