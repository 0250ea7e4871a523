import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { printableText } from '#core/export/clean-text';
import { exportView } from '#core/export/export-view';
import { htmlOf } from '#core/export/html';
import { exportInput } from '../../kit/export-input';

const OWN = new Set(
  'html head meta title style body main header h1 h2 h3 h4 h5 h6 dl div dt dd small nav a section ul ol li b span p mark sup article blockquote br hr pre code em strong del table thead tbody tr th td'.split(
    ' ',
  ),
);

it('is a page in which nothing is loaded or run, whatever the texts are', () => {
  fc.assert(
    fc.property(exportInput, (input) => {
      const { document } = parseHTML(htmlOf(exportView(input)));
      for (const element of document.querySelectorAll('*')) {
        expect(OWN).toContain(element.tagName.toLowerCase());
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on|^src|^style$|^data|^srcset$|^action$/iu);
          if (name === 'href') expect(value).toMatch(/^(?:#[\w-]+$|https?:\/\/|mailto:)/iu);
        }
      }
      expect(document.querySelectorAll('style')).toHaveLength(1);
      expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/u);
    }),
    { numRuns: 30 },
  );
});

it('leads from every number to its words and back, and shows the source word for word', () => {
  fc.assert(
    fc.property(exportInput, (input) => {
      const view = exportView({ ...input, notes: [] });
      const { document } = parseHTML(htmlOf(view));
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1));
      for (const link of links) expect(ids).toContain(link);
      const numbers = view.report.source.flatMap(({ anchors }) => anchors.flatMap((anchor) => anchor.numbers));
      for (const number of numbers) {
        expect(links).toContain(`source-${number}`);
        expect(document.querySelector(`#source-${number}`)?.getAttribute('href')).toMatch(/^#(?:item|fact)-/u);
      }
      for (const extra of document.querySelectorAll('.source sup, .source .paragraph')) extra.remove();
      for (const line of document.querySelectorAll('.source br')) line.replaceWith('\n');
      expect([...document.querySelectorAll('.source > p')].map(({ textContent }) => textContent)).toEqual(
        view.report.source.map(({ text }) => printableText(text)),
      );
    }),
    { numRuns: 30 },
  );
});
