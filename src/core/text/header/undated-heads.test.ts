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
