import { expect, it } from 'vitest';
import { headOf, linkKey, linksIn, noteTitle, relinked } from './note-links';

it('is called by its first line that says something', () => {
  expect(noteTitle('\n\n## The **river** gauge\nmore')).toBe('The river gauge');
  expect(noteTitle('- [ ] call [[Tomas Okoro]]')).toBe('call Tomas Okoro');
  expect(noteTitle(' \n---\n')).toBe('');
  expect(noteTitle('a'.repeat(500))).toHaveLength(120);
});

it('links to what stands in double brackets, each once, but not to what stands in code', () => {
  const markdown = 'See [[Gauge]] and [[ Gauge ]], [[Two  Words|so]].\n```\n[[no]]\n```\n`[[nor this]]` [[]] [[a\nb]]';
  expect(linksIn(markdown)).toEqual(['Gauge', 'Two  Words']);
  expect(linkKey('Two  Words')).toBe(linkKey('two words'));
});

it('is known by its head', () => {
  const note = { id: 'n', articleId: null, markdown: '# One\n[[Two]]', createdAt: '', updatedAt: '' };
  expect(headOf(note)).toEqual({ id: 'n', articleId: null, title: 'One', links: ['Two'] });
});

it('leads its links to a new name, and touches nothing else', () => {
  const markdown =
    'See [[the  GAUGE]], [[Gauge|that]] and [[The gauge|that]].\n```\n[[The gauge]]\n```\n`[[The gauge]]` [[The gauge]]';
  expect(relinked(markdown, 'The gauge', 'The weir')).toBe(
    'See [[The weir]], [[Gauge|that]] and [[The weir|that]].\n```\n[[The gauge]]\n```\n`[[The gauge]]` [[The weir]]',
  );
  // No link can name such a thing.
  expect(relinked(markdown, 'The gauge', 'a|b')).toBe(markdown);
});
