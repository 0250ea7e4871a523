import { expect, it } from 'vitest';
import { PLAIN_READING } from './reading-menu';
import { turnOf } from './turn-paragraphs';

const text = 'UNESCO قالت إن المشروع سيكتمل\n\nالفقرة الثانية\n\nThird';
const article = { text, body: { start: 0, end: text.length } };
const second = text.indexOf('الفقرة');

it('turns the paragraphs of some words round, and back to what they are by themselves', () => {
  const turn = turnOf(article, { start: 3, end: 6 }, PLAIN_READING);
  expect(turn?.direction).toBe('rtl');
  expect(turn?.view.turned).toEqual(new Map([[0, 'rtl']]));
  const back = turnOf(article, { start: 3, end: 6 }, turn?.view ?? PLAIN_READING);
  expect(back).toEqual({ direction: 'ltr', view: PLAIN_READING });
});

it('sets all of them as the first is to be, also against the direction given to the text', () => {
  const words = { start: 3, end: second + 4 };
  expect(turnOf(article, words, PLAIN_READING)?.view.turned).toEqual(new Map([[0, 'rtl']]));
  const given = turnOf(article, words, { ...PLAIN_READING, direction: 'rtl' });
  expect(given?.direction).toBe('ltr');
  expect(given?.view.turned).toEqual(
    new Map([
      [0, 'ltr'],
      [second, 'ltr'],
    ]),
  );
});
