import { useCallback, useEffect, useState } from 'react';
import type { ExportedAll, ExportProgress } from '#shared/ipc/messages';
import { useBridge } from '../bridge/bridge-context';
import { createLatest } from '../ui/latest';
import { explained, said } from '../ui/messages';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';

/** Exports every article of the library into a folder main asks for; says how far it is, and what became of it. */
export function useExportAll(flush: () => Promise<void>) {
  const bridge = useBridge();
  const session = useSession();
  const [progress] = useState(() => createLatest<ExportProgress | null>(null));
  useEffect(() => bridge.on['exports:progressed'](progress.set), [bridge, progress]);

  const end = useCallback(() => progress.set(null), [progress]);
  const start = useCallback(async () => {
    await flush();
    const result = await bridge.exports.all().finally(end);
    if (result === null) return;
    if (!result.ok) {
      showProblem(session, strings.exports.allFailed, result.error);
      return;
    }
    const { last } = result.value;
    const detail = detailOf(result.value);
    session.toasts.show({
      tone: isWhole(result.value) ? 'plain' : 'problem',
      title: titleOf(result.value),
      ...(detail === '' ? {} : { detail }),
      actions: last ? [{ label: strings.exports.show, run: () => void bridge.exports.show(last.token) }] : [],
    });
  }, [bridge, end, flush, session]);

  const cancel = useCallback(() => void bridge.exports.cancel(), [bridge]);
  return { start, cancel, progress, end };
}

/** True where nothing was left out that was asked for. */
export function isWhole({ saved, total, isCancelled }: ExportedAll): boolean {
  return isCancelled || saved === total;
}

function titleOf({ saved, total, isCancelled, last }: ExportedAll): string {
  if (isCancelled) return strings.exports.allCancelled(saved, total);
  return strings.exports.allDone(saved, total, last?.folderName ?? '');
}

/** Why an export ended early, or the first article that was left out and how many more. */
export function detailOf({ problem, failed }: ExportedAll): string {
  if (problem) return explained(problem);
  const [first] = failed;
  if (!first) return '';
  const more = failed.length > 1 ? strings.exports.moreLeftOut(failed.length - 1) : '';
  return [strings.exports.leftOut(first.title, said(first.reason)), more].filter(Boolean).join(' ');
}
