import { FORM_SHAPES } from '#core/export/export-forms';
import { fail, ok } from '#core/result';
import type { AppError } from '#core/result';
import { chooseArticles } from '../main/forms/choose-articles';
import { makeParts } from '../main/forms/make-parts';
import { targetOf } from '../main/forms/order-target';
import { inputReader } from '../main/forms/read-input';
import { writeForms } from '../main/forms/write-forms';
import { createIds } from '../main/store/ids';
import { openReader } from '../main/store/open-reader';
import type { ExportRequest } from './export-arguments';
import { write } from './output';
import type { Terminal } from './summarize';

const clock = { now: () => new Date() };

/**
 * Writes articles of a library in a form and prints the paths of the files; the exit status is 1 when anything was left out. The
 * library is only read, also while the program has it open. A file that is there is replaced only where that was asked for.
 */
export async function exportArticles(request: ExportRequest, terminal: Terminal): Promise<number> {
  const opened = await openReader(request.library, { clock, ids: createIds(clock) });
  if (!opened.ok) return refuse(opened.error, terminal);
  const store = opened.value;
  try {
    const articles = chooseArticles(store, request);
    if (!articles.ok) return await refuse(articles.error, terminal);
    const { files, ending } = FORM_SHAPES[request.form];
    const target = await targetOf(request, files === 'each-kind' ? null : ending);
    if (!target.ok) return await refuse(target.error, terminal);
    if (files === 'each-article' && target.value.kind === 'file' && articles.value.length > 1) {
      return await refuse(tooMany(articles.value.length), terminal);
    }
    const read = inputReader(store, request.form);
    const written = await writeForms({
      form: request.form,
      articles: articles.value,
      target: target.value,
      read: async (articleId) => {
        const input = await read(articleId);
        return input.ok ? ok({ ...input.value, saidIn: request.language }) : input;
      },
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

function tooMany(count: number): AppError {
  return fail('one-file', `${count} articles do not go into one file.`, 'Name a folder, or one article.').error;
}

async function refuse({ message, action = '' }: AppError, { stderr }: Terminal): Promise<number> {
  await write(stderr, `sidelight: ${`${message} ${action}`.trim()}\n`);
  return 1;
}
