import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Store } from '#core/ports';
import { DOSSIERS_ONLY } from '#core/report/collection/collection-options';
import type { CollectionOptions } from '#core/report/collection/collection-options';
import { inReportOrder } from '#core/report/collection/collection-parts';
import { fail } from '#core/result';
import type { AppError, Result } from '#core/result';
import type { ExportedCollection, ExportReceipt } from '#shared/ipc/messages';
import { chooseArticles } from '../forms/choose-articles';
import type { ChosenArticle } from '../forms/choose-articles';
import { targetOf } from '../forms/order-target';
import type { PdfOrder } from '../forms/pdf-order';
import type { FormTarget } from '../forms/write-forms';
import { saveError } from '../store/save-error';
import { exportAll } from './export-all';
import { safeFileName } from './file-name';
import { freePath } from './free-path';

const ENDING = 'pdf';

/** What an order is carried out with; nothing of it knows Electron, so that the order of steps can be tested. */
export type OrderOptions = {
  readonly store: Store;
  readonly exportTo: (articleId: string, path: string) => Promise<Result<ExportReceipt>>;
  /** Writes one report on the articles, without these parts; null when it was ended by the signal. */
  readonly reportTo: (
    articles: readonly ChosenArticle[],
    report: Pick<CollectionOptions, 'title' | 'leftOut'>,
    path: string,
  ) => Promise<Result<Pick<ExportedCollection, 'failed'>> | null>;
  readonly signal: AbortSignal;
  readonly print: (text: string) => Promise<void>;
  readonly printError: (line: string) => Promise<void>;
};

/** Writes the PDFs of an order and prints their paths; answers with the exit code, 1 after any failure, each told in one line. */
export async function writeOrder(order: PdfOrder, options: OrderOptions): Promise<0 | 1> {
  const refuse = async ({ message, action = '' }: AppError): Promise<1> => {
    await options.printError(`${message} ${action}`.trim());
    return 1;
  };
  const articles = chooseArticles(options.store, order);
  if (!articles.ok) return refuse(articles.error);
  const target = await targetOf(order, ENDING);
  if (!target.ok) return refuse(target.error);
  const isOne = target.value.kind === 'file' && articles.value.length > 1;
  if (order.template === 'brief' && isOne) {
    const action = 'Name a folder or one article, or ask for --template dossier.';
    return refuse(fail('one-file', `${articles.value.length} articles do not go into one file.`, action).error);
  }
  if (target.value.kind === 'folder') {
    try {
      await mkdir(target.value.path, { recursive: true });
    } catch (error) {
      return refuse(saveError(error, basename(target.value.path)));
    }
  }
  const left =
    order.template === 'report' || isOne
      ? await writeReport(order, target.value, articles.value, options)
      : await writeEach(target.value, articles.value, options);
  if (!left.ok) return refuse(left.error);
  for (const { title, reason } of left.value) await options.printError(`“${title}”: ${reason}`);
  return left.value.length === 0 ? 0 : 1;
}

type LeftOut = Result<readonly { readonly title: string; readonly reason: string }[]>;

async function writeReport(
  { collection, template }: PdfOrder,
  { kind, path: out }: FormTarget,
  articles: readonly ChosenArticle[],
  { store, reportTo, print }: OrderOptions,
): Promise<LeftOut> {
  const title = collection ?? store.libraryName;
  const path = kind === 'file' ? out : await freePath(join(out, stem(title)), ENDING);
  const rows = store.catalogue().articles;
  const leftOut = template === 'report' ? [] : DOSSIERS_ONLY;
  const made = await reportTo(inReportOrder(articles.flatMap(({ id }) => rows[id] ?? [])), { title, leftOut }, path);
  if (made === null) return fail('stopped', 'It was ended before the report was made. Nothing was written.');
  if (!made.ok) return made;
  await print(`${path}\n`);
  return { ok: true, value: made.value.failed };
}

async function writeEach(
  { kind, path: out }: FormTarget,
  articles: readonly ChosenArticle[],
  { exportTo, signal, print }: OrderOptions,
): Promise<LeftOut> {
  let before: Promise<unknown> = Promise.resolve();
  /** Told in the order of the articles, though the next is begun before one is saved. */
  const told = (id: string, path: string): Promise<Result<ExportReceipt>> => {
    const saving = Promise.all([exportTo(id, path), before.catch(() => undefined)]);
    const telling = saving.then(async ([saved]) => {
      if (saved.ok) await print(`${path}\n`);
      return saved;
    });
    before = telling;
    return telling;
  };
  if (kind === 'file') {
    const saved = await told(articles[0]?.id ?? '', out);
    return saved.ok ? { ok: true, value: [] } : saved;
  }
  const all = await exportAll({ articles, folder: out, exportTo: told, signal, onProgress: () => undefined });
  if (all.problem) return { ok: false, error: all.problem };
  if (all.isCancelled) return fail('stopped', `It was ended after ${all.saved} of ${all.total} PDFs.`);
  return { ok: true, value: all.failed };
}

function stem(title: string): string {
  return safeFileName(title, ENDING).slice(0, -ENDING.length - 1);
}
