import { describe, expect, it } from 'vitest';
import { readHeader } from './read-header';

function dateOf(text: string): string | null {
  return readHeader(text, { fileName: 'a.txt' }).publishedOn;
}

describe('the date of texts that no header dates', () => {
  it('is told by the line of a judgment, or by its end', () => {
    const court =
      'IN THE COURT OF ALMA\nPetition No. 4 of 2020\n\nBETWEEN\nANA RUIZ ........ Petitioner\nand\nTOM LUND ........ Respondent\n\n';
    expect(dateOf(`${court}Before: Judge Kim\nDelivered on 17 June 2022\n\n1. The petition was heard.`)).toBe(
      '2022-06-17',
    );
    expect(
      dateOf(
        `${court}1. The petition was heard and is allowed.\n\nGiven at Alma this 3rd day of May, 2024.\n\nKim\nJudge`,
      ),
    ).toBe('2024-05-03');
    const petition = '\n\n1. The petition was heard.';
    expect(dateOf(`${court}JUDGMENT of the Court delivered by Judge Kim on the 3rd day of May 2024${petition}`)).toBe(
      '2024-05-03',
    );
    expect(dateOf(`Ruiz v Lund [2024] ALCA 118 (3 May 2024)\n\n${court}${petition}`)).toBe('2024-05-03');
    expect(dateOf(`${court}1. The notice was delivered on 17 June 2022 to all.`)).toBe(null);
  });

  it('is the one day that all messages of a chat bear', () => {
    const line = (day: string, words: string) => `[${day}, 06:12:04] Ana: ${words}\n`;
    const days = (...all: string[]) => all.map((day) => line(day, 'Yes.')).join('');
    expect(dateOf(days('14/09/2022', '14/09/2022', '14/09/2022'))).toBe('2022-09-14');
    expect(dateOf(days('14/09/2022', '14/09/2022', '15/09/2022'))).toBe(null);
    expect(dateOf(days('04/09/2022', '04/09/2022', '04/09/2022'))).toBe(null);
  });

  it('is the year of a notebook whose weekdays fit', () => {
    const notes = '\n\nSunday 10 Oct. Arrived at dusk.\n\nMonday 11 Oct. Walked up.\n';
    expect(dateOf(`Notebook 4, Alma valley, autumn 2021${notes}`)).toBe('2021');
    expect(dateOf(`Notebook 4, Alma valley, autumn 2020${notes}`)).toBe(null);
    expect(dateOf(`Bridges of the valley since 2021${notes}`)).toBe(null);
  });
});

describe('the day that opens a report', () => {
  const told = 'The river rose by two metres in Alma today, the county said, and forty people left their homes.';

  it.each([
    [`Floods rise\n\n3 May 2024 – ${told}`, '2024-05-03', null],
    [`Floods rise\n\nMay 3, 2024 (ALMANS)—${told}`, '2024-05-03', 'ALMANS'],
    [`Days of Alma\n\n3 May 2024 – ${told}\n4 May 2024 – ${told}`, null, null],
    [
      `Floods rise\n\n3 May 2024 – a fine day to be at the harbour with nothing at all to do but to look on.`,
      null,
      null,
    ],
  ])('%#', (text, publishedOn, outlet) => {
    expect(readHeader(text, { fileName: 'a.txt' })).toMatchObject({ publishedOn, outlet });
  });

  it('parts the paper from the day behind a bar, and the dateline tells which day the figures mean', () => {
    const wire = (day: string) =>
      `Mayor to meet the crews\n\nSource: Coastwire | ${day} 08:10\n\nALMA, March 11 (Coastwire) -- ${told}`;
    expect(readHeader(wire('03-12-2009'), { fileName: 'a.txt' })).toMatchObject({
      outlet: 'Coastwire',
      publishedOn: '2009-03-12',
    });
    expect(readHeader(wire('05-06-2009'), { fileName: 'a.txt' })).toMatchObject({
      outlet: 'Coastwire',
      publishedOn: null,
    });
  });
});
