import { expect, it } from 'vitest';
import { quotesIn } from '../../../../../tests/kit/analysed';

function reported(text: string): readonly string[] {
  return quotesIn(text).map(({ text: words }) => words);
}

it('leaves the dateline off what is reported', () => {
  expect(reported('ORSEL, 3 May 2024 (Example News) - The bridge was shut after the flood, officials said.')).toEqual([
    'The bridge was shut after the flood',
  ]);
});

it('ends a report within a report before who is said to have said it all', () => {
  const told = reported(
    'The crews went back after the ministry agreed to pay the fees, union officials said, ending a strike that had closed the port.',
  );
  expect(told).toContain('The crews went back after the ministry agreed to pay the fees');
  expect(told.filter((words) => /officials said/u.test(words))).toEqual([]);
});

it('leaves off the marks of bold', () => {
  expect(reported('**Fishermen say there is still time.**\n\nAna Ruiz laughed.')).not.toContain(
    'there is still time.**',
  );
});
