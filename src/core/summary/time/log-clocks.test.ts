import { expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findFigures } from '../figures/find-figures';
import { findTimes } from './find-times';

function read(text: string) {
  const analysis = analysed(text);
  const times = findTimes(analysis);
  return { times: times.map((one) => one.text), figures: findFigures(analysis, times).map((one) => one.text) };
}

it('the hours that open the entries of a log are times, not figures', () => {
  const log =
    '0620 gate opened, 12 trucks waiting.\n1015 drivers told to wait.\n1200 water handed out.\n[1545] convoy left.';
  expect(read(log)).toEqual({ times: ['0620', '1015', '1200', '1545'], figures: ['12 trucks'] });
});

it('numbers that open lines of other texts stay figures', () => {
  const list = '1200 tents are needed.\n1500 blankets came on Monday.\n2000 people wait.';
  expect(read(list).figures).toEqual(['1200 tents', '1500 blankets', '2000 people']);
});
