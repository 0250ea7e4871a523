import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../tests/bench/texts/random';
import { readAll } from '../../../tests/kit/read-all';
import { decodeAs } from './decode';
import { wideEncoding } from './wide';

const WORDS = 'The ferry left the quay of Velmar at seven.\nNobody was hurt, and the café stayed open.\n';

async function readText(content: Uint8Array, name = 'a.txt') {
  const [piece] = (await readAll(name, content)).pieces;
  return piece?.article
    ? { text: piece.article.text, ...piece.article.source }
    : { text: `${piece?.code}: ${piece?.message}`, notes: undefined, encoding: null };
}

describe('a text with zero bytes in it', () => {
  it('is read without them, and says how many there were', async () => {
    const one = Buffer.from(WORDS.replace(' ferry', '\0 ferry'));
    expect(await readText(one)).toMatchObject({
      text: WORDS,
      encoding: 'utf-8',
      notes: ['1 zero byte, which is no part of a text, was left out.'],
    });
    const filled = Buffer.concat([iconv.encode(WORDS, 'windows-1252'), Buffer.alloc(5_000)]);
    expect(await readText(filled)).toMatchObject({
      text: WORDS,
      encoding: 'windows-1252',
      notes: ['5000 zero bytes, which are no part of a text, were left out.'],
    });
    expect(decodeAs(one, 'koi8-r')?.text).toContain('The ferry left');
  });

  it('is no UTF-16, however short it is and whatever it is written in', () => {
    for (const [words, encoding] of [
      [WORDS, 'utf-8'],
      ['Паром отошёл от причала в семь часов утра.', 'windows-1251'],
      ['渡轮七点离开码头，船上有四十人。', 'gb18030'],
      ['渡轮七点离开码头，船上有四十人。', 'utf-8'],
    ] as const) {
      for (let at = 2; at < 20; at += 1) {
        const bytes = iconv.encode(words, encoding);
        const harmed = Buffer.concat([bytes.subarray(0, at), Buffer.alloc(2), bytes.subarray(at)]);
        expect(wideEncoding(harmed), `${encoding} at ${at}`).toBeNull();
      }
    }
  });
});

describe('UTF-16 without a byte order mark', () => {
  it.each([
    ['English', WORDS],
    ['Russian', 'Паром отошёл от причала Велмар в семь часов.\nНикто не пострадал.\n'],
    ['Arabic', 'غادرت العبارة رصيف فلمار في السابعة.\nلم يصب أحد.\n'],
    [
      'Chinese with the number one',
      '渡轮在一月一日七点离开码头。\n船上有四十人，一人受伤。\n其他人都平安，2024 年。\n',
    ],
    ['Japanese', '店は七時ごろに開く。\n一人の女性が昭和の帳面を残していた。\n1978 年のことである。\n'],
  ])('is told in %s, in either order, also where its last letter is cut in two', async (_language, words) => {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      const bytes = iconv.encode(words, encoding, { addBOM: false });
      expect(await readText(bytes)).toMatchObject({ text: words, encoding });
      expect(wideEncoding(bytes.subarray(0, -1))).toBe(encoding);
    }
  });
});

describe('data that is no text', () => {
  it('is refused in a clear sentence', async () => {
    const random = randomFrom(7);
    const noise = Buffer.from(Array.from({ length: 4_000 }, () => random.int(256)));
    const numbers = Buffer.alloc(4_000);
    for (let at = 0; at < numbers.length; at += 4) numbers.writeUInt32LE(random.int(60_000), at);
    for (const bytes of [noise, numbers, Buffer.from('a\0'.repeat(3) + '\u0001\0'.repeat(40))]) {
      expect((await readText(bytes)).text).toBe('unsupported-kind: a.txt is no text, and of no kind that can be read.');
    }
  });
});
