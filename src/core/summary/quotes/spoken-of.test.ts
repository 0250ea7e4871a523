import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../../tests/kit/analysed';

function said(kind: 'direct' | 'indirect', text: string): string[] {
  return quotesIn(text)
    .filter((quote) => quote.kind === kind)
    .map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`);
}

describe('who is only spoken of', () => {
  it('a teller inside a report is not whom the next pronoun means', () => {
    const text =
      'Inspector Maria Quispe said the pilot, who was unhurt, had told rescuers that the rope snapped. “We have the rope,” she said.';
    expect(said('direct', text)).toEqual(['Maria Quispe: We have the rope,']);
  });

  it('a post that begins with a place is left for its holder', () => {
    const text =
      'The plan was drawn by Karl Moe. London Bridge Warden Tomas Lund welcomed the plan. “It is sound,” he said.';
    expect(said('direct', text)).toEqual(['Tomas Lund: It is sound,']);
  });

  it('who speaks for an owner of a post is not its holder', () => {
    expect(said('indirect', 'A lawyer for its chairman, Tomas Lund, said the boat was sold.')).toEqual([
      'lawyer: the boat was sold',
    ]);
  });

  it('where somebody stands is no part of what they are', () => {
    expect(said('direct', 'A woman at the gate, Maria (30, from Tarn), had walked. “My feet burn,” she said.')).toEqual(
      ['Maria: My feet burn,'],
    );
  });

  it('the unit behind a rank is no part of who speaks', () => {
    const text = 'Investigating officer, Sergeant Maria Quispe of the Tarn Unit, said: “The road was wet at the time.”';
    expect(said('direct', text)).toEqual(['Maria Quispe: The road was wet at the time.']);
  });

  it('somebody may give a name', () => {
    expect(
      said('direct', 'A porter who only gave his name as Tomas Lund told us: “They ran to the hill at once.”'),
    ).toEqual(['Tomas Lund: They ran to the hill at once.']);
  });
});

describe('where a report ends and what is none', () => {
  it.each([
    ['Police are questioning a night guard.', []],
    ['Detectives have questioned 26 people.', []],
    ['Tomas Lund questioned the sums of the port.', ['Tomas Lund: the sums of the port']],
    ['The union promised us a boat in January.', ['union: a boat in January']],
    ['Maria Quispe declined to say how many guards she has.', []],
    ['The mayor, Tomas Lund, refused to comment on the sale.', []],
    ['Tomas Lund refused to sell the boats to the port.', ['Tomas Lund: to sell the boats to the port']],
    ['Maria Quispe asked for more tents today; the first came at night.', ['Maria Quispe: more tents today']],
    [
      'Maria Quispe said the divers – Karl Moe, 27; Tomas Lund, 31; and a cook – were found on the pier.',
      ['Maria Quispe: the divers – Karl Moe, 27; Tomas Lund, 31; and a cook – were found on the pier'],
    ],
    [
      'Tomas Lund came at once. According to him, the trader, known as Mrs May, was on the pier.',
      ['Tomas Lund: the trader, known as Mrs May, was on the pier'],
    ],
  ])('%s', (text, expected) => {
    expect(said('indirect', text)).toEqual(expected);
  });
});
