import { describe, expect, it } from 'vitest';
import { part, WORDS } from '../../../../tests/kit/format-files';
import { ods, sheetRow, xlsx, xlsxParts } from '../../../../tests/kit/office-files';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

const { first, second } = WORDS;
const HEAD = sheetRow(1, ['Title', 'Date', 'Text']);

describe('a sheet with texts', () => {
  const strings = [
    '<t>Ferry runs</t>',
    `<r><t xml:space="preserve">The ferry </t></r><r><rPr><b/></rPr><t>${first.slice(10)}</t></r><rPh sb="0"><t>KANA</t></rPh>`,
  ];
  const book = xlsx(
    [
      {
        name: 'Articles',
        rows: HEAD + sheetRow(2, [0, '<c s="1"><v>45355</v></c>', 1]) + sheetRow(5, ['Other', '4 May 2024', second]),
      },
      { name: 'Empty', rows: '' },
    ],
    { strings, formats: ['dd\\.mm\\.yyyy'] },
  );

  it('is an article a row, with its days and its strings of many letters in one piece', async () => {
    const { collection, pieces } = await readAll('book.xlsx', book);
    expect(collection?.kind).toBe('workbook');
    expect(collection?.columns?.map).toEqual({ title: 'Title', date: 'Date', text: ['Text'] });
    expect(pieces.map(({ where }) => where)).toEqual(['Articles › row 2', 'Articles › row 5']);
    const [one, other] = pieces.map(({ article }) => article);
    expect(one).toMatchObject({ title: 'Ferry runs', text: first, publishedOn: '2024-03-04' });
    expect(other).toMatchObject({ title: 'Other', text: second, publishedOn: '2024-05-04' });
  });

  it('keeps each row as a table that reads alone', async () => {
    const [row] = (await readAll('book.xlsx', book)).pieces;
    const again = await readAll('row.csv', row?.bytes ?? '');
    expect(again.pieces[0]?.article).toMatchObject({ title: 'Ferry runs', text: first, publishedOn: '2024-03-04' });
  });

  it('takes the answer about its columns that was given before', async () => {
    const settings = { columns: { 'title\ndate\ntext': { text: ['Title'] } } };
    const rows = HEAD + sheetRow(2, [first, '2024-03-04', second]);
    const { pieces } = await readAll('book.xlsx', xlsx([{ name: 'A', rows }]), settings);
    expect(pieces[0]?.article?.text).toBe(first);
  });
});

it('several tables each ask about their own columns', async () => {
  const rows = HEAD + sheetRow(2, ['One', '2024-03-04', first]);
  const others = sheetRow(1, ['Headline', 'Body']) + sheetRow(2, ['Two', second]);
  const bytes = xlsx([
    { name: 'A', rows },
    { name: 'B', rows: others },
  ]);
  const { collection, pieces } = await readAll('book.xlsx', bytes);
  expect(collection?.columns).toBeNull();
  expect(pieces.map(({ article }) => article?.title)).toEqual(['One', 'Two']);
});

it('the title of a table above its names is left out and told', async () => {
  const rows = sheetRow(1, ['Articles of the year']) + sheetRow(3, ['Title', 'Text']) + sheetRow(4, ['One', first]);
  const { pieces } = await readAll('book.xlsx', xlsx([{ name: 'A', rows }]));
  expect(pieces.map(({ message }) => message)).toEqual(['1 row above the names of the columns was left out.', '']);
  expect(pieces[1]).toMatchObject({ where: 'A › row 4', article: { title: 'One', text: first } });
});

