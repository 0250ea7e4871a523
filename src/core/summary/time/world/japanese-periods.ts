import { addMonths, dayText, isDay, monthText, yearText } from '../../../text/calendar';
import { absolute, type TimeRule } from '../time-rule';

const STEPS: Readonly<Record<string, number>> = { 先: -1, 昨: -1, 今: 0, 本: 0, 来: 1 };
const YEAR = '(?<year>(?:19|20)\\d\\d)年';

const rule = (source: string, read: TimeRule['read']): TimeRule => ({
  pattern: new RegExp(source, 'gu'),
  language: 'ja',
  read,
});

/** A year of accounts runs from April to March. */
function accounts(year: number): string {
  return `${monthText(year, 4)}/${monthText(year + 1, 3)}`;
}

/** "来月1日", "来年度", "2024年度", "年末", "今月下旬", "2019年から2023年" in Japanese texts. */
export const JAPANESE_PERIODS: readonly TimeRule[] = [
  rule('(?<which>[先今来])月(?<day>\\d{1,2})日', (match, { anchor, anchorName }) => {
    if (anchor === null) return absolute(null);
    const moved = addMonths(anchor, STEPS[match.groups?.['which'] ?? ''] ?? 0);
    const named = { ...moved, day: Number(match.groups?.['day']) };
    return isDay(named) ? { date: dayText(named), resolvedFrom: `${match[0]} counted from ${anchorName}` } : null;
  }),
  rule(`${YEAR}度`, ({ groups }) => absolute(accounts(Number(groups?.['year'])))),
  rule('(?<which>[昨今来])年度', (match, { anchor, anchorName }) => {
    if (anchor === null) return absolute(null);
    const own = anchor.month < 4 ? anchor.year - 1 : anchor.year;
    const date = accounts(own + (STEPS[match.groups?.['which'] ?? ''] ?? 0));
    return { date, resolvedFrom: `${match[0]} counted from ${anchorName}` };
  }),
  rule('(?<which>[昨今来])?年(?:末|内|初め)', (match, { anchor, anchorName, text }) => {
    if (/[\d度]$/u.test(text.slice(0, match.index).slice(-1))) return null;
    if (anchor === null) return absolute(null);
    const date = yearText(anchor.year + (STEPS[match.groups?.['which'] ?? ''] ?? 0));
    return { date, resolvedFrom: `${match[0]} counted from ${anchorName}` };
  }),
  rule(
    '(?<which>[先今来])?月(?:末|内)|(?<when>[先今来])月(?:上旬|中旬|下旬|中|初め)',
    (match, { anchor, anchorName, text }) => {
      if (/\d$/u.test(text.slice(0, match.index).slice(-1))) return null;
      if (anchor === null) return absolute(null);
      const moved = addMonths(anchor, STEPS[match.groups?.['which'] ?? match.groups?.['when'] ?? ''] ?? 0);
      return { date: monthText(moved.year, moved.month), resolvedFrom: `${match[0]} counted from ${anchorName}` };
    },
  ),
  rule(`${YEAR.replace('year', 'from')}(?:から|〜|～|－)(?<to>(?:19|20)\\d\\d)年`, ({ groups }) => {
    const [from, to] = [Number(groups?.['from']), Number(groups?.['to'])];
    return from < to ? absolute(`${yearText(from)}/${yearText(to)}`) : null;
  }),
];
