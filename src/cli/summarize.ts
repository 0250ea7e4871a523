import { createHash } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import type { Article } from '#core/library/article';
import { digestOf } from '#core/report/digest';
import { type AppError, ok, type Result } from '#core/result';
import { summarize } from '#core/summary/summarize';
import { explain, listFiles } from '../main/importing/list-files';
import type { SourceFile } from '../main/importing/read-article';
import { placeOf } from '../main/importing/collections/collection';
import { DEFAULT_LIMITS } from '../main/importing/import-limits';
import { readDocument } from '../main/importing/read-document';
import { readDocuments } from '../main/importing/read-documents';
import { readSource } from '../main/importing/read-source';
import { write } from './output';

/** The streams and the environment of the process, the time of the run (ISO 8601) and the folder of settings, passed in so that tests can take their place. */
export type Terminal = {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly startedAt: string;
  /** Where the program with a window keeps its settings. */
  readonly userData: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** Which files to tell of, how, and in which encoding to read them; null goes by their bytes. */
export type Asked = {
  readonly paths: readonly string[];
  readonly isJson: boolean;
  readonly encoding: string | null;
};

/** Nobody is there to be asked: columns are guessed, and a book is one article. */
const OPTIONS = { limits: DEFAULT_LIMITS, columns: {}, books: 'one' } as const;
/** The name under which standard input is reported. */
const STANDARD_INPUT = '-';

/** Summarizes each file in turn and prints it at once; returns the exit status, 0 when all went well, otherwise 1. */
export async function summarizeFiles(asked: Asked, terminal: Terminal): Promise<number> {
  const { isJson } = asked;
  let failures = 0;
  let count = 0;
  for await (const { name, source } of textsIn(asked, terminal)) {
    const article = source.ok ? await toArticle(source.value, terminal.startedAt) : source;
    const text = article.ok ? good(name, article.value, isJson, count > 0) : null;
    if (text !== null) {
      count += 1;
      await write(terminal.stdout, text);
      continue;
    }
    failures += 1;
    if (!article.ok) await bad(name, article.error, isJson, terminal);
  }
  return failures === 0 ? 0 : 1;
}

/** A text with the name by which it is reported. */
export type Named = { readonly name: string; readonly source: Result<SourceFile> };

/** The texts of files and folders, of archives and tables in them, and of standard input for `-`. */
export async function* textsIn({ paths, encoding }: Asked, terminal: Terminal): AsyncGenerator<Named> {
  const inEncoding = (file: Result<SourceFile>): Result<SourceFile> =>
    file.ok && encoding !== null ? ok({ ...file.value, encoding }) : file;
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      yield* textsOf(path, inEncoding(await readStandardInput(terminal.stdin)));
      continue;
    }
    for (const { files } of await listFiles([path])) {
      if (!files.ok) {
        if (files.error.code !== 'left-out') yield { name: path, source: files };
      } else for (const file of files.value) yield* textsOf(file, inEncoding(await readSource(file)));
    }
  }
}

/** The texts of a file that holds many, named by their place in it; of any other file itself. */
async function* textsOf(name: string, file: Result<SourceFile>): AsyncGenerator<Named> {
  const opened = file.ok ? await readDocuments(file.value, OPTIONS) : file;
  if (!opened.ok) {
    yield { name, source: opened };
    return;
  }
  for await (const piece of opened.value.pieces) {
    if (!piece.file.ok && piece.file.error.code === 'left-out') continue;
    yield { name: piece.origin.within.length > 0 ? `${name} › ${placeOf(piece.origin)}` : name, source: piece.file };
  }
}

async function readStandardInput(stdin: Readable): Promise<Result<SourceFile>> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
    return ok({ fileName: 'standard-input', bytes: Buffer.concat(chunks), modifiedAt: null });
  } catch (error) {
    return explain('standard input', error);
  }
}

/** Reads a text; an article that is only printed has its id from its bytes, so that two runs print the same. */
export function toArticle(source: SourceFile, importedAt: string): Promise<Result<Article>> {
  const id = createHash('sha256').update(source.bytes).digest('hex').slice(0, 16);
  return readDocument(source, { id, importedAt });
}

function good(file: string, article: Article, isJson: boolean, isLater: boolean): string {
  const summary = summarize(article);
  if (isJson) return `${JSON.stringify({ file, article, summary })}\n`;
  return (isLater ? '\n' : '') + digestOf(article, summary);
}

async function bad(file: string, error: AppError, isJson: boolean, terminal: Terminal): Promise<void> {
  const { code, message, action } = error;
  if (isJson) await write(terminal.stdout, `${JSON.stringify({ file, error: { code, message } })}\n`);
  else await write(terminal.stderr, `sidelight: ${message}${action === undefined ? '' : ` ${action}`}\n`);
}
