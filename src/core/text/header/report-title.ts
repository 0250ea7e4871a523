import { fillTitle } from './fields';
import type { Fields } from './header';
import { lineAt } from './lines';

/** The heading of a part, which names no text: "HIGHLIGHTS", "Overview". */
const PART =
  /^(?:(?:key |main )?(?:highlights|messages|points|figures|facts|developments|findings)|overview|situation(?: overview)?|(?:executive )?summary|background|context|introduction|at a glance|in brief|contents)\s?:?$/iu;
/** A line that names a report and its day: "Alma Situation Report, 3 May 2024". */
const REPORT =
  /\b(?:reports?|updates?|bulletins?|briefs?|briefing|digest|summary|newsletter|sitrep|snapshot|dispatch|journal|review)\b/iu;
const LONGEST = 140;

/** True for the heading of a part of a report, which is no title of the whole. */
export function isPartHeading(line: string): boolean {
  return PART.test(line.trim());
}

/** Takes the title of a report that has none of its own from its first line, which names it with its day. */
export function fillReportTitle(text: string, bodyStart: number, fields: Fields): void {
  if (fields.title !== null) return;
  const start = text.length - text.trimStart().length;
  const line = lineAt(text, start);
  const words = line?.text.trim() ?? '';
  if (line === null || line.end > bodyStart || words.length > LONGEST) return;
  // A label or a date stands for itself, and a line with a paper names no report.
  if (!/\d/u.test(words) || !REPORT.test(words) || /^\P{L}|^[^,]{2,20}: |[|•·.!?:;]$| \| /u.test(words)) return;
  fillTitle(fields, { text: words, span: { start: line.start, end: line.start + words.length } });
}
