import { createHash } from 'node:crypto';
import type { Article, Origin } from '#core/library/article';
import { deriveTitle } from '#core/library/derive-title';
import { datelineOf } from '#core/library/given-fields';
import { fail, ok, type Result } from '#core/result';
import { analyse } from '#core/text/analyse';
import type { FrontMatter } from '#core/text/header/header';
import { readHeader } from '#core/text/header/read-header';
import { detectLanguage } from '#core/text/language';
import { decode, decodeAs } from './decode';
import type { Extracted } from './formats/extracted';
import { unknownEncoding } from './encodings/unknown-encoding';
import { readFrontMatter } from './front-matter';
import { DEFAULT_LIMITS } from './import-limits';
import type { ImportLimits } from './import-limits';
import { readJsonFrontMatter } from './json-front-matter';
import { sniff } from './sniff';
import { readTomlFrontMatter } from './toml-front-matter';

/**
 * A file as it was found: its name without folders, its bytes, and its own date (ISO 8601) where that is known. A piece of a
 * collection says where it comes from, and has its words with it where its bytes alone do not tell what they are.
 */
export type SourceFile = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly modifiedAt: string | null;
  readonly origin?: Origin;
  readonly drawn?: Extracted;
  /** The encoding that a person chose to read it in. */
  readonly encoding?: string;
  /** The SHA-256 of the bytes, where whoever read them has reckoned it. */
  readonly sha256?: string;
};

/** What an import adds to a file: the article's id and the time of the import (ISO 8601). */
export type ImportContext = { readonly id: string; readonly importedAt: string };

/**
 * Reads a text file into an article, or says why it cannot be one. The article's date comes from its text alone; the time
 * of the import and the file's own date are kept beside it and never mixed with it.
 */
export function readArticle(
  file: SourceFile,
  context: ImportContext,
  { fileBytes }: ImportLimits = DEFAULT_LIMITS,
): Result<Article> {
  const kind = sniff(file.fileName, file.bytes, fileBytes);
  if (!kind.ok) return kind;
  const decoded = file.encoding === undefined ? decode(file.bytes) : decodeAs(file.bytes, file.encoding);
  if (decoded === null) return unknownEncoding(file.encoding);
  if (decoded.text.trim() === '') {
    return fail('empty', `${file.fileName} holds no words.`, 'Choose a file that holds text.');
  }
  const mediaType = kind.value;
  return ok(
    build(file, context, {
      ...decoded,
      mediaType,
      frontMatter:
        readFrontMatter(decoded.text) ?? readTomlFrontMatter(decoded.text) ?? readJsonFrontMatter(decoded.text),
    }),
  );
}

/** The article of a file whose words were drawn out of its format. */
export function articleOf(file: SourceFile, context: ImportContext, extracted: Extracted): Result<Article> {
  const { place, written, ...others } = extracted.stated;
  const stated = Object.entries(others) as readonly (readonly [string, string | undefined])[];
  const values = Object.fromEntries(stated.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  const writtenOn = /^\d{4}-\d{2}-\d{2}/u.exec(written ?? '')?.[0];
  const article = build(file, context, { ...extracted, writtenOn, frontMatter: { values, end: 0 } });
  const { text, body } = article;
  return ok(place === undefined ? article : { ...article, dateline: datelineOf(place, text, body) });
}

type Text = Omit<Extracted, 'stated'> & {
  readonly frontMatter: FrontMatter | null;
  readonly writtenOn?: string | undefined;
};

function build(file: SourceFile, context: ImportContext, source: Text): Article {
  const { text, encoding, isGuess, damaged, confidence, mediaType, frontMatter, writtenOn, notes = [] } = source;
  const header = readHeader(text, { fileName: file.fileName, frontMatter });
  const language = header.language ?? detectLanguage(text.slice(header.body.start, header.body.end));
  const { body, publishedOn } = header;
  const { sentences } = analyse({ text, body, language, publishedOn });
  return {
    id: context.id,
    title: header.title ?? deriveTitle(text, sentences, header.datelinePrefix, file.fileName),
    titleDerived: header.title === null,
    text,
    language,
    sha256: file.sha256 ?? createHash('sha256').update(file.bytes).digest('hex'),
    body,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    publishedOn,
    ...(publishedOn !== null && header.publishedOnSpan !== null ? { publishedOnEvidence: header.publishedOnSpan } : {}),
    ...(header.publishedOnReadings ? { publishedOnReadings: header.publishedOnReadings } : {}),
    dateline: header.dateline,
    byline: header.byline,
    outlet: header.outlet,
    source: {
      fileName: file.fileName,
      mediaType,
      encoding,
      ...(isGuess ? { encodingGuessed: true } : {}),
      ...(file.encoding === encoding ? { encodingChosen: true as const } : {}),
      ...(confidence === undefined ? {} : { encodingConfidence: Math.round(confidence * 100) / 100 }),
      ...(damaged > 0 ? { damaged } : {}),
      ...(notes.length > 0 ? { notes } : {}),
      bytes: file.bytes.byteLength,
      importedAt: context.importedAt,
      modifiedAt: file.modifiedAt,
      ...(writtenOn === undefined ? {} : { writtenOn }),
      ...(file.origin ? { origin: file.origin } : {}),
    },
  };
}
