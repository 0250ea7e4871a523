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
