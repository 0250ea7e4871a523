import { addDays, addMonths, dayText, monthText, weekdayOf, yearText } from '../../../text/calendar';
import { nearestWeekday, readDay } from '../nearest';
import { absolute, type TimeReading, type TimeRule } from '../time-rule';
import { GREGORIAN_MONTH, gregorianMonth, hanNumber, wholeNumber } from './dates';
import { looksAhead } from './tense';

/** The beginning, middle or end of a year and of a month, by language; "y1" is the next year, "m-1" the last month. */
const ENDS: Readonly<Record<string, string>> = {
  fr: '(?:la )?fin de l’année=y0;fin d’année=y0;(?:le )?début (?:de l’année|d’année)=y0;(?:la )?fin de l’année dernière=y-1;(?:la )?fin de l’année prochaine=y1;(?:la )?fin de l’an prochain=y1;(?:la )?fin du mois=m0;(?:la )?fin du mois dernier=m-1;(?:la )?fin du mois prochain=m1;(?:le )?début du mois=m0',
  es: 'fin(?:al)?(?:es)? de(?:l)? año=y0;fin(?:al)?(?:es)? de este año=y0;(?:principios|comienzos|inicios) de(?:l| este) año=y0;fin(?:al)?(?:es)? del (?:año pasado|pasado año)=y-1;fin(?:al)?(?:es)? del (?:próximo año|año que viene)=y1;fin(?:al)?(?:es)? de(?:l| este)? mes=m0;(?:principios|comienzos|inicios) de(?:l| este) mes=m0;fin(?:al)?(?:es)? del próximo mes=m1',
  de: 'Ende (?:des|dieses) Jahres=y0;(?:zum )?Jahresende=y0;(?:seit )?Jahresbeginn=y0;(?:Anfang|Beginn) (?:des|dieses) Jahres=y0;Ende (?:vergangenen|letzten) Jahres=y-1;Ende (?:nächsten|kommenden) Jahres=y1;Ende (?:des|dieses) Monats=m0;Monatsende=m0;(?:Anfang|Beginn) (?:des|dieses) Monats=m0;Ende (?:nächsten|kommenden) Monats=m1',
  it: '(?:la )?fine (?:dell’|di quest’)?anno=y0;inizio (?:dell’|di quest’)?anno=y0;(?:la )?fine del mese=m0;inizio del mese=m0',
  pt: '(?:o )?(?:fim|final) d(?:o|este) ano=y0;(?:o )?(?:início|começo) d(?:o|este) ano=y0;(?:o )?(?:fim|final) d(?:o|este) mês=m0;(?:o )?(?:início|começo) d(?:o|este) mês=m0',
  ru: '(?:конца|конце|концу) (?:этого |текущего |нынешнего )?года=y0;(?:начала|начале|началу) (?:этого |текущего |нынешнего )?года=y0;(?:конца|конце|концу) прошлого года=y-1;(?:конца|конце|концу) следующего года=y1;(?:конца|конце|концу) (?:этого |текущего )?месяца=m0;(?:начала|начале|началу) (?:этого |текущего )?месяца=m0;(?:конца|конце|концу) следующего месяца=m1',
  ar: '(?:نهاية|أواخر|آخر) (?:هذا )?(?:العام|السنة)=y0;(?:نهاية|أواخر) (?:العام|السنة) (?:الجاري|الحالي|الجارية|الحالية)=y0;(?:نهاية|أواخر) (?:العام|السنة) (?:الماضي|الماضية)=y-1;(?:نهاية|أواخر) (?:العام|السنة) (?:المقبل|القادم|المقبلة|القادمة)=y1;(?:بداية|مطلع|أوائل) (?:هذا )?(?:العام|السنة)=y0;(?:بداية|مطلع) (?:العام|السنة) (?:الجاري|الحالي|الجارية|الحالية)=y0;(?:بداية|مطلع) (?:العام|السنة) (?:المقبل|القادم|المقبلة|القادمة)=y1;(?:نهاية|أواخر) (?:هذا )?الشهر=m0;(?:نهاية|أواخر) الشهر (?:الجاري|الحالي)=m0;(?:بداية|مطلع) (?:هذا )?الشهر=m0;(?:نهاية|أواخر) الشهر (?:المقبل|القادم)=m1;(?:نهاية|أواخر) الشهر الماضي=m-1',
  ur: '(?:رواں |اس )?سال کے (?:آخر|اختتام|اواخر)=y0;(?:رواں |اس )?سال کے (?:آغاز|شروع)=y0;(?:گزشتہ|پچھلے) سال کے (?:آخر|اختتام|اواخر)=y-1;(?:آئندہ|اگلے) سال کے (?:آخر|آغاز|شروع)=y1;(?:رواں |اس )?ماہ کے (?:آخر|اختتام|اواخر)=m0;(?:رواں |اس )?مہینے کے (?:آخر|اختتام|اواخر)=m0;(?:آئندہ|اگلے) ماہ کے (?:آخر|آغاز|شروع)=m1',
  zh: '(?:今年|本年)?年(?:底|末|初|中|内)=y0;今年内=y0;去年(?:年)?[底末初]=y-1;明年(?:年)?[底末初]=y1;(?:本|这个?|当)?月[底末初]=m0;上个?月[底末初]=m-1;下个?月[底末初]=m1',
  uk: '(?:кінця|кінці|кінець|початку|початок|середини|середині) (?:цього |поточного |нинішнього )?року=y0;(?:наприкінці|на початку) (?:цього )?року=y0;(?:кінця|кінці|кінець|наприкінці) минулого року=y-1;(?:кінця|кінці|кінець|початку|наприкінці) наступного року=y1;(?:кінця|кінці|кінець|початку|початок|наприкінці) (?:цього |поточного )?місяця=m0;(?:кінця|кінці|кінець|початку|наприкінці) наступного місяця=m1',
  tr: '(?:bu )?yılın (?:sonu|başı|ortası)\\p{Ll}{0,4}=y0;yıl ?sonu\\p{Ll}{0,4}=y0;geçen yılın (?:sonu|başı|ortası)\\p{Ll}{0,4}=y-1;(?:gelecek|önümüzdeki) yılın (?:sonu|başı|ortası)\\p{Ll}{0,4}=y1;(?:bu )?ayın (?:sonu|başı|ortası)\\p{Ll}{0,4}=m0;ay ?sonu\\p{Ll}{0,4}=m0;geçen ayın (?:sonu|başı)\\p{Ll}{0,4}=m-1;(?:gelecek|önümüzdeki) ayın (?:sonu|başı)\\p{Ll}{0,4}=m1',
};
/** Saturday and Sunday, by language. */
const WEEKENDS: Readonly<Record<string, string>> = {
  fr: '(?:ce|le) week-end(?: (?<lastly>dernier|passé)| (?<nextly>prochain))?',
  es: '(?:el|este) (?:pasado )?fin de semana(?: (?<lastly>pasado)| (?<nextly>próximo|que viene))?',
  de: '(?:am|das|dieses|vergangenes|vergangenen|kommenden|nächsten) Wochenende',
  it: '(?:lo scorso |questo |nel |il )(?:fine settimana|weekend)',
  pt: '(?:no |neste |o )(?:último )?fim de semana(?: (?<lastly>passado))?',
  ru: '(?:в|на|в минувшие|в прошлые|в ближайшие|в эти) выходные',
  ar: '(?:في )?عطلة نهاية الأسبوع(?: (?<lastly>الماضي)| (?<nextly>المقبل|القادم))?',
  tr: '(?:geçen |bu |gelecek )?hafta sonu',
  uk: '(?:у|на) (?:минулі |ці |наступні )?вихідні',
  zh: '(?:上|本|这|下)?周末',
};
const LAST = /pasado |vergangen|scorso|último|минувшие|прошлые|минулі|geçen|^上/iu;
const NEXT = /kommend|nächst|ближайшие|наступні|gelecek|^下/iu;

