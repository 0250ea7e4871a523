import model from '../../../../resources/models/key-points.json';

/**
 * How much more than by its plain score a sentence with these signs (in the order of SIGNS) is worth, by weights that
 * `npm run train` learnt from summaries people wrote; they are whole thousandths, so that every machine adds up the same.
 */
export function learntWorth(signs: readonly number[], weights: readonly number[] = model.weights): number {
  return signs.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / 1000;
}
