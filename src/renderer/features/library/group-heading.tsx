import type { CSSProperties } from 'react';
import { assertNever } from '#core/result';
import type { ListView } from '#core/library/list-view';
import { formatEdtf } from '../../ui/edtf';
import { languageName } from '../../ui/language-name';
import { strings } from '../../ui/strings';
import type { Heading } from './list-lines';
import styles from './group-heading.module.css';

/** What the list is grouped by. */
export type Grouping = ListView['group'];

type GroupHeadingProps = {
  readonly line: Heading;
  readonly grouping: Grouping;
  readonly style: CSSProperties;
};

/** The heading of a group in the list. It is for the eye: each row says its group to who does not see it. */
export function GroupHeading({ line, grouping, style }: GroupHeadingProps) {
  return (
    <div className={styles.heading} role="presentation" aria-hidden style={style}>
      <bdi className={styles.name}>{groupName(grouping, line.heading)}</bdi>
      <span className={styles.count}>{line.count}</span>
    </div>
  );
}

/** The name of a group by its key. */
export function groupName(grouping: Grouping, key: string): string {
  const { noMonth, noPlace } = strings.organise.view;
  switch (grouping) {
    case 'month':
      return key === '' ? noMonth : formatEdtf(key);
    case 'language':
      return languageName(key);
    case 'place':
      return key === '' ? noPlace : key;
    case 'none':
      return key;
    default:
      return assertNever(grouping);
  }
}
