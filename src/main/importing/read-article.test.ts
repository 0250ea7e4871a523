import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from './read-article';

const CONTEXT = { id: 'a1', importedAt: '2024-02-01T10:00:00.000Z' };
const STORY =
  'Title: Storm over the bay\r\nDate: 4 May 2021\r\n\r\nPORT ALMA: “Boats came back,” said Ama Owusu – all of them.\r\n';

function read(bytes: Uint8Array, fileName = 'a.txt') {
  return readArticle({ fileName, bytes, modifiedAt: '2022-03-03T08:00:00.000Z' }, CONTEXT);
}

function article(bytes: Uint8Array, fileName?: string) {
  const result = read(bytes, fileName);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function wide(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

function western(text: string): Uint8Array {
  const marks: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, é: 0xe9 };
  return Uint8Array.from(text, (character) => marks[character] ?? character.charCodeAt(0));
}

describe('encodings', () => {
  test.each([
    ['utf-8', Buffer.from(STORY), false],
    ['utf-8', Buffer.from(`\ufeff${STORY}`), false],
    ['utf-16le', wide(STORY, 'le', true), false],
    ['utf-16be', wide(STORY, 'be', true), false],
    ['utf-16le', wide(STORY, 'le', false), true],
    ['utf-16be', wide(STORY, 'be', false), true],
    ['windows-1252', western(STORY), true],
  ] as const)('%s %#', (encoding, bytes, isGuess) => {
    const { text, source } = article(bytes);
    expect(text).toBe(STORY.replaceAll('\r\n', '\n'));
    expect(source.encoding).toBe(encoding);
    expect(source.encodingGuessed ?? false).toBe(isGuess);
  });

  test('any text survives UTF-8 but for its line ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && !/[\p{Cc}\ufeff]/u.test(text));
        const result = read(Buffer.from(`words ${text}`));
        expect(result.ok && result.value.text).toBe(`words ${text}`);
      }),
    );
  });

  test('old Macintosh line ends become line feeds', () => {
    expect(article(Buffer.from('One line.\rAnother.\r')).text).toBe('One line.\nAnother.\n');
  });
});

describe('the article', () => {
  test('three dates are kept apart, and the hash is of the bytes as they came', () => {
    const bytes = Buffer.from(STORY);
    expect(article(bytes)).toMatchObject({
      id: 'a1',
      title: 'Storm over the bay',
      titleDerived: false,
      publishedOn: '2021-05-04',
      dateline: { place: 'PORT ALMA' },
      language: 'en',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      source: { bytes: bytes.length, importedAt: CONTEXT.importedAt, modifiedAt: '2022-03-03T08:00:00.000Z' },
    });
  });

  test('without a headline the first sentence stands in, without its dateline', () => {
    const { title, titleDerived } = article(Buffer.from('PORT ALMA: Boats came back. Nobody was hurt.'));
    expect({ title, titleDerived }).toEqual({ title: 'Boats came back.', titleDerived: true });
  });

  test('a long first sentence is cut at a word', () => {
    const { title } = article(Buffer.from(`${'Boats came back '.repeat(20)}late.`));
    expect(title.length).toBeLessThanOrEqual(121);
    expect(title).toMatch(/(?:Boats|came|back)…$/u);
  });

  test('Markdown is named as such', () => {
    expect(article(Buffer.from('# Storm\n\nBoats came back.'), 'a.MD').source.mediaType).toBe('text/markdown');
  });

  test('any bytes give an article or a clear error, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const result = read(bytes);
        if (!result.ok) expect(result.error.action).toBeTruthy();
        else expect(result.value.body.end).toBeLessThanOrEqual(result.value.text.length);
      }),
    );
  });
});

describe('front matter', () => {
  test('fills the header and stays out of the body', () => {
    const text =
      '---\ntitle: "Storm: the bay"\nauthor: Ama Owusu\ndate: 2021-05-04\nlang: en\ntags: [sea, boats]\n---\n\nBoats came back.';
    const { title, byline, publishedOn, body } = article(Buffer.from(text), 'a.md');
    expect({ title, byline, publishedOn }).toEqual({
      title: 'Storm: the bay',
      byline: 'Ama Owusu',
      publishedOn: '2021-05-04',
    });
    expect(text.slice(body.start)).toBe('Boats came back.');
  });

  test.each([
    '---\n__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\ntitle: Storm\n---\nBoats came back.',
    '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: Storm\n---\nBoats came back.',
    '---\nrun: !!js/function "function () { globalThis.polluted = 1 }"\ntitle: Storm\n---\nBoats came back.',
  ])('is data only: %#', (text) => {
    expect(article(Buffer.from(text)).title).toBe('Storm');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect((globalThis as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('what is no front matter stays in the body', () => {
    const text = '---\nBoats came back: all of them [\n---\nNobody was hurt.';
    const { body } = article(Buffer.from(text));
    expect(text.slice(body.start, body.end)).toBe(text);
  });
});

describe('what is no text', () => {
  test.each([
    ['empty', ''],
    ['empty', ' \n\t\n'],
    ['unsupported-kind', '%PDF-1.7 rest'],
    ['unsupported-kind', 'PK\u0003\u0004rest'],
    ['unsupported-kind', '{\\rtf1 rest}'],
    ['unsupported-kind', 'some\u0000words\u0000\u0000with zeroes'],
    ['unsupported-kind', '\u0001\u0002\u0003\u0004\u0005\u0006'],
  ])('%s %#', (code, text) => {
    const result = read(Buffer.from(text, 'latin1'));
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  test('a file over the limit is refused with its size', () => {
    const result = read(new Uint8Array(32 * 1024 * 1024 + 1).fill(0x61));
    expect(result).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});
