import { expect, it } from 'vitest';
import model from '../../../../resources/models/key-points.json';
import { learntWorth } from './learnt-worth';
import { SIGNS } from './sentence-signs';

it('holds a whole number for every sign, in the order in which signs are read', () => {
  expect(model.signs).toEqual([...SIGNS]);
  expect(model.weights).toHaveLength(SIGNS.length);
  expect(model.weights.every((weight) => Number.isInteger(weight))).toBe(true);
});

it('adds up the signs by their weights', () => {
  expect(learntWorth([1, 0.5], [200, -100])).toBeCloseTo(0.15);
});
