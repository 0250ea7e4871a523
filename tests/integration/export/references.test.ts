import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportView } from '#core/export/export-view';
import { referenceOf } from '#core/export/references';
import { joinParts } from '../../../src/main/forms/join-parts';
import { makeParts } from '../../../src/main/forms/make-parts';
import { exportInput } from '../../kit/export-input';
import { readAll } from '../../kit/read-all';

const plain = (text: string): string => text.normalize('NFC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What is read of such a file by the way that imports it. */
async function titles(form: 'ris' | 'bibtex' | 'csl', name: string, inputs: Parameters<typeof makeParts>[1][]) {
  const [file] = joinParts(form, await Promise.all(inputs.map((input) => makeParts(form, input))));
  const text = new TextDecoder('utf-8', { fatal: true }).decode(file?.bytes);
  const { pieces } = await readAll(name, text);
  return pieces.map(({ article }) => article);
}

it.each([
  ['ris', 'a.ris'],
  ['bibtex', 'a.bib'],
  ['csl', 'a.json'],
] as const)('comes back from %s by the way of an import', async (form, name) => {
  await fc.assert(
    fc.asyncProperty(fc.array(exportInput, { minLength: 2, maxLength: 3 }), async (inputs) => {
      const named = inputs.map((input, index) => ({
        ...input,
        article: { ...input.article, id: `a${index}`, title: `T ${input.article.title}`, publishedOn: '2024-01-31' },
      }));
      const read = await titles(form, name, named);
      expect(read).toHaveLength(named.length);
      for (const [index, article] of read.entries()) {
        const input = named[index];
        if (!input || !article) throw new Error('not read');
        expect(plain(article.title)).toBe(plain(referenceOf(exportView(input)).title));
        expect(article.publishedOn).toBe('2024-01-31');
      }
    }),
    { numRuns: 20 },
  );
});

it('gives each person whom a byline names a name of their own', async () => {
  const [drawn] = fc.sample(exportInput, { numRuns: 1, seed: 7 });
  if (!drawn) throw new Error('nothing drawn');
  const input = { ...drawn, article: { ...drawn.article, byline: 'Mara Olin and Tomas Reku' } };
  const written = async (form: 'ris' | 'bibtex' | 'csl') => {
    const [file] = joinParts(form, [await makeParts(form, input)]);
    return new TextDecoder().decode(file?.bytes);
  };
  expect(await written('ris')).toContain('AU  - Mara Olin\r\nAU  - Tomas Reku\r\n');
  expect(await written('bibtex')).toContain('author = {{Mara Olin} and {Tomas Reku}}');
  expect(JSON.parse(await written('csl'))).toMatchObject([
    { author: [{ literal: 'Mara Olin' }, { literal: 'Tomas Reku' }] },
  ]);
});

it('has as many braces open as closed in BibTeX, whatever a title holds', async () => {
  const [drawn] = fc.sample(exportInput, { numRuns: 1, seed: 7 });
  if (!drawn) throw new Error('nothing drawn');
  for (const title of ['A { set', 'A } set', 'A {b} } set \\{']) {
    const input = { ...drawn, article: { ...drawn.article, title } };
    const [file] = joinParts('bibtex', [await makeParts('bibtex', input)]);
    const text = new TextDecoder().decode(file?.bytes);
    const field = /title = \{(.*)\},\n/u.exec(text)?.[1] ?? '';
    expect(field).not.toMatch(/\\[{}]/u);
    expect(field.split('{')).toHaveLength(field.split('}').length);
    const [read] = await titles('bibtex', 'a.bib', [input]);
    expect(read?.title).toBe(title);
  }
});
