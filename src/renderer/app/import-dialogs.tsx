import type { ColumnMap } from '#shared/ipc/import-settings';
import type { PreviewAnswer, Settings } from '#shared/ipc/schemas';
import { ImportReportView } from '../features/imports/import-report';
import { PreviewDialog } from '../features/imports/preview-dialog';
import { ReportsDialog } from '../features/imports/reports-dialog';
import { ReadAsDialog } from '../features/reading/read-as-dialog';
import { useImportReports } from './use-import-reports';
import type { useImports } from './use-imports';
import { usePreviews } from './use-previews';

type ImportDialogsProps = {
  readonly imports: ReturnType<typeof useImports>;
  readonly isReadOnly: boolean;
  readonly settings: Settings;
  readonly onSettings: (change: (settings: Settings) => Settings) => void;
  readonly onOpen: (articleId: string) => void;
};

/** The dialogs about imports: the report of one, and the list of all. */
export function ImportDialogs({ imports, isReadOnly, settings, onSettings, onOpen }: ImportDialogsProps) {
  const previews = usePreviews(imports.finish);
  const reports = useImportReports(imports.dialogs, imports.finish);
  const { preview, encoding } = previews;

  /** What the columns of a table are is remembered for the next table that has them. */
  function answer(id: string, given: PreviewAnswer): void {
    if (given.about === 'columns') onSettings((current) => withColumns(current, given.key, given.map));
    void previews.readAs(id, given);
  }

  return (
    <>
      {preview === null ? null : (
        <PreviewDialog
          key={preview.id}
          found={preview.found}
          isReading={preview.isReading}
          onAnswer={(given) => answer(preview.id, given)}
          onEncoding={(row) => void previews.askEncoding(preview.id, row)}
          isAlways={settings.imports?.alwaysPreview === true}
          onAlways={(alwaysPreview) =>
            onSettings((current) => ({ ...current, imports: { previewAbove: 20, ...current.imports, alwaysPreview } }))
          }
          onImport={(choices) => void previews.answerPreview(preview.id, choices)}
          onCancel={() => void previews.answerPreview(preview.id, null)}
        />
      )}
      {preview === null || encoding === null ? null : (
        <ReadAsDialog
          offer={encoding.offer}
          isReading={preview.isReading}
          onApply={(chosen) => answer(preview.id, { about: 'encoding', row: encoding.row, encoding: chosen })}
          onClose={previews.closeEncodings}
        />
      )}
      <ReportsDialog
        isOpen={reports.isListed}
        isReadOnly={isReadOnly}
        onShow={(id) => void reports.showReport(id)}
        onClose={reports.closeReports}
      />
      <ImportReportView
        report={reports.report}
        isReadOnly={isReadOnly}
        onClose={reports.closeReport}
        onRetry={(id) => void reports.retry(id)}
        onSave={(id, format) => void reports.saveReport(id, format)}
        onOpen={(articleId) => {
          reports.closeReport();
          onOpen(articleId);
        }}
      />
    </>
  );
}

/** So many sets of columns are remembered; the one that was answered first goes. */
const MOST_COLUMNS = 200;

function withColumns(settings: Settings, key: string, map: ColumnMap): Settings {
  const { alwaysPreview = false, previewAbove = 20, columns = {}, ...imports } = settings.imports ?? {};
  const others = Object.entries(columns).filter(([each]) => each !== key);
  const kept = Object.fromEntries([...others.slice(1 - MOST_COLUMNS), [key, map]]);
  return { ...settings, imports: { ...imports, alwaysPreview, previewAbove, columns: kept } };
}
