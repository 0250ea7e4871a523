import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Change } from '../../../src/core/library/change';
import type { Note } from '../../../src/core/library/note';
import type { NewArticle, Store } from '../../../src/core/ports';
import type { Result } from '../../../src/core/result';
import type { Files } from '../../../src/main/store/files';
import { openLibrary } from '../../../src/main/store/open-library';
import { freshFolder } from '../../kit/fresh-folders';
import { plainArticle } from '../../kit/plain-article';

/** A path below a fresh temp folder, removed after the file's tests; nothing is at it yet. */
export async function freshPath(): Promise<string> {
  return join(await freshFolder('store'), 'library');
}

/** A copy of a library folder at a fresh path. */
export async function copyOf(folder: string): Promise<string> {
  const path = await freshPath();
  await cp(folder, path, { recursive: true });
  return path;
}

let made = 0;

/** Opens with a clock that stands still and ids that count. */
export function openAt(
  folder: string,
  more: { create?: boolean; files?: Files; program?: string } = {},
): Promise<Result<Store>> {
  return openLibrary(folder, {
    clock: { now: () => new Date('2024-02-03T04:05:06.000Z') },
    ids: { next: () => `id-${(made += 1)}` },
    name: 'Field notes',
    ...more,
  });
}

/** The value of a success; fails the test with the error otherwise. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) expect.fail(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

/** The code of a failure; fails the test on a success. */
export function codeOf(result: Result<unknown>): string {
  if (result.ok) expect.fail('It succeeded');
  return result.error.code;
}

/** A note as a value. */
export function note(id: string, markdown: string, articleId = 'article-1'): Note {
  return { id, articleId, markdown, createdAt: '2024-02-03T04:05:06.000Z', updatedAt: '2024-02-03T04:05:06.000Z' };
}

/** The change that saves a note. */
export function putNote(id: string, markdown: string, articleId?: string): Change {
  return { type: 'note:put', note: note(id, markdown, articleId) };
}

/** The notes of a store, id to words. */
export function notesOf(store: Store): Record<string, string> {
  return Object.fromEntries(Object.values(store.catalogue().notes).map(({ id, markdown }) => [id, markdown]));
}

/** A small article about to be stored, with a summary that points into it. */
export function newArticle(id: string, text = `The bridge at ${id} was opened by Orla Venn.`): NewArticle {
  const article = plainArticle(id, text);
  const start = text.indexOf('Orla Venn');
  const mention = { start, end: start + 'Orla Venn'.length };
  const people = [{ id: 'p1', name: 'Orla Venn', aliases: [], roles: [], mentions: [mention] }];
  return { ...article, summary: { ...article.summary, people } };
}

/** All files below a folder, as paths relative to it, in order. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
