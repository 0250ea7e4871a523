import { addMonths, dayText, isDay, monthText, yearText } from '../../../text/calendar';
import { readDay, readMonth } from '../nearest';
import { absolute, type TimeRule } from '../time-rule';
import { WEEKDAYS } from './relative';
import { wordSign } from './word-sign';

/** Month names by month: French, Spanish, German, Italian, Portuguese, Arabic (both calendars' names), Urdu, Russian (of and in the month). */
const MONTHS = [
  'janvier|enero|januar|jänner|gennaio|janeiro|يناير|كانون الثاني|جنوری|января|январе|январь|январю',
  'février|febrero|februar|febbraio|fevereiro|فبراير|شباط|فروری|февраля|феврале|февраль|февралю',
  'mars|marzo|märz|março|مارس|آذار|مارچ|марта|марте|март|марту',
  'avril|abril|aprile|april|أبريل|ابريل|إبريل|نيسان|اپریل|апреля|апреле|апрель|апрелю',
  'mai|mayo|maggio|maio|مايو|أيار|مئی|мая|мае|май|маю',
  'juin|junio|juni|giugno|junho|يونيو|حزيران|جون|июня|июне|июнь|июню',
  'juillet|julio|juli|luglio|julho|يوليو|تموز|جولائی|июля|июле|июль|июлю',
  'août|agosto|august|أغسطس|آب|اگست|августа|августе|август|августу',
  'septembre|septiembre|setiembre|september|settembre|setembro|سبتمبر|أيلول|ستمبر|сентября|сентябре|сентябрь|сентябрю',
  'octobre|octubre|oktober|ottobre|outubro|أكتوبر|اكتوبر|تشرين الأول|اکتوبر|октября|октябре|октябрь|октябрю',
  'novembre|noviembre|november|novembro|نوفمبر|تشرين الثاني|نومبر|ноября|ноябре|ноябрь|ноябрю',
  'décembre|diciembre|dezember|dicembre|dezembro|ديسمبر|كانون الأول|دسمبر|декабря|декабре|декабрь|декабрю',
];
const numberByName = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);
/** The source of a pattern of their names, one group. */
export const GREGORIAN_MONTH = `(${[...numberByName.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{M}])`;
const MONTH = GREGORIAN_MONTH;
/** The name of the same month in another Arabic calendar: "نوفمبر/تشرين الثاني". */
const OTHER_NAME = `(?:\\s?/\\s?(?:${MONTHS.join('|')})(?![\\p{L}\\p{M}]))?`;
const MONTH_SIGN = wordSign([...numberByName.keys()]);
/** One day and another, where no word for a span is told. */
const AND = /\d\.?\s(?:et|y|e|und|и|та)\s\d/u;
const HAN_SIGN = /[年月]/;
/** The day of the week before a date belongs to it: "lundi 17 juin", "Montag, den 17. Juni". */
const WEEKDAY = `(?:(?<![\\p{L}\\p{M}])(?:${Object.values(WEEKDAYS).join(' ').split(' ').join('|')})(?:,\\s?|،\\s?|\\s)(?:(?:el|le|den|dem|der|il|día)\\s)?)?`;
const D = '[\\d٠-٩۰-۹]';
const rule = (source: string, read: TimeRule['read'], sign: RegExp): TimeRule => ({
  pattern: new RegExp(source, 'giu'),
  read,
  sign,
});

/** The value of a whole number in European, Arabic-Indic or Persian digits. */
function digitsValue(text: string): number {
  return Number(
    text
      .replace(/[٠-٩]/gu, (d) => String(d.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/gu, (d) => String(d.charCodeAt(0) - 0x6f0)),
  );
}

/** The number of a month that these languages name, 0 for no month. */
export function gregorianMonth(name: string | undefined): number {
  return numberByName.get((name ?? '').toLowerCase()) ?? 0;
}
const month = gregorianMonth;
/** The value of a whole number in European, Arabic-Indic or Persian digits. */
export const wholeNumber = digitsValue;
const HAN = '〇零一二三四五六七八九';

/** The value of a number of the Chinese calendar: digits, digit by digit ("二〇二三"), or with ten ("二十三"). */
function hanValue(text: string): number {
  if (/^[\d]+$/u.test(text)) return Number(text);
  const digit = (sign: string) => Math.max(0, HAN.indexOf(sign) - 1);
  const ten = text.indexOf('十');
  if (ten >= 0)
    return (ten === 0 ? 1 : digit(text[0] ?? '')) * 10 + (ten + 1 < text.length ? digit(text[ten + 1] ?? '') : 0);
  return Number(Array.from(text, digit).join(''));
}

/** The value of a number of the Chinese calendar. */
export const hanNumber = hanValue;

const SHORT =
  'jan ene janv gen|feb févr fév|mär mrz mar|abr avr apr|mai mag|jun giu|jul juil lug|ago|sep sept set|oct okt ott|nov|dic déc dez dec'.split(
    '|',
  );
const shortMonth = (name: string | undefined) =>
  SHORT.findIndex((names) => names.split(' ').includes((name ?? '').toLowerCase())) + 1;
const HAN_YEARS: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 前年: -2, 明年: 1, 同年: 0, 当年: 0 };
const HAN_YEAR = '(\\d{4}|[〇零一二三四五六七八九]{4})\\s?年';
const HAN_NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';

