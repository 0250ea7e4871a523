import { expect, it } from 'vitest';
import { emptySummary } from '../../../tests/kit/plain-article';
import type { Summary } from './summary';
import { summaryChanges } from './summary-changes';

const person = (id: string, name: string): Summary['people'][number] => ({
  id,
  name,
  aliases: [],
  roles: [],
  mentions: [{ start: 0, end: 4 }],
});
const summaryOf = (...people: Summary['people']): Summary => ({ ...emptySummary('test'), people });

it('names what goes and what comes under each heading, and nothing where two list the same', () => {
  const [venn, salvesen] = [person('a', 'Orla Venn'), person('b', 'Ingrid Salvesen')];
  // Another id, or other words it was drawn from, is no other item to a person.
  expect(summaryChanges(summaryOf(venn, salvesen), summaryOf({ ...salvesen, id: 'c' }, venn))).toEqual([]);
  expect(summaryChanges(summaryOf(venn, salvesen), summaryOf(venn))).toEqual([
    { section: 'people', gone: ['Ingrid Salvesen'], come: [] },
  ]);
  expect(summaryChanges(summaryOf(venn), summaryOf(venn, person('d', 'Orla Venn'), salvesen))).toEqual([
    { section: 'people', gone: [], come: ['Orla Venn', 'Ingrid Salvesen'] },
  ]);
});
