import type { ReportDocument, ReportItem } from './report-document';
import { scriptsWithoutFace } from './scripts-without-face';
import { reportWords } from './words/report-languages';

/** A report as it is to be printed, which names among its limits the scripts in it that no typeface is there for. */
export function withFaceLimits(document: ReportDocument): ReportDocument {
  const scripts = scriptsWithoutFace(printedWords(document).join('\n'));
  if (scripts.length === 0) return document;
  const words = reportWords(document.saidIn);
  const names = new Intl.DisplayNames([words.locale], { type: 'script' });
  const named = scripts.map((script) => names.of(script) ?? script).join(words.comma);
  return { ...document, limits: [...document.limits, words.noFaceFor(named)] };
}

/** Whatever a page can show that is not of the frame. */
function printedWords({ title, subject, facts, sections, notes, source, limits }: ReportDocument): readonly string[] {
  return [
    title,
    subject,
    ...facts.flatMap(({ value, fine }) => [value, fine ?? '']),
    ...sections.flatMap(({ items }) => items.flatMap(itemWords)),
    ...notes.flatMap(({ markdown, updated, quoted = '' }) => [markdown, updated, quoted]),
    ...source.map(({ text }) => text),
    ...limits,
  ];
}

function itemWords(item: ReportItem): readonly string[] {
  const { lead, label, details, original, decided, addedBy, comments = [] } = item;
  return [
    label,
    ...details,
    ...[lead, original, decided, addedBy].map((words) => words ?? ''),
    ...comments.flatMap(({ by, text }) => [by, text]),
  ];
}