/** Dates with a month name or sign in languages other than English. */
export const WORLD_DATES: readonly TimeRule[] = [
  rule(
    `${WEEKDAY}(?<![\\p{L}\\d.,/])(${D}{1,2})(?:er|ro|\\.|º|°)?\\s+(?:de\\s+)?${MONTH}${OTHER_NAME}(?:(?:\\s+(?:del?\\s+)?|،\\s?|,\\s?)((?!0|(?<=\\n)1[0-8])${D}{4})(?!${D}))?(?:\\s+года|\\s+г\\.)?`,
    (m, context) =>
      readDay(m[3] === undefined ? null : digitsValue(m[3]), month(m[2]), digitsValue(m[1] ?? ''), context, m.index),
    MONTH_SIGN,
  ),
  rule(
    `(?<![\\p{L}\\d])${MONTH}\\s+(?:del?\\s+)?((?!0|(?<=\\n)1[0-8])${D}{4})(?!${D})(?:\\s+года)?`,
    (m) => absolute(monthText(digitsValue(m[2] ?? ''), month(m[1]))),
    MONTH_SIGN,
  ),
  rule(
    `(?<![\\p{L}\\d])(?:en|im|in|desde|hasta|seit|depuis|dès|ab|bis|Anfang|Mitte|Ende|fin|début|mi|jusqu[’']en|d[’']ici(?: à| fin)?|à partir de|principios de|finales de|mediados de|em|até|a|entro|في|منذ|حتى|بحلول|خلال|نهاية|أواخر|مطلع|أوائل|منتصف|в|во|с|до|к|конца|концу|конце|начала|начале|началу|середины|середине)\\s+(?:el mes de\\s+|شهر\\s+)?${MONTH}(?!\\s+(?:del?\\s+)?${D}{4})`,
    (m, context) => {
      const name = m[1] ?? '';
      if (/^in$/iu.test(m[0].split(/\s/u)[0] ?? '') && /^(?:april|august|september|november)$/iu.test(name))
        return null;
      return { ...readMonth(month(name), context, m.index), from: m[0].length - name.length };
    },
    MONTH_SIGN,
  ),
  rule(
    `(?<![\\p{L}\\d])${MONTH}(?=\\s+(?:میں|تک|سے|کے|الماضي|المقبل|الجاري|dernier|prochain|pasado|próximo))`,
    (m, context) => readMonth(month(m[1]), context, m.index),
    /میں|تک|سے|کے|الماضي|المقبل|الجاري|dernier|prochain|pasado|próximo/,
  ),
  rule(
    `(?<![\\p{L}\\d])(?:(?:du|entre le|entre el|del|dal|vom|zwischen dem|с|من|بين)\\s)?(?<![\\d.,])(${D}{1,2})(?:er|\\.|º)?\\s?(?:au|et le|al|y el|bis(?: zum)?|und dem|по|إلى|و|سے|تا|[–—-]|(?<=\\s)(?:et|y|e|und|и|та)(?=\\s))\\s?(${D}{1,2})(?:\\.|º)?\\s+(?:de\\s+)?${MONTH}(?:\\s+(?:del?\\s+)?((?!0|(?<=\\n)1[0-8])${D}{4})(?!${D}))?(?:\\s+года|\\s+г\\.)?`,
    (m, context) => {
      const year = m[4] === undefined ? null : digitsValue(m[4]);
      const from = readDay(year, month(m[3]), digitsValue(m[1] ?? ''), context, m.index);
      const to = readDay(year, month(m[3]), digitsValue(m[2] ?? ''), context, m.index);
      if (!from?.date || !to?.date || from.date >= to.date) return null;
      // "les 13 et 14 juin": two days in a row are a span, others are not.
      if (AND.test(m[0]) && digitsValue(m[2] ?? '') !== digitsValue(m[1] ?? '') + 1) return null;
      return { date: `${from.date}/${to.date}`, resolvedFrom: to.resolvedFrom };
    },
    /[\d٠-٩۰-۹](?:er|\.|º)?\s?(?:au|et|al|y|e |bis|und|по|и |та |إلى|و|سے|تا|[–—-])/,
  ),
  rule(
    `(?<![\\p{L}\\d.,/])(${D}{1,2})\\s(?:de\\s)?(ene|gen|mag|giu|lug|set|ott|feb|févr|fév|janv|abr|avr|apr|ago|sept?|oct|okt|nov|dic|déc|dez|jan|jun|jul|juil|mär|mrz)\\.?\\s(?:de\\s)?((?!0|(?<=\\n)1[0-8])${D}{4})(?!${D})`,
    (m, context) => readDay(digitsValue(m[3] ?? ''), shortMonth(m[2]), digitsValue(m[1] ?? ''), context, m.index),
    /\d\s(?:de\s)?(?:ene|gen|mag|giu|lug|set|ott|feb|f[eé]v|janv|abr|avr|apr|ago|sep|o[ck]t|nov|d[ieé][cz]|jan|jui?[nl]|m[äaār])|[٠-٩۰-۹]\s/,
  ),
  // Without a year only what is no word of these languages: "fino al 9 ott."
  rule(
    `(?<![\\p{L}\\d.,/])(${D}{1,2})\\s(?:de\\s)?(ene|gen|giu|lug|ott|févr|fév|janv|abr|avr|ago|sept|okt|nov|dic|déc|dez|juil|mrz)(?:\\.|(?![\\p{L}\\p{M}]))(?!\\s?${D})`,
    (m, context) =>
      context.language.startsWith('en')
        ? null
        : readDay(null, shortMonth(m[2]), digitsValue(m[1] ?? ''), context, m.index),
    /\d\s(?:de\s)?(?:ene|gen|giu|lug|ott|f[eé]v|janv|abr|avr|ago|sept|okt|nov|dic|d[eé]c|dez|juil|mrz)|[٠-٩۰-۹]\s/i,
  ),
  rule(
    `(今年|去年|前年|明年|同年|当年)\\s?${HAN_NUMBER}\\s?月(?:份)?(?:\\s?${HAN_NUMBER}\\s?[日号號])?`,
    (m, { anchor, anchorName }) => {
      if (anchor === null) return absolute(null);
      const year = anchor.year + (HAN_YEARS[m[1] ?? ''] ?? 0);
      const number = hanValue(m[2] ?? '');
      const day = m[3] === undefined ? null : { year, month: number, day: hanValue(m[3]) };
      if (number < 1 || number > 12 || (day !== null && !isDay(day))) return null;
      return {
        date: day === null ? monthText(year, number) : dayText(day),
        resolvedFrom: `${m[0]} counted from ${anchorName}`,
      };
    },
    HAN_SIGN,
  ),
  rule(
    `(?<![\\d月年第.])(上月|本月|下月)?(\\d{1,2})[日号號](?=[，。、晚早上下凌清中午至起前后举在召的]|将|\\s|$|(?![内间間目均游之以元本常子光期益程夜数线龄多余报历照])\\p{Script=Han})`,
    (m, { anchor, anchorName }) => {
      if (anchor === null) return absolute(null);
      const day = Number(m[2]);
      const step =
        m[1] === '上月'
          ? -1
          : m[1] === '下月'
            ? 1
            : m[1] === undefined && day > anchor.day + 1 && day - anchor.day > 12
              ? -1
              : 0;
      const named = { ...addMonths(anchor, step), day };
      return isDay(named) ? { date: dayText(named), resolvedFrom: `${m[0]} counted from ${anchorName}` } : null;
    },
    /[日号號]/,
  ),
  rule(
    `(?:عام|سنة|سال|في العام)\\s*((?!0|(?<=\\n)1[0-8])${D}{4})(?!${D})`,
    (m) => absolute(yearText(digitsValue(m[1] ?? ''))),
    /[\u0600-\u06ff]/,
  ),
  rule(
    `${HAN_YEAR}\\s?${HAN_NUMBER}\\s?月\\s?${HAN_NUMBER}\\s?[日号號]`,
    (m, context) => readDay(hanValue(m[1] ?? ''), hanValue(m[2] ?? ''), hanValue(m[3] ?? ''), context, m.index),
    HAN_SIGN,
  ),
  rule(
    `${HAN_NUMBER}\\s?月\\s?${HAN_NUMBER}\\s?[日号號]`,
    (m, context) => readDay(null, hanValue(m[1] ?? ''), hanValue(m[2] ?? ''), context, m.index),
    HAN_SIGN,
  ),
  rule(
    `${HAN_YEAR}\\s?${HAN_NUMBER}\\s?月(?:份)?`,
    (m) => {
      const number = hanValue(m[2] ?? '');
      return number >= 1 && number <= 12 ? absolute(monthText(hanValue(m[1] ?? ''), number)) : null;
    },
    HAN_SIGN,
  ),
  rule(HAN_YEAR, (m) => absolute(yearText(hanValue(m[1] ?? ''))), HAN_SIGN),
];
