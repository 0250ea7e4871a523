import { HINDI_MONTHS, THAI_MONTHS, yearInThai } from '../../../text/asian-months';
import { monthText, yearText } from '../../../text/calendar';
import { readDay, readMonth } from '../nearest';
import { absolute, type TimeContext, type TimeReading, type TimeRule } from '../time-rule';

const MONTHS = { hi: HINDI_MONTHS, th: THAI_MONTHS } as const;
/** Words behind a month without a day or a year by which it is told from another word: "मई में", "मार्च तक". */
const BEHIND_MONTH = ' (?:में|तक|से|के|की|का|माह|महीने)(?![\\p{L}\\p{M}])';
const year = (written: string, code: string): number => (code === 'th' ? yearInThai(Number(written)) : Number(written));

function rulesFor([code, names]: readonly [string, readonly (readonly string[])[]]): readonly TimeRule[] {
  const numbers = new Map(names.flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)));
  const any = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
  const month = `(?<month>${any.replaceAll('.', '\\.')})(?![\\p{M}])`;
  const [edge, gap] = code === 'th' ? ['(?<![\\d.,])', '\\s?'] : ['(?<![\\p{L}\\p{M}\\d.,])', ' '];
  const era = code === 'th' ? '(?:พ\\.ศ\\.|ค\\.ศ\\.)?\\s?' : '';
  const make = (
    source: string,
    read: (
      groups: Readonly<Record<string, string | undefined>>,
      context: TimeContext,
      at: number,
    ) => TimeReading | null,
  ): TimeRule => ({
    pattern: new RegExp(source, 'gu'),
    language: code,
    read: (match, context) => read(match.groups ?? {}, context, match.index),
  });
  const at = ({ month: name = '' }: Readonly<Record<string, string | undefined>>): number => numbers.get(name) ?? 0;
  const whole = (written: string | undefined): number | null => (written === undefined ? null : year(written, code));
  return [
    make(
      `${edge}(?<from>\\d{1,2})\\s?(?:[–—-]|से|ถึง)\\s?(?<to>\\d{1,2})${gap}${month}(?:,?${gap}${era}(?<year>\\d{4})(?!\\d))?`,
      (groups, context, index) => {
        const [from, to] = [groups['from'], groups['to']].map((day) =>
          readDay(whole(groups['year']), at(groups), Number(day), context, index),
        );
        if (!from?.date || !to?.date || from.date >= to.date) return null;
        return { date: `${from.date}/${to.date}`, resolvedFrom: to.resolvedFrom };
      },
    ),
    make(`${edge}(?<day>\\d{1,2})${gap}${month}(?:,?${gap}${era}(?<year>\\d{4})(?!\\d))?`, (groups, context, index) =>
      readDay(whole(groups['year']), at(groups), Number(groups['day']), context, index),
    ),
    make(`${edge}${month},?${gap}${era}(?<year>\\d{4})(?!\\d)`, (groups) =>
      absolute(monthText(whole(groups['year']) ?? 0, at(groups))),
    ),
    ...(code === 'th'
      ? [
          make(`(?:เดือน)${month}`, (groups, context, index) => readMonth(at(groups), context, index)),
          make(
            `(?:ปี\\s?(?:พ\\.ศ\\.|ค\\.ศ\\.)?|พ\\.ศ\\.)\\s?(?<year>(?:19|20|25)\\d{2})(?!\\d)`,
            ({ year: written = '' }) => absolute(yearText(year(written, code))),
          ),
        ]
      : [
          make(`${edge}${month}(?=${BEHIND_MONTH})`, (groups, context, index) => readMonth(at(groups), context, index)),
        ]),
  ];
}

const korean = (source: string, read: TimeRule['read']): TimeRule => ({
  pattern: new RegExp(source, 'gu'),
  language: 'ko',
  read,
});
/** Whole years before the year of the text. */
const KOREAN_YEARS: Readonly<Record<string, number>> = { 올해: 0, 지난해: -1, 작년: -1, 재작년: -2, 내년: 1 };

/** "2024년 5월 3일", "지난해 12월", "5월 3일", "2023년". */
const KOREAN: readonly TimeRule[] = [
  korean(
    '(?:(?<year>(?:1[89]|20)\\d{2})년\\s?|(?<which>올해|지난해|작년|재작년|내년)\\s)?(?<!\\d)(?<month>\\d{1,2})월(?!드컵|급|세)(?:\\s?(?<day>\\d{1,2})일(?!간|째|\\s?동안))?',
    (match, context) => {
      const { year: written, which, month = '', day } = match.groups ?? {};
      const step = which === undefined ? null : (KOREAN_YEARS[which] ?? 0);
      if (Number(month) < 1 || Number(month) > 12) return null;
      if (step !== null && context.anchorYear === null) return absolute(null);
      const told = written === undefined ? (step === null ? null : (context.anchorYear ?? 0) + step) : Number(written);
      if (day !== undefined) return readDay(told, Number(month), Number(day), context, match.index);
      return told === null ? readMonth(Number(month), context, match.index) : absolute(monthText(told, Number(month)));
    },
  ),
  korean('(?<!\\d)(?<year>(?:1[89]|20)\\d{2})년(?!간|대|산)', ({ groups }) =>
    absolute(yearText(Number(groups?.['year']))),
  ),
];

/** Dates in figures and with the month names of Hindi, Korean and Thai texts, for texts in that language only. */
export const ASIAN_DATES: readonly TimeRule[] = [...Object.entries(MONTHS).flatMap(rulesFor), ...KOREAN];
