import { expect, it } from 'vitest';
import { isolated } from './isolated';

it('sets apart what runs against the words around it, and every name among words from the right', () => {
  expect(isolated('Ana', { direction: 'ltr' })).toBe('Ana');
  expect(isolated('ليلى', { direction: 'ltr' })).toBe('\u2068ليلى\u2069');
  expect(isolated('Ana', { direction: 'rtl' })).toBe('\u2068Ana\u2069');
  expect(isolated('ليلى', { direction: 'rtl' })).toBe('\u2068ليلى\u2069');
});
