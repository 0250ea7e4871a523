import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, 'page.css'), 'utf8');
const SCRIPTS = [
  'Noto Naskh Arabic',
  'Noto Serif SC',
  'Noto Serif JP',
  'Noto Serif KR',
  'Noto Serif Devanagari',
  'Noto Serif Thai',
  'Noto Emoji',
];

/** The faces of each list of the page, in the order in which they are asked, by its rule and property. */
function faceLists(): ReadonlyMap<string, readonly string[]> {
  const rules = [...CSS.replaceAll(/\/\*.*?\*\//gsu, '').matchAll(/([^{}]+)\{([^{}]*)\}/gu)];
  const declared = rules.flatMap(([, selector = '', body = '']) =>
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/gu)].map(([, name = '', value = '']) => ({
      key: `${selector.trim()} ${name}`,
      name,
      value,
    })),
  );
  const shared = declared.find(({ name }) => name === '--every-script')?.value ?? '';
  return new Map(
    declared
      .filter(({ name, value }) => name.startsWith('--font-') && value.includes("'"))
      .map(({ key, value }) => {
        const whole = value.replaceAll('var(--every-script)', shared);
        return [key, [...new Set([...whole.matchAll(/'([^']+)'/gu)].map(([, face = '']) => face))]];
      }),
  );
}

it('has a face for every script whatever language the words are in, the one that the language prefers first', () => {
  const lists = faceLists();
  for (const [key, faces] of lists) expect(faces, key).toEqual(expect.arrayContaining(SCRIPTS));
  const firstOfHan = (key: string) => lists.get(key)?.find((face) => /^Noto Serif (?:SC|JP|KR)$/u.test(face));
  expect(firstOfHan(':root --font-reading')).toBe('Noto Serif SC');
  expect(firstOfHan(':lang(zh) --font-reading')).toBe('Noto Serif SC');
  for (const property of ['--font-reading', '--font-interface']) {
    expect(firstOfHan(`:lang(ja) ${property}`)).toBe('Noto Serif JP');
    expect(firstOfHan(`:lang(ko) ${property}`)).toBe('Noto Serif KR');
  }
  expect(lists.get(':root --font-reading-urdu')?.slice(1, 3)).toEqual(['Noto Nastaliq Urdu', 'Noto Naskh Arabic']);
});
