import { useCallback, useEffect, useState } from 'react';
import type { Result } from '#core/result';
import type { BundleProgress } from '#shared/ipc/bundle-messages';
import type { OpenedReceipt } from '#shared/ipc/library-messages';
import { useBridge } from '../bridge/bridge-context';
import { createLatest } from '../ui/latest';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';

type BundleOptions = {
  readonly articleId: string | null;
  /** Saves what is typed: it belongs into the bundle. */
  readonly flush: () => Promise<void>;
  /** Leaves the present library for the one that this opens. */
  readonly leave: (open: () => Promise<Result<OpenedReceipt>>) => Promise<void>;
};

type Contents = {
  readonly articles: number;
  readonly deleted: number;
  readonly notes: number;
  readonly missing: number;
};

/** Writes bundles and makes libraries of them, while work goes on; says how far it is and what was done. */
export function useBundles({ articleId, flush, leave }: BundleOptions) {
  const bridge = useBridge();
  const session = useSession();
  const [progress] = useState(() => createLatest<BundleProgress | null>(null));
  useEffect(() => bridge.on['bundles:progressed'](progress.set), [bridge, progress]);
  const cancel = useCallback(() => void bridge.bundles.cancel(), [bridge]);

  const exportBundle = useCallback(
    async (ids: readonly string[] | null) => {
      await flush();
      const result = await bridge.bundles.export(ids === null ? null : [...ids]).finally(() => progress.set(null));
      if (result === null) return;
      if (!result.ok) {
        showProblem(session, strings.bundles.notExported, result.error);
        return;
      }
      const { token, fileName, folderName } = result.value;
      session.toasts.show({
        title: strings.bundles.exported(fileName, folderName),
        detail: contentsOf(result.value),
        actions: [{ label: strings.bundles.show, run: () => void bridge.bundles.show(token) }],
      });
    },
    [bridge, flush, progress, session],
  );

  const unpack = useCallback(async () => {
    const result = await bridge.bundles.unpack().finally(() => progress.set(null));
    if (result === null) return;
    if (!result.ok) {
      showProblem(session, strings.bundles.notMade, result.error);
      return;
    }
    const { token, name } = result.value;
    session.toasts.show({
      title: strings.bundles.made(name),
      detail: contentsOf(result.value),
      lifetime: null,
      actions: [{ label: strings.bundles.open, run: () => void leave(() => bridge.bundles.open(token)) }],
    });
  }, [bridge, leave, progress, session]);

  return {
    progress,
    cancel,
    commands: {
      'export-bundle': () => void exportBundle(null),
      'export-article-bundle': () => void (articleId === null ? undefined : exportBundle([articleId])),
      'library-from-bundle': () => void unpack(),
    },
  };
}

/** How far a bundle is, in words. */
export function wordsOf({ what, done, total }: BundleProgress): string {
  return strings.bundles[what === 'export' ? 'exporting' : 'unpacking'](done, total);
}

function contentsOf({ articles, deleted, notes, missing }: Contents): string {
  const { bundles } = strings;
  const lost = missing > 0 ? bundles.missing(missing) : '';
  return [bundles.holds(articles, deleted, notes), lost].filter(Boolean).join(' ');
}
