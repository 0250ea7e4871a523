import { describe, expect, it } from 'vitest';
import { analyse } from '../../../text/analyse';
import { findEntities } from '../../names/find-entities';
import { findQuotes } from '../find-quotes';

function said(text: string, from = 0): string[] {
  const analysis = analyse({ text, body: { start: from, end: text.length }, language: 'en', publishedOn: null });
  return findQuotes(analysis, findEntities(analysis))
    .filter(({ kind }) => kind === 'direct')
    .map((quote) => `${quote.speaker?.name ?? '?'}: ${quote.text}`);
}

describe('turnsOf', () => {
  it('gives questions and answers to who asks and who is interviewed', () => {
    const head = 'Interview with Dr. Hanne Skov, hydrologist\n\n';
    const text = `${head}Q: Is the river full?\n\nA: It was. Now it is “a road”.\n\nQ: And the wells?\n\nA: Dry since May.`;
    expect(said(text, head.length)).toEqual([
      'Q: Is the river full?',
      'Hanne Skov: It was. Now it is “a road”.',
      'Q: And the wells?',
      'Hanne Skov: Dry since May.',
    ]);
  });

  it('knows the speakers of a transcript by their family names, line under line', () => {
    const text =
      'CHAIR: We hear Captain Iris Lowe.\nCAPTAIN LOWE: Thank you. We left at ten.\nCHAIR: With whom?\nCAPTAIN LOWE: Alone.';
    expect(said(text)).toEqual([
      'CHAIR: We hear Captain Iris Lowe.',
      'Iris Lowe: Thank you. We left at ten.',
      'CHAIR: With whom?',
      'Iris Lowe: Alone.',
    ]);
  });

  it('leaves an answer of several paragraphs with who gives it, up to the next label', () => {
    const text =
      'Interview with Hanne Skov\n\nQ: How did it begin?\n\nA: With one boat.\n\nThe second came from Alma.\n\n(Laughter)\n\n' +
      'By June there were nine.\n\nQ: And now?\n\nA: Now we wait.\n\nI may sell mine.\n\nThe harbour closes in May.';
    expect(said(text, 27)).toEqual([
      'Q: How did it begin?',
      'Hanne Skov: With one boat. The second came from Alma. By June there were nine.',
      'Q: And now?',
      'Hanne Skov: Now we wait. I may sell mine.',
    ]);
  });

  it('ends an answer at a heading and at a paragraph that tells of the speaker', () => {
    const text =
      'Ana Ruiz: Who came?\n\nTom Lund: Nobody.\n\nLund shows the empty hall.\n\nAna Ruiz: And then?\n\nThe second day\n\nIt rained.\n\n' +
      'Tom Lund: We left.';
    expect(said(text)).toEqual([
      'Ana Ruiz: Who came?',
      'Tom Lund: Nobody.',
      'Ana Ruiz: And then?',
      'Tom Lund: We left.',
    ]);
  });

  it('reads labels behind the time of a recording and with a party in brackets', () => {
    const text =
      '[00:00:12] ANA RUIZ: Good morning.\n[00:00:41] TOM LUND (Green Front): It is late.\n(00:01:02) RUIZ: Is it?\n[00:01:05] LUND: It is noon.';
    expect(said(text)).toEqual([
      'Ana Ruiz: Good morning.',
      'Tom Lund: It is late.',
      'Ana Ruiz: Is it?',
      'Tom Lund: It is noon.',
    ]);
  });

  it('takes a question and its answer in a report for talk where the text names both', () => {
    const text =
      'Before: a jury\n\nMr Justice Hals heard Mr Anil Roy, an accountant.\n\nMr Justice Hals: Where did the money go?\nMr Roy: Only as far as Alma, my Lord.\n\nThe trial goes on.';
    expect(said(text)).toEqual(['Hals: Where did the money go?', 'Anil Roy: Only as far as Alma, my Lord.']);
  });

  it('gives the questions to who asked them where the lines over the talk say so', () => {
    const head = 'A conversation with Hanne Skov\n\nInterview by Ana Ruiz\n\n';
    const text = `${head}Q. Is it full?\n\nA. It was.\n\nQ. And now?\n\nA. Now it is dry.`;
    expect(said(text, head.length)).toEqual([
      'Ana Ruiz: Is it full?',
      'Hanne Skov: It was.',
      'Ana Ruiz: And now?',
      'Hanne Skov: Now it is dry.',
    ]);
  });

  it('takes labels of forms and labels that do not come back for no talk', () => {
    expect(said('Location: Kelo\nContact: Ana Ruiz\nSummary: The wells are dry.\nLocation: Sunda')).toEqual([]);
    expect(said('Kelo: The wells are dry.\nSunda: The road is open.\nAlma: No news.')).toEqual([]);
  });

  it('gives what a turn quotes to who said it: “he asked”, “I answered”, “the Minister”', () => {
    const text =
      'ANA RUIZ: A man, Tom Hals, came in May. He asked me, "Is it far?" I answered, "It is not."\n\nMARY LUND: And then?\n\n' +
      'ANA RUIZ: Then he left. I never saw him.\n\nMARY LUND: Never?';
    expect(said(text)).toContain('Tom Hals: Is it far?');
    expect(said(text)).toContain('Ana Ruiz: It is not.');
  });

  it('reads the numbered question of a parliament with its party and its addressee', () => {
    const text =
      'The Minister of Health is Mary Lund.\n\n3. Dr Ana Ruiz (Alma South) to the Minister of Health: Is the ward open?\n\nMary Lund: It is.\n\n' +
      'Dr Ana Ruiz: Since when?\n\nMary Lund: Since May.';
    expect(said(text)).toEqual([
      'Ana Ruiz: Is the ward open?',
      'Mary Lund: It is.',
      'Ana Ruiz: Since when?',
      'Mary Lund: Since May.',
    ]);
  });
});

it('reads an interview of which one question is printed', () => {
  const head = 'Q&A with Hanne Skov\n\nHanne Skov is a hydrologist. She lives in Alma.\n\n';
  expect(said(`${head}Q: Is the river full?\n\nA: It was.`)).toEqual(['Q: Is the river full?', 'Hanne Skov: It was.']);
  expect(said(`${head}Q: The river is full.\n\nA: It was.`)).toEqual([]);
});
