import { describe, expect, test } from 'vitest';
import { quotesIn } from '../../../../../tests/kit/analysed';

const turnsOf = (text: string): readonly string[] => {
  return quotesIn(text)
    .filter(({ why }) => why?.rule === 'label')
    .map(({ speaker, text: words }) => `${speaker?.name ?? '-'}: ${words}`);
};
const HEAD = 'Maria Ruiz has run the mill since 1984. Maria Ruiz spoke to us in an interview in May.';
const PAIRS = [
  ['Why did you stay?', 'I liked the noise of it.'],
  ['Did anybody help you?', 'My sister did, for nine years.'],
  ['What comes next?', 'We shall close the gate and see.'],
  ['And then?', 'Then I sleep.'],
] as const;

describe('interviews without labels', () => {
  test('what is put to somebody may quote what others said of them', () => {
    const put = ['The miller of Tarn said you were “too slow for flour”.', 'My flour was never in a hurry.'] as const;
    const pairs = [PAIRS[0], PAIRS[1], put, PAIRS[2], PAIRS[3]];
    const turns = turnsOf([HEAD, ...pairs.flat()].join('\n\n'));
    expect(turns).toContain(`-: ${put[0]}`);
    expect(turns).toContain(`Maria Ruiz: ${put[1]}`);
  });

  test.each(['\n\n', '\n'])('only the questions bear a label, with %j before the answer', (gap) => {
    const text = [HEAD, ...PAIRS.map(([asked, said]) => `Q: ${asked}${gap}${said}`)].join('\n\n');
    expect(turnsOf(text)).toEqual(PAIRS.flatMap(([asked, said]) => [`Q: ${asked}`, `Maria Ruiz: ${said}`]));
  });

  test('an answer of several paragraphs is whole, and nobody answers where no line says who', () => {
    const text = 'Q: Why now?\n\nI was tired.\n\nMy sister was too.\n\nQ: And then?\n\nI sleep.\n\nQ: Alone?\n\nI do.';
    expect(turnsOf(text)).toEqual([
      'Q: Why now?',
      '-: I was tired. My sister was too.',
      'Q: And then?',
      '-: I sleep.',
      'Q: Alone?',
      '-: I do.',
    ]);
  });

  test('questions that nobody answers stay questions', () => {
    const text = `${HEAD}\n\nQ: Why did you stay?\n\nQ: Did anybody help you?\n\nQ: What comes next?`;
    expect(turnsOf(text).filter((turn) => turn.startsWith('Maria'))).toEqual([]);
  });

  test('bold paragraphs are asked, the others are answered by whom the lines over them are about', () => {
    const text = [HEAD, ...PAIRS.map(([asked, said]) => `**${asked}**\n\n${said}`)].join('\n\n');
    expect(turnsOf(text)).toEqual(PAIRS.flatMap(([asked, said]) => [`-: ${asked}`, `Maria Ruiz: ${said}`]));
  });

  test('questions that stand alone are asked, also without bold', () => {
    const text = [HEAD, ...PAIRS.map(([asked, said]) => `${asked}\n\n${said}`)].join('\n\n');
    expect(turnsOf(text)).toEqual(PAIRS.flatMap(([asked, said]) => [`-: ${asked}`, `Maria Ruiz: ${said}`]));
  });

  test('who asks is named over the talk, and what is put to somebody without a question mark is asked too', () => {
    const put = ['Your critics say the mill was a hobby of yours.', 'I never had time for a hobby.'] as const;
    const pairs = [...PAIRS.slice(0, 2), put, ...PAIRS.slice(2)];
    const text = [HEAD, 'Interview: Tom Hals', ...pairs.map(([asked, said]) => `${asked}\n\n${said}`)].join('\n\n');
    expect(turnsOf(text)).toEqual(pairs.flatMap(([asked, said]) => [`Tom Hals: ${asked}`, `Maria Ruiz: ${said}`]));
  });

  test('a question may quote before it asks, and a line under the headline names who talks to whom', () => {
    const quoting = [
      'In a letter, the owners wrote that the mill “was lost long before the fire”. Were they right?',
      'No. We had twelve orders that week.',
    ] as const;
    const pairs = [...PAIRS.slice(0, 2), quoting, ...PAIRS.slice(2)];
    const deck = 'Tom Hals talks to the woman who rebuilt the mill';
    const text = [deck, HEAD, ...pairs.map(([asked, said]) => `${asked}\n\n${said}`)].join('\n\n');
    expect(turnsOf(text)).toEqual(pairs.flatMap(([asked, said]) => [`Tom Hals: ${asked}`, `Maria Ruiz: ${said}`]));
  });

  test('“Interview: Ana Ruiz” alone names the one who answers', () => {
    const text = ['Interview: Maria Ruiz', ...PAIRS.map(([asked, said]) => `${asked}\n\n${said}`)].join('\n\n');
    expect(turnsOf(text)).toEqual(PAIRS.flatMap(([asked, said]) => [`-: ${asked}`, `Maria Ruiz: ${said}`]));
  });

  test('an essay with questions is no talk', () => {
    const text = [
      'The mill closed in 1984.',
      ...PAIRS.map(([asked]) => `${asked}\n\nNobody knew the answer that year.`),
    ].join('\n\n');
    expect(turnsOf(text)).toEqual([]);
  });
});
