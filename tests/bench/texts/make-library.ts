import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleRow } from '../../../src/core/library/article-row';
import type { Article } from '../../../src/core/library/article';
import { draftOf } from '../../../src/core/library/catalogue';
import type { NewArticle } from '../../../src/core/ports';
import type { Summary } from '../../../src/core/summary/summary';
import { newSentinel } from '../../../src/main/store/create-library';
import {
  ARTICLES_FOLDER,
  FORMAT,
  journalName,
  originalPath,
  SENTINEL,
  snapshotName,
} from '../../../src/main/store/layout';
import { encodeSnapshot } from '../../../src/main/store/snapshot';
import { emptySummary } from '../../kit/plain-article';
import { generateText } from './generate-articles';
import type { GeneratedText } from './generate-articles';

const MADE_AT = '2024-05-06T12:00:00.000Z';

/** The record of a generated text and a small summary of it, as an import would have made them. */
export function articleOf(
  generated: GeneratedText,
  id: string,
): { readonly article: Article; readonly summary: Summary } {
  const { fileName, title, language, publishedOn, place, text, person } = generated;
  const bytes = Buffer.byteLength(text);
  const span = { start: 0, end: text.length };
  const named = text.indexOf(person);
  const mentions = [{ start: named, end: named + person.length }];
  const article: Article = {
    id,
    title,
    text,
    language,
    sha256: sha256(text),
    body: span,
    sentences: [span],
    publishedOn,
    dateline: { place, evidence: { start: text.indexOf(place), end: text.indexOf(place) + place.length } },
    byline: null,
    outlet: null,
    source: { fileName, mediaType: 'text/plain', encoding: 'utf-8', bytes, importedAt: MADE_AT },
  };
  const summary: Summary = {
    ...emptySummary('bench'),
    keyPoints: [{ id: 'k1', text: title, evidence: [{ start: 0, end: title.length }], score: 1 }],
    people: [{ id: 'p1', name: person, aliases: [], roles: [], mentions }],
  };
  return { article, summary };
}

/**
 * Writes a whole valid library of `size` generated articles, and the given ones, into a folder that does not exist,
 * quickly: nothing is synced.
 */
export function makeLibrary(
  folder: string,
  size: number,
  seed: number,
  more: Iterable<Pick<NewArticle, 'article' | 'summary'>> = [],
): void {
  const catalogue = draftOf();
  const folders = new Set<string>();
  const put = (path: string, data: string | Uint8Array): void => {
    const parent = dirname(path);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(path, data);
  };
  const add = ({ article, summary }: Pick<NewArticle, 'article' | 'summary'>): void => {
    const file = `${JSON.stringify({ format: FORMAT, article, summary })}\n`;
    const name = `${article.sha256.slice(0, 2)}/${article.id}-${sha256(file).slice(0, 16)}.json`;
    put(join(folder, ARTICLES_FOLDER, name), file);
    put(originalPath(folder, article.sha256), article.text);
    const original = new Uint8Array();
    catalogue.articles[article.id] = articleRow({ article, summary, original, isSample: false }, name);
  };
  for (const each of more) add(each);
  for (let index = 0; index < size; index += 1) add(articleOf(numberedText(seed, index), articleId(index)));
  const library = newSentinel(`bench-${seed}-${size}`, `Bench ${size}`, MADE_AT);
  const snapshot = { generation: 1, lastNumber: 0, library, writtenAt: MADE_AT, catalogue };
  put(join(folder, journalName(1)), '');
  put(join(folder, snapshotName(1)), encodeSnapshot(snapshot));
  put(join(folder, SENTINEL), `${JSON.stringify(library, null, 2)}\n`);
}

/** The id of the article of a number in a generated library. */
export function articleId(index: number): string {
  return `bench-${String(index).padStart(6, '0')}`;
}

/** The generated text of a number, with that number in it: no two texts of a library may be the same bytes. */
export function numberedText(seed: number, index: number): GeneratedText {
  const generated = generateText(seed, index);
  return { ...generated, text: `${generated.text}\nRecord ${index}.\n` };
}

function sha256(data: string): string {
  return createHash('sha256').update(data).digest('hex');
}