const apart = (words: string): string => words.replaceAll('’', "[’']");

function endsOf(code: string): TimeRule {
  const edge =
    code === 'zh'
      ? ['(?<![\\d一二三四五六七八九十两几半多每近百千周全])', '(?![度级薪])']
      : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
  const rows = splitRows(ENDS[code] ?? '');
  const forms = rows.map(([source, step]) => [new RegExp(`^(?:${apart(source)})$`, 'iu'), step] as const);
  const all = rows.map(([source]) => apart(source)).sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(`${edge[0]}(?:${all.join('|')})${edge[1]}`, 'giu'),
    language: code,
    read: (match, { anchor, anchorName, text }) => {
      if (anchor === null) return absolute(null);
      // "2026年年底": the end of a year that is named.
      if (/\d\s?年$/u.test(text.slice(Math.max(0, match.index - 3), match.index))) return null;
      // "fin de año de 2024": a year of its own stands behind.
      if (
        /^\s?(?:de |del |عام )?\d{4}/u.test(
          text.slice(match.index + match[0].length, match.index + match[0].length + 9),
        )
      )
        return null;
      // "la fin de l’année suivante": of another year than this.
      if (
        /^ (?:suivante?|précédente?|siguiente|anterior|seguinte|successivo)/u.test(
          text.slice(match.index + match[0].length),
        )
      )
        return null;
      const step = forms.find(([form]) => form.test(match[0]))?.[1] ?? 'y0';
      const count = Number(step.slice(1));
      const month = addMonths(anchor, count);
      const date = step.startsWith('y') ? yearText(anchor.year + count) : monthText(month.year, month.month);
      return { date, resolvedFrom: `${match[0]} counted from ${anchorName}` };
    },
  };
}

