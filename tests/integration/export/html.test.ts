import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { printableText } from '#core/export/clean-text';
import { exportView } from '#core/export/export-view';
import { htmlOf } from '#core/export/html';
import { keptDraft, keptOfArticle } from '#core/library/kept';
import { exportInput } from '../../kit/export-input';
import { plainArticle } from '../../kit/plain-article';

const AT = '2024-02-03T04:05:06.000Z';

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

it('leads from the links of a note to the notes and people of its page', () => {
  const note = { id: 'n1', articleId: 'a1', createdAt: AT, updatedAt: AT };
  const plain = plainArticle('a1', 'Ana Ruiz spoke.');
  const span = { start: 0, end: 8 };
  const people = [{ id: 'p1', name: 'Ana Ruiz', aliases: [], roles: [], mentions: [span] }];
  const view = exportView({
    ...plain,
    summary: { ...plain.summary, people },
    reviews: [],
    additions: [],
    comments: [],
    signoff: null,
    notes: [
      { ...note, markdown: 'See [[ana ruiz|her]], [[The gauge]] and [[Nobody]].' },
      { ...note, id: 'n2', markdown: '# The gauge\n\nIt held.' },
    ],
    kept: keptOfArticle(keptDraft(), 'a1'),
    tags: [],
    collections: [],
  });
  const { document } = parseHTML(htmlOf(view));
  const links = [...document.querySelectorAll('article a')];
  expect(links.map(({ textContent }) => textContent)).toEqual(['her', 'The gauge']);
  const led = links.map((link) => document.querySelector(link.getAttribute('href') ?? '')?.textContent ?? '');
  expect(led[0]).toContain('Ana Ruiz');
  expect(led[1]).toContain('It held.');
  expect(document.querySelector('article p:not(.detail)')?.textContent).toBe('See her, The gauge and Nobody.');
});

it('sets what an Arabic frame says in both writings from the right, and keeps what is below an item on its side', () => {
  const { article, summary } = plainArticle('a1', 'سد');
  const kept = keptOfArticle(keptDraft(), 'a1');
  const input = { article, summary, reviews: [], notes: [], kept, tags: [], collections: [], saidIn: 'ar' as const };
  const html = htmlOf(exportView(input));
  const { document } = parseHTML(html);
  const values = new Map([...document.querySelectorAll('dd')].map((dd) => [dd.textContent, dd.getAttribute('dir')]));
  expect([...values].find(([words]) => words.startsWith('UTF-8'))?.[1]).toBe('rtl');
  expect(values.get('a1.txt')).toBe('auto');
  expect(html).toContain('dd, .detail, .comment { text-align: match-parent; }');
});
