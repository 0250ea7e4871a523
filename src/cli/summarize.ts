import { createHash } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import type { Article } from '#core/library/article';
import { digestOf } from '#core/report/digest';
import { type AppError, fail, ok, type Result } from '#core/result';
import type { Summary } from '#core/summary/summary';
import { explain, listFiles } from '../main/importing/list-files';
import type { SourceFile } from '../main/importing/read-article';
import { placeOf } from '../main/importing/collections/collection';
import type { ReadOptions } from '../main/importing/collections/collection';
import { sizeInWords } from '../main/importing/import-limits';
import type { ImportLimits } from '../main/importing/import-limits';
import { readSource } from '../main/importing/read-source';
import type { Engine } from '../main/jobs/engine-client';
import type { Analysed, EngineJob } from '../main/jobs/engine-protocol';
import { write } from './output';
import type { Readers } from './readers';
import { readingFor } from './reading-for';

/** The streams and the environment of the process, the time of the run (ISO 8601) and the folder of settings, passed in so that tests can take their place. */
export type Terminal = {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly startedAt: string;
  /** Where the program with a window keeps its settings. */
  readonly userData: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Starts what opens and analyses files. */
  readonly startReaders: () => Readers;
};

/** Which files to tell of, how, and in which encoding to read them; null goes by their bytes. */
export type Asked = {
  readonly paths: readonly string[];
  readonly isJson: boolean;
  readonly encoding: string | null;
};

/** The name under which standard input is reported. */
const STANDARD_INPUT = '-';

/** Summarizes each file in turn and prints it at once; returns the exit status, 0 when all went well, otherwise 1. */
export async function summarizeFiles(asked: Asked, terminal: Terminal): Promise<number> {
  const { isJson } = asked;
  let failures = 0;
  let count = 0;
  for await (const { name, told } of eachText(asked, terminal, ({ analyse }) => analyse)) {
    if (told.ok) {
      await write(terminal.stdout, good(name, told.value, isJson, count > 0));
      count += 1;
      continue;
    }
    failures += 1;
    await bad(name, told.error, isJson, terminal);
  }
  return failures === 0 ? 0 : 1;
}

/** What an engine is asked about each text. */
type Question<Told> = (engine: Engine) => ((job: EngineJob) => Promise<Result<Told>>) | undefined;

/** The texts of files and folders, of archives and tables in them, and of standard input for `-`, read as an import would read them, each with its name and what the engine tells of it. */
export async function* eachText<Told>(
  asked: Asked,
  terminal: Terminal,
  question: Question<Told>,
): AsyncGenerator<{ readonly name: string; readonly told: Result<Told> }> {
  const readers = terminal.startReaders();
  try {
    const reading = await readingFor(readers, terminal);
    for await (const { name, source } of textsIn(asked, terminal, { open: readers.open, reading })) {
      const told = source.ok
        ? await question(readers.engine)?.(jobOf(source.value, terminal.startedAt, reading.limits))
        : source;
      if (told) yield { name, told };
    }
  } finally {
    await readers.close();
  }
}

/** A text with the name by which it is reported. */
type Named = { readonly name: string; readonly source: Result<SourceFile> };

type Opening = Pick<Readers, 'open'> & { readonly reading: ReadOptions };

async function* textsIn({ paths, encoding }: Asked, terminal: Terminal, opening: Opening): AsyncGenerator<Named> {
  const inEncoding = (file: Result<SourceFile>): Result<SourceFile> =>
    file.ok && encoding !== null ? ok({ ...file.value, encoding }) : file;
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      yield* textsOf(path, inEncoding(await readStandardInput(terminal.stdin, opening.reading.limits)), opening);
      continue;
    }
    for (const { files } of await listFiles([path])) {
      if (!files.ok) {
        if (files.error.code !== 'left-out') yield { name: path, source: files };
      } else {
        const { limits } = opening.reading;
        for (const file of files.value) yield* textsOf(file, inEncoding(await readSource(file, limits)), opening);
      }
    }
  }
}

/** The texts of a file that holds many, named by their place in it; of any other file itself. */
async function* textsOf(name: string, file: Result<SourceFile>, { open, reading }: Opening): AsyncGenerator<Named> {
  // Nobody is there to be asked: columns that were not settled in the window are guessed.
  const opened = file.ok ? await open(file.value, reading) : file;
  if (!opened.ok) {
    yield { name, source: opened };
    return;
  }
  for await (const piece of opened.value.pieces) {
    if (!piece.file.ok && piece.file.error.code === 'left-out') continue;
    yield { name: piece.origin.within.length > 0 ? `${name} › ${placeOf(piece.origin)}` : name, source: piece.file };
  }
}

async function readStandardInput(stdin: Readable, { collectionBytes }: ImportLimits): Promise<Result<SourceFile>> {
  try {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of stdin) {
      chunks.push(chunk as Uint8Array);
      bytes += (chunk as Uint8Array).length;
      if (bytes > collectionBytes) {
        const message = `Standard input has more than ${sizeInWords(collectionBytes)}, the limit, and was not read to its end.`;
        return fail('too-large', message, 'Split it and read the parts.');
      }
    }
    return ok({ fileName: 'standard-input', bytes: Buffer.concat(chunks), modifiedAt: null });
  } catch (error) {
    return explain('standard input', error);
  }
}

/** A text that is only printed has its id from its bytes, so that two runs print the same. */
function jobOf(file: SourceFile, importedAt: string, limits: ImportLimits): EngineJob {
  return { file, articleId: createHash('sha256').update(file.bytes).digest('hex').slice(0, 16), importedAt, limits };
}

function good(file: string, { file: packed }: Analysed, isJson: boolean, isLater: boolean): string {
  const { article, summary } = JSON.parse(Buffer.from(packed).toString()) as {
    readonly article: Article;
    readonly summary: Summary;
  };
  if (isJson) return `${JSON.stringify({ file, article, summary })}\n`;
  return (isLater ? '\n' : '') + digestOf(article, summary);
}

async function bad(file: string, error: AppError, isJson: boolean, terminal: Terminal): Promise<void> {
  const { code, message, action } = error;
  if (isJson) await write(terminal.stdout, `${JSON.stringify({ file, error: { code, message } })}\n`);
  else await write(terminal.stderr, `sidelight: ${message}${action === undefined ? '' : ` ${action}`}\n`);
}
