import type { ReportItem } from '#core/report/report-document';
import { useFrame } from './frame';

/** The mark of how far something was reviewed, where no words beside it say so; a screen reader is told the words of the legend. */
export function StateMark({
  state,
  className = '',
}: {
  readonly state: ReportItem['state'];
  readonly className?: string | undefined;
}) {
  const { states } = useFrame();
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it is drawn by its edge, not a file
  return <i className={`state ${className}`} data-state={state} role="img" aria-label={states[state]} />;
}
