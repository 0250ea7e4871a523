import { directionOf } from '../text/direction';
import type { ReportWords } from './words/report-words';

/**
 * A name or words of others among those of a report. What runs against these keeps its own direction; among words from the right
 * every name stands apart, since it would take the numbers beside it along.
 */
export function isolated(text: string, { direction }: Pick<ReportWords, 'direction'>): string {
  return direction === 'ltr' && directionOf(text) === 'ltr' ? text : `\u2068${text}\u2069`;
}
