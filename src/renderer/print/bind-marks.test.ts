import { expect, it } from 'vitest';
import { bindMarks } from './bind-marks';

it('holds the marks of French to their words, at the same length, and leaves other languages alone', () => {
  const words = 'Il a dit : « Qui sait ? » ; puis rien !';
  const bound = bindMarks(words, 'fr');
  expect(bound).toBe('Il a dit\u00a0: «\u00a0Qui sait\u00a0?\u00a0»\u00a0; puis rien\u00a0!');
  expect(bound).toHaveLength(words.length);
  expect(bindMarks(words, 'en')).toBe(words);
});
