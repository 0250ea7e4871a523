import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { annotationsOf, jsonLdOf } from '#core/export/annotations';
import type { AnnotationPage } from '#core/export/annotations';
import { wholeText } from '#core/export/clean-text';
import { exportView } from '#core/export/export-view';
import { exportInput } from '../../kit/export-input';

it('comes back from JSON-LD, with every quote at its position counted in code points', () => {
  fc.assert(
    fc.property(exportInput, (input) => {
      const view = exportView(input);
      const bytes = new TextEncoder().encode(jsonLdOf(view));
      const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as AnnotationPage;
      expect(read).toEqual(annotationsOf(view));
      const letters = Array.from(wholeText(input.article.text));
      const ids = read.items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { target } of read.items) {
        for (const each of [target].flat()) {
          if (typeof each === 'string') {
            expect(each === 'urn:sidelight:article:a1:text' || ids.includes(each)).toBe(true);
            continue;
          }
          const [quote, position] = each.selector;
          if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
            throw new Error('order');
          const { start, end } = position;
          // A span of this test may begin or end within a letter of two code units, of which U+FFFD then stands for a half.
          const head = quote.exact.startsWith('\ufffd') ? 1 : 0;
          const inner = Array.from(quote.exact).slice(head, quote.exact.endsWith('\ufffd') ? -1 : undefined);
          expect(letters.slice(start + head, start + head + inner.length)).toEqual(inner);
          expect(end - start - inner.length).toBeLessThanOrEqual(2);
          if (!quote.exact.includes('\ufffd')) expect(letters.slice(start, end).join('')).toBe(quote.exact);
        }
      }
    }),
    { numRuns: 50 },
  );
});
