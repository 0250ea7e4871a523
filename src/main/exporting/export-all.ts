import { join } from 'node:path';
import type { AppError, Result } from '#core/result';
import type { ExportedAll, ExportProgress, ExportReceipt } from '#shared/ipc/messages';
import { safeFileName } from './file-name';
import { freePath } from './free-path';

const ENDING = 'pdf';

/** What is exported, where to, and how one is written; `signal` ends it before the next article. */
export type ExportAllOptions = {
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  readonly folder: string;
  readonly exportTo: (articleId: string, path: string) => Promise<Result<ExportReceipt> | null>;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
};

/** While one report is finished and saved, the next is drawn and printed: other processes do that. */
const AT_ONCE = 2;

/**
 * Writes a file for each article into a folder, in their order, and replaces none that is there. An article that
 * cannot be exported is told and left out; a folder that cannot be written ends it, since all others would fail alike.
 */
export async function exportAll(options: ExportAllOptions): Promise<ExportedAll> {
  const { articles, folder, exportTo, signal, onProgress } = options;
  const total = articles.length;
  const failed: { title: string; reason: string }[] = [];
  let [saved, done]: [number, number] = [0, 0];
  let last: ExportReceipt | null = null;
  let problem: AppError | null = null;
  const taken = new Set<string>();
  const underway: { readonly title: string; readonly result: ReturnType<ExportAllOptions['exportTo']> }[] = [];

  const begin = async ({ id, title }: (typeof articles)[number]): Promise<void> => {
    const name = safeFileName(title, ENDING).slice(0, -ENDING.length - 1);
    // What is still being written is not there yet.
    const path = await freePath(join(folder, name), ENDING, taken);
    taken.add(path);
    const result = exportTo(id, path);
    // Told when its turn comes; until then nobody waits for it.
    result.catch(() => undefined);
    underway.push({ title, result });
  };
  const settle = async (): Promise<void> => {
    const next = underway.shift();
    if (!next) return;
    const result = await next.result;
    done += 1;
    if (result?.ok) {
      saved += 1;
      last = result.value;
    } else if (result?.error.code === 'save-failed') {
      problem ??= result.error;
    } else {
      failed.push({ title: next.title, reason: result?.error.message ?? 'It was not exported.' });
    }
    if (done < total && problem === null) onProgress({ done, total });
  };

  onProgress({ done, total });
  let begun = 0;
  for (const article of articles) {
    if (signal.aborted || problem !== null) break;
    await begin(article);
    begun += 1;
    if (underway.length === AT_ONCE) await settle();
  }
  while (underway.length > 0) await settle();
  return { saved, total, failed, last, isCancelled: problem === null && begun < total, problem };
}
