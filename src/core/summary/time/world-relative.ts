import { addDays, addMonths, dayText, monthText, yearText, type Day } from './calendar';
import { nearestWeekday } from './nearest';
import { absolute, type TimeRule } from './time-rule';

const DAYS: Readonly<Record<string, string>> = {
  fr: 'avant-hier:-2 hier:-1 aujourd’hui:0 après-demain:2 demain:1',
  es: 'anteayer:-2 ayer:-1 hoy:0',
  de: 'vorgestern:-2 gestern:-1 heute:0 übermorgen:2',
  it: 'ieri:-1 oggi:0 domani:1',
  pt: 'ontem:-1 hoje:0 amanhã:1',
  zh: '前天:-2 昨天:-1 昨日:-1 今天:0 今日:0 明天:1 后天:2',
  ar: 'أمس:-1 غدًا:1 غدا:1',
  ru: 'позавчера:-2 вчера:-1 сегодня:0 послезавтра:2 завтра:1',
  ur: 'پرسوں:-2 آج:0',
};
/** The days of the week by language, from Sunday on. */
export const WEEKDAYS: Readonly<Record<string, string>> = {
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  es: 'domingo lunes martes miércoles jueves viernes sábado',
  de: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  it: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
  ar: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  zh: '星期日 星期一 星期二 星期三 星期四 星期五 星期六',
  ur: 'اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ',
  ru: 'воскресенье понедельник вторник среду четверг пятницу субботу',
};
const PERIODS: Readonly<Record<string, string>> = {
  fr: 'l’année dernière:y-1|l’an dernier:y-1|cette année:y0|l’année prochaine:y1|le mois dernier:m-1|ce mois-ci:m0|le mois prochain:m1',
  es: 'el año pasado:y-1|este año:y0|el próximo año:y1|el mes pasado:m-1|este mes:m0|el próximo mes:m1',
  de: 'letztes Jahr:y-1|im vergangenen Jahr:y-1|dieses Jahr:y0|nächstes Jahr:y1|letzten Monat:m-1|nächsten Monat:m1',
  zh: '去年:y-1|今年:y0|明年:y1|上个月:m-1|本月:m0|下个月:m1',
  ar: 'العام الماضي:y-1|هذا العام:y0|العام المقبل:y1|الشهر الماضي:m-1|الشهر المقبل:m1',
  ur: 'گزشتہ سال:y-1|اس سال:y0|آئندہ سال:y1|گزشتہ ماہ:m-1',
};

const apart = (words: string) => words.replaceAll('’', "[’']");

function rulesFor(code: string): readonly TimeRule[] {
  const edge = code === 'zh' ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
  const make = (names: readonly string[], work: (name: string, anchor: Day) => string): TimeRule => ({
    pattern: new RegExp(`${edge[0]}(?:${names.map(apart).join('|')})${edge[1]}`, 'giu'),
    language: code,
    read: (match, context) => {
      if (!context.anchor) return absolute(null);
      const name = match[0].toLowerCase().replaceAll("'", '’');
      return { date: work(name, context.anchor), resolvedFrom: `${match[0]} counted from ${context.anchorName}` };
    },
  });
  const read = (entry: string) =>
    [entry.slice(0, entry.lastIndexOf(':')), entry.slice(entry.lastIndexOf(':') + 1)] as const;
  const days = new Map((DAYS[code] ?? '').split(' ').filter(Boolean).map(read));
  const periods = new Map(
    (PERIODS[code] ?? '')
      .split('|')
      .filter(Boolean)
      .map(read)
      .map(([name, step]) => [name.toLowerCase(), step] as const),
  );
  const weekdays = (WEEKDAYS[code] ?? '').toLowerCase().split(' ').filter(Boolean);
  const rules: TimeRule[] = [];
  if (days.size > 0)
    rules.push(make([...days.keys()], (name, anchor) => dayText(addDays(anchor, Number(days.get(name) ?? 0)))));
  if (weekdays.length > 0) {
    const names = (WEEKDAYS[code] ?? '').split(' ');
    rules.push(make(names, (name, anchor) => dayText(nearestWeekday(anchor, weekdays.indexOf(name), 'past', false))));
  }
  if (periods.size > 0) {
    const names = (PERIODS[code] ?? '').split('|').map((entry) => read(entry)[0]);
    rules.push(
      make(names, (name, anchor) => {
        const step = periods.get(name) ?? 'y0';
        const moved = addMonths(anchor, Number(step.slice(1)));
        return step.startsWith('y')
          ? yearText(anchor.year + Number(step.slice(1)))
          : monthText(moved.year, moved.month);
      }),
    );
  }
  return rules;
}

/** Yesterday, weekdays, last year and the like in languages other than English, for texts in that language only. */
export const WORLD_RELATIVE: readonly TimeRule[] = [
  ...new Set([...Object.keys(DAYS), ...Object.keys(WEEKDAYS)]),
].flatMap(rulesFor);
