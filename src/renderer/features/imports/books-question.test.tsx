import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import type { PreviewBooks } from '#shared/ipc/import-messages';
import { BooksQuestion } from './books-question';

const BOOKS: PreviewBooks = { fileNames: ['a.epub'], chapters: 3, books: 'one' };

it('shows the choice at once, takes no other while files are read, and goes back when they could not be', async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  document.body.innerHTML = '<div id="root"></div>';
  const answers: unknown[] = [];
  let end = (): void => undefined;
  function Holder() {
    const [isReading, setIsReading] = useState(false);
    end = () => setIsReading(false);
    return (
      <BooksQuestion
        books={BOOKS}
        isReading={isReading}
        onAnswer={(answer) => {
          answers.push(answer);
          setIsReading(true);
        }}
      />
    );
  }
  const root = createRoot(document.getElementById('root') as HTMLElement);
  await act(async () => root.render(<Holder />));
  const [one, chapters] = [...document.querySelectorAll('input')];
  chapters?.focus();
  await act(async () => chapters?.click());
  expect(chapters?.checked).toBe(true);
  expect(document.activeElement).toBe(chapters);
  await act(async () => one?.click());
  expect(chapters?.checked).toBe(true);
  expect(answers).toEqual([{ about: 'books', books: 'chapters' }]);
  await act(async () => end());
  expect(one?.checked).toBe(true);
  await act(async () => root.unmount());
});
