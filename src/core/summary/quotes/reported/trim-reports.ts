import type { Analysis } from '../../../text/analysis';
import { findDateline } from '../../../text/header/dateline';
import { leadDateline } from '../../../text/header/lead-dateline';
import { bySpan, type Span } from '../../../text/span';
import type { QuoteDraft } from '../../draft';

const SETTING = /^[*_]{1,3}|[*_]{1,3}$/gu;

/**
 * Leaves off what is reported what was not said: the dateline before it, the marks of bold around it, and who is said to
 * have said the whole sentence ("agreed to pay the fees, officials said, ending the strike").
 */
export function trimReports(analysis: Analysis, quotes: readonly QuoteDraft[]): readonly QuoteDraft[] {
  const { text, body } = analysis;
  const dateline = (findDateline(text, body) ?? leadDateline(text, body, true))?.prefix.end ?? 0;
  const reports = quotes.filter(({ kind }) => kind === 'indirect').sort((a, b) => bySpan(a.evidence, b.evidence));
  const ends = new Map<QuoteDraft, number>();
  for (const [at, { evidence, cue }] of reports.entries()) {
    if (cue === null || cue.start < evidence.end) continue;
    for (let next = at + 1; next < reports.length; next += 1) {
      const inner = reports[next];
      if (inner === undefined || inner.evidence.start >= evidence.end) break;
      if (inner.evidence.end > cue.start) ends.set(inner, evidence.end);
    }
  }
  return quotes.map((quote) => {
    if (quote.kind !== 'indirect') return quote;
    const { start, end } = quote.evidence;
    const from = start < dateline && end > dateline ? dateline : start;
    const span = bare(text, { start: from, end: ends.get(quote) ?? end });
    return span.start === start && span.end === end
      ? quote
      : { ...quote, text: text.slice(span.start, span.end), evidence: span };
  });
}

function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const shorn = words.trim().replaceAll(SETTING, '').trim();
  const from = start + words.indexOf(shorn);
  return shorn === '' ? { start, end } : { start: from, end: from + shorn.length };
}
