import { expect, it } from 'vitest';
import { quotesIn } from '../../../../tests/kit/analysed';

function said(text: string): string[] {
  return quotesIn(text).map(({ speaker, text: words, kind }) => `${kind} ${speaker?.name ?? '?'}: ${words}`);
}

it.each([
  ['State radio quoted the governor as saying that the road was open.', 'indirect governor: the road was open'],
  ['State radio quoted Ana Ruiz as saying the road was open.', 'indirect Ana Ruiz: the road was open'],
  ['Your report quotes the county as saying that the bridge is safe.', 'indirect county: the bridge is safe'],
  ['The agency cited officials as warning that 40 people had left.', 'indirect officials: 40 people had left'],
  ['Ana Ruiz was quoted as saying that the road was open.', 'indirect Ana Ruiz: the road was open'],
  ['The paper quoted Ana Ruiz as saying: “The road is open.”', 'direct Ana Ruiz: The road is open.'],
  ['The paper quoted her as saying “the road is open”.', 'direct ?: the road is open'],
])('whom a paper quotes says it, and not the paper: %s', (text, expected) => {
  expect(said(text)).toEqual([expected]);
});
