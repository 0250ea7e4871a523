import { expect, it } from 'vitest';
import { withoutMarks } from './without-marks';

it('leaves the words of a page', () => {
  const page = '<p class="x">One <b>two</b></p><!-- no > --><SCRIPT>if (a < b) no();</SCRIPT><style>no</style> three';
  expect(
    withoutMarks(page)
      .replaceAll(/[\s>]+/gu, ' ')
      .trim(),
  ).toBe('One two three');
});

it('takes no longer than its length for a page of beginnings', () => {
  const started = process.cpuUsage().user;
  for (const opening of ['<!-- ', '<script ', '<style', '<', '<p ']) withoutMarks(opening.repeat(200_000));
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(3);
});
