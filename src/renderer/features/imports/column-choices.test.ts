import { expect, it } from 'vitest';
import { choicesOf, mapOf, withColumn } from './column-choices';

const names = ['Head', 'Day', 'Lead', 'Story'];

it('takes the guess over, and says it again as it was', () => {
  const map = { title: 'Head', date: 'Day', text: ['Lead', 'Story'] };
  expect(mapOf(choicesOf(map), names)).toEqual(map);
  expect(mapOf(choicesOf(null), names)).toBeNull();
});

it('lets several columns be the text, in the order of the table, and one of them anything else', () => {
  const story = withColumn(choicesOf(null), 'Story', 'text');
  const both = withColumn(withColumn(story, 'Lead', 'text'), 'Head', 'title');
  expect(mapOf(both, names)).toEqual({ title: 'Head', text: ['Lead', 'Story'] });
  expect(mapOf(withColumn(both, 'Day', 'title'), names)).toEqual({ title: 'Day', text: ['Lead', 'Story'] });
  expect(mapOf(withColumn(withColumn(both, 'Lead', null), 'Story', null), names)).toBeNull();
});
