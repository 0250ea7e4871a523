import { join } from 'node:path';
import type { Result } from '#core/result';
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

/**
 * Writes a file for each article into a folder, one after the other, and replaces none that is there. An article that
 * cannot be exported is told and left out; a folder that cannot be written ends it, since all others would fail alike.
 */
export async function exportAll(options: ExportAllOptions): Promise<ExportedAll> {
  const { articles, folder, exportTo, signal, onProgress } = options;
  const total = articles.length;
  const failed: { title: string; reason: string }[] = [];
  let [saved, last]: [number, ExportReceipt | null] = [0, null];
  for (const [index, { id, title }] of articles.entries()) {
    if (signal.aborted) return { saved, total, failed, last, isCancelled: true, problem: null };
    onProgress({ done: index, total });
    const name = safeFileName(title, ENDING).slice(0, -ENDING.length - 1);
    const result = await exportTo(id, await freePath(join(folder, name), ENDING));
    if (result?.ok) {
      saved += 1;
      last = result.value;
    } else if (result?.error.code === 'save-failed') {
      return { saved, total, failed, last, isCancelled: false, problem: result.error };
    } else {
      failed.push({ title, reason: result?.error.message ?? 'It was not exported.' });
    }
  }
  return { saved, total, failed, last, isCancelled: false, problem: null };
}
