import { describe, expect, it } from 'vitest';
import { arabicMessages } from './ar/messages-ar';
import { arabic } from './ar/strings-ar';
import { spanishMessages } from './es/messages-es';
import { spanish } from './es/strings-es';
import { frenchMessages } from './fr/messages-fr';
import { french } from './fr/strings-fr';

/** Every text of a catalogue; a phrase is spoken with words, or else with numbers. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return spoken(value as (...args: readonly unknown[]) => string);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function spoken(speak: (...args: readonly unknown[]) => string): readonly string[] {
  const counted = [0, 1, 2, 5, 11, 100, 2_000_000].flatMap((number) => attempt(speak, number));
  return [...attempt(speak, 'x'), ...counted];
}

function attempt(speak: (...args: readonly unknown[]) => string, given: unknown): readonly string[] {
  try {
    return [speak(...Array.from({ length: speak.length }, () => given))];
  } catch {
    return [];
  }
}

/** What is typed as it stands: search operators and style sheets. */
const TYPED = /^(?:-?[a-z]+:|"|h1 )/u;
const FOREIGN = /["'“”„]|\.\.\.|undefined|\[object|#(?!17375e)/u;

const catalogues = { French: french, Spanish: spanish, Arabic: arabic };
const messages = { French: frenchMessages, Spanish: spanishMessages, Arabic: arabicMessages };

function textsIn(name: keyof typeof catalogues): readonly string[] {
  const told = textsOf(messages[name]).map((text) => text.replace('#', '3'));
  return [...textsOf(catalogues[name]), ...told].filter((text) => !TYPED.test(text));
}

describe.each(['French', 'Spanish', 'Arabic'] as const)('%s', (name) => {
  const texts = textsIn(name);

  it('uses its own marks, in pairs, and leaves no place unfilled', () => {
    expect(texts.filter((text) => FOREIGN.test(text))).toEqual([]);
    expect(texts.filter((text) => text.split('«').length !== text.split('»').length)).toEqual([]);
  });
});

it('sets narrow spaces that do not break before high marks and within guillemets in French', () => {
  expect(textsIn('French').filter((text) => /[^\u202F][:;!?»%](?=\s|$|[.,])|«[^\u202F]/u.test(text))).toEqual([]);
});

it('opens what it asks or exclaims in Spanish', () => {
  const lopsided = (text: string) =>
    text.split('?').length !== text.split('¿').length || text.split('!').length !== text.split('¡').length;
  expect(textsIn('Spanish').filter(lopsided)).toEqual([]);
});

it('writes the comma, semicolon and question mark of Arabic', () => {
  expect(textsIn('Arabic').filter((text) => /\p{Script=Arabic}.*(?:[,;](?!\d)|\?)/u.test(text))).toEqual([]);
});

it('says the number where the grammar of a language calls for it', () => {
  expect([0, 1, 2].map((number) => french.library?.count?.(number))).toEqual(['0 article', '1 article', '2 articles']);
  expect(french.library?.count?.(2_000_000)).toMatch(/^2\s000\s000 d’articles$/u);
  expect(spanish.library?.count?.(2_000_000)).toBe('2.000.000 de artículos');
  expect([1, 2, 3, 11, 102].map((number) => arabic.library?.count?.(number))).toEqual([
    'مقال واحد',
    'مقالان',
    '3 مقالات',
    '11 مقالًا',
    '102 مقال',
  ]);
});
