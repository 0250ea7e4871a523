import { expect, it } from 'vitest';
import { labelCounts } from './turn-labels';

it('counts the labels of two words or more that open lines', () => {
  const text = 'Solenn Kervella : oui.\nRemarque : non.\nSolenn Kervella : si.\nLe port, dit Ana Ruiz : fini.\n';
  expect([...labelCounts(text)]).toEqual([['Solenn Kervella', 2]]);
});
