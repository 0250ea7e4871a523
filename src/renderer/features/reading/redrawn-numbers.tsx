import type { RedrawnMany } from '#shared/ipc/reading-messages';
import { explained, said } from '../../ui/messages';
import { strings } from '../../ui/strings';
import parts from '../../ui/dialog-list.module.css';
import styles from './redraw-many-dialog.module.css';

type RedrawnNumbersProps = { readonly result: RedrawnMany; readonly isKept: boolean };

/** The most articles that are named as not drawn. */
const MOST_FAILED = 5;

/** What came of many summaries in numbers, which of them could not be drawn, and why the run ended early where it did. */
export function RedrawnNumbers({ result, isKept }: RedrawnNumbersProps) {
  const { total, looked, same, changed, failed, problem } = result;
  const words = strings.redraw.many;
  const lost = changed.reduce((sum, each) => sum + each.lost, 0);
  const numbers = [
    words.looked(looked),
    isKept ? words.changed(changed.length) : words.wouldChange(changed.length),
    ...(same === 0 ? [] : [words.same(same)]),
    ...(lost === 0 ? [] : [words.lost(lost)]),
    ...(failed.length === 0 ? [] : [words.failed(failed.length)]),
    ...(looked === total ? [] : [words.notLookedAt(total - looked)]),
  ];
  const isNothing = changed.length === 0 && same > 0 && looked === total && failed.length === 0;
  return (
    <div className={parts.hint}>
      <p className={styles.numbers}>{numbers.join(' · ')}</p>
      {isNothing ? <p>{words.nothing}</p> : null}
      {changed.length === 0 ? null : <p>{words.undo}</p>}
      {problem === null ? null : <p role="alert">{explained(problem)}</p>}
      {failed.slice(0, MOST_FAILED).map(({ title, reason }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a title may stand twice, and the list never changes
        <p key={index}>
          <bdi>{title}</bdi>: {said(reason.message)}
        </p>
      ))}
    </div>
  );
}
