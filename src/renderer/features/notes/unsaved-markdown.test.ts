import { describe, expect, it } from 'vitest';
import { unsavedMarkdown } from './unsaved-markdown';

describe('unsavedMarkdown', () => {
  it('writes each note as it was typed, under the title of its article', () => {
    const notes = [
      { articleId: 'a', markdown: 'First  \n- one' },
      { articleId: 'b', markdown: 'Second' },
    ];
    const text = unsavedMarkdown(notes, (id) => (id === 'a' ? 'Harbour reopens' : undefined));
    expect(text).toBe('# Harbour reopens\n\nFirst  \n- one\n\n# An article of the library\n\nSecond\n');
  });
});
