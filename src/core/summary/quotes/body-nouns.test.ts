import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../../tests/kit/analysed';

function said(text: string): string[] {
  return quotesIn(text, 'en', '2024-05-14').map(
    ({ kind, speaker, text: words }) => `${kind} ${speaker?.name ?? '?'}: ${words}`,
  );
}

it('keeps the age of a speaker without a name whole', () => {
  expect(said('“They came in four trucks,” a 34-year-old tomato seller told reporters.')).toEqual([
    'direct 34-year-old tomato seller: They came in four trucks,',
  ]);
});

describe('a bare noun for a body named before', () => {
  it.each([
    [
      'Corvane Motors hired Alma Steel.\n\nAlma Steel will pay. The company said the works were safe.',
      ['indirect Alma Steel: the works were safe'],
    ],
    [
      'The court heard Rebecca Thorne KC and Judge Ana Ruiz QC. Judge Ana Ruiz QC said the case was over.',
      ['indirect Ana Ruiz: the case was over'],
    ],
    [
      'The camp was run by Sentana Emas, a privately held company whose permit expired. The company said it had left the pit. It added that it would pay.',
      ['indirect Sentana Emas: it had left the pit', 'indirect Sentana Emas: it would pay'],
    ],
    [
      'The firm was hired by the Ministry of Works in Alma. The ministry said the road was safe.',
      ['indirect Ministry of Works: the road was safe'],
    ],
    [
      'Alma Regional Police closed the bridge. “We found nothing,” the force said.',
      ['direct Alma Regional Police: We found nothing,'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('stays a noun where two of the sort are about as near, or none was named', () => {
    const two = 'Alma Foods Ltd sued Tarn Motors Ltd in May. The company said it would appeal.';
    expect(said(two)).toEqual(['indirect company: it would appeal']);
    expect(said('The company said it would appeal.')).toEqual(['indirect company: it would appeal']);
  });
});

describe('who is meant', () => {
  it.each([
    [
      'Agus Setiadi left on Saturday. A lawyer for Setiadi said that his client was ill.',
      'indirect lawyer for Setiadi: his client was ill',
    ],
    [
      'Anna Ruiz raised the case of the reporter Mary Lund. She repeated that Ms Lund had done her job.',
      'indirect Anna Ruiz: Ms Lund had done her job',
    ],
    [
      'Tom Hals spoke of his sister. “And now?” Judge Ossia Ruiz asked. “Now I have a daughter,” he said.',
      'direct Tom Hals: Now I have a daughter,',
    ],
    ['The court heard that she had slept in her car.', 'indirect court: she had slept in her car'],
    [
      'A third of the wells were dry, according to a study published in May by Alma Watch.',
      'indirect study: A third of the wells were dry',
    ],
    [
      'Tom Hals said it was, and I quote, "expensive but quite regular".',
      'direct Tom Hals: expensive but quite regular',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it('takes no speech from who is accused, from a finger that points, or from talks somebody is told of', () => {
    expect(said('A broker accused of letting drugs through the port left the room.')).toEqual([]);
    expect(said('The witness pointed at the clerk when Mr Ruiz came in.')).toEqual([]);
    expect(said('Tom Hals informed her of the talks that the president held with the union.')).toEqual([]);
  });
});
