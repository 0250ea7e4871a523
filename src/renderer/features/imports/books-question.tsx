import { useState } from 'react';
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
  const [asked, setAsked] = useState(books);
  // The choice is seen when it is made; the files are read again after it.
  const shown = isReading ? asked : books;
  if (!isReading && asked !== books) setAsked(books);
  const choose = (each: PreviewBooks['books']): void => {
    if (isReading) return;
    setAsked(each);
    onAnswer({ about: 'books', books: each });
  };
  return (
    // Not disabled while files are read: a disabled control would lose the keyboard.
    <fieldset className={styles.dates} aria-label={words.title} aria-busy={isReading}>
      <span>{words.question(first, others.length, chapters)}</span>
      {(['one', 'chapters'] as const).map((each) => (
        <label key={each} className={styles.filter}>
          <input type="radio" name="books" checked={shown === each} onChange={() => choose(each)} />
          {words[each]}
        </label>
      ))}
    </fieldset>
  );
}
