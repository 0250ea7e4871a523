import { expect, it } from 'vitest';
import { editOf, fieldErrors, fieldValues } from './item-fields';

const span = { start: 0, end: 4 };
const person = {
  id: 'p1',
  name: 'Mara Lind',
  aliases: [],
  roles: [{ title: 'Harbour Master', organization: null, evidence: span }],
  mentions: [span],
};

it('shows the first role of a person', () => {
  expect(fieldValues('people', person)).toEqual({ name: 'Mara Lind', title: 'Harbour Master', organization: '' });
});

it('keeps only what was changed, and an earlier edit', () => {
  const before = fieldValues('people', person);
  expect(editOf(before, { ...before, organization: ' Port of Lund ' }, { name: 'Mara Lind' })).toEqual({
    name: 'Mara Lind',
    organization: 'Port of Lund',
  });
  expect(editOf(before, before, { name: 'x' })).toBeNull();
});

it('empties a field to null where it may be absent', () => {
  const before = { text: 'said so', speaker: 'the guard' };
  expect(editOf(before, { ...before, speaker: '' }, null)).toEqual({ speaker: null });
});

it('reads numbers with separators and refuses words', () => {
  expect(editOf({ value: '' }, { value: '1,200.5' }, null)).toEqual({ value: 1200.5 });
  expect(fieldErrors({ value: 'many', text: ' ' })).toEqual({ value: 'notNumber', text: 'required' });
  expect(fieldErrors({ value: '', text: 'ten' })).toEqual({});
});
