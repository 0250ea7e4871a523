import { describe, expect, it } from 'vitest';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

const piecesOf = async (...args: Parameters<typeof readAll>) => (await readAll(...args)).pieces;
const textsOf = async (...args: Parameters<typeof readAll>) =>
  (await piecesOf(...args)).map(({ article, code }) => article?.text ?? code);

describe('records of JSON', () => {
  const records = [
    { headline: 'Ferry runs', byline: 'Ina Roth', date: '2024-03-02', body: 'It left at seven.', tags: ['a', 'b'] },
    { headline: 'Ferry stops', body: ['It came back.', 'Late.'], author: { name: 'Otto Vell' } },
  ];

  it.each([
    ['a list', 'news.json', JSON.stringify(records)],
    ['a list, indented', 'news.json', JSON.stringify(records, null, 2)],
    ['a list under a key', 'news.json', JSON.stringify({ total: 2, note: 'a "[{" b', articles: records })],
    ['a record a line', 'news.jsonl', records.map((record) => JSON.stringify(record)).join('\n')],
    [
      'a record a line under any name',
      'news.txt',
      `${records.map((record) => JSON.stringify(record)).join('\r\n')}\r\n`,
    ],
  ])('in %s are an article each', async (_how, name, content) => {
    const pieces = await piecesOf(name, content);
    expect(pieces.map(({ article }) => [article?.title, article?.byline, article?.text])).toEqual([
      ['Ferry runs', 'Ina Roth', 'It left at seven.'],
      ['Ferry stops', null, 'It came back., Late.'],
    ]);
    expect(pieces[0]?.article?.publishedOn).toBe('2024-03-02');
    expect(JSON.parse(Buffer.from(pieces[0]?.bytes ?? []).toString())).toEqual(records[0]);
  });

  it('that hold pieces of web pages are read without the marks, and nothing in them is run', async () => {
    const body =
      '<p>It left <b>at seven</b>.</p>\n<p>It came back.<script>globalThis.__xss = 1</script><img src="x" onerror="y"></p>';
    expect(await textsOf('a.json', JSON.stringify([{ body }, { body: 'If a < b and b > c, <p> is a mark.' }]))).toEqual(
      ['It left at seven.\n\nIt came back.', 'If a < b and b > c, <p> is a mark.'],
    );
  });

  it('are one article where there is only one', async () => {
    expect(await textsOf('a.json', JSON.stringify({ title: 'A', text: 'One text.', links: [{ href: 'x' }] }))).toEqual([
      'One text.',
    ]);
  });

  it('that are damaged or cut off are left out, saying where', async () => {
    const lines = await piecesOf('a.jsonl', '{"body":"One."}\n{"body":\n{"body":"Three."}\n{"bo');
    expect(lines.map(({ where, code }) => [where, code])).toEqual([
      ['line 1', null],
      ['line 2', 'row-damaged'],
      ['line 3', null],
      ['line 4', 'row-damaged'],
    ]);
    expect(await textsOf('a.json', '[{"body":"One."},{"body":Two},{"body":"Three."},{"bo')).toEqual([
      'One.',
      'row-damaged',
      'Three.',
      'row-damaged',
    ]);
    expect(await textsOf('a.json', '{"version": 3, "names": ["a"]}')).toEqual(['columns-unknown']);
    expect(await textsOf('a.json', `[{"body":${'['.repeat(200_000)}`)).toEqual(['no-records']);
  });
});

describe('a mailbox', () => {
  const mail = (words: string) =>
    `From: Ina Roth <ina@example.invalid>\r\nSubject: Ferry\r\nMessage-ID: <1@x>\r\n\r\n${words}\r\n\r\n`;

  it('gives an article for each mail, without the lines that divide them', async () => {
    const box = `From ina@example.invalid Sat Mar  2 08:00:00 2024\r\n${mail('One.\r\n\r\n>From here on it rained.')}From otto@example.invalid Sun Mar  3 08:00:00 2024\r\n${mail('Two.\r\nFrom here it went well in 2024.')}`;
    const pieces = await piecesOf('box.txt', box);
    expect(pieces.map(({ where, article }) => [where, article?.title, article?.byline])).toEqual([
      ['mail 1', 'Ferry', 'Ina Roth'],
      ['mail 2', 'Ferry', 'Ina Roth'],
    ]);
    expect(pieces.map(({ article }) => article?.text)).toEqual([
      'One.\n\nFrom here on it rained.',
      'Two.\nFrom here it went well in 2024.',
    ]);
  });
});

