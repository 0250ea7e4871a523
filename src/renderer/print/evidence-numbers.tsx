import { Fragment } from 'react';
import { compactNumbers } from '#core/report/evidence';
import type { EvidenceNumber } from '#core/report/report-document';
import { placeOfEvidence } from '#core/report/report-links';
import styles from './evidence-numbers.module.css';

/** The numbers of an item's evidence, each a link to its place in the source. */
export function EvidenceNumbers({ numbers }: { readonly numbers: readonly EvidenceNumber[] }) {
  if (numbers.length === 0) return null;
  return (
    <span className={styles['numbers']} dir="ltr">
      {compactNumbers(numbers)
        .split(/(\d+)/u)
        .map((part, index) =>
          /^\d/u.test(part) ? (
            <a key={part} href={`#${placeOfEvidence(Number(part))}`}>
              {part}
            </a>
          ) : (
            <Fragment key={`between-${String(index)}`}>{part}</Fragment>
          ),
        )}
    </span>
  );
}
