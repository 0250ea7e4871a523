import type { Settings } from '#shared/ipc/schemas';
import { ImportReportView } from '../features/imports/import-report';
import { PreviewDialog } from '../features/imports/preview-dialog';
import { ReportsDialog } from '../features/imports/reports-dialog';
import type { useImports } from './use-imports';

type ImportDialogsProps = {
  readonly imports: ReturnType<typeof useImports>;
  readonly isReadOnly: boolean;
  readonly settings: Settings;
  readonly onSettings: (change: (settings: Settings) => Settings) => void;
  readonly onOpen: (articleId: string) => void;
};

/** The dialogs about imports: the report of one, and the list of all. */
export function ImportDialogs({ imports, isReadOnly, settings, onSettings, onOpen }: ImportDialogsProps) {
  return (
    <>
      {imports.preview === null ? null : (
        <PreviewDialog
          key={imports.preview.id}
          rows={imports.preview.rows}
          isAlways={settings.imports?.alwaysPreview === true}
          onAlways={(alwaysPreview) =>
            onSettings((current) => ({ ...current, imports: { previewAbove: 20, ...current.imports, alwaysPreview } }))
          }
          onImport={(choices) => void imports.answerPreview(imports.preview?.id ?? '', choices)}
          onCancel={() => void imports.answerPreview(imports.preview?.id ?? '', null)}
        />
      )}
      <ReportsDialog
        isOpen={imports.isListed}
        isReadOnly={isReadOnly}
        onShow={(id) => void imports.showReport(id)}
        onClose={imports.closeReports}
      />
      <ImportReportView
        report={imports.report}
        isReadOnly={isReadOnly}
        onClose={imports.closeReport}
        onRetry={(id) => void imports.retry(id)}
        onSave={(id, format) => void imports.saveReport(id, format)}
        onOpen={(articleId) => {
          imports.closeReport();
          onOpen(articleId);
        }}
      />
    </>
  );
}
