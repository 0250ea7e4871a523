import type { PreviewRow } from '#shared/ipc/import-messages';
import { said } from '../../ui/messages';
import { strings } from '../../ui/strings';
import { isDate, isImportable, isTaken, valueOf } from './preview-state';
import type { PreviewState, RowChoice } from './preview-state';
import styles from './preview-list.module.css';

type PreviewRowProps = {
  readonly state: PreviewState;
  readonly index: number;
  readonly row: PreviewRow;
  readonly onEncoding: () => void;
  readonly onChoice: (choice: RowChoice) => void;
};

const words = strings.preview;

/** One text that was found: whether it is imported, where it is, what was read of it and what is doubtful in it. */
export function PreviewRowView({ state, index, row, onEncoding, onChoice }: PreviewRowProps) {
  const { fileName, folder, status, found } = row;
  const field = (name: 'title' | 'publishedOn' | 'place' | 'language', change: (value: string) => RowChoice) =>
    found === null ? (
      <span />
    ) : (
      <input
        className={styles.field}
        data-field={name}
        aria-label={words.field(words.columns[name], fileName)}
        dir={name === 'title' || name === 'place' ? 'auto' : 'ltr'}
        placeholder="–"
        value={valueOf(state, index, name)}
        aria-invalid={name === 'publishedOn' && !isDate(valueOf(state, index, name))}
        title={name === 'publishedOn' ? words.noDate : valueOf(state, index, name)}
        onChange={(event) => onChoice(change(event.target.value))}
      />
    );
  const doubts = doubtsOf(row);
  return (
    <div className={styles.row} data-status={status} data-taken={isTaken(state, index)}>
      <input
        type="checkbox"
        className={styles.take}
        aria-label={words.take(fileName)}
        checked={isTaken(state, index)}
        disabled={!isImportable(row)}
        onChange={(event) => onChoice({ isLeftOut: !event.target.checked })}
      />
      <span className={styles.file}>
        {folder === null ? null : (
          <span className={styles.soft}>
            <bdi>{folder}</bdi>/
          </span>
        )}
        <bdi>{fileName}</bdi>
        <span className={styles.small}>
          <span className={styles.status}>{words.status[status]}</span>
          {found === null ? '' : ` · ${words.kinds[found.mediaType] ?? found.mediaType} · ${found.encoding}`}
        </span>
        {row.isEncoded ? (
          <button
            type="button"
            className={styles.readAs}
            aria-label={words.readAsLabel(fileName)}
            aria-haspopup="dialog"
            onClick={onEncoding}
          >
            {words.readAs}
          </button>
        ) : null}
      </span>
      {field('title', (title) => (title.trim() === '' ? {} : { fields: { title } }))}
      {field('publishedOn', (date) => ({ fields: { publishedOn: date === '' ? null : date } }))}
      {field('place', (place) => ({ fields: { place: place === '' ? null : place } }))}
      {field('language', (language) => ({ fields: { language } }))}
      {doubts === '' ? null : <span className={styles.doubts}>{doubts}</span>}
    </div>
  );
}

/** What a person should know of a text before it is imported, in sentences. */
function doubtsOf({ status, like, problem, notes, found }: PreviewRow): string {
  const percent = Math.floor((like?.share ?? 0) * 100);
  const likeness =
    like !== null && status in words.like ? words.like[status as keyof typeof words.like](like.title, percent) : '';
  const sure =
    found?.confidence === null || found?.confidence === undefined ? null : Math.round(found.confidence * 100);
  return [
    said(problem ?? ''),
    likeness,
    found?.dates ? words.twoDates(found.dates.written) : '',
    found && found.damaged > 0 ? words.damaged(found.damaged) : '',
    found?.isGuess ? `${words.guessed(found.encoding, sure)} “${found.sample.slice(0, 90)}”` : '',
    ...notes.map(said),
  ]
    .filter(Boolean)
    .join(' ');
}
