import { useId } from 'react';
import type { VersionOf } from '#core/library/history';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './history-dialog.module.css';

/** What an article has versions of, and what the library itself has: the verdicts are told with their decisions. */
const OF_ARTICLE: readonly VersionOf[] = [
  'note',
  'review',
  'comment',
  'highlight',
  'addition',
  'tagging',
  'membership',
  'signoff',
];
const OF_LIBRARY: readonly VersionOf[] = ['note', 'tag', 'collection', 'rule', 'search', 'template', 'image'];

type KindChoiceProps = {
  readonly isOfLibrary: boolean;
  readonly only: VersionOf | null;
  readonly onOnly: (only: VersionOf | null) => void;
};

/** Chooses whether versions of everything are listed, or those of one kind. */
export function KindChoice({ isOfLibrary, only, onOnly }: KindChoiceProps) {
  const id = useId();
  const kinds = isOfLibrary ? OF_LIBRARY : OF_ARTICLE;
  return (
    <p className={styles.choice}>
      <label htmlFor={id}>{strings.history.of}</label>
      <select
        id={id}
        className={controls.field}
        value={only ?? ''}
        onChange={({ target }) => onOnly(kinds.find((kind) => kind === target.value) ?? null)}
      >
        <option value="">{strings.history.all}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {nameOf(kind)}
          </option>
        ))}
      </select>
    </p>
  );
}

function nameOf(kind: VersionOf): string {
  if (kind === 'note') return strings.history.note;
  return kind === 'review' ? strings.history.decision : strings.history.kept[kind];
}
