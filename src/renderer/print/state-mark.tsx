import type { ReportItem } from '#core/report/report-document';

/** How a screen reader is told the mark; the legend has the same words. */
const STATES = {
  unreviewed: 'not reviewed',
  confirmed: 'confirmed by a person',
  edited: 'edited by a person',
  disputed: 'disputed',
} as const satisfies Readonly<Record<ReportItem['state'], string>>;

/** The mark of how far something was reviewed, where no words beside it say so. */
export function StateMark({
  state,
  className = '',
}: {
  readonly state: ReportItem['state'];
  readonly className?: string | undefined;
}) {
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn by its edge, not a file
  return <i className={`state ${className}`} data-state={state} role="img" aria-label={STATES[state]} />;
}
