import { basename } from 'node:path';
import { FORM_SHAPES } from '#core/export/export-forms';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { AppError, Result } from '#core/result';
import { compareText } from '#core/text/compare';
import { inputReader, livingArticles } from '../main/forms/read-input';
import { makeParts } from '../main/forms/make-parts';
import { writeForms } from '../main/forms/write-forms';
import type { FormTarget } from '../main/forms/write-forms';
import { exists } from '../main/library/exists';
import { createIds } from '../main/store/ids';
import { openLibrary } from '../main/store/open-library';
import type { ExportRequest } from './export-arguments';
import { write } from './output';
import type { Terminal } from './summarize';

const clock = { now: () => new Date() };

/**
 * Writes articles of a library in a form and prints the paths of the files; the exit status is 1 when anything was left out. The
 * library is only read, also while the program has it open. A file that is there is replaced only where that was asked for.
 */
export async function exportArticles(request: ExportRequest, terminal: Terminal): Promise<number> {
  const opened = await openLibrary(request.library, { clock, ids: createIds(clock), create: false });
  if (!opened.ok) return refuse(opened.error, terminal);
  const store = opened.value;
  try {
    const articles = chosenArticles(store, request);
    if (!articles.ok) return await refuse(articles.error, terminal);
    const target = await targetOf(request, articles.value.length);
    if (!target.ok) return await refuse(target.error, terminal);
    const written = await writeForms({
      form: request.form,
      articles: articles.value,
      target: target.value,
      read: inputReader(store),
      make: async (form, input) => ok(await makeParts(form, input)),
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    for (const path of written.paths) await write(terminal.stdout, `${path}\n`);
    for (const { title, reason } of written.failed) await write(terminal.stderr, `sidelight: “${title}”: ${reason}\n`);
    if (written.problem) return await refuse(written.problem, terminal);
    return written.failed.length === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}

type Chosen = readonly { readonly id: string; readonly title: string }[];

function chosenArticles(store: Store, { articles, collection }: ExportRequest): Result<Chosen> {
  const living = livingArticles(store.catalogue()).toSorted(
    (a, b) => compareText(a.title, b.title) || compareText(a.id, b.id),
  );
  const unknown = articles.find((id) => !living.some((row) => row.id === id));
  if (unknown !== undefined) return fail('not-found', `There is no article “${unknown}” in this library.`);
  const isIn = collection === null ? null : inCollection(store, collection);
  if (isIn !== null && isIn.size === 0) {
    return fail('not-found', `There is no article in a collection “${collection}”.`);
  }
  const chosen = living.filter(({ id }) => (articles.length === 0 || articles.includes(id)) && (isIn?.has(id) ?? true));
  return chosen.length === 0 ? fail('not-found', 'There is no article to export.') : ok(chosen);
}

/** The articles of the collections of this name. */
function inCollection(store: Store, name: string): ReadonlySet<string> {
  const { collection, membership } = store.catalogue().kept;
  const isOfName = (id: string): boolean => collection[id]?.name === name;
  const members = Object.values(membership).filter(({ collectionId }) => isOfName(collectionId));
  return new Set(members.map(({ articleId }) => articleId));
}

/** A path with the ending of the form is one file, any other a folder. */
async function targetOf({ form, out, isForced }: ExportRequest, count: number): Promise<Result<FormTarget>> {
  const { files, ending } = FORM_SHAPES[form];
  const isFile = files !== 'each-kind' && out.toLowerCase().endsWith(`.${ending}`);
  if (!isFile) return ok({ kind: 'folder', path: out });
  if (files === 'each-article' && count > 1) {
    return fail('one-file', `${count} articles do not go into one file.`, 'Name a folder, or one article.');
  }
  if (!isForced && (await exists(out))) {
    return fail('exists', `${basename(out)} is there already and was left as it is.`, 'Add --force to replace it.');
  }
  return ok({ kind: 'file', path: out });
}

async function refuse({ message, action = '' }: AppError, { stderr }: Terminal): Promise<number> {
  await write(stderr, `sidelight: ${`${message} ${action}`.trim()}\n`);
  return 1;
}
