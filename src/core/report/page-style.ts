import { fail, ok } from '../result';
import type { Result } from '../result';

/** What a style of one's own may not hold, and how it is called when it is refused. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/@\s*import/iu, '@import'],
  [/@\s*font-face/iu, '@font-face'],
  [/@\s*(?:namespace|document|charset)/iu, 'rules that are not about the page'],
  [/\b(?:url|src|image|image-set|-webkit-image-set|paint|element|attr)\s*\(/iu, 'an address or a picture'],
  [/\bexpression\s*\(|-moz-binding|behavior\s*:|javascript\s*:/iu, 'a script'],
  [/<\s*(?:\/\s*)?(?:style|script)/iu, 'HTML'],
];

/**
 * A style sheet of a person's own for printing, made safe: it can set how the page looks, and fetch or run nothing. It is
 * refused with the reason rather than changed in silence. The page refuses addresses and scripts besides.
 */
export function pageStyle(css: string): Result<string> {
  const plain = unescaped(css.replaceAll(/\/\*[\s\S]*?(?:\*\/|$)/gu, ' '));
  const found = REFUSED.find(([pattern]) => pattern.test(plain));
  if (found === undefined) return ok(css);
  return fail('bad-style', `The style holds ${found[1]}, which is not allowed.`, 'Take it out of the style.');
}

/** The characters that escapes stand for, so that nothing hides behind them. */
function unescaped(css: string): string {
  return css.replaceAll(
    /\\(?:([0-9a-f]{1,6})\s?|(.))/giu,
    (_all, hex: string | undefined, letter: string | undefined) => {
      if (hex === undefined) return letter ?? '';
      const code = Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
