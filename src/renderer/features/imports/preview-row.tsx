import type { PreviewRow, TwoDates } from '#shared/ipc/import-messages';
import { formatEdtf } from '../../ui/edtf';
import { languageName } from '../../ui/language-name';
import { said } from '../../ui/messages';
import { strings } from '../../ui/strings';
import { isLanguage, LANGUAGES_ID } from './language-field';
import { isDate, isImportable, isTaken, valueOf } from './preview-state';
import type { PreviewState, RowChoice } from './preview-state';
import styles from './preview-list.module.css';

type PreviewRowProps = {
  readonly state: PreviewState;
  readonly index: number;
  readonly row: PreviewRow;
  /** True where no heads stand above the fields: what is empty says what it is for. */
  readonly isNarrow: boolean;
  readonly onEncoding: () => void;
  readonly onChoice: (choice: RowChoice) => void;
};

const words = strings.preview;

type Field = 'title' | 'publishedOn' | 'place' | 'language';
/** What main takes at most. */
const LONGEST: Readonly<Record<Field, number>> = { title: 1_000, publishedOn: 10, place: 200, language: 60 };

const hintOf = (name: Field): string | null =>
  name === 'publishedOn' ? words.noDate : name === 'language' ? words.noLanguage : null;

function placeholderOf(name: Field, found: NonNullable<PreviewRow['found']>, isNarrow: boolean): string {
  if (name === 'title') return found.title;
  if (name === 'language') return languageName(found.language);
  return isNarrow ? words.columns[name] : '–';
}

function isGiven(state: PreviewState, index: number, name: Field): boolean {
  const value = valueOf(state, index, name);
  if (name === 'publishedOn') return isDate(value);
  return name !== 'language' || isLanguage(state.choices.get(index)?.fields?.language ?? '');
}

/** One text that was found: whether it is imported, where it is, what was read of it and what is doubtful in it. */
export function PreviewRowView({ state, index, row, isNarrow, onEncoding, onChoice }: PreviewRowProps) {
  const { fileName, folder, status, found } = row;
  const field = (name: Field, change: (value: string) => RowChoice) =>
    found === null ? (
      <span />
    ) : (
      <input
        className={styles.field}
        data-field={name}
        aria-label={words.field(words.columns[name], fileName)}
        dir={name === 'publishedOn' ? 'ltr' : 'auto'}
        placeholder={placeholderOf(name, found, isNarrow)}
        maxLength={LONGEST[name]}
        {...(name === 'language' ? { list: LANGUAGES_ID } : {})}
        value={valueOf(state, index, name)}
        aria-invalid={!isGiven(state, index, name)}
        title={hintOf(name) ?? valueOf(state, index, name)}
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
          {row.isEncoded ? (
            <>
              {' · '}
              <button
                type="button"
                className={styles.readAs}
                aria-label={words.readAsLabel(fileName)}
                aria-haspopup="dialog"
                onClick={onEncoding}
              >
                {words.readAs}
              </button>
            </>
          ) : null}
        </span>
      </span>
      {field('title', (title) => ({ fields: { title } }))}
      {field('publishedOn', (date) => ({ fields: { publishedOn: date === '' ? null : date } }))}
      {field('place', (place) => ({ fields: { place: place === '' ? null : place } }))}
      {field('language', (language) => ({ fields: { language } }))}
      {doubts === '' ? null : <span className={styles.doubts}>{doubts}</span>}
    </div>
  );
}

function twoDates({ written, dayFirst, monthFirst }: TwoDates): string {
  return words.twoDates(written, formatEdtf(dayFirst), formatEdtf(monthFirst));
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
    found?.dates ? twoDates(found.dates) : '',
    found && found.damaged > 0 ? words.damaged(found.damaged) : '',
    found?.isGuess ? `${words.guessed(found.encoding, sure)} “${found.sample.slice(0, 90)}”` : '',
    ...notes.map(said),
  ]
    .filter(Boolean)
    .join(' ');
}
