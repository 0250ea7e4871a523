import { expect, it } from 'vitest';
import { whatIsCounted } from './counted-thing';

it.each([
  [' dead cattle in the upper field', 'dead cattle'],
  [' dead trout and salmon', 'dead trout'],
  [' missing fishing boats', 'missing fishing boats'],
  [' dead and 30 injured', 'people dead'],
  [' missing after the storm', 'people missing'],
  [' fish in the river', 'fish'],
])('behind a number, %j counts %s', (after, what) => {
  expect(whatIsCounted(`40${after}`, 2, false, '')?.what).toBe(what);
});
