import type { Analysis } from '../../../text/analysis';
import { withAsciiDigits } from '../../../text/digits';
import { sliceOf } from '../../../text/span';
import type { FigureDraft } from '../../draft';

const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };
const UNITS: Readonly<Record<string, string>> = {
  人: 'people',
  名: 'people',
  元: 'CNY',
  人民币: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  日元: 'JPY',
  公里: 'km',
  千米: 'km',
  米: 'm',
  吨: 't',
  公斤: 'kg',
  公顷: 'ha',
  厘米: 'cm',
  毫米: 'mm',
  平方米: 'm²',
  亩: 'mu',
  千瓦: 'kW',
  兆瓦: 'MW',
  岁: 'year',
  年: 'year',
  秒: 'second',
  港元: 'HKD',
  英镑: 'GBP',
  卢布: 'RUB',
  韩元: 'KRW',
  起: '',
  例: '',
  棵: '',
  株: '',
  场: '',
  条: '',
  栋: '',
  间: '',
  套: '',
  份: '',
  台: '',
  批: '',
  票: '',
  席: '',
  枚: '',
  支: '',
  位: 'people',
  只: '',
  顶: '',
  处: '',
  项: '',
  平方公里: 'km²',
  天: 'day',
  小时: 'hour',
  分钟: 'minute',
  个月: 'month',
  周: 'week',
  '％': 'percent',
  '%': 'percent',
  度: '°',
  册: '',
  本: '',
  家: '',
  所: '',
  座: '',
  辆: '',
  户: '',
  件: '',
  头: '',
  艘: '',
  架: '',
  次: '',
};
const keys = (table: Readonly<Record<string, unknown>>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
const HAN = new RegExp(
  `(?:约|近|超过|至少|逾)?(?<![\\d.])(\\d+(?:[.,]\\d+)*)\\s?(${keys(SCALES)})?(?:多)?(?:余)?(?:个(?!月))?(${keys(UNITS)}|(?<=个))(?<!(?:19|20)\\d\\d年)`,
  'gu',
);
const SHARE = /百分之(\d+(?:\.\d+)?|[一二三四五六七八九十百]{1,4})/gu;
/** Small numbers in words before a measure: "三周", "两人", "四成". */
const WORDED =
  /(?<![\d第一二两三四五六七八九十百千万])(两|[三四五六七八九]|十[一二三四五六七八九]?|[二三四五六七八九]十[一二三四五六七八九]?)(?:多|余)?(?:个(?=小时))?(人|名|天|周|个月|月(?=个)|小时|分钟|年|成|公里|米|吨|家|所|座|辆|户|艘|次|起|位|岁|瓶|只|头|匹|箱|袋|套|台|件|条|根|棵|间|栋|处|项|批|班|组|队|枚|顶|份|张|公斤|斤|亩|元|万元|场|个(?=[^月小人工国体别性案头子\s，。]))(?!级|度|前|之)/gu;
/** Hundreds and more in words before a measure: "四百家", "一千二百人", "两亿元". */
const LARGE = new RegExp(
  `(?:约|近|超过|至少|逾)?(?<![\\d第一二两三四五六七八九十百千万亿])([一二两三四五六七八九十][零一二两三四五六七八九十]{0,3}[百千万亿][零一二两三四五六七八九十百千万亿]{0,10})(?:多|余)?(?:个(?!月))?(${keys(UNITS)}|(?<=个))`,
  'gu',
);
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const HAN_DIGITS = '零一二三四五六七八九';

/** The value of a share in digits or in Chinese numerals up to a hundred. */
function shareOf(words: string): number {
  if (/^\d/u.test(words)) return Number(words);
  if (words === '百') return 100;
  const [tens = '', ones = ''] = words.includes('十') ? words.split('十') : ['0', words];
  const digit = (sign: string, empty: number) => (sign === '' ? empty : Math.max(0, HAN_DIGITS.indexOf(sign)));
  return (words.includes('十') ? 10 * digit(tens, 1) : 0) + digit(ones, 0);
}

/** The value of a whole number in words: "一千二百" is 1,200, "三万五" is not read for more than it says. */
function valueInWords(words: string): number {
  let [total, section, digit] = [0, 0, 0];
  for (const sign of words.replaceAll('两', '二')) {
    const power = POWERS[sign];
    const large = sign === '万' ? 1e4 : sign === '亿' ? 1e8 : 0;
    if (large > 0) {
      total = (total + section + digit) * large;
      [section, digit] = [0, 0];
    } else if (power !== undefined) {
      section += Math.max(1, digit) * power;
      digit = 0;
    } else digit = HAN_DIGITS.indexOf(sign);
  }
  return total + section + digit;
}

/** Finds amounts with a Chinese scale or measure word after digits ("约300人", "2.5亿元", "百分之12"). */
export function findHanFigures(analysis: Analysis): readonly FigureDraft[] {
  const { text, body, language } = analysis;
  if (!language.startsWith('zh')) return [];
  const part = withAsciiDigits(text.slice(body.start, body.end));
  const amounts = [...part.matchAll(HAN)].map((match) => ({
    match,
    value: Number((Number((match[1] ?? '').replaceAll(',', '')) * (SCALES[match[2] ?? ''] ?? 1)).toPrecision(12)),
    unit: UNITS[match[3] ?? ''] || null,
    what: UNITS[match[3] ?? ''] === '' ? (match[3] ?? null) : null,
  }));
  const shares = [...part.matchAll(SHARE)].map((match) => ({
    match,
    value: shareOf(match[1] ?? ''),
    unit: 'percent',
    what: null,
  }));
  const worded = [...part.matchAll(WORDED)].map((match) => ({
    match,
    value: shareOf((match[1] ?? '').replace('两', '二')) * (match[2] === '成' ? 10 : 1),
    unit: match[2] === '成' ? 'percent' : UNITS[match[2] ?? ''] || null,
    what: UNITS[match[2] ?? ''] === '' ? (match[2] ?? null) : null,
  }));
  const large = [...part.matchAll(LARGE)].map((match) => ({
    match,
    value: valueInWords(match[1] ?? ''),
    unit: UNITS[match[2] ?? ''] || null,
    what: UNITS[match[2] ?? ''] === '' ? (match[2] ?? null) : null,
  }));
  const fractions = [...part.matchAll(/([二三四五六七八九十]|\d{1,2})分之([一二三四五六七八九十]|\d{1,2})/gu)].map(
    (match) => ({
      match,
      value: Math.round((10_000 * shareOf(match[2] ?? '')) / Math.max(1, shareOf(match[1] ?? ''))) / 10_000,
      unit: 'share',
      what: null,
    }),
  );
  return [...amounts, ...fractions, ...shares, ...worded, ...large].flatMap(({ match, value, unit, what }) => {
    if (!Number.isFinite(value)) return [];
    const evidence = { start: body.start + match.index, end: body.start + match.index + match[0].length };
    return [{ value, unit, text: sliceOf(text, evidence), what, evidence }];
  });
}
