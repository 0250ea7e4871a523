import { array, assert, asyncProperty, constantFrom, string } from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';

const textsOf = async (...args: Parameters<typeof readAll>) =>
  (await readAll(...args)).pieces.map(({ article, code }) => article?.text ?? code);

describe('a table', () => {
  it('gives an article for each row, with what its columns state and its own bytes', async () => {
    const csv =
      'Title,Author,Date,Body\nFerry runs,Ina Roth,2024-03-02,"It left,\nat seven."\nEmpty,,,\nNext,,,It came back.\n';
    const { collection, pieces } = await readAll('news.csv', csv);
    expect(collection?.columns).toMatchObject({ names: ['Title', 'Author', 'Date', 'Body'], isCertain: true });
    expect(pieces.map(({ where, code }) => [where, code])).toEqual([
      ['row 2', null],
      ['row 3', 'empty'],
      ['row 4', null],
    ]);
    const { article } = pieces[0] ?? {};
    expect(article).toMatchObject({
      title: 'Ferry runs',
      byline: 'Ina Roth',
      publishedOn: '2024-03-02',
      text: 'It left,\nat seven.',
      source: { mediaType: 'text/csv', origin: { container: 'news.csv', within: ['row 2'] } },
    });
    const own = Buffer.from(pieces[2]?.bytes ?? []).toString();
    expect(own).toBe('Title,Author,Date,Body\nNext,,,It came back.\n');
    expect((await readAll('row.csv', own)).pieces[0]?.article).toMatchObject({ title: 'Next', text: 'It came back.' });
  });

  it.each(['utf-8', 'utf-16le', 'windows-1251', 'shift_jis', 'iso-2022-jp'])('is read in %s', async (encoding) => {
    const words =
      encoding.includes('jp') || encoding.includes('jis')
        ? '店は七時ごろに開く。帳面を残していた'
        : 'Торговцы открывают лавки около семи утра';
    const csv = `title,body\nA,"${words}, 1"\nB,${words} 2\n`;
    const bytes =
      encoding === 'iso-2022-jp'
        ? Buffer.from('title,body\nA,"\u001b$B$"$"\u001b(B, 1"\nB,\u001b$B$"$"\u001b(B 2\n', 'latin1')
        : iconv.encode(csv, encoding, { addBOM: encoding === 'utf-16le' });
    const read = encoding === 'iso-2022-jp' ? 'ああ' : words;
    expect(await textsOf('t.csv', bytes)).toEqual([`${read}, 1`, `${read} 2`]);
  });

  it('is told by its first line under any name, and other texts with commas are none', async () => {
    expect(await textsOf('export.txt', 'title;date;text\nA;2024-03-02;One\nB;2024-03-03;Two\n')).toEqual([
      'One',
      'Two',
    ]);
    expect(await textsOf('a.txt', 'Title, text, and nothing else\nwas said.')).toHaveLength(1);
    expect(await textsOf('a.tsv', 'title\tbody\nA\tOne, two\n')).toEqual(['One, two']);
  });

  it('tells the encoding it was read in, with a byte order mark or without', async () => {
    const csv = 'title,date,body\nFerry,2024-05-03,The ferry left the quay at seven.\n';
    for (const addBOM of [true, false]) {
      const { pieces } = await readAll('t.csv', iconv.encode(csv, 'utf-16le', { addBOM }));
      expect(pieces[0]?.article?.source).toMatchObject({ encoding: 'utf-16le' });
    }
  });

  it('without a row of names keeps its first row, and calls its columns by letters', async () => {
    const long = 'The ferry left the quay of Velmar at seven with forty people on board.';
    const { collection, pieces } = await readAll(
      'a.csv',
      `2024-05-03,Ferry,${long}\n2024-05-04,Other,"${long} So it was."\n`,
    );
    expect(collection?.columns).toMatchObject({ names: ['A', 'B', 'C'], isCertain: false, map: { text: ['C'] } });
    expect(pieces.map(({ where, article }) => [where, article?.text])).toEqual([
      ['row 1', long],
      ['row 2', `${long} So it was.`],
    ]);
    expect(Buffer.from(pieces[1]?.bytes ?? []).toString()).toBe(`2024-05-04,Other,"${long} So it was."\n`);
  });

  it('is read by the delimiter that its first line states', async () => {
    const { pieces } = await readAll('a.csv', 'sep=;\r\ntitle;body\r\nFerry;One, two, three\r\n');
    expect(pieces.map(({ where, article }) => [where, article?.title, article?.text])).toEqual([
      ['row 2', 'Ferry', 'One, two, three'],
    ]);
  });

  it('is read in another column called like a text where the first has no words, but not past an answer', async () => {
    const csv = 'title,body,summary\nA,One,Short\nB,,Only this\n';
    expect(await textsOf('a.csv', csv)).toEqual(['One', 'Only this']);
    const columns = { 'title\nbody\nsummary': { text: ['body'] } };
    expect(await textsOf('a.csv', csv, { columns })).toEqual(['One', 'empty']);
  });

  it('without a telling name asks for the column, and uses the answer', async () => {
    const csv = 'id,note\n1,short\n2,also short\n';
    const { collection, pieces } = await readAll('a.csv', csv);
    expect(collection?.columns).toMatchObject({
      map: null,
      isCertain: false,
      sample: [
        ['1', 'short'],
        ['2', 'also short'],
      ],
    });
    expect(pieces.map(({ code }) => code)).toEqual(['columns-unknown', 'columns-unknown']);
    const columns = { [collection?.columns?.key ?? '']: { text: ['note'], title: 'id' } };
    expect(await textsOf('b.csv', csv, { columns })).toEqual(['short', 'also short']);
    const long = `id,note\n1,${'A longer sentence about the ferry. '.repeat(3)}\n`;
    expect((await readAll('a.csv', long)).collection?.columns).toMatchObject({
      map: { text: ['note'] },
      isCertain: false,
    });
  });

  it('stops at the limit of rows, and goes on after a quotation mark that is never closed', async () => {
    const rows = 'body\n1\n2\n3\n';
    expect(await textsOf('a.csv', rows, { limits: { entries: 2 } })).toEqual(['1', '2', 'too-many-entries']);
    expect(await textsOf('a.csv', 'body\nOne\n"Two\nThree\n')).toEqual(['One', 'row-damaged', 'Three']);
  });

  it('of two columns and few rows is divided by the sign it has, and finds its text in Chinese', async () => {
    for (const sign of [';', '\t', '|', ',']) {
      expect(await textsOf('a.csv', `title${sign}text\nOne${sign}It was late.\n`)).toEqual(['It was late.']);
    }
    const said = '港口委員會星期二決定關閉舊碼頭六個星期。';
    expect(await textsOf('a.csv', `標題,內容\n舊碼頭,${said}\n`)).toEqual([said]);
    expect(await textsOf('a.csv', `甲,乙\n舊碼頭,${said}\n`)).toEqual([said]);
  });

  it('loses no text where its first row is one already; a sentence over answers names a column', async () => {
    const [quay, ferry] = ['The council met on Tuesday and closed the quay.', 'The ferry was late because of the fog.'];
    expect(await textsOf('a.csv', `Old quay,${quay}\nFerry,${ferry}\n`)).toEqual([quay, ferry]);
    const asked = 'I feel safe when I take the ferry at night.';
    expect(await textsOf('a.csv', `Note,${asked}\n"${quay}",Agree\n"${ferry}",Disagree\n`)).toEqual([quay, ferry]);
  });

  it('keeps every cell as it is written, formulas too, across the windows it is parsed in', async () => {
    const long = 'word '.repeat(60_000).trim();
    const cells = ['=1+1', `${long}, end`, '@SUM(A1)', long, 'a "quoted" word', long, long, long];
    expect(await textsOf('a.csv', Papa.unparse([['body'], ...cells.map((cell) => [cell])]))).toEqual(cells);
    await assert(
      asyncProperty(
        array(
          string({ unit: constantFrom('a', '"', ',', '\n', 'é', '=', ';', '語') }).map((cell) => `x${cell}x`),
          { minLength: 1, maxLength: 8 },
        ),
        async (words) => {
          expect(
            await textsOf('a.csv', Papa.unparse([['title', 'body'], ...words.map((cell) => ['t', cell])])),
          ).toEqual(words);
        },
      ),
      { numRuns: 60 },
    );
  });
});
