import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Section } from '#core/summary/summary';
import { KindMark } from '../../ui/kind-mark';
import { strings } from '../../ui/strings';
import styles from './section-view.module.css';

type SectionViewProps = {
  readonly section: Section;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

/** One section of the summary with its mark, its name and its count; its heading folds it away. */
export function SectionView({ section, count, isOpen, onToggle, children }: SectionViewProps) {
  const listId = `section-${section}`;
  return (
    <section className={styles.section} aria-label={strings.summary.sections[section]} data-section={section}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={onToggle}
        >
          <KindMark section={section} />
          <span>{strings.summary.sections[section]}</span>
          <span className={styles.count}>{count}</span>
          <ChevronDown className={styles.chevron} size={14} aria-hidden />
        </button>
      </h3>
      <ul id={listId} className={styles.list} hidden={!isOpen}>
        {children}
      </ul>
    </section>
  );
}
