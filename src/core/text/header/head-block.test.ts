import { describe, expect, test } from 'vitest';
import { readHeader } from './read-header';

const BODY = 'The harbour was quiet in the morning. By noon the first boats had come back with half a load.';

function read(text: string) {
  const { title, publishedOn, byline, dateline, body } = readHeader(text, { fileName: 'a.txt' });
  return { title, publishedOn, byline, place: dateline?.place ?? null, body: text.slice(body.start, body.end) };
}

describe('the lines over a report without labels', () => {
  test.each([
    [
      'a situation report',
      `SITUATION REPORT No. 7\nFlood, Province of Alma\nAs of 4 May 2021, 18:00 local time\n\nNEEDS\n${BODY}`,
      { title: 'SITUATION REPORT No. 7', publishedOn: '2021-05-04', body: `NEEDS\n${BODY}` },
    ],
    [
      'a judgment',
      `Lind v. City of Alma\nCase No. 2020/17, District Court of Alma\nJudgment of 4 May 2021\n\n1. ${BODY}`,
      { title: 'Lind v. City of Alma', publishedOn: '2021-05-04', body: `1. ${BODY}` },
    ],
    [
      'notes with who wrote them',
      `Notes from the quay\nRecorded by M. Dahl, 4 May 2021\n\n${BODY}`,
      { title: 'Notes from the quay', publishedOn: '2021-05-04', byline: 'M. Dahl', body: BODY },
    ],
    [
      'a press release',
      `FOR IMMEDIATE RELEASE\n\nNew quay opens in Alma\n\nALMA, May 4, 2021 – ${BODY}`,
      { title: 'New quay opens in Alma', publishedOn: '2021-05-04', place: 'ALMA' },
    ],
    [
      'a dateline that ends with a full stop',
      `Light on the quay\n\nALMA, 4 May 2021. ${BODY}`,
      { title: 'Light on the quay', publishedOn: '2021-05-04', place: 'ALMA' },
    ],
    [
      'an interview whose second line says who asks',
      `‘The quay was never ours’\nJana Lund talks to the woman who ran the quay\n\nPublished 4 May 2021\n\n${BODY}`,
      { title: '‘The quay was never ours’', publishedOn: '2021-05-04', byline: 'Jana Lund', body: BODY },
    ],
    [
      'a diary whose first line holds its date and place',
      `Site diary - Tue 4 May 2021 - River Alma, east bank\nTeam: L. Orr (LO), driver Senna\n\n${BODY}`,
      {
        title: 'Site diary - Tue 4 May 2021 - River Alma, east bank',
        publishedOn: '2021-05-04',
        body: `Team: L. Orr (LO), driver Senna\n\n${BODY}`,
      },
    ],
    [
      'a bulletin that names its days in brackets',
      `Weekly Bulletin 23 (27 April to 4 May 2021)\n\n${BODY}`,
      { title: 'Weekly Bulletin 23 (27 April to 4 May 2021)', publishedOn: '2021-05-04', body: BODY },
    ],
    [
      'a report that says which days it covers and who made it',
      `Situation report no. 14, covering 27 April to 4 May 2021. Prepared by the Relief Office, Alma.\n\n${BODY}`,
      { publishedOn: '2021-05-04', body: BODY },
    ],
  ])('%s', (_kind, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  test('the days of something else are no date of the text', () => {
    expect(read(`Harbour festival opens to all from 2 to 4 May 2021\n\n${BODY}`).publishedOn).toBeNull();
  });

  test('two dates settle nothing, and prose or a list is no head', () => {
    expect(read(`From 4 May 2021\nTo 6 May 2021\n\n${BODY}`).publishedOn).toBeNull();
    expect(read(`- boats, 4 May 2021\n- nets, 5 May 2021\n\n${BODY}`).publishedOn).toBeNull();
    expect(read(`${BODY} The last one came on 4 May 2021\n\n${BODY}`).publishedOn).toBeNull();
  });
});
