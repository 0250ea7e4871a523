import { RANKING } from './settings.mjs';

/**
 * Learns what each sign of a sentence says of its gain, by least squares with a penalty (ridge) on signs and gains taken
 * within each document; solved outright, so that nothing depends on chance. Whole thousandths, in the order of the signs.
 */
export function trainRanking(documents, count) {
  const squares = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_, j) => (i === j ? RANKING.penalty : 0)),
  );
  const products = Array.from({ length: count }, () => 0);
  for (const { sentences } of documents) {
    const share = 1 / sentences.length;
    const means = products.map((_, i) => sentences.reduce((sum, { signs }) => sum + signs[i], 0) * share);
    const mean = sentences.reduce((sum, { gain }) => sum + gain, 0) * share;
    const spread = Math.sqrt(sentences.reduce((sum, { gain }) => sum + (gain - mean) ** 2, 0) * share) || 1;
    for (const { signs, gain } of sentences) {
      const row = signs.map((value, i) => value - means[i]);
      for (let i = 0; i < count; i += 1) {
        products[i] += (share * row[i] * (gain - mean)) / spread;
        for (let j = 0; j < count; j += 1) squares[i][j] += share * row[i] * row[j];
      }
    }
  }
  return solve(squares, products).map((weight) => Math.round(weight * 1000) + 0);
}

/** Solves linear equations by elimination with the largest pivot. */
function solve(left, right) {
  const rows = left.map((row, i) => [...row, right[i]]);
  const size = rows.length;
  for (let i = 0; i < size; i += 1) {
    let pivot = i;
    for (let j = i + 1; j < size; j += 1) if (Math.abs(rows[j][i]) > Math.abs(rows[pivot][i])) pivot = j;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let j = i + 1; j < size; j += 1) {
      const factor = rows[j][i] / rows[i][i];
      for (let k = i; k <= size; k += 1) rows[j][k] -= factor * rows[i][k];
    }
  }
  const found = Array.from({ length: size }, () => 0);
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = rows[i][size];
    for (let k = i + 1; k < size; k += 1) rest -= rows[i][k] * found[k];
    found[i] = rest / rows[i][i];
  }
  return found;
}