/** The rows of a table, each a pattern with its step. */
function splitRows(table: string): readonly (readonly [source: string, step: string])[] {
  return table.split(';').map((row) => [row.slice(0, row.lastIndexOf('=')), row.slice(row.lastIndexOf('=') + 1)]);
}

/** "warnte vor neuem Wind am Wochenende". */
function isFeared(text: string, at: number): boolean {
  return /(?<![\p{L}])vor (?:\p{L}+ ){1,3}$/u.test(text.slice(Math.max(0, at - 50), at));
}

function weekendOf([code, source]: readonly [string, string]): TimeRule {
  const edge = code === 'zh' ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
  return {
    pattern: new RegExp(`${edge[0]}${source}${edge[1]}`, 'giu'),
    language: code,
    read: (match, { anchor, anchorName, text }) => {
      if (anchor === null) return absolute(null);
      const { lastly, nextly } = match.groups ?? {};
      const isLast = lastly !== undefined || LAST.test(match[0]);
      const isNext = nextly !== undefined || NEXT.test(match[0]);
      const end = match.index + match[0].length;
      const isAhead = !isLast && (isNext || isFeared(text, match.index) || looksAhead(text, match.index, end, code));
      const weekday = weekdayOf(anchor);
      // On a weekend "this weekend" is the one that goes on.
      const saturday =
        weekday === 0 && !isNext ? addDays(anchor, -1) : nearestWeekday(anchor, 6, isAhead ? 'future' : 'past', false);
      return {
        date: `${dayText(saturday)}/${dayText(addDays(saturday, 1))}`,
        resolvedFrom: `${match[0]} counted from ${anchorName}`,
      };
    },
  };
}

const D = '[\\d٠-٩۰-۹]';
const DAY = `(${D}{1,2})(?:er|\\.|º)?\\s+(?:de\\s+)?${GREGORIAN_MONTH}(?:\\s+(?:del?\\s+)?((?!0)${D}{4})(?!${D}))?`;

/** "du 28 février au 3 mars", "с 28 февраля по 3 марта", "8 ستمبر سے 11 ستمبر تک": from a day of one month to one of another. */
const OVER_MONTHS: TimeRule = {
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,/])(?:(?:du|del|desde el|vom|dal|с|من|بين)\\s)?${DAY}\\s(?:au|al|hasta el|bis(?: zum)?|по|إلى|حتى|و|سے|تا|et le|y el|[–—-])\\s?${DAY}(?:\\s(?:года|تک))?`,
    'giu',
  ),
  sign: /[\d٠-٩۰-۹](?:er|\.|º)?\s/,
  read: (match, context) => {
    const [, from, fromMonth, fromYear, to, toMonth, toYear] = match;
    const year = toYear === undefined ? null : wholeNumber(toYear);
    const first = readDay(
      fromYear === undefined ? year : wholeNumber(fromYear),
      gregorianMonth(fromMonth),
      wholeNumber(from ?? ''),
      context,
      match.index,
    );
    const last = readDay(year, gregorianMonth(toMonth), wholeNumber(to ?? ''), context, match.index);
    return joined(first, last);
  },
};

const HAN_DAY = '(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[日号號]';
const HAN_MONTH = '(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?月\\s?';
/** "7月6日至8日", "2024年2月28日至3月3日". */
const HAN_RANGE: TimeRule = {
  pattern: new RegExp(
    `(?:(\\d{4})\\s?年\\s?)?${HAN_MONTH}(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s?[日号號]?\\s?(?:至|到|—|–|-|~)\\s?(?:${HAN_MONTH})?${HAN_DAY}`,
    'gu',
  ),
  sign: /[日号號]/,
  read: (match, context) => {
    const [, year, month = '', from = '', nextMonth, to = ''] = match;
    const own = year === undefined ? null : Number(year);
    const first = readDay(own, hanNumber(month), hanNumber(from), context, match.index);
    const last = readDay(own, hanNumber(nextMonth ?? month), hanNumber(to), context, match.index);
    return joined(first, last);
  },
};

function joined(first: TimeReading | null, last: TimeReading | null): TimeReading | null {
  if (!first?.date || !last?.date || first.date >= last.date) return null;
  return { date: `${first.date}/${last.date}`, resolvedFrom: last.resolvedFrom };
}

/** Ends of years and months, weekends, and spans of days over two months, in languages other than English. */
export const WORLD_ENDS: readonly TimeRule[] = [
  ...['fr', 'es', 'de', 'it', 'pt', 'ru', 'uk', 'ar', 'fa', 'ur'].map((language) => ({ ...OVER_MONTHS, language })),
  { ...HAN_RANGE, language: 'zh' },
  ...Object.keys(ENDS).map(endsOf),
  ...Object.entries(WEEKENDS).map(weekendOf),
];
