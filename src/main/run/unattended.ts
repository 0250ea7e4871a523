import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Store } from '#core/ports';
import { digestOf } from '#core/report/digest';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { ExportReceipt, ImportReport } from '#shared/ipc/messages';
import { safeFileName } from '../exporting/file-name';
import { saveFile } from '../exporting/save-file';

/** What a run without a person needs: nothing of it knows Electron, so that the order of steps can be tested. */
export type UnattendedOptions = {
  readonly out: string;
  readonly store: Store;
  /** Imports what was named on the command line, or the samples when nothing was. */
  readonly importAll: () => Promise<Result<ImportReport>>;
  readonly isFirstOnly: boolean;
  readonly exportTo: (articleId: string, targetPath: string) => Promise<Result<ExportReceipt> | null>;
  /** Shows the article in the window and answers with a picture of it (PNG) once it is painted. */
  readonly takePicture: (articleId: string) => Promise<Result<Uint8Array>>;
  readonly print: (text: string) => Promise<void>;
  readonly printError: (line: string) => Promise<void>;
};

/**
 * Imports, writes a PDF for each article and a picture of the window with the first one into `out`, and prints digests
 * and paths. Answers with the exit code: 0 when all went well, 1 after any failure, each told in one line.
 */
export async function runUnattended(options: UnattendedOptions): Promise<0 | 1> {
  let failures = 0;
  const report = async (line: string): Promise<void> => {
    failures += 1;
    await options.printError(line);
  };
  const imported = await options.importAll();
  if (!imported.ok) {
    await report(imported.error.message);
    return 1;
  }
  for (const { outcome, fileName, detail } of imported.value.outcomes) {
    if (outcome === 'failed') await report(`${fileName}: ${detail}`);
  }
  await mkdir(options.out, { recursive: true });
  const articleIds = wantedArticles(imported.value, options);
  if (articleIds.length === 0 && failures === 0) await report('There is no article to export.');
  const taken = new Set<string>();
  for (const [index, id] of articleIds.entries()) {
    const done = await exportOne(id, index === 0, taken, options);
    if (!done.ok) await report(done.error.message);
  }
  return failures === 0 ? 0 : 1;
}

function wantedArticles(report: ImportReport, options: UnattendedOptions): readonly string[] {
  const imported = report.outcomes.flatMap(({ articleId }) => (articleId === null ? [] : [articleId]));
  if (!options.isFirstOnly) return [...new Set(imported)];
  const rows = Object.values(options.store.catalogue().articles).filter((row) => row.deletedAt === null);
  const first = imported[0] ?? rows.find((row) => row.isSample)?.id ?? rows[0]?.id;
  return first === undefined ? [] : [first];
}

async function exportOne(
  id: string,
  isPictured: boolean,
  taken: Set<string>,
  options: UnattendedOptions,
): Promise<Result<null>> {
  const read = await options.store.readArticle(id);
  if (!read.ok) return read;
  const { article, summary } = read.value;
  const name = freeName(basename(article.source.fileName, extname(article.source.fileName)), taken);
  const paths = [];
  if (isPictured) {
    const picture = await options.takePicture(id);
    if (!picture.ok) return picture;
    const path = join(options.out, safeFileName(name, 'png'));
    const saved = await saveFile(path, picture.value);
    if (!saved.ok) return saved;
    paths.push(path);
  }
  const target = join(options.out, safeFileName(name, 'pdf'));
  const exported = await options.exportTo(id, target);
  if (exported === null) return fail('export-cancelled', `${name}: the export was cancelled.`);
  if (!exported.ok) return exported;
  await options.print(`${digestOf(article, summary)}\n${[target, ...paths].join('\n')}\n`);
  return ok(null);
}

function freeName(stem: string, taken: Set<string>): string {
  let name = stem;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem}-${number}`;
  taken.add(name.toLowerCase());
  return name;
}
