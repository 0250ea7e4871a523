import type { ImportOutcome, ImportReport } from '#shared/ipc/messages';
import { countsOf } from './report-of';

/** The report of an import as it is saved outside the library. */
export function reportText(report: ImportReport, format: 'csv' | 'markdown'): string {
  return format === 'csv' ? csvOf(report) : markdownOf(report);
}

const NAMES: Readonly<Record<ImportOutcome['outcome'], string>> = {
  new: 'Added',
  same: 'Already here',
  failed: 'Failed',
  skipped: 'Passed over',
  textless: 'No text',
  'left-out': 'Left out',
};

function csvOf({ outcomes }: ImportReport): string {
  const rows = outcomes.map(({ folder = '', fileName, outcome, detail, action = '' }) =>
    [folder, fileName, NAMES[outcome], detail, action].map(cell).join(','),
  );
  // The mark tells Excel that the file is UTF-8.
  return `\uFEFF${['Folder,File,Outcome,Reason,What to do', ...rows].join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe, which makes it a text there. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
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
