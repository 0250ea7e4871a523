import { Fragment } from 'react';
import type { DifferencePiece, DifferenceRow } from '#core/likeness/difference';
import { directionOf } from '#core/text/direction';
import { strings } from '../../ui/strings';
import styles from './difference-dialog.module.css';

type DifferenceRowProps = {
  readonly row: DifferenceRow;
  /** The number of the difference; null for what is the same. */
  readonly number: number | null;
  readonly isCurrent: boolean;
};

const words = strings.likeness;

/** One row of a comparison: the words of both sides, those of one side only marked by a line, a wash and for ears. */
export function DifferenceRowView({ row, number, isCurrent }: DifferenceRowProps) {
  return (
    <div
      className={styles.row}
      data-same={row.isSame}
      data-current={isCurrent}
      {...(number === null ? {} : { 'data-difference': number, tabIndex: -1 })}
    >
      <Cell pieces={row.left} side="left" />
      <Cell pieces={row.right} side="right" />
    </div>
  );
}

function Cell({ pieces, side }: { readonly pieces: readonly DifferencePiece[]; readonly side: 'left' | 'right' }) {
  const text = pieces.map((piece) => piece.text).join('');
  const Mark = side === 'left' ? 'del' : 'ins';
  return (
    <div className={styles.cell} data-side={side} dir={directionOf(text)}>
      <span className={styles.side}>{words[side]}</span>
      {text === '' ? <span className={styles.missing}>{words.missing}</span> : null}
      {pieces.map(({ text: part, isSame }, index) => {
        if (isSame) {
          // oxlint-disable-next-line react/no-array-index-key -- pieces have no other name, and never change
          return <span key={index}>{part}</span>;
        }
        const own = part.trimEnd();
        return (
          // oxlint-disable-next-line react/no-array-index-key -- see above
          <Fragment key={index}>
            <Mark className={styles.only} aria-label={`${own}, ${side === 'left' ? words.onlyLeft : words.onlyRight}`}>
              {own}
            </Mark>
            {part.slice(own.length)}
          </Fragment>
        );
      })}
    </div>
  );
}
