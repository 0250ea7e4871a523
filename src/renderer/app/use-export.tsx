import { useCallback, useState } from 'react';
import { WHOLE_DOSSIER } from '#core/report/print-options';
import type { PrintOptions } from '#core/report/print-options';
import type { Settings } from '#shared/ipc/schemas';
import { useBridge } from '../bridge/bridge-context';
import { PdfDialog } from '../features/pdf/pdf-dialog';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import { useCollectionReport } from './use-collection-report';
import { useExportAs } from './use-export-as';
import { useExportAll } from './use-export-all';

type ExportOptions = {
  readonly open: { readonly id: string; readonly title: string } | null | undefined;
  /** The library: its name, not known until it was read, and how many articles it has. */
  readonly library: { readonly status: { readonly name: string } | null; readonly total: number };
  /** Saves what is typed: it belongs into the PDF. */
  readonly flush: () => Promise<void>;
  readonly settings: Settings;
  readonly onSettings: (change: (settings: Settings) => Settings) => void;
};

/** Exports the open article, or all of them, as PDFs or in other forms; main asks where to, and the notification offers to show the file. */
export function useExport({ open = null, library, flush, settings, onSettings }: ExportOptions) {
  const { status, total } = library;
  const articleId = open?.id ?? null;
  const bridge = useBridge();
  const session = useSession();
  const [isExporting, setExporting] = useState(false);
  const exportAll = useExportAll(flush);
  const exportAs = useExportAs({ open, total, flush });
  const collection = useCollectionReport({
    flush,
    listed: exportAs.listed,
    libraryName: status?.name ?? '',
    total,
    usual: usualOf(settings),
    onEnd: exportAll.end,
  });
  const [chosenId, setChosenId] = useState<string | null>(null);

  const exportPdf = useCallback(
    async (options?: PrintOptions) => {
      if (articleId === null) return;
      setExporting(true);
      try {
        await flush();
        const { pdf, pdfAs, show } = bridge.exports;
        const result = await (options === undefined ? pdf(articleId) : pdfAs(articleId, toBridge(options)));
        if (result === null) return;
        if (!result.ok) {
          showProblem(session, strings.exports.failed, result.error);
          return;
        }
        const { fileName, folderName, token } = result.value;
        session.toasts.show({
          title: strings.exports.done(fileName, folderName),
          actions: [{ label: strings.exports.show, run: () => void show(token) }],
        });
      } finally {
        setExporting(false);
      }
    },
    [articleId, bridge, flush, session],
  );

  const print = useCallback(async () => {
    if (articleId === null) return;
    setExporting(true);
    try {
      await flush();
      const printed = await bridge.exports.print(articleId);
      if (!printed.ok) showProblem(session, strings.exports.failed, printed.error);
    } finally {
      setExporting(false);
    }
  }, [articleId, bridge, flush, session]);

  const choose = useCallback(async () => {
    await flush();
    setChosenId(articleId);
  }, [articleId, flush]);
  const dialog =
    chosenId === null ? (
      exportAs.dialog
    ) : (
      <PdfDialog
        articleId={chosenId}
        initial={settings.printing ?? WHOLE_DOSSIER}
        onClose={() => setChosenId(null)}
        onExport={(options) => {
          setChosenId(null);
          onSettings((current) => ({ ...current, printing: toBridge(options) }));
          void exportPdf(options);
        }}
      />
    );
  const dialogs = (
    <>
      {dialog}
      {collection.dialog}
    </>
  );
  const commands = {
    'export-pdf': () => void exportPdf(),
    'export-pdf-as': () => void choose(),
    print: () => void print(),
    'export-collection': () => void collection.choose(),
    'export-as': () => void exportAs.choose(),
    'export-all-in-one': () => void collection.writeDossiers(),
    'export-all': () => void exportAll.start(),
  };
  /** What work on many articles may be over. */
  const over = { total, listed: exportAs.listed };
  /** Exports the articles that are marked in the list. */
  const onMarked = (how: 'report' | 'form'): void => commands[how === 'report' ? 'export-collection' : 'export-as']();
  return { exportPdf, onMarked, commands, dialogs, isExporting, exportAll, exportAs, over };
}

/** What is not asked for anew each time: the paper and the language of the last PDF. */
function usualOf({ printing }: Settings): Pick<PrintOptions, 'paper' | 'language'> {
  const { paper = 'a4', language } = printing ?? {};
  return language === undefined ? { paper } : { paper, language };
}

/** A copy whose lists may be written to, as what crosses the bridge is typed. */
function toBridge(options: PrintOptions): NonNullable<Settings['printing']> {
  return { ...options, leftOut: [...options.leftOut] };
}
