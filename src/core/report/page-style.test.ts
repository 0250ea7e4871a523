import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageStyle } from './page-style';

test('a style may set how the page looks', () => {
  for (const css of ['h2 { color: navy }', '@page { margin: 30mm }', 'p::before { content: "§ " } /* url(x) */', '']) {
    expect(pageStyle(css)).toEqual({ ok: true, value: css });
  }
});

test('nothing is fetched, drawn from elsewhere or run', () => {
  const hostile = [
    '@import "https://x.test/a.css"',
    '@IMPORT url(x)',
    'p { background: url(https://x.test/a.png) }',
    'p { background: u\\72l(x) }',
    'p { background: \\000075rl(data:image/png;base64,AA) }',
    'p { background: u/**/rl(x) } q { cursor: image-set("a" 1x) }',
    '@font-face { font-family: x; src: local(x) }',
    '</style><script>1</script>',
    'p { behavior: x; }',
  ];
  for (const css of hostile) expect(pageStyle(css)).toMatchObject({ ok: false, error: { code: 'bad-style' } });
});

test('an address stays refused however its letters are escaped', () => {
  const spelling = (letter: string) =>
    fc.constantFrom(letter, letter.toUpperCase(), escaped(letter, 6), escaped(letter, 2));
  const spelt = fc.tuple(spelling('u'), spelling('r'), spelling('l'));
  fc.assert(
    fc.property(spelt, (letters) => {
      expect(pageStyle(`p{background:${letters.join('')}(x)}`).ok).toBe(false);
    }),
  );
});

function escaped(letter: string, digits: number): string {
  return `\\${(letter.codePointAt(0) ?? 0).toString(16).padStart(digits, '0')} `;
}
