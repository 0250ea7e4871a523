import { expect, it } from 'vitest';
import { quotesIn } from '../../../../tests/kit/analysed';

function reported(text: string): string[] {
  return quotesIn(text)
    .filter(({ kind }) => kind === 'indirect')
    .map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`);
}

it.each([
  [
    'Mr Ainsley put it to the witness that her notes had been written later.',
    'Ainsley: her notes had been written later',
  ],
  ['Anna Ruiz spoke. She denied, however, that she had changed the time.', 'Anna Ruiz: she had changed the time'],
  ['Peter Hals advised last month that the clause might be void.', 'Peter Hals: the clause might be void'],
])('%s', (text, expected) => {
  expect(reported(text)).toContain(expected);
});

it('gives what a witness says after being sworn in to the witness by name', () => {
  const text = 'Witness 12, Mr Anil Roy, an accountant, was sworn. He said that the money had gone.';
  expect(reported(text)).toContain('Anil Roy: the money had gone');
});

it('reports within a turn what others said, and takes a visit for no speech', () => {
  const text =
    'ANA RUIZ: The ministry says it sent 12 trucks. I think it did.\nTOM LUND: Did you see them?\nANA RUIZ: No.\nTOM LUND: Who did?';
  expect(reported(text)).toEqual(['ministry: it sent 12 trucks']);
  expect(reported('Anil Roy called on the Prime Minister in Alma.')).toEqual([]);
});

it.each([
  [
    'Counsel for the first respondent, Ms. Anna Ruiz, submitted that notice had been given.',
    'Anna Ruiz: notice had been given',
  ],
  ['Peter Hals wrote back that the board would look at it.', 'Peter Hals: the board would look at it'],
  ['Peter Hals deposed that his firm had paid.', 'Peter Hals: his firm had paid'],
])('%s', (text, said) => {
  expect(reported(text)).toEqual([said]);
});

it('who submits a paper says nothing', () => {
  expect(reported('Peter Hals submitted the plan on Monday.')).toEqual([]);
});

it('a witness is who stands behind the word, and "confirmed this" reports nothing', () => {
  expect(reported('The principal witness, a neighbour named Sarah Vula, testified that she saw the man run.')).toEqual([
    'Sarah Vula: she saw the man run',
  ]);
  expect(reported('His pastor, Peter Hals, confirmed this in a written statement.')).toEqual([]);
});
