import type { AppError } from '#core/result';
import type { Inspection } from '../main/importing/inspection';
import { eachText } from './summarize';
import type { Asked, Terminal } from './summarize';
import { write } from './output';

/** Says of each file what it is, how it was read and why, and what was read of it; the exit status is 1 when any failed. */
export async function inspectFiles(asked: Asked, terminal: Terminal): Promise<number> {
  const { isJson } = asked;
  let failures = 0;
  for await (const { name, told: inspected } of eachText(asked, terminal, ({ inspect }) => inspect)) {
    if (!inspected.ok) failures += 1;
    const told = inspected.ok ? toldOf(inspected.value) : inspected.error;
    await write(
      terminal.stdout,
      isJson
        ? `${JSON.stringify({ file: name, ...told })}\n`
        : `${linesOf(name, told, 'encoding' in told && told.encoding === asked.encoding)}\n`,
    );
  }
  return failures === 0 ? 0 : 1;
}

function toldOf({ found, otherDates, notes }: Inspection) {
  return { ...found, ...otherDates, notes };
}

type Found = ReturnType<typeof toldOf>;

function linesOf(name: string, told: Found | AppError, isChosen: boolean): string {
  if ('code' in told) return `${name}\n  cannot be read: ${[told.message, told.action].filter(Boolean).join(' ')}\n`;
  const { mediaType, title, isTitleDerived, publishedOn, dates, place, language, sample, writtenOn, modifiedAt } = told;
  const rows = [
    ['kind', `${mediaType} (${whyOf(name, mediaType)})`],
    ['encoding', encodingOf(told, isChosen)],
    ['title', isTitleDerived ? `${title} (its first sentence)` : title],
    ['date', dates ? `${dates.written}: ${dates.dayFirst} or ${dates.monthFirst}` : (publishedOn ?? 'not stated')],
    ['written', writtenOn ?? 'not stated'],
    ['saved', modifiedAt ?? 'not known'],
    ['place', place ?? 'not stated'],
    ['language', language],
    ['begins', sample],
    ...told.notes.map((note) => ['note', note]),
  ];
  return `${name}\n${rows.map(([label = '', value = '']) => `  ${label.padEnd(9)} ${value}\n`).join('')}`;
}

/** The endings that files of a kind have as a rule; any other is worth a word. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  'text/plain': ['txt', 'text'],
  'text/html': ['html', 'htm', 'xhtml', 'mht', 'mhtml'],
  'application/xhtml+xml': ['epub'],
  'application/epub+zip': ['epub'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx', 'xml'],
  'application/vnd.oasis.opendocument.text': ['odt', 'fodt'],
  'application/rtf': ['rtf'],
  'application/xml': ['xml'],
  'message/rfc822': ['eml', 'emlx', 'mbox'],
  'text/csv': ['csv', 'tsv'],
  'application/json': ['json', 'jsonl', 'ndjson', 'ris', 'bib'],
};

/** Why a file is taken for what it is: nearly always by its bytes, whatever its name says. */
function whyOf(name: string, mediaType: string): string {
  // Of a text in a file with many, the file is what has the name.
  const file = name.split(' › ', 1)[0] ?? name;
  const ending = /\.([^./\\]+)$/u.exec(file)?.[1]?.toLowerCase();
  if (mediaType === 'text/markdown') return 'text by its content, Markdown by its name';
  const isUsual = ending === undefined || name !== file || (USUAL[mediaType] ?? [ending]).includes(ending);
  return isUsual ? 'by its content' : `by its content, though its name ends with .${ending}`;
}

function encodingOf({ encoding, isGuess, confidence, damaged }: Found, isChosen: boolean): string {
  const why = !isGuess
    ? isChosen
      ? 'as you chose'
      : 'certain from its bytes'
    : confidence === null
      ? 'the likeliest'
      : `a guess, ${Math.round(confidence * 100)} % sure`;
  return `${encoding} (${[why, damaged > 0 ? `${damaged} damaged ${damaged === 1 ? 'place' : 'places'}` : ''].filter(Boolean).join(', ')})`;
}
