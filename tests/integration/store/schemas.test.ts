import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { LONG_JOURNAL } from '../../../src/main/store/journal-adapter';
import { freshPath, newArticle, openAt, putNote, valueOf } from './library-kit';

const ROOT = join(import.meta.dirname, '..', '..', '..');

async function problemsOf(name: string, text: string): Promise<unknown> {
  const schema = JSON.parse(await readFile(join(ROOT, 'docs', 'schemas', `${name}.schema.json`), 'utf8')) as object;
  const validate = new Ajv({ strict: false }).compile(schema);
  return validate(JSON.parse(text)) ? null : validate.errors;
}

test('the published schemas are those the program reads with', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'scripts', 'schemas.mjs'), '--check']);
  expect(stdout).toBe('');
});

test('the files of a real library have the published shapes', async () => {
  const folder = await freshPath();
  const store = valueOf(await openAt(folder));
  const [row] = valueOf(await store.addArticles([newArticle('a1')]));
  valueOf(
    await store.change({
      type: 'review:put',
      review: {
        articleId: 'a1',
        section: 'people',
        itemId: 'p1',
        verdict: null,
        edit: { name: 'Orla Venn' },
        anchor: { start: 35, end: 44 },
        quoted: 'Orla Venn',
        by: 'reader',
        at: '2024-02-03T04:05:06.000Z',
      },
    }),
  );
  const many = Array.from({ length: LONG_JOURNAL.lines }, (_, index) => putNote(`n${index % 5}`, `${index}`));
  (await Promise.all(many.map((change) => store.change(change)))).forEach(valueOf);
  await store.close();
  const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  expect(await problemsOf('library', await read('library.json'))).toBeNull();
  expect(await problemsOf('catalogue', await read('catalogue-2.json'))).toBeNull();
  expect(await problemsOf('article', await read(join('articles', row?.file ?? '')))).toBeNull();
  const lines = (await read('journal-1.jsonl')).trimEnd().split('\n');
  for (const line of lines.slice(0, 10)) expect(await problemsOf('journal-line', line)).toBeNull();
  expect(await problemsOf('library', '{"format":1}')).not.toBeNull();
  expect(await problemsOf('journal-line', '["00000000",1,2,{}]')).not.toBeNull();
});

test('the example in the description of the format is a true line', async () => {
  const { decodeJournal } = await import('../../../src/main/store/journal-line');
  const page = await readFile(join(ROOT, 'docs', 'format.md'), 'utf8');
  const [example = ''] = page.split('\n').filter((line) => line.startsWith('["'));
  const journal = decodeJournal(Buffer.from(`${example}\n`));
  expect(journal.bad).toEqual([]);
  expect(journal.entries).toHaveLength(1);
});
