import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { noteReader } from '#core/library/note-reader';

const SAID = 'As it was typed.';
const SIGNS = ['_a_b_a_b', '**a*_', '!', ')__h', '**www.', '_h/', '中".**', '**~~___]', '__h~b_\n', '`__bh-', '~é`<'];

const cpu = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

it.each(SIGNS)('gives a note of 100,000 signs of “%s” as it was typed, at once', (sign) => {
  const note = `Before *this*\nline\n\n${sign.repeat(100_000 / sign.length)}`;
  let html = '';
  // Ten seconds and more without the measure.
  expect(cpu(() => (html = noteReader(SAID).htmlOf(note)))).toBeLessThan(3000);
  expect(html.startsWith(`<p><em>${SAID}</em></p>\n<p>Before *this*<br>line</p>\n`)).toBe(true);
  const words = html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<');
  expect(words.replaceAll(/\s/gu, '')).toBe(`${SAID}${note}`.replaceAll(/\s/gu, ''));
});

it('is as quick with signs in any order', () => {
  const sign = fc.constantFrom(...'*|**|_|__|~|~~|!|a|h|b| |"|(|)|[|]|`|<|.|@|é|中|\n|\\|www.|:|/|-|&'.split('|'));
  fc.assert(
    fc.property(fc.array(sign, { minLength: 1, maxLength: 6 }), (signs) => {
      const unit = signs.join('');
      const note = unit.repeat(Math.ceil(50_000 / unit.length));
      expect(cpu(() => noteReader(SAID).htmlOf(note))).toBeLessThan(3000);
    }),
    { numRuns: 60 },
  );
});

const word = fc.constantFrom(
  ...'gauge|bridge|the|river_gauge_north|*args|__init__|2*3*4|a!|**bold**|*soft* and|~~old~~|_so_|1_000|見出し|**強調**|نهر|#tag|[a](https://a.test/b_c_d)|`x_y`|--|well…!!!'.split(
    '|',
  ),
);
const paragraph = fc
  .tuple(
    fc.array(word, { minLength: 20, maxLength: 200 }),
    fc.constantFrom(' ', '\n', ', ', '\n- ', '\n*', '|', '\n> '),
  )
  .map(([words, joint]) => words.join(joint));

it('never takes what a person writes for such a note, however long it is', () => {
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 20 }),
      fc.constantFrom('\n\n', '\n'),
      fc.constantFrom(1, 4),
      (paragraphs, joint, times) => {
        const note = Array.from({ length: times }, () => paragraphs.join(joint)).join(joint);
        expect(noteReader(SAID).htmlOf(note)).not.toContain(SAID);
      },
    ),
    { numRuns: 60 },
  );
});
