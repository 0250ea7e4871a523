import { expect, it } from 'vitest';
import { plainArticle } from '../../../../tests/kit/plain-article';
import { headerLines } from './header-lines';

it('tells the other dates of a text, and what was left out when it was read', () => {
  const { article } = plainArticle('a1', 'The ferry left the quay.');
  const dated = { ...article.source, modifiedAt: '2025-01-01T23:00:00.000Z', importedAt: '2026-01-02T03:04:05.000Z' };
  const source = { ...dated, writtenOn: '2024-05-03', notes: ['Comments were left out.'] };
  const lines = headerLines({ ...article, source });
  expect(lines).toContain('Written: the day the document states for itself; it says nothing of when it was published');
  expect(lines.slice(-3)).toEqual(['File dated 1 Jan 2025', 'Imported 2 Jan 2026', 'Comments were left out.']);
  expect(headerLines({ ...article, source: { ...dated, modifiedAt: null } }).join(' ')).not.toMatch(
    /Written|File dated|left out/u,
  );
});
