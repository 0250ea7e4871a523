import { expect, it } from 'vitest';
import type { OpenArticle } from '#shared/ipc/messages';
import { exampleArticle } from './example-article';
import { withSameParts } from './same-parts';

const again = (open: OpenArticle): OpenArticle => structuredClone(open);

it('keeps the very text, summary, decisions and kept records where a note alone has changed', () => {
  const before: OpenArticle = { ...exampleArticle('a'), version: 'one' };
  const note = { id: 'n', articleId: before.article.id, markdown: 'New', createdAt: '', updatedAt: '' };
  const now = withSameParts(before, { ...again(before), notes: [note] });
  expect(now.notes).toEqual([note]);
  expect(now.article).toBe(before.article);
  expect(now.summary).toBe(before.summary);
  expect(now.reviews).toBe(before.reviews);
  expect(now.kept).toBe(before.kept);
});

it('takes what is new: another version of the text, another decision, another mark', () => {
  const before: OpenArticle = { ...exampleArticle('a'), version: 'one' };
  expect(withSameParts(before, { ...again(before), version: 'two' }).summary).not.toBe(before.summary);
  const tagging = { id: 't', articleId: before.article.id, tagId: 'x', by: '', at: '' };
  const marked = withSameParts(before, { ...again(before), kept: { ...again(before).kept, tagging: [tagging] } });
  expect(marked.kept.tagging).toEqual([tagging]);
  expect(marked.kept.highlight).toBe(before.kept.highlight);
  expect(marked.summary).toBe(before.summary);
});

it('keeps nothing of another article, nor where the version is not known', () => {
  const before = exampleArticle('a');
  const now = again(before);
  expect(withSameParts(before, now).summary).toBe(now.summary);
  expect(withSameParts(null, now)).toBe(now);
});
