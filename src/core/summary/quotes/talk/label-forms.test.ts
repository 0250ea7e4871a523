import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../../../tests/kit/analysed';

function quotesOf(text: string): string[] {
  return quotesIn(text).map(
    ({ kind, speaker, text: words }) => `${kind === 'direct' ? '' : '~'}${speaker?.name ?? '?'}: ${words}`,
  );
}

describe('labels of turns', () => {
  it('stand behind the day and the hour of a message', () => {
    expect(
      quotesOf(
        '[02/05/2023, 18:01:12] Ana Ruiz: Who is at the dam?\n[02/05/2023, 18:02:40] Tom Lund: I am.\n' +
          '[02/05/2023, 18:02:59] Tom Lund: <Media omitted>\n[02/05/2023, 18:03:10] Ana Ruiz: Stay there.',
      ),
    ).toEqual(['Ana Ruiz: Who is at the dam?', 'Tom Lund: I am.', 'Ana Ruiz: Stay there.']);
    expect(quotesOf('18:01 - Ana Ruiz: Where?\n18:02 - Tom Lund: Here.\n18:04 - Ana Ruiz: Good.')).toEqual([
      'Ana Ruiz: Where?',
      'Tom Lund: Here.',
      'Ana Ruiz: Good.',
    ]);
  });

  it('stand with the time on a line over the words', () => {
    expect(
      quotesOf(
        '[00:00:04] Ana Ruiz\nWho built it?\n\n[00:00:09] Tom Lund\n[laughs] My father did.\n\n[00:00:20] Ana Ruiz\nWhen?\n\n',
      ),
    ).toEqual(['Ana Ruiz: Who built it?', 'Tom Lund: My father did.', 'Ana Ruiz: When?']);
    expect(quotesOf('Ana Ruiz  0:04\nWho built it?\n\nTom Lund  0:09\nI did.\n\nAna Ruiz  0:15\nAlone?\n\n')).toEqual([
      'Ana Ruiz: Who built it?',
      'Tom Lund: I did.',
      'Ana Ruiz: Alone?',
    ]);
  });

  it('stand behind the hour of a log of calls, and a heading ends the last call', () => {
    expect(
      quotesOf(
        '0410 Alma Star: We have a leak.\n0411 Port Control: How bad is it?\n0413 Alma Star: Two metres of water.\n' +
          '0415 Port Control: A tug is on its way.\n\nRemarks: the ship was towed in at 0900.',
      ),
    ).toEqual([
      'Alma Star: We have a leak.',
      'Port Control: How bad is it?',
      'Alma Star: Two metres of water.',
      'Port Control: A tug is on its way.',
    ]);
  });

  it('hold the post in capitals, the name in brackets, a number or a printed name', () => {
    expect(
      quotesOf(
        'ANA RUIZ, GREEN FRONT: We won.\n\nTOM LUND, MAYOR OF ALMA (on camera): We lost.\n\nRUIZ: Thank you.\n\nLUND: Good night.',
      ),
    ).toEqual(['Ana Ruiz: We won.', 'Tom Lund: We lost.', 'Ana Ruiz: Thank you.', 'Tom Lund: Good night.']);
    expect(
      quotesOf(
        'Ms. Ana Ruiz: Who pays?\n\nThe Minister of Works and Roads (Mr. Tom Lund): The bank.\n\nMs. Ruiz: Which?\n\nMr. Lund: Ours.',
      ),
    ).toEqual(['Ana Ruiz: Who pays?', 'Tom Lund: The bank.', 'Ana Ruiz: Which?', 'Tom Lund: Ours.']);
    expect(quotesOf('Speaker 1: Who came?\nSpeaker 2: Nobody came.\nSpeaker 1: Why?\nSpeaker 2: It rained.')).toEqual([
      'Speaker 1: Who came?',
      'Speaker 2: Nobody came.',
      'Speaker 1: Why?',
      'Speaker 2: It rained.',
    ]);
    expect(quotesOf('Mr. RUIZ. Who came?\n\nMs. LUND. Nobody, sir.\n\nMr. RUIZ. Thank you.')).toEqual([
      'Mr. RUIZ: Who came?',
      'Ms. LUND: Nobody, sir.',
      'Mr. RUIZ: Thank you.',
    ]);
  });

  it('are none where numbered headings or the hours of notes stand', () => {
    expect(quotesOf('Day 1: We walked.\nDay 2: We rested.\nDay 3: We came home.')).toEqual([]);
    expect(quotesOf('0610 Queue at PS 4: long.\n0700 Result PS 4: Lund 20.\n0710 Weather: fine.')).toEqual([]);
  });
});

describe('depositions', () => {
  it('know who examines and who is examined', () => {
    expect(
      quotesOf(
        'DEPOSITION OF ANA RUIZ\n\nEXAMINATION BY MR. LUND:\n\nQ. Who called you?\nA. My brother.\n\nMS. KIM: Objection.\n\n' +
          'THE WITNESS: May I go on?\n\nCROSS-EXAMINATION BY MS. KIM:\n\nQ. When was that?\nA. In May.',
      ).map((one) => one.split(':', 1)[0]),
    ).toEqual(['MR. LUND', 'ANA RUIZ', 'KIM', 'ANA RUIZ', 'KIM', 'ANA RUIZ']);
  });
});

describe('who is spoken of in a turn', () => {
  it('is neither the one who speaks nor the one who asked', () => {
    expect(
      quotesOf(
        'ANA RUIZ: Who closed the bridge?\n\nEVA LUND: Inspector Grace Kim of the police. She says it stays shut.\n\nANA RUIZ: Thank you.\n\nEVA LUND: Good night.',
      ),
    ).toContain('~Grace Kim: it stays shut');
    expect(
      quotesOf(
        'ANA RUIZ: Who is it?\n\nEVA LUND: I was there. She says it stays shut.\n\nANA RUIZ: And?\n\nEVA LUND: Yes.',
      ),
    ).toHaveLength(4);
  });
});

describe('notes with speech behind names', () => {
  it('go on behind the turns', () => {
    expect(
      quotesOf(
        'Mon 4 Oct. Met Tom Lund at the mill.\nMe: Who owns it?\nLund: My cousin owns it.\nMe: Since when?\nLund: Since the war.\nHe sold nine sheep, he says. I saw two.\n\nTues 5 Oct. We waited for our driver.',
      ).filter((one) => !one.startsWith('~')),
    ).toEqual(['Me: Who owns it?', 'Tom Lund: My cousin owns it.', 'Me: Since when?', 'Tom Lund: Since the war.']);
  });
});

describe('a field that names the holder of a post', () => {
  it('is no turn and no speech', () => {
    expect(
      quotesOf(
        'Spokesperson: Anna Ruiz\n\nMS. RUIZ: We will talk.\n\nQUESTION (Tom Lund, Alma Post): When?\n\nMS. RUIZ: Soon.',
      ),
    ).toEqual(['Anna Ruiz: We will talk.', 'Tom Lund: When?', 'Anna Ruiz: Soon.']);
    expect(quotesOf('Duty officer: Anna Ruiz\n\nThe night was calm. Nobody called the station.')).toEqual([]);
  });
});
