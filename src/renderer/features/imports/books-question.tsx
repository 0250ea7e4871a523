import type { PreviewBooks } from '#shared/ipc/import-messages';
import type { PreviewAnswer } from '#shared/ipc/schemas';
import { strings } from '../../ui/strings';
import styles from './preview-dialog.module.css';

type BooksQuestionProps = {
  readonly books: PreviewBooks;
  readonly isReading: boolean;
  readonly onAnswer: (answer: PreviewAnswer) => void;
};

const words = strings.preview.books;

/** Whether books become one article each, or one for each chapter: asked once for all of an import. */
export function BooksQuestion({ books: { fileNames, chapters, books }, isReading, onAnswer }: BooksQuestionProps) {
  const [first = '', ...others] = fileNames;
  return (
    <fieldset className={styles.dates} aria-label={words.title} disabled={isReading}>
      <span>{words.question(first, others.length, chapters)}</span>
      {(['one', 'chapters'] as const).map((each) => (
        <label key={each} className={styles.filter}>
          <input
            type="radio"
            name="books"
            checked={books === each}
            onChange={() => onAnswer({ about: 'books', books: each })}
          />
          {words[each]}
        </label>
      ))}
    </fieldset>
  );
}
