import { expect, it } from 'vitest';
import { windowTitle } from './window-title';

it('names the article, the library and the program, as far as they are known', () => {
  expect(windowTitle('Two\n countries agree', 'My library')).toBe('Two countries agree – My library – Sidelight');
  expect(windowTitle(null, 'My library')).toBe('My library – Sidelight');
  expect(windowTitle(null, '')).toBe('Sidelight');
});

it('cuts a long title', () => {
  const title = windowTitle('word '.repeat(60), 'L');
  expect(title).toMatch(/^word .*… – L – Sidelight$/u);
  expect(title.length).toBeLessThan(110);
});
