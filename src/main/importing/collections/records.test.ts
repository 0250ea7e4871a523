import { expect, it } from 'vitest';
import { WORDS } from '../../../../tests/kit/format-files';
import { readAll } from '../../../../tests/kit/read-all';

const { first, second } = WORDS;

it.each([
  [{ content: { rendered: first } }, ['content']],
  [{ content: { rendered: first, protected: false } }, ['content']],
  [{ post_words: { value: first } }, ['post_words']],
  [{ tweet: { id: '1', full_text: first } }, ['id', 'full_text']],
  [{ article: { title: 'One', text: first } }, ['title', 'text']],
  [{ item: { name: 'One', words: first } }, ['name', 'words']],
])('a record of one field is no name for another record: %j', async (record, names) => {
  const { collection, pieces } = await readAll('a.json', JSON.stringify([record, record]));
  expect(collection?.columns?.names).toEqual(names);
  expect(pieces.map(({ article }) => article?.text)).toEqual([first, first]);
});

it('records of one field stand beside others', async () => {
  const lines = [{ content: { rendered: first } }, { title: 'Two', content: { rendered: second } }];
  const { pieces } = await readAll('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  expect(pieces.map(({ article }) => article?.text)).toEqual([first, second]);
});

it('sentences in a list are paragraphs, and names in one stay in a line', async () => {
  const record = { body: ['The ferry was late.', 'Nobody knew why.'], author: ['John Roe Jr.', 'Ana Lind'] };
  const { pieces } = await readAll('a.json', JSON.stringify([record, { body: second }]));
  expect(pieces[0]?.article).toMatchObject({
    text: 'The ferry was late.\n\nNobody knew why.',
    byline: 'John Roe Jr., Ana Lind',
  });
});