it('a sheet that is no table of texts is one article with its rows', async () => {
  const rows =
    sheetRow(1, ['Town', 'People', 'Share', 'Begun']) +
    sheetRow(2, ['Velmar', '<c><v>1200</v></c>', '<c s="1"><v>0.125</v></c>', '<c s="2"><v>0.5</v></c>']) +
    sheetRow(4, [
      'Sum',
      '<c><f>SUM(B2:B3)</f><v>1200.3000000000002</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#N/A</v></c>',
    ]);
  const { pieces } = await readAll(
    'people.xlsx',
    xlsx([{ name: 'Sheet1', rows }], { formats: ['0.0%', 'h:mm'], title: 'Towns' }),
  );
  expect(pieces).toHaveLength(1);
  expect(pieces[0]?.article).toMatchObject({
    title: 'Towns',
    text: 'Town\tPeople\tShare\tBegun\nVelmar\t1200\t12.5%\t12:00\n\nSum\t1200.3\tTRUE\t#N/A',
    source: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
});

it('what is hidden is left out and told: a sheet, rows, columns, remarks', async () => {
  const rows =
    HEAD + sheetRow(2, ['A', 'b', 'SECRET'.repeat(9)], ' hidden="1"') + sheetRow(3, ['One', 'HIDDEN DAY', first]);
  const cols = '<cols><col min="2" max="2" hidden="1"/></cols>';
  const bytes = xlsx(
    [
      { name: 'Shown', rows, cols },
      { name: 'Aside', rows: sheetRow(1, ['SECRET words of a sheet']), state: 'veryHidden' },
    ],
    {
      extra: [
        part(
          'xl/worksheets/_rels/sheet1.xml.rels',
          '<Relationships><Relationship Id="a" Type="x/relationships/comments" Target="../comments1.xml"/></Relationships>',
        ),
        part('xl/comments1.xml', '<comments><t>SECRET remark</t></comments>'),
      ],
    },
  );
  const { pieces } = await readAll('book.xlsx', bytes);
  expect(pieces.map(({ message }) => message)).toEqual([
    '1 hidden row was left out.',
    '1 hidden column was left out.',
    'Comments were left out.',
    '',
    'The sheet Aside of book.xlsx is hidden, and was left out.',
  ]);
  expect(
    JSON.stringify(pieces.map(({ article, bytes: kept }) => [article, kept && Buffer.from(kept).toString()])),
  ).not.toMatch(/SECRET|HIDDEN DAY/u);
});

it('a workbook whose days begin with 1904 counts from there', async () => {
  const rows = HEAD + sheetRow(2, ['A', '<c s="1"><v>43893.5</v></c>', first]);
  const { pieces } = await readAll(
    'b.xlsx',
    xlsx([{ name: 'A', rows }], { formats: ['yyyy-mm-dd hh:mm'], is1904: true }),
  );
  expect(pieces[0]?.article?.publishedOn).toBe('2024-03-04');
});

it('OpenDocument: days, lines within a cell, repeated cells without end, hidden rows, columns and sheets', async () => {
  const cell = (words: string): string => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`;
  const free = '<table:table-cell table:number-columns-repeated="16000"/>';
  const table =
    `<table:table table:name="Articles"><table:table-column table:number-columns-repeated="3"/><table:table-column table:visibility="collapse"/>` +
    `<table:table-row>${cell('Title')}${cell('Date')}${cell('Text')}${cell('SECRET')}${free}</table:table-row>` +
    `<table:table-row>${cell('One')}<table:table-cell office:value-type="date" office:date-value="2024-03-04"><text:p>4/3/24</text:p></table:table-cell>` +
    `<table:table-cell><text:p>${first}</text:p><text:p>${second}</text:p><office:annotation><text:p>SECRET</text:p></office:annotation></table:table-cell></table:table-row>` +
    `<table:table-row table:visibility="filter">${cell('SECRET')}</table:table-row>` +
    `<table:table-row table:number-rows-repeated="1048570">${free}</table:table-row></table:table>` +
    `<table:table table:name="Aside" table:style-name="ta2"><table:table-row>${cell('SECRET')}</table:table-row></table:table>`;
  const styles = '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
  const { pieces } = await readAll('book.ods', ods(table, styles));
  expect(pieces.map(({ where }) => where)).toEqual(['Articles', 'Articles', 'Articles', 'Articles › row 2', 'Aside']);
  expect(pieces[3]?.article).toMatchObject({ title: 'One', text: `${first}\n${second}`, publishedOn: '2024-03-04' });
  expect(JSON.stringify(pieces)).not.toContain('SECRET');
});

describe('a workbook that means harm, or was harmed', () => {
  const rows = HEAD + sheetRow(2, ['One', '2024-03-04', first]);

  it('declares entities: refused', async () => {
    const before = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>';
    const { pieces } = await readAll('b.xlsx', xlsx([{ name: 'A', rows }], { before }));
    expect(pieces[0]?.message).toContain('it declares entities, which are never followed');
  });

  it('swells when it is unpacked: refused', async () => {
    const bomb = { name: 'A', rows: `${rows}${' '.repeat(30 * 1024 * 1024)}` };
    const { pieces } = await readAll('b.xlsx', xlsx([bomb]));
    expect(pieces[0]?.message).toMatch(/b\.xlsx is a workbook\. It is a ZIP archive that holds more than/u);
  });

  it('names a sheet many times: it is read once', async () => {
    const parts = xlsxParts([{ name: 'A', rows }]).map((each) => ({
      ...each,
      bytes: Buffer.from(
        Buffer.from(each.bytes)
          .toString()
          .replace(/<sheet [^>]*>/u, (one) => one.repeat(500)),
      ),
    }));
    const { pieces } = await readAll('b.xlsx', zipOf(parts));
    expect(pieces.map(({ where }) => where)).toEqual(['A › row 2']);
  });

  it('nests its elements without end: refused', async () => {
    const deep = `${rows}${'<x>'.repeat(600)}${'</x>'.repeat(600)}`;
    const { pieces } = await readAll('b.xlsx', xlsx([{ name: 'A', rows: deep }]));
    expect(pieces[0]?.message).toBe('b.xlsx is a workbook. It cannot be read: it is damaged.');
  });

  it('has more cells than any: refused', async () => {
    const far = Array.from(
      { length: 400 },
      (_, at) => `<row r="${at + 1}"><c r="XFC${at + 1}"><v>1</v></c></row>`,
    ).join('');
    const { pieces } = await readAll('b.xlsx', xlsx([{ name: 'A', rows: far }]));
    expect(pieces[0]?.message).toContain('it has more than 5000000 cells, which is the limit');
  });

  it('was cut off: what is whole is read, else it is said', async () => {
    const parts = xlsxParts([{ name: 'A', rows }]);
    const whole = zipOf(parts);
    const cut = whole.subarray(0, whole.lastIndexOf('PK\u0001\u0002'));
    const { pieces } = await readAll('b.xlsx', cut);
    expect(pieces.map(({ message }) => message)).toEqual(['It was cut off: sheets or rows may be missing.', '']);
    const early = await readAll('b.xlsx', whole.subarray(0, whole.indexOf('xl/worksheets') + 60));
    expect(early.pieces[0]?.message).toBe(
      'b.xlsx is a workbook. It was cut off, and the part with its text is missing.',
    );
  });

  it('in an archive that is not packed itself is a workbook there, and the archive an archive', async () => {
    const inner = xlsx([{ name: 'A', rows }]);
    const { pieces } = await readAll(
      'mimetype',
      zipOf([
        { name: 'mimetype', bytes: Buffer.from('x') },
        { name: 'b.xlsx', bytes: inner },
      ]),
    );
    expect(pieces.map(({ where }) => where)).toEqual(['mimetype', 'b.xlsx › A › row 2']);
  });
});
