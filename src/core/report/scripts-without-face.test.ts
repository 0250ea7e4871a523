import { expect, test } from 'vitest';
import { scriptsWithoutFace } from './scripts-without-face';

test('names the scripts that no bundled typeface has, in the order of a list', () => {
  expect(scriptsWithoutFace('Olin said 𐐔𐐯𐑅𐐨𐑉𐐯𐐻 and שלום; ᚠᚢ.')).toEqual(['Hebr', 'Runr', 'Dsrt']);
  expect(scriptsWithoutFace('𐊀 is Lycian')).toEqual(['Zzzz']);
});

test('is content with what is bundled, figures, marks and emoji', () => {
  const text = 'Olin, Ωλιν, Олин, عُلين اُردو, 王伟 かなカナ 한국, ओलिन, โอลิน: 12 % € → ✓ ☑ 😀 👩🏽‍🚒 🇫🇷 1️⃣ ﬁ ¹ ª';
  expect(scriptsWithoutFace(text)).toEqual([]);
});
