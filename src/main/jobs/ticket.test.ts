import { expect, it } from 'vitest';
import { mayBegin, newTicket, takeBack } from './ticket';

it('lets a question be begun or taken back, never both and never twice', () => {
  const begun = newTicket();
  expect([mayBegin(begun), takeBack(begun), mayBegin(begun)]).toEqual([true, false, false]);
  const taken = newTicket();
  expect([takeBack(taken), mayBegin(taken), takeBack(taken)]).toEqual([true, false, false]);
});
