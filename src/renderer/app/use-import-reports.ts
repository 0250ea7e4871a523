import { useCallback } from 'react';
import type { Result } from '#core/result';
import type { ToldReport } from '#shared/ipc/import-messages';
import { wholeReport } from '#shared/ipc/told-report';
import { useBridge } from '../bridge/bridge-context';
import { useLatest } from '../ui/latest';
import type { Latest } from '../ui/latest';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import type { ShownReports } from './use-imports';

/** The reports on imports that are shown, and what can be done with them; `finish` hears what became of an import that is tried again. */
export function useImportReports(dialogs: Latest<ShownReports>, finish: (result: Result<ToldReport> | null) => void) {
  const bridge = useBridge();
  const session = useSession();
  const { report, isListed } = useLatest(dialogs, whole);
  const closeReport = useCallback(() => {
    const { giveBack, ...shown } = dialogs.current();
    dialogs.set({ ...shown, report: null });
    giveBack?.();
  }, [dialogs]);
  const closeReports = useCallback(() => dialogs.set({ ...dialogs.current(), isListed: false }), [dialogs]);

  const saveReport = useCallback(
    async (id: string, format: 'csv' | 'markdown') => {
      const saved = await bridge.imports.export(id, format);
      if (saved === null) return;
      if (saved.ok) {
        session.toasts.show({ title: strings.imports.reportSaved(saved.value.fileName, saved.value.folderName) });
      } else showProblem(session, strings.imports.reportNotSaved, saved.error);
    },
    [bridge, session],
  );

  const showReport = useCallback(
    async (id: string) => {
      const read = await bridge.imports.report(id);
      if (read.ok) {
        dialogs.set({ ...dialogs.current(), report: wholeReport(read.value), isListed: false });
      } else showProblem(session, strings.imports.reportFailed, read.error);
    },
    [bridge, dialogs, session],
  );

  const retry = useCallback(
    async (id: string) => {
      closeReport();
      finish(await bridge.imports.retry(id));
    },
    [bridge, closeReport, finish],
  );

  return { report, isListed, closeReport, closeReports, showReport, saveReport, retry };
}

function whole(shown: ShownReports): ShownReports {
  return shown;
}
