import { ImportReportView } from '../features/imports/import-report';
import { ReportsDialog } from '../features/imports/reports-dialog';
import type { useImports } from './use-imports';

type ImportDialogsProps = {
  readonly imports: ReturnType<typeof useImports>;
  readonly isReadOnly: boolean;
  readonly onOpen: (articleId: string) => void;
};

/** The dialogs about imports: the report of one, and the list of all. */
export function ImportDialogs({ imports, isReadOnly, onOpen }: ImportDialogsProps) {
  return (
    <>
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
