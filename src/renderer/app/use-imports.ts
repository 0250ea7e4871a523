import { useCallback, useEffect, useState } from 'react';
import type { Result } from '#core/result';
import type { ImportProgress, ImportReport } from '#shared/ipc/messages';
import type { DroppedFile } from '#shared/ipc/schemas';
import { useBridge } from '../bridge/bridge-context';
import { articleToOpen, importSummary } from '../features/imports/import-summary';
import { pastedFile, readDroppedFiles } from '../features/imports/read-dropped-files';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';

/** Brings files in by dialog, by dropping and by pasting, and reports plainly what became of each. */
export function useImports(onOpen: (articleId: string) => void) {
  const bridge = useBridge();
  const session = useSession();
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);

  const tell = useCallback(
    (done: ImportReport) => {
      setProgress(null);
      if (done.outcomes.length === 0) return;
      const failed = done.outcomes.filter(({ outcome }) => outcome === 'failed');
      const [only] = failed.length === 1 ? failed : [];
      session.toasts.show({
        title: importSummary(done),
        ...(only ? { detail: `${only.fileName}: ${only.detail}` } : {}),
        tone: failed.length > 0 ? 'problem' : 'plain',
        ...(failed.length > 0 ? {} : { group: 'import' }),
        actions: [{ label: strings.imports.details, run: () => setReport(done) }],
      });
    },
    [session],
  );

  useEffect(() => {
    const stops = [bridge.on['imports:progressed'](setProgress), bridge.on['imports:finished'](tell)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [bridge, tell]);

  const finish = useCallback(
    (result: Result<ImportReport> | null) => {
      setProgress(null);
      if (result === null) return;
      if (!result.ok) {
        showProblem(session, strings.imports.nothing, result.error);
        return;
      }
      tell(result.value);
      const articleId = articleToOpen(result.value);
      if (articleId !== null) onOpen(articleId);
    },
    [onOpen, session, tell],
  );

  const choose = useCallback(
    async (what: 'files' | 'folder') => finish(await bridge.files.choose(what)),
    [bridge, finish],
  );

  const take = useCallback(
    async (files: readonly DroppedFile[]) => finish(await bridge.files.import([...files])),
    [bridge, finish],
  );

  const drop = useCallback(
    async (dropped: readonly File[]) => {
      const { files, problems } = await readDroppedFiles(dropped);
      if (problems.length > 0) {
        session.toasts.show({ tone: 'problem', title: strings.imports.nothing, detail: problems.join(' ') });
      }
      if (files.length > 0) await take(files);
    },
    [session, take],
  );

  const paste = useCallback((text: string) => take([pastedFile(text)]), [take]);

  return { progress, report, closeReport: () => setReport(null), choose, drop, paste };
}