describe('a bibliography', () => {
  it('in RIS gives an article for each entry, its abstract as the text', async () => {
    const ris =
      'TY  - JOUR\r\nTI  - The ferry\r\nAU  - Roth, Ina\r\nAU  - Vell, Otto\r\nDA  - 2024/03/02/\r\nT2  - Quay Review\r\nAB  - It left at seven.\r\nIt came back.\r\nER  - \r\n' +
      'TY  - BOOK\r\nTI  - Tides\r\nPY  - 1999\r\nTY  - BOOK\r\nER  - \r\n';
    const pieces = await piecesOf('refs.ris', ris);
    expect(pieces.map(({ where, code }) => [where, code])).toEqual([
      ['entry 1', null],
      ['entry 2', null],
      ['entry 3', 'empty'],
    ]);
    expect(pieces[0]?.article).toMatchObject({
      title: 'The ferry',
      byline: 'Ina Roth, Otto Vell',
      publishedOn: '2024-03-02',
      outlet: 'Quay Review',
      text: 'Title: The ferry\nAuthor: Ina Roth, Otto Vell\nDate: 2024-03-02\nSource: Quay Review\n\nIt left at seven.\nIt came back.',
    });
    const { text = '', body = { start: 0, end: 0 } } = pieces[0]?.article ?? {};
    expect(text.slice(body.start, body.end)).toBe('It left at seven.\nIt came back.');
    expect(pieces[1]?.article).toMatchObject({
      title: 'Tides',
      publishedOn: '1999',
      text: 'Date: 1999\n\nTides.',
      body: { start: 12, end: 18 },
    });
  });

  it('in BibTeX has its markup read as letters, and goes on after an entry that is never closed', async () => {
    const bib = String.raw`@string{qr = "Quay " # "Review"}
@article{roth, title={The {Ferry} of \'Etang}, author={Roth, Ina and M{\"u}ller, Otto}, year=2024, month=mar, journal=qr, abstract={It left at 7\,\%.}}
@book{tides, title="Tides", year=1999}
@book{torn, title={Unclosed
@book{last, title={Sands}}`;
    const pieces = await piecesOf('refs.bib', bib);
    expect(pieces[0]?.article).toMatchObject({
      title: 'The Ferry of Étang',
      byline: 'Ina Roth, Otto Müller',
      publishedOn: '2024-03',
      outlet: 'Quay Review',
    });
    expect(pieces[1]?.article).toMatchObject({ title: 'Tides' });
    expect(pieces.map(({ where }) => where)).toEqual(['roth', 'tides', 'torn', 'last']);
    expect(pieces[2]?.code).toBe('empty');
    expect(pieces[3]?.article).toMatchObject({ title: 'Sands' });
    expect(Buffer.from(pieces[1]?.bytes ?? []).toString()).toBe('@book{tides, title="Tides", year=1999}\n');
  });

  it('in CSL-JSON likewise', async () => {
    const csl = [
      {
        type: 'article-journal',
        title: 'The ferry',
        author: [{ family: 'Roth', given: 'Ina' }],
        issued: { 'date-parts': [[2024, 3, 2]] },
        abstract: 'It left at seven.',
        'container-title': 'Quay Review',
      },
      { type: 'book', id: 3 },
    ];
    const pieces = await piecesOf('refs.json', JSON.stringify(csl));
    expect(pieces[0]?.article).toMatchObject({ title: 'The ferry', byline: 'Ina Roth', publishedOn: '2024-03-02' });
    expect(pieces[1]?.code).toBe('empty');
  });
});

