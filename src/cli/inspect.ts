import type { Article } from '#core/library/article';
import type { AppError } from '#core/result';
import { inspect } from '../main/importing/inspection';
import { textsIn, toArticle } from './summarize';
import type { Asked, Terminal } from './summarize';
import { write } from './output';

/** Says of each file what it is, how it was read and why, and what was read of it; the exit status is 1 when any failed. */
export async function inspectFiles(asked: Asked, terminal: Terminal): Promise<number> {
  const { isJson } = asked;
  let failures = 0;
  for await (const { name, source } of textsIn(asked, terminal)) {
    const article = source.ok ? await toArticle(source.value, terminal.startedAt) : source;
    if (!article.ok) failures += 1;
    const told = article.ok ? toldOf(article.value) : article.error;
    await write(
      terminal.stdout,
      isJson
        ? `${JSON.stringify({ file: name, ...told })}\n`
        : `${linesOf(name, told, 'encoding' in told && told.encoding === asked.encoding)}\n`,
    );
  }
  return failures === 0 ? 0 : 1;
}

/** The dates that say nothing of when a text was published: those of its document and of its file. */
function otherDates({ source }: Article): { readonly writtenOn: string | null; readonly modifiedAt: string | null } {
  return { writtenOn: source.writtenOn ?? null, modifiedAt: source.modifiedAt ?? null };
}

function toldOf(article: Article) {
  const { found, notes } = inspect(article);
  return { ...found, ...otherDates(article), notes };
}

type Found = ReturnType<typeof toldOf>;

function linesOf(name: string, told: Found | AppError, isChosen: boolean): string {
  if ('code' in told) return `${name}\n  cannot be read: ${[told.message, told.action].filter(Boolean).join(' ')}\n`;
  const { mediaType, title, isTitleDerived, publishedOn, dates, place, language, sample, writtenOn, modifiedAt } = told;
  const rows = [
    ['kind', mediaType],
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
