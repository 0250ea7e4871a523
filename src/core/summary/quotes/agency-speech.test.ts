import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../../tests/kit/analysed';

function said(kind: 'direct' | 'indirect', text: string): string[] {
  return quotesIn(text)
    .filter((quote) => quote.kind === kind)
    .map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`);
}

describe('people called by their age', () => {
  it('takes “the 51-year-old fitter” for whom the text spoke of last', () => {
    const text =
      'Tomas Lund walked up to the gate. "I built this wall," said the 51-year-old retired fitter. He turned.';
    expect(said('direct', text)).toEqual(['Tomas Lund: I built this wall,']);
  });

  it('lets such words stand before the verb, with a short quotation before them', () => {
    const text = 'In Alma, Maria Quispe sells tea. "We eat roots," the 33-year-old nurse said.';
    expect(said('direct', text)).toEqual(['Maria Quispe: We eat roots,']);
  });

  it('brings in nobody new where a sentence says what the person of that age is', () => {
    const text =
      'One of them is Maria Quispe. The 24-year-old is the first woman to steer the ferry. "It hums when it is happy," she said.';
    expect(said('direct', text)).toEqual(['Maria Quispe: It hums when it is happy,']);
  });
});

describe('who speaks', () => {
  it('is told by the cue before a quotation, not by a reason behind it', () => {
    const text =
      'Dr Maria Quispe said the plan was "clever but not finished", because the farmers had counted the cows themselves.';
    expect(said('direct', text)).toEqual(['Maria Quispe: clever but not finished']);
  });

  it('bears the name behind “named”', () => {
    expect(said('indirect', 'A shepherd named Tomas Lund walks in and asks whether the pass is open.')).toEqual([
      'Tomas Lund: whether the pass is open',
    ]);
  });

  it('is the one person named before “he” where nobody else is in mind', () => {
    const text = 'We went up with Tomas Lund, our guide, and he stopped and said, "There is no path from here."';
    expect(said('direct', text)).toEqual(['Tomas Lund: There is no path from here.']);
  });

  it('hears what somebody accuses another of in quotation marks', () => {
    expect(said('direct', 'Maria Quispe accused the paper of "selling fear" and left.')).toEqual([
      'Maria Quispe: selling fear',
    ]);
  });
});

describe('where reported words end', () => {
  it('is before the speaker, also where a post without an article follows', () => {
    const text = 'The line has carried 900 trains this year, said Tomas Lund, deputy general manager of the branch.';
    expect(said('indirect', text)).toEqual(['Tomas Lund: The line has carried 900 trains this year']);
  });

  it('is before the last cue of the sentence, which reports the whole', () => {
    const text = 'Auditors believe that half of the money was lent abroad, lawyer Maria Quispe told the court.';
    expect(said('indirect', text)).toContain('Auditors: half of the money was lent abroad');
  });

  it('keeps what is warned against, and leaves out what a word refers to', () => {
    expect(said('indirect', 'Tomas Lund cautioned against any travel on the river.')).toEqual([
      'Tomas Lund: against any travel on the river',
    ]);
    const text = '"We burn it," Maria Quispe said, referring to the straw that is usually fed to cows.';
    expect(said('indirect', text)).toEqual([]);
  });
});

describe('labels of a talk', () => {
  const talk = [
    'Maria Quispe: "A wall is a slow river"',
    'The mason of the Alma pass talks to Tomas Lund about stone.',
    'TL: Why do you build without mortar?',
    'MQ: Because mortar lies. I want to see who carries whom.',
    'TL: Who taught you?',
    'MQ: My aunt. She had small hands and a large hammer.',
  ].join('\n\n');

  it('are the initials of people whom the text names, under a headline that is no turn', () => {
    expect(said('direct', talk)).toEqual([
      'Maria Quispe: A wall is a slow river',
      'Tomas Lund: Why do you build without mortar?',
      'Maria Quispe: Because mortar lies. I want to see who carries whom.',
      'Tomas Lund: Who taught you?',
      'Maria Quispe: My aunt. She had small hands and a large hammer.',
    ]);
  });

  it('stay letters where two people share them', () => {
    expect(said('direct', talk.replace('about stone', 'and Mario Quiroga about stone'))[2]).toMatch(/^MQ: /u);
  });
});

describe('speakers behind asides', () => {
  it('ends a refusal where the same one goes on to speak, and leaves out that somebody would not be named', () => {
    const text =
      'A diver, who refused to leave the wreck because two men were inside, said the hull was still moving there.';
    expect(said('indirect', text)).toEqual([
      'diver: to leave the wreck because two men were inside',
      'diver: the hull was still moving there',
    ]);
    expect(said('indirect', 'Tomas Lund, who declined to be named in full, left.')).toEqual([]);
  });

  it('names the holder of a post between commas, and the one of an age alone', () => {
    const text = 'His rival, opposition leader Maria Quispe of the Green Front, said the vote had been stolen.';
    expect(said('indirect', text)).toEqual(['Maria Quispe: the vote had been stolen']);
    const other = 'At the gate Maria Quispe was waiting with her sons. "They tell us nothing," the 38-year-old said.';
    expect(said('direct', other)).toEqual(['Maria Quispe: They tell us nothing,']);
  });

  it('begins what somebody says according to a report behind what they are', () => {
    const text = 'According to Maria Quispe, a judge who knows the harbour, nobody was warned.';
    expect(said('indirect', text)).toEqual(['Maria Quispe: nobody was warned']);
  });

  it('tells partners and donors apart from what they are told', () => {
    const text = 'Tomas Lund told partners that no well would be dug.';
    expect(said('indirect', text)).toEqual(['Tomas Lund: no well would be dug']);
  });
});

it('takes the headings of a report for no speakers', () => {
  const text = [
    'Food',
    'Needs: 900 people need a ration.',
    'Response: Alma Relief dispatched 40 tons of food.',
    'Gaps: Stocks will run out in May.',
    'Health',
    'Response: Two clinics were opened.',
    'Gaps: There is no dialysis.',
  ].join('\n');
  expect(said('direct', text)).toEqual([]);
});

it('takes a call by telephone for no speech', () => {
  expect(said('indirect', 'Maria Quispe calls every evening to argue about the goats.')).toEqual([]);
});

it('takes “the mother of six” for whom the text spoke of last', () => {
  const text = 'At the market Maria Quispe was selling tea. "We counted forty of them," the mother of six said.';
  expect(said('direct', text)).toEqual(['Maria Quispe: We counted forty of them,']);
});

it('reports the deed somebody is accused of, and of a relative clause no more than it says', () => {
  expect(said('indirect', 'Maria Quispe accused the army of shelling the village of Koro at dawn.')).toEqual([
    'Maria Quispe: shelling the village of Koro at dawn',
  ]);
  const text = 'Tomas Lund, who promised that the wells would be dug, has left the valley.';
  expect(said('indirect', text)).toEqual(['Tomas Lund: the wells would be dug']);
});
