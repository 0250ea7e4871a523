import { useCallback, useState } from 'react';
import { useBridge } from '../bridge/bridge-context';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import { useExportAll } from './use-export-all';

/** Exports the open article, or all of them, as PDFs; main asks where to, and the notification offers to show the file. */
export function useExport(articleId: string | null, flush: () => Promise<void>) {
  const bridge = useBridge();
  const session = useSession();
  const [isExporting, setExporting] = useState(false);

  const exportPdf = useCallback(async () => {
    if (articleId === null) return;
    setExporting(true);
    try {
      await flush();
      const result = await bridge.exports.pdf(articleId);
      if (result === null) return;
      if (!result.ok) {
        showProblem(session, strings.exports.failed, result.error);
        return;
      }
      const { fileName, folderName, token } = result.value;
      session.toasts.show({
        title: strings.exports.done(fileName, folderName),
        actions: [{ label: strings.exports.show, run: () => void bridge.exports.show(token) }],
      });
    } finally {
      setExporting(false);
    }
  }, [articleId, bridge, flush, session]);

  return { exportPdf, isExporting, exportAll: useExportAll(flush) };
}
