import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, likeness, SKETCH } from './fingerprint';
import { createLikenessIndex } from './likeness-index';

/** A text of so many different words, drawn from a seed. */
const textOf = (seed: number, words: number) =>
  Array.from({ length: words }, (_, index) => `w${((seed + 1) * 7_919 + index * 104_729) % 1_000_003}`).join(' ');

const REPORT = `The council of Velmar met on Tuesday to speak of the bridge over the Orsel, which had been shut since the flood of
March. Its engineer said that two of the five piers would have to be built anew, and that nobody could say what the work would
cost before the water had gone down. The mayor asked for three offers by the end of the month.`;

describe('fingerprintOf', () => {
  it('is the same for the same words in another wrapper, and for nothing else', () => {
    const wrapped = `  ${REPORT.toUpperCase().replaceAll('\n', ' \r\n\r\n')} `.replaceAll(',', ' ;');
    expect(fingerprintOf(wrapped).text).toBe(fingerprintOf(REPORT).text);
    expect(fingerprintOf(`${REPORT} Yes.`).text).not.toBe(fingerprintOf(REPORT).text);
  });

  it('gives no sketch to a text of a few words', () => {
    expect(fingerprintOf('Nothing to report from the pier today.').sketch).toBeNull();
  });

  it('tells how much two texts have in common, within what 64 numbers can tell', () => {
    assert(
      property(integer({ min: 0, max: 1_000 }), integer({ min: 0, max: 100 }), (seed, percent) => {
        const words = textOf(seed, 1_000).split(' ');
        const kept = Math.round((words.length * percent) / 100);
        const other = [...words.slice(0, kept), ...textOf(seed + 5_000, words.length - kept).split(' ')].join(' ');
        const [a, b] = [fingerprintOf(words.join(' ')).sketch, fingerprintOf(other).sketch];
        const shared = Math.max(0, kept - 2);
        const expected = shared / (2 * 998 - shared);
        expect(a && b && Math.abs(likeness(a, b) - expected)).toBeLessThan(0.27);
      }),
      { numRuns: 60 },
    );
  });
});

describe('createLikenessIndex', () => {
  it('finds the same wire story in two papers among ten thousand others, and no other', () => {
    const index = createLikenessIndex();
    for (let id = 0; id < 10_000; id += 1) index.add(`other-${id}`, fingerprintOf(textOf(id, 60)));
    index.add('first', fingerprintOf(REPORT));
    const second = REPORT.replace('on Tuesday', 'this Tuesday').replace('two of the five', 'two').concat(' (Agency)');
    const [found, ...others] = index.find(fingerprintOf(second), 5);
    expect(found).toMatchObject({ id: 'first', kind: 'near' });
    expect(others).toEqual([]);
    expect(index.find(fingerprintOf(REPORT.toLowerCase()), 5)).toEqual([{ id: 'first', kind: 'same-text', share: 1 }]);
    expect(index.find(fingerprintOf(REPORT), 5, (id) => id !== 'first')).toEqual([]);
  });

  it('finds every text of which most is the same', () => {
    assert(
      property(integer({ min: 0, max: 1_000 }), integer({ min: 80, max: 100 }), (seed, percent) => {
        const words = textOf(seed, 200).split(' ');
        const kept = Math.round((words.length * percent) / 100);
        const other = [...words.slice(0, kept), ...textOf(seed + 9_000, 200 - kept).split(' ')].join(' ');
        const index = createLikenessIndex();
        index.add('one', fingerprintOf(words.join(' ')));
        expect(index.find(fingerprintOf(other), 5).map(({ id }) => id)).toEqual(['one']);
      }),
      { numRuns: 60 },
    );
  });

  it('tells the share that comparing every number of both sketches tells, and nothing below the least', () => {
    const sketch = array(integer({ min: 0, max: 2 }), { minLength: SKETCH, maxLength: SKETCH });
    assert(
      property(array(sketch, { minLength: 1, maxLength: 12 }), sketch, (others, numbers) => {
        const index = createLikenessIndex();
        for (const [id, other] of others.entries())
          index.add(`${id}`, { text: `${id}`, sketch: Uint32Array.from(other) });
        const wanted = Uint32Array.from(numbers);
        const inBand = (other: readonly number[]) =>
          other.some((value, at) => at % 2 === 0 && value === numbers[at] && other[at + 1] === numbers[at + 1]);
        const expected = others.flatMap((other, id) => {
          const share = likeness(wanted, Uint32Array.from(other));
          return inBand(other) && share >= 0.4 ? [[`${id}`, share]] : [];
        });
        const all = index.find({ text: 'none', sketch: wanted }, others.length);
        const found = all.map(({ id, share }) => [id, share]);
        expect(new Map(found as [string, number][])).toEqual(new Map(expected as [string, number][]));
        for (const most of [1, 2, 5]) {
          expect(index.find({ text: 'none', sketch: wanted }, most)).toEqual(all.slice(0, most));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('counts each character of a script without spaces', () => {
    const index = createLikenessIndex();
    const text = '市议会周二开会讨论被洪水关闭的大桥。工程师说，五座桥墩中有两座必须重建，费用要等水退之后才能知道。';
    index.add('zh', fingerprintOf(text));
    expect(index.find(fingerprintOf(text.replace('周二', '星期二')), 1)[0]).toMatchObject({ id: 'zh', kind: 'near' });
  });
});

it('knows a text that is added anew by its new words alone', () => {
  const index = createLikenessIndex();
  index.add('a', fingerprintOf(REPORT));
  index.add('b', fingerprintOf(REPORT));
  index.add('a', fingerprintOf(textOf(1, 200)));
  expect(index.find(fingerprintOf(REPORT), 5).map(({ id }) => id)).toEqual(['b']);
  expect(index.find(fingerprintOf(textOf(1, 200)), 5)).toEqual([{ id: 'a', kind: 'same-text', share: 1 }]);
});
