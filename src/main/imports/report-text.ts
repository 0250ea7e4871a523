import Papa from 'papaparse';
import { OUTCOME_WORDS } from '#shared/outcome-words';
import type { ImportOutcome, ImportReport } from '#shared/ipc/messages';
import { countsOf } from '#shared/ipc/told-report';

/** The report of an import as it is saved outside the library. */
export function reportText(report: ImportReport, format: 'csv' | 'markdown'): string {
  return format === 'csv' ? csvOf(report) : markdownOf(report);
}

const NAMES: Readonly<Record<ImportOutcome['outcome'], string>> = OUTCOME_WORDS;

function csvOf({ outcomes }: ImportReport): string {
  const rows = outcomes.map(({ folder = '', fileName, outcome, detail, action = '' }) => [
    folder,
    fileName,
    NAMES[outcome],
    detail,
    action,
  ]);
  const fields = ['Folder', 'File', 'Outcome', 'Reason', 'What to do'];
  // The mark tells Excel that the file is UTF-8; a cell that a spreadsheet would run gets an apostrophe, which makes it a text there.
  return `\uFEFF${Papa.unparse({ fields, data: rows }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

function markdownOf({ outcomes, startedAt }: ImportReport): string {
  const counts = Object.entries(countsOf(outcomes)).map(
    ([kind, count]) => `- ${NAMES[kind as ImportOutcome['outcome']]}: ${count}`,
  );
  const rows = outcomes.map(
    ({ folder, fileName, outcome, detail, action = '' }) =>
      `| ${[folder === undefined ? fileName : `${folder}/${fileName}`, NAMES[outcome], [detail, action].filter(Boolean).join(' ')].map(inTable).join(' | ')} |`,
  );
  const title = `# Import of ${startedAt ?? 'files'}`;
  return `${[title, '', ...counts, '', '| File | Outcome | Reason, and what to do |', '|---|---|---|', ...rows].join('\n')}\n`;
}

function inTable(text: string): string {
  return text.replaceAll(/[\\|<>*_`[\]]/gu, String.raw`\$&`).replaceAll(/\s+/gu, ' ');
}
