import type { Analysis } from '../../../text/analysis';
import { withAsciiDigits } from '../../../text/digits';
import { sliceOf } from '../../../text/span';
import type { FigureDraft } from '../../draft';

/** What a number counts or measures, by the word behind it; an empty unit is a plain count. */
const UNITS: Readonly<Record<string, string>> = {
  人: 'people',
  名: 'people',
  円: 'JPY',
  ドル: 'USD',
  ユーロ: 'EUR',
  元: 'CNY',
  ウォン: 'KRW',
  '％': 'percent',
  '%': 'percent',
  パーセント: 'percent',
  割: 'percent',
  トン: 't',
  キログラム: 'kg',
  キロメートル: 'km',
  キロ: 'km',
  メートル: 'm',
  センチ: 'cm',
  ミリ: 'mm',
  ヘクタール: 'ha',
  平方キロ: 'km²',
  キロワット: 'kW',
  時間: 'hour',
  日間: 'day',
  週間: 'week',
  カ月: 'month',
  か月: 'month',
  ヶ月: 'month',
  年間: 'year',
  年: 'year',
  秒: 'second',
  戸: '',
  棟: '',
  カ所: '',
  か所: '',
  ヶ所: '',
  箇所: '',
  件: '',
  台: '',
  隻: '',
  頭: '',
  匹: '',
  羽: '',
  校: '',
  社: '',
  世帯: '',
  機: '',
  枚: '',
  個: '',
  工場: '',
  施設: '',
  団体: '',
  カ国: '',
  か国: '',
  ヶ国: '',
  票: '',
  議席: '',
  隊: '',
  軒: '',
  店舗: '',
};
const SIZES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 億: 1e8, 兆: 1e12 };
const SIZE = '(?:百万|千万|[千万億兆])';
const longestFirst = (keys: readonly string[]): string => [...keys].sort((a, b) => b.length - a.length).join('|');
const UNIT = longestFirst(Object.keys(UNITS));
const AMOUNT = new RegExp(
  `(?:約|およそ|少なくとも|最大)?(?<![\\d.,])(?<number>\\d[\\d.,]{0,15}(?:${SIZE}(?:\\d[\\d.,]{0,9}${SIZE})?)?)(?<unit>${UNIT})(?<!(?:1[89]|20)\\d\\d年)(?!目|月|度)`,
  'gu',
);
/** "懲役3年", "築40年": years that last; a bare "5年" may be a date. */
const LASTS = /(?:懲役|禁錮|築|創業|刑期|執行猶予|約|およそ|\D)$/u;
const STRENGTH = /マグニチュード(?:（M）)?\s?(?<number>\d(?:\.\d)?)/gu;
const PIECE = new RegExp(`(\\d+(?:[.,]\\d+)*)(${SIZE}?)`, 'gu');

/** The value of a number in digits with sizes between: "2億4000万". */
function valueOf(written: string): number {
  return [...written.matchAll(PIECE)].reduce((sum, [, digits = '', size = '']) => {
    const factor = size === '千万' ? 1e7 : (SIZES[size] ?? 1);
    return sum + Number(digits.replaceAll(',', '')) * factor;
  }, 0);
}

/** Finds amounts of a Japanese text: a number in digits with the word for what it counts or measures. */
export function findJapaneseFigures({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!language.startsWith('ja')) return [];
  const part = withAsciiDigits(text.slice(body.start, body.end));
  const draft = (match: RegExpExecArray, value: number, unit: string | null, what: string | null): FigureDraft => {
    const evidence = { start: body.start + match.index, end: body.start + match.index + match[0].length };
    return { value, unit, text: sliceOf(text, evidence), what, evidence };
  };
  const amounts = [...part.matchAll(AMOUNT)].flatMap((match): FigureDraft[] => {
    const { number = '', unit = '' } = match.groups ?? {};
    const behind = part.slice(match.index + match[0].length, match.index + match[0].length + 2);
    const before = part.slice(Math.max(0, match.index - 4), match.index);
    const isSpan = /^以上|^未満|^近く|^余/u.test(behind) || /(?:懲役|禁錮|築|執行猶予|創業)$/u.test(before);
    if (unit === '年' && !(isSpan && LASTS.test(before))) return [];
    const value = valueOf(number) * (unit === '割' ? 10 : 1);
    const kind = UNITS[unit] ?? '';
    return Number.isFinite(value) ? [draft(match, value, kind || null, kind === '' ? unit : null)] : [];
  });
  const strengths = [...part.matchAll(STRENGTH)].map((match) =>
    draft(match, Number(match.groups?.['number']), null, 'マグニチュード'),
  );
  return [...amounts, ...strengths];
}
