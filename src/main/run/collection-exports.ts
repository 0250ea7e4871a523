import { inReportOrder } from '#core/report/collection/collection-parts';
import type { CollectionOptions } from '#core/report/collection/collection-options';
import { pageStyle } from '#core/report/page-style';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { ExportProgress } from '#shared/ipc/messages';
import { exportCollection, previewCollection } from '../exporting/collection/export-collection';
import type { ExportDeps } from '../exporting/export-pdf';
import type { ExportHandlerOptions } from '../ipc/exports';

/** So many articles are in a preview: enough to see every part, and there in a moment. */
const PREVIEWED = 6;

type CollectionHandlers = Pick<ExportHandlerOptions, 'exportCollection' | 'previewCollection'>;

/** What reports are made with: the open library, the language of a report that has none of its own, and word of how far one is. */
type CollectionOutside = {
  readonly depsNow: () => Result<ExportDeps>;
  readonly said: (options: CollectionOptions) => CollectionOptions;
  readonly onProgress: (progress: ExportProgress) => void;
};

type CollectionExports = {
  /** What a window may ask for. */
  readonly handlersOf: (outside: CollectionOutside) => CollectionHandlers;
  readonly cancel: () => void;
};

/** Makes collection reports of the open library: one at a time, and the newest preview only. */
export function createCollectionExports(): CollectionExports {
  let running: AbortController | null = null;
  /** What a report is made with, and its articles in order; those that are deleted by now are not among them. */
  const begin = (deps: Result<ExportDeps>, articleIds: readonly string[] | null, { css }: CollectionOptions) => {
    if (!deps.ok) return deps;
    const style = pageStyle(css);
    if (!style.ok) return style;
    const rows = deps.value.store.catalogue().articles;
    const chosen = articleIds === null ? Object.values(rows) : articleIds.map((id) => rows[id]);
    const there = chosen.filter((row) => row !== undefined).filter(({ deletedAt }) => deletedAt === null);
    return ok({ deps: deps.value, articles: inReportOrder(there) });
  };
  const handlersOf: CollectionExports['handlersOf'] = ({ depsNow, said, onProgress }) => {
    let previewing: AbortController | null = null;
    return {
      exportCollection: async (articleIds, wanted) => {
        const options = said(wanted);
        if (running) return fail('busy', 'Another report is still being written.', 'Wait for it, or cancel it.');
        const begun = begin(depsNow(), articleIds, options);
        if (!begun.ok) return begun;
        running = new AbortController();
        const { signal } = running;
        try {
          const { deps, articles } = begun.value;
          return await exportCollection(deps, { articles, options, signal, onProgress });
        } finally {
          running = null;
        }
      },
      previewCollection: async (articleIds, wanted) => {
        const options = said(wanted);
        previewing?.abort();
        const mine = (previewing = new AbortController());
        const begun = begin(depsNow(), articleIds, options);
        if (!begun.ok) return begun;
        const { deps, articles } = begun.value;
        const few = articles.slice(0, PREVIEWED);
        const work = { articles: few, options, signal: mine.signal, onProgress: () => undefined };
        const pdf = await previewCollection(deps, work);
        return pdf?.ok ? ok({ pdf: pdf.value, articles: few.length, total: articles.length }) : pdf;
      },
    };
  };
  return { handlersOf, cancel: () => running?.abort() };
}
