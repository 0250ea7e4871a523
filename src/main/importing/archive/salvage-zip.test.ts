import { describe, expect, it } from 'vitest';
import { epubParts, odtParts, part, pdf, WORDS, wordParts } from '../../../../tests/kit/format-files';
import { readAll } from '../../../../tests/kit/read-all';
import { zipOf } from '../../../../tests/kit/zip';

/** The archive up to the beginning of the entry of that name, and some bytes more. */
function cutAt(bytes: Buffer, name: string, more = 34): Buffer {
  return bytes.subarray(0, bytes.indexOf(name) + more);
}

async function told(name: string, content: Uint8Array) {
  const { pieces } = await readAll(name, content);
  return pieces.map(({ article, message }) =>
    article ? { text: article.text, notes: article.source.notes } : message,
  );
}

describe('an archive that was cut off', () => {
  const parts = [part('one.txt', WORDS.first), part('two.txt', WORDS.second), part('three.txt', WORDS.third)];

  it('gives the files before the cut, and says what happened, what was kept and what to do', async () => {
    const { pieces } = await readAll('a.zip', cutAt(zipOf(parts), 'three.txt', 12));
    expect(pieces.map(({ article, message }) => article?.text ?? message)).toEqual([
      WORDS.first,
      WORDS.second,
      'three.txt in a.zip was cut off.',
      'a.zip was cut off: 2 files at its beginning were read, the rest is missing.',
    ]);
  });

  it('is read to its last file where only the list at its end is missing', async () => {
    const whole = zipOf(parts);
    expect(await told('a.zip', whole.subarray(0, whole.indexOf('PK\u0001\u0002')))).toEqual([
      { text: WORDS.first, notes: undefined },
      { text: WORDS.second, notes: undefined },
      { text: WORDS.third, notes: undefined },
      'a.zip was cut off: 3 files at its beginning were read, the rest is missing.',
    ]);
  });

  it('in its first file says that nothing can be read', async () => {
    const [message] = await told('a.zip', zipOf(parts).subarray(0, 60));
    expect(message).toMatch(/^a\.zip is a ZIP archive that is damaged or was cut off, and nothing in it can be read/u);
  });

  it('lets no name out, and no bomb grow, of those that are found', async () => {
    const bomb = zipOf([
      part('../x.txt', 'x'),
      part('a.txt', ' '.repeat(40 * 1024 * 1024)),
      part('b.txt', WORDS.first),
    ]);
    const { pieces } = await readAll('a.zip', bomb.subarray(0, bomb.indexOf('PK\u0001\u0002')));
    expect(pieces.map(({ code }) => code)).toEqual(['unsafe-entry', 'archive-too-large', null, 'archive-damaged']);
  });
});

describe('a document that was cut off', () => {
  const note = 'It was cut off: its text is whole, but notes and properties may be missing.';
  const extra = part('zzz/end.xml', '<a/>'.repeat(50));

  it('is read where its text is whole, and says what may be missing', async () => {
    for (const [name, bytes] of [
      ['a.docx', zipOf([...wordParts(), extra])],
      ['a.odt', zipOf([...odtParts(), extra])],
    ] as const) {
      const [document] = await told(name, cutAt(bytes, 'zzz/end.xml', 12));
      expect(document).toMatchObject({ notes: [note] });
      expect(JSON.stringify(document)).toContain('quay of Velmar');
    }
  });

  it('is refused in a clear sentence where it is not', async () => {
    expect(await told('a.docx', cutAt(zipOf(wordParts()), 'word/document.xml', 40))).toEqual([
      'a.docx is a Word document. It was cut off, and the part with its text is missing.',
    ]);
    expect(await told('a.odt', cutAt(zipOf(odtParts()), 'content.xml', 40))).toEqual([
      'a.odt is an OpenDocument text. It was cut off, and the part with its text is missing.',
    ]);
  });

  it('that is a PDF document says so', async () => {
    expect(await told('a.pdf', (await pdf()).subarray(0, 700))).toEqual([
      'a.pdf is a PDF document. It was cut off, and the list of its pages is missing.',
    ]);
  });

  it('that is a book gives the pages before the cut', async () => {
    const [type, container, one, two, nav, list] = epubParts();
    const ordered = [type, container, list, nav, one, two].flatMap((each) => each ?? []);
    const [book] = await told('a.epub', cutAt(zipOf(ordered), 'OEBPS/two.xhtml'));
    expect(book).toMatchObject({
      text: expect.stringContaining(WORDS.first) as string,
      notes: ['It was cut off: 1 of its 2 pages were read, the rest is missing. Copy or download it again.'],
    });
    const unordered = await told('a.epub', cutAt(zipOf(epubParts()), 'OEBPS/book.opf'));
    expect(unordered).toEqual(['a.epub is a book (EPUB). It was cut off, and its table of contents is missing.']);
  });
});
