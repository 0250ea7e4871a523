import { describe, expect, test } from 'vitest';
import { readHeader } from './read-header';

const BODY = 'The harbour was quiet in the morning. By noon the first boats had come back with half a load.';
const read = (text: string) => readHeader(text, { fileName: 'a.txt' });

describe('lines over reports of many kinds', () => {
  test.each([
    [
      'a report whose first line ends like a dateline',
      `ALMA: Floods\nReport No. 7\nAs of 3 June 2024\n\n${BODY}`,
      '2024-06-03',
      null,
      null,
      null,
    ],
    [
      'a statement with its sort, date and number between bars',
      `Corvane: Guards must stop\n\nAlma International | Public statement | 22 May 2025 | Index: COR 31/0042/2025\n\n${BODY}`,
      '2025-05-22',
      null,
      null,
      'Alma International',
    ],
    [
      'a place, a day of two calendars and an agency in Arabic',
      'نهر الوادي 3 ذو القعدة 1445 هـ الموافق 11 مايو 2024 م (وكالة الوادي) - افتتح أمس السوق الجديد في البلدة بعد عامين من العمل.',
      '2024-05-11',
      'نهر الوادي',
      null,
      'وكالة الوادي',
    ],
    [
      'a line with a day of the moon alone',
      'افتتاح السوق الجديد\n\n10 محرم 1446 هـ\n\nافتتح السوق الجديد في البلدة بعد عامين من العمل. وحضر الحفل تجار البلدة.',
      '2024-07-16',
      null,
      null,
      null,
    ],
    [
      'who sends it, and a year with its mark, in Urdu',
      'نئی منڈی کھل گئی\n\nکوٹ سرائے (نمائندہ خصوصی) ۳ مئی ۲۰۲۴ء: شہر میں نئی منڈی جمعے کو کھول دی گئی جس پر شہریوں نے خوشی کا اظہار کیا۔',
      '2024-05-03',
      'کوٹ سرائے',
      null,
      null,
    ],
    [
      'a Chinese wire line with its year',
      '新市场开张\n\n本报柳川2024年5月3日讯（记者李平）柳川市新市场3日正式开张，市民纷纷前来购物，商户表示满意。',
      '2024-05-03',
      '柳川',
      null,
      null,
    ],
    [
      'a headline in marks over the line that says who talks, and a place with its date',
      '«Nadie escucha»\n\nEntrevista con Ana Ruiz, bióloga\n\nCabo Verdejo, 4 de marzo de 2024. La bióloga Ana Ruiz vive en el faro desde hace años.',
      '2024-03-04',
      'Cabo Verdejo',
      null,
      null,
    ],
    [
      'a closing line in brackets with place, date and agency',
      'Cierra el molino de Rocafría\n\nEl molino de Rocafría cerró el lunes tras ochenta años. Sus obreros protestaron.\n\n(Rocafría, 4 de marzo de 2024. Agencia Norte)',
      '2024-03-04',
      null,
      null,
      null,
    ],
    [
      'a closing line in brackets in Urdu',
      'چکی بند ہو گئی\n\nگاؤں کی پرانی چکی پیر کو بند ہو گئی۔ مزدوروں نے احتجاج کیا۔\n\n(۴ مارچ ۲۰۲۴، نہر نیوز)',
      '2024-03-04',
      null,
      null,
      null,
    ],
    [
      'a last line that is a date and nothing else',
      'Мельница закрыта\n\nМельница в селе закрылась в понедельник. Рабочие вышли на площадь.\n\n4 марта 2024',
      '2024-03-04',
      null,
      null,
      null,
    ],
    [
      'minutes that say when and where they were taken',
      `ALMA TOWN COUNCIL\nPlanning Committee\nMinutes of the meeting held on Monday 3 March 2025 at 7.00 pm in the Guildhall\n\n${BODY}`,
      '2025-03-03',
      null,
      null,
      null,
    ],
    [
      'a report of an hour in a zone',
      `Corvane: Floods\nSituation Report No. 4\nAs of 3 June 2024, 17:00 (UTC+3)\n\n${BODY}`,
      '2024-06-03',
      null,
      null,
      null,
    ],
    [
      'a release with highlights before its dateline',
      `Corvane Buys Nordkap\n\n- Sales doubled\n- Call at 8:30\n\nALMA and BERGEN, Norway, February 6, 2025 (WIRE) -- ${BODY}`,
      '2025-02-06',
      'ALMA and BERGEN, Norway',
      null,
      'WIRE',
    ],
    [
      'a dateline in brackets below a heading',
      `The Ledgers\n\nSummary\n(Geneva, 22 July 2024) – ${BODY}`,
      '2024-07-22',
      'Geneva',
      null,
      null,
    ],
    [
      'notes with their place behind the date',
      `NOTEBOOK 3 - coast\nThurs 7 Mar 2024, Alma\n\n06.20 Left. ${BODY}`,
      '2024-03-07',
      null,
      null,
      null,
    ],
    [
      'a byline, a paper and when it was posted',
      `Two schools close as children leave\n\nBY AMA OWUSU-LEE\nThe Coast Sentinel\n\nPosted Wednesday, Jan. 17, 2024 | 6:42 p.m.\nUpdated Jan. 18, 2024\n\n${BODY}`,
      '2024-01-17',
      null,
      'AMA OWUSU-LEE',
      'The Coast Sentinel',
    ],
    [
      'a feature with a picture credit and a dated paper',
      `The apprentice of Alma\n\nBy Ama Owusu\nPhotographs by Tom Lund\nSaturday Review, December 2, 2023\n\n${BODY}`,
      '2023-12-02',
      null,
      'Ama Owusu',
      'Saturday Review',
    ],
    [
      'a programme',
      `MORNING LINE – Radio Alma\nTranscript, Tuesday 7 February 2023, 0700 edition\n\n${BODY}`,
      '2023-02-07',
      null,
      null,
      'Radio Alma',
    ],
    [
      'an interview',
      `The river\n\nOn thirty years of measuring it\n\nInterview by Ama Owusu\n16 September 2023\n\n${BODY}`,
      '2023-09-16',
      null,
      'Ama Owusu',
      null,
    ],
    [
      'a communiqué dated at its end',
      `Joint Communiqué\n\n${BODY}\n\nMinistry of Foreign Affairs\nPort Alma, 11 May 2023\n`,
      '2023-05-11',
      null,
      null,
      null,
    ],
    [
      'a report on a span of days, which is of its last',
      `Office for Relief in Alma\nSituation Report No. 11\nReporting period: 12-18 May 2025\n\n${BODY}`,
      '2025-05-18',
      null,
      null,
      null,
    ],
    [
      'notes whose observers stand behind a label',
      `FIELD NOTES / survey / Alma\nobs.: K. Ito (KI), w/ interp. Ana\nWed 14 Feb 2024\n\n${BODY}`,
      '2024-02-14',
      null,
      null,
      null,
    ],
    [
      'an interview whose lines over it hold sentences',
      `"A seed is a letter"\n\nShe kept the wheat through a war. A talk about patience\n\nInterview: Ana Ruiz\n3 July 2023\n\n${BODY}`,
      '2023-07-03',
      null,
      'Ana Ruiz',
      null,
    ],
    [
      'the post and the paper of who wrote, under the name',
      `Day 6 in court\n\nBy Ana Ruiz\nCourt reporter, De Havenbode\nThursday 13 March 2025\n\nALMA - ${BODY}`,
      '2025-03-13',
      'ALMA',
      'Ana Ruiz',
      'De Havenbode',
    ],
    [
      'a programme of a station',
      `HARBOUR HOUR\nRadio Alma Verde 94.1, broadcast of 22 August 2024\nTranscript\n\n${BODY}`,
      '2024-08-22',
      null,
      null,
      'Radio Alma Verde',
    ],
    [
      'a release whose headline stands between its date and two cities',
      `PRESS RELEASE\nFor immediate release: 9 September 2024\n\nRivers without owners: one in four is dying, report finds\n\nALMÁ / PORT HALE - ${BODY}`,
      '2024-09-09',
      'ALMÁ / PORT HALE',
      null,
      null,
    ],
  ])('%s', (_, text, publishedOn, place, byline, outlet) => {
    const header = read(text);
    expect(header).toMatchObject({ publishedOn, byline, outlet });
    expect(header.dateline?.place ?? null).toBe(place);
  });

  test('days that come back on lines of their own are entries of a diary, not the date of a text', () => {
    expect(
      read(`I began this in spring. It rained.\n\n3 July 2023\n${BODY}\n\n4 July 2023\n${BODY}`).publishedOn,
    ).toBeNull();
  });

  test('a headline may end with a full stop where a dateline follows it', () => {
    const header = read(`Water plan goes to a vote.\n\nALMA, Neb., Oct. 4 (WIRE) — ${BODY}`);
    expect(header).toMatchObject({ title: 'Water plan goes to a vote.', outlet: 'WIRE' });
    expect(header.dateline?.place).toBe('ALMA, Neb.');
    expect(read(`Water plan goes to a vote.\n\n${BODY}`).title).not.toBe('Water plan goes to a vote.');
  });
});