describe('a book', () => {
  const page = (words: string) =>
    Buffer.from(`<html xmlns="http://www.w3.org/1999/xhtml"><body>${words}</body></html>`);
  const oldBook = (contents: string): Buffer =>
    zipOf([
      { name: 'mimetype', bytes: Buffer.from('application/epub+zip') },
      {
        name: 'META-INF/container.xml',
        bytes: Buffer.from('<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'),
      },
      { name: 'OEBPS/toc.ncx', bytes: Buffer.from(contents) },
      { name: 'OEBPS/one.xhtml', bytes: page('<p>First.</p>') },
      { name: 'OEBPS/two.xhtml', bytes: page('<p>Second.</p>') },
      {
        name: 'OEBPS/book.opf',
        bytes: Buffer.from(
          '<package xmlns:dc="d"><metadata><dc:title>Ferry book</dc:title></metadata><manifest><item id="n" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="a" href="one.xhtml"/><item id="c" href="two.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="c"/></spine></package>',
        ),
      },
    ]);
  const book = zipOf([
    { name: 'mimetype', bytes: Buffer.from('application/epub+zip') },
    {
      name: 'META-INF/container.xml',
      bytes: Buffer.from('<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'),
    },
    {
      name: 'OEBPS/nav.xhtml',
      bytes: page('<nav><a href="one.xhtml">The quay</a><a href="two.xhtml#x">The <i>sea</i></a></nav>'),
    },
    { name: 'OEBPS/one.xhtml', bytes: page('<h1>1</h1><p>First.</p>') },
    { name: 'OEBPS/one-b.xhtml', bytes: page('<p>First, on.</p>') },
    { name: 'OEBPS/two.xhtml', bytes: page('<p>Second.</p>') },
    {
      name: 'OEBPS/book.opf',
      bytes: Buffer.from(
        '<package xmlns:dc="d"><metadata><dc:title>Ferry book</dc:title><dc:creator>Ina Roth</dc:creator></metadata><manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="a" href="one.xhtml"/><item id="b" href="one-b.xhtml"/><item id="c" href="two.xhtml"/></manifest><spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="c"/></spine></package>',
      ),
    },
  ]);

  it('finds its chapters in a table of contents of the old kind too', async () => {
    const contents =
      '<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" "http://example.invalid/ncx.dtd"><ncx><navMap><navPoint><navLabel><text>Quay</text></navLabel><content src="one.xhtml"/></navPoint><navPoint><navLabel><text>Sea</text></navLabel><content src="two.xhtml#a"/></navPoint></navMap></ncx>';
    const pieces = await piecesOf('book.epub', oldBook(contents), { books: 'chapters' });
    expect(pieces.map(({ article }) => article?.title)).toEqual(['Quay', 'Sea']);
  });

  it('is one article, and says how many chapters it has', async () => {
    const { collection, pieces } = await readAll('book.epub', book);
    expect(collection).toMatchObject({ kind: 'book', chapters: 2 });
    expect(pieces.map(({ article }) => [article?.title, article?.source.origin])).toEqual([['Ferry book', undefined]]);
  });

  it('is an article a chapter where that is wanted, also within an archive', async () => {
    const expected = [
      ['The quay', 'Ina Roth', '1\n\nFirst.\n\nFirst, on.'],
      ['The sea', 'Ina Roth', 'Second.'],
    ];
    for (const [name, bytes] of [
      ['book.epub', book],
      ['books.zip', zipOf([{ name: 'book.epub', bytes: book }])],
    ] as const) {
      const pieces = await piecesOf(name, bytes, { books: 'chapters' });
      expect(pieces.map(({ article }) => [article?.title, article?.byline, article?.text])).toEqual(expected);
    }
  });
});

describe('a page that a browser saved in one file', () => {
  it('gives its article, without the frames in it and without the date of saving', async () => {
    const words = 'The ferry left the quay at seven with forty people on board, and the crossing took long. ';
    const mhtml = [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://example.invalid/ferry',
      'Subject: Ferry runs again',
      'Date: Sat, 2 Mar 2024 08:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="----x"',
      '',
      '------x',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://example.invalid/ferry',
      '',
      `<html><head><title>Ferry runs again</title></head><body><article><h1>Ferry runs again</h1><p>${words.repeat(3)}F=C3=A4hre.</p></article></body></html>`,
      '------x',
      'Content-Type: text/html',
      'Content-Location: cid:frame-1@mhtml.blink',
      '',
      '<html><body><p>Buy a boat.</p></body></html>',
      '------x--',
    ].join('\r\n');
    const [piece] = await piecesOf('page.mhtml', mhtml);
    expect(piece?.article).toMatchObject({ title: 'Ferry runs again', publishedOn: null });
    expect(piece?.article?.text).toContain('Fähre.');
    expect(piece?.article?.text).not.toContain('boat');
    expect((await piecesOf('page.eml', mhtml))[0]?.article?.source.mediaType).toBe('multipart/related');
  });
});
