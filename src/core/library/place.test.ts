import { expect, it } from 'vitest';
import { placeOf, placesIn } from './place';

const LINE = 'All quiet on the quay. ';
const TEXT = LINE.repeat(200);
const SPAN = { start: LINE.length * 90 + 4, end: LINE.length * 90 + 9 };

it('is certain in the very text it was chosen in, however often that repeats itself', () => {
  expect(placesIn(TEXT)(placeOf(TEXT, SPAN))).toEqual(SPAN);
});

it('is not certain in another text that only has the same words at the same offset', () => {
  expect(placesIn(TEXT + LINE)(placeOf(TEXT, SPAN))).toBeNull();
});

it('is found by its neighbours in another text', () => {
  const text = 'The first boat came at six. The second boat came at seven, with salt. The third boat did not come.';
  const start = text.indexOf('seven');
  const place = placeOf(text, { start, end: start + 5 });
  expect(placesIn(`Corrected.\n\n${text}`)(place)).toEqual({ start: start + 12, end: start + 17 });
});
