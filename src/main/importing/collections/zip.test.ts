import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

const part = (name: string, words: string) => ({ name, bytes: Buffer.from(words) });
const codesOf = async (...args: Parameters<typeof readAll>) => (await readAll(...args)).pieces.map(({ code }) => code);

describe('a ZIP archive', () => {
  it('gives an article for each text in it, with its place and its own bytes', async () => {
    const inner = zipOf([part('c.txt', 'The third text is short.')]);
    const bytes = zipOf([
      part('notes/', ''),
      part('notes/a.txt', 'The first text is short.'),
      part('__MACOSX/notes/._a.txt', 'x'),
      part('page.html', '<!doctype html><html><body><p>The second text is a page.</p></body></html>'),
      { name: 'more.zip', bytes: inner },
      part('photo.jpg', 'not even unpacked'),
    ]);
    const { collection, pieces } = await readAll('bundle.zip', bytes);
    expect(collection).toMatchObject({ kind: 'zip', count: 6 });
    expect(pieces.map(({ where, article, code }) => [where, article?.text ?? code])).toEqual([
      ['notes/a.txt', 'The first text is short.'],
      ['page.html', 'The second text is a page.'],
      ['more.zip › c.txt', 'The third text is short.'],
      ['photo.jpg', 'left-out'],
    ]);
    expect(pieces[2]?.article?.source).toMatchObject({
      fileName: 'c.txt',
      origin: { container: 'bundle.zip', within: ['more.zip', 'c.txt'] },
    });
    expect(pieces[0]?.bytes).toEqual(Buffer.from('The first text is short.'));
  });

  it('is told by its bytes, whatever it is called', async () => {
    expect(await codesOf('bundle.txt', zipOf([part('a.txt', 'A short text.')]))).toEqual([null]);
  });

  it('leaves out links and names that lead out of it, saying so', async () => {
    const bytes = zipOf([
      part('../x.txt', 'out'),
      part('/etc/y.txt', 'out'),
      part('a/../../z.txt', 'out'),
      part('..\\w.txt', 'out'),
      { ...part('link.txt', '/etc/passwd'), mode: 0o120777 },
      part('ok.txt', 'A short text.'),
    ]);
    expect(await codesOf('slip.zip', bytes)).toEqual([...Array(5).fill('unsafe-entry'), null]);
  });

  it('is unpacked no further than the limits go, which are stated', async () => {
    const big = part('big.txt', 'word '.repeat(200_000));
    const one = await readAll('a.zip', zipOf([big]), { limits: { fileBytes: 500_000 } });
    expect(one.pieces).toMatchObject([{ code: 'too-large', message: expect.stringContaining('488 KB') as string }]);
    const all = zipOf([part('1.txt', 'one '.repeat(100)), part('2.txt', 'two '.repeat(100)), part('3.txt', 'x')]);
    expect(await codesOf('a.zip', all, { limits: { unpackedBytes: 500 } })).toEqual([
      null,
      'archive-too-large',
      'archive-too-large',
    ]);
    expect(await codesOf('a.zip', all, { limits: { entries: 1 } })).toEqual([null, 'too-many-entries']);
    const bomb = zipOf([part('zeros.txt', '\0'.repeat(12 * 1024 * 1024))]);
    expect(await codesOf('a.zip', bomb)).toEqual(['archive-too-large']);
  });

  it('believes no size that an entry states of itself', async () => {
    const lie = zipOf([{ ...part('a.txt', 'x'.repeat(5_000)), size: 10 }, part('b.txt', 'A short text.')]);
    expect(await codesOf('a.zip', lie)).toEqual(['archive-damaged', null]);
  });

  it('in archives in archives is followed to a depth', async () => {
    const nest = (levels: number): Buffer =>
      levels === 0
        ? Buffer.from('A short text.')
        : zipOf([{ name: levels === 1 ? 'a.txt' : 'a.zip', bytes: nest(levels - 1) }]);
    expect(await codesOf('a.zip', nest(4))).toEqual([null]);
    expect(await codesOf('a.zip', nest(5))).toEqual(['too-deep']);
  });

  it('that is damaged gives what comes before the damage', async () => {
    const bytes = zipOf([part('a.txt', 'A short text.'), part('b.txt', 'Another text.')]);
    expect(await codesOf('a.zip', bytes.subarray(0, bytes.length - 30))).toEqual([null, null, 'archive-damaged']);
    const second = bytes.lastIndexOf('PK\u0001\u0002');
    bytes.write('XX', second);
    expect(await codesOf('a.zip', bytes)).toEqual([null, 'archive-damaged']);
  });
});
