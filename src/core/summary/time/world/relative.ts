import { addDays, addMonths, dayText, monthText, weekdayOf, yearText, type Day } from '../../../text/calendar';
import { nearestWeekday } from '../nearest';
import { absolute, type TimeContext, type TimeRule } from '../time-rule';
import { looksAhead } from './tense';

const DAYS: Readonly<Record<string, string>> = {
  fr: 'avant-hier:-2 hier:-1 aujourd’hui:0 après-demain:2 demain:1',
  es: 'anteayer:-2 anteanoche:-2 anoche:-1 ayer:-1 hoy:0',
  de: 'vorgestern:-2 gestern:-1 heute:0 übermorgen:2 morgen:1',
  it: 'ieri:-1 oggi:0 domani:1',
  pt: 'anteontem:-2 ontem:-1 hoje:0 amanhã:1',
  zh: '前天:-2 昨天:-1 昨日:-1 昨晚:-1 今天:0 今日:0 今晨:0 今晚:0 明天:1 明日:1 后天:2',
  ar: '(?<!بعد_)اليوم(?!_(?:التالي|السابق|الأول|الثاني|الثالث|الرابع|الخامس|العالمي|الوطني|الأخير|الواحد|الدولي|الدراسي|الذي|نفسه|ذاته)):0 أمس:-1 البارحة:-1 غدًا:1 غداً:1 غدا:1',
  ru: 'позавчера:-2 накануне:-1 вчера:-1 сегодня:0 послезавтра:2 завтра:1',
  tr: 'dün:-1 bugün:0 yarın:1',
  uk: 'позавчора:-2 напередодні:-1 учора:-1 вчора:-1 сьогодні:0 післязавтра:2 завтра:1',
  fa: 'پریروز:-2 دیروز:-1 دیشب:-1 امروز:0 امشب:0 پس‌فردا:2 فردا:1',
  ja: '一昨日:-2 昨日:-1 今日:0 本日:0 明後日:2 明日:1',
  ur: 'پرسوں:-2 گزشتہ_روز:-1 گذشتہ_روز:-1 گزشتہ_شب:-1 آج:0',
};
/** The days of the week by language, from Sunday on. */
export const WEEKDAYS: Readonly<Record<string, string>> = {
  fr: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  es: 'domingo lunes martes miércoles jueves viernes sábado',
  de: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag',
  it: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
  pt: 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
  ar: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  zh: '星期日 星期一 星期二 星期三 星期四 星期五 星期六',
  ur: 'اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ',
  tr: 'pazar pazartesi salı çarşamba perşembe cuma cumartesi',
  uk: 'неділю понеділок вівторок середу четвер п’ятницю суботу',
  fa: 'یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه',
  ru: 'воскресенье понедельник вторник среду четверг пятницу субботу',
};
/** Other forms of the same names, in the same order. */
const MORE_WEEKDAYS: Readonly<Record<string, string>> = {
  ar: 'الاحد الإثنين الثلاثاء الاربعاء الخميس الجمعة السبت',
  zh: '周日 周一 周二 周三 周四 周五 周六|星期天 礼拜一 礼拜二 礼拜三 礼拜四 礼拜五 礼拜六|周天 周一 周二 周三 周四 周五 周六',
  ur: 'اتوار سوموار منگل بدھ جمعرات جمعے ہفتہ',
  ru: 'воскресенья понедельника вторника среды четверга пятницы субботы|воскресенью понедельнику вторнику среде четвергу пятнице субботе',
  de: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Sonnabend',
  uk: "неділі понеділка вівторка середи четверга п’ятниці суботи|неділю понеділок вівторок середу четвер п'ятницю суботу|неділі понеділка вівторка середи четверга п'ятниці суботи",
  fa: 'یک‌شنبه دوشنبه سه‌شنبه چهارشنبه پنج‌شنبه جمعه شنبه',
};
/** Words beside a day of the week that say which: before and behind the name, for the last and the next. */
const LAST: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['-', 'dernier|passé'],
  es: ['pasado ', 'pasado|último'],
  de: ['(?:vergangenen|letzten|vorigen) ', '-'],
  it: ['scorso ', 'scors[oa]'],
  pt: ['última ', 'passad[oa]'],
  ar: ['-', 'الماضي|الفائت|المنصرم'],
  tr: ['(?:geçen|geçtiğimiz) ', '-'],
  uk: ['минул(?:ий|у|ого|ої) ', '-'],
  fa: ['-', 'گذشته'],
  zh: ['上个?', '-'],
  ur: ['گزشتہ ', '-'],
  ru: ['прошл(?:ый|ую|ое) |минувш(?:ий|ую|ее) ', '-'],
};
const NEXT: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['-', 'prochain'],
  es: ['próximo ', 'próximo|que viene'],
  de: ['(?:kommenden|nächsten) ', '-'],
  it: ['prossim[oa] ', 'prossim[oa]'],
  pt: ['próxim[oa] ', '-'],
  ar: ['-', 'المقبل|القادم'],
  tr: ['(?:gelecek|önümüzdeki) ', '-'],
  uk: ['наступн(?:ий|у|ого|ої) ', '-'],
  fa: ['-', 'آینده'],
  zh: ['下个?', '-'],
  ur: ['آئندہ ', '-'],
  ru: ['следующ(?:ий|ую|ее) |ближайш(?:ий|ую|ее) ', '-'],
};
const PERIODS: Readonly<Record<string, string>> = {
  fr: 'l’année dernière:y-1|l’an dernier:y-1|l’an passé:y-1|cette année:y0|l’année prochaine:y1|l’an prochain:y1|le mois dernier:m-1|ce mois-ci:m0|le mois prochain:m1|la semaine dernière:w-1|la semaine passée:w-1|cette semaine:w0|la semaine prochaine:w1',
  es: 'el año pasado:y-1|el pasado año:y-1|este año:y0|el próximo año:y1|el año próximo:y1|el año que viene:y1|el mes pasado:m-1|el pasado mes:m-1|este mes:m0|el próximo mes:m1|la semana pasada:w-1|la pasada semana:w-1|esta semana:w0|la próxima semana:w1|la semana próxima:w1|la semana que viene:w1',
  de: 'letztes Jahr:y-1|im vergangenen Jahr:y-1|im letzten Jahr:y-1|im Vorjahr:y-1|vergangenes Jahr:y-1|dieses Jahr:y0|in diesem Jahr:y0|nächstes Jahr:y1|im nächsten Jahr:y1|im kommenden Jahr:y1|letzten Monat:m-1|im vergangenen Monat:m-1|diesen Monat:m0|nächsten Monat:m1|im kommenden Monat:m1|letzte Woche:w-1|vergangene Woche:w-1|vorige Woche:w-1|in der vergangenen Woche:w-1|in der letzten Woche:w-1|diese Woche:w0|in dieser Woche:w0|nächste Woche:w1|kommende Woche:w1|in der kommenden Woche:w1|in der nächsten Woche:w1',
  it: 'l’anno scorso:y-1|lo scorso anno:y-1|quest’anno:y0|il prossimo anno:y1|il mese scorso:m-1|lo scorso mese:m-1|questo mese:m0|il prossimo mese:m1|la settimana scorsa:w-1|la scorsa settimana:w-1|questa settimana:w0|la prossima settimana:w1',
  pt: 'do ano passado:y-1|do mês passado:m-1|da semana passada:w-1|o ano passado:y-1|no ano passado:y-1|deste ano:y0|neste ano:y0|este ano:y0|deste mês:m0|neste mês:m0|nesta semana:w0|desta semana:w0|no próximo ano:y1|o próximo ano:y1|o mês passado:m-1|no mês passado:m-1|este mês:m0|no próximo mês:m1|a semana passada:w-1|na semana passada:w-1|esta semana:w0|na próxima semana:w1|a próxima semana:w1',
  ru: 'в прошлом году:y-1|в минувшем году:y-1|в этом году:y0|в нынешнем году:y0|в текущем году:y0|в следующем году:y1|в будущем году:y1|в прошлом месяце:m-1|в этом месяце:m0|в следующем месяце:m1|на прошлой неделе:w-1|на минувшей неделе:w-1|на этой неделе:w0|на следующей неделе:w1|на будущей неделе:w1',
  tr: 'geçen yıldan:y-1|geçen aydan:m-1|geçen haftadan:w-1|bu yıldan:y0|bu aydan:m0|bu haftadan:w0|geçen yıl:y-1|geçtiğimiz yıl:y-1|bu yıl:y0|gelecek yıl:y1|önümüzdeki yıl:y1|geçen ay:m-1|geçtiğimiz ay:m-1|bu ay:m0|gelecek ay:m1|önümüzdeki ay:m1|geçen hafta:w-1|geçtiğimiz hafta:w-1|bu hafta:w0|gelecek hafta:w1|önümüzdeki hafta:w1',
  uk: 'торік:y-1|минулого року:y-1|цього року:y0|цьогоріч:y0|наступного року:y1|минулого місяця:m-1|цього місяця:m0|наступного місяця:m1|минулого тижня:w-1|цього тижня:w0|наступного тижня:w1',
  ja: '一昨年:y-2|昨年:y-1|今年:y0|来年:y1|先月:m-1|今月:m0|来月:m1|先週:w-1|今週:w0|来週:w1',
  zh: '去年:y-1|前年:y-2|今年:y0|明年:y1|后年:y2|上个月:m-1|上月:m-1|本月:m0|这个月:m0|下个月:m1|下月:m1|上周:w-1|上星期:w-1|本周:w0|这周:w0|下周:w1|下星期:w1',
  ar: 'العام الماضي:y-1|السنة الماضية:y-1|هذا العام:y0|العام الجاري:y0|العام الحالي:y0|العام المقبل:y1|العام القادم:y1|الشهر الماضي:m-1|هذا الشهر:m0|الشهر الجاري:m0|الشهر المقبل:m1|الشهر القادم:m1|الأسبوع الماضي:w-1|الأسبوع المنصرم:w-1|هذا الأسبوع:w0|الأسبوع الجاري:w0|الأسبوع المقبل:w1|الأسبوع القادم:w1',
  ur: 'گزشتہ برس:y-1|پچھلے برس:y-1|رواں برس:y0|آئندہ برس:y1|اگلے برس:y1|گزشتہ سال:y-1|پچھلے سال:y-1|اس سال:y0|رواں سال:y0|آئندہ سال:y1|اگلے سال:y1|گزشتہ ماہ:m-1|پچھلے ماہ:m-1|رواں ماہ:m0|اس ماہ:m0|آئندہ ماہ:m1|اگلے ماہ:m1|گزشتہ ہفتے:w-1|پچھلے ہفتے:w-1|رواں ہفتے:w0|اس ہفتے:w0|آئندہ ہفتے:w1|اگلے ہفتے:w1',
};

const apart = (words: string) => words.replaceAll('’', "[’']").replaceAll('_', ' ');
const plain = (words: string) => words.toLowerCase().replaceAll("'", '’');

/** The days of a week, Monday to Sunday, so many weeks on. */
function weekText(anchor: Day, step: number): string {
  const monday = addDays(anchor, 7 * step - ((weekdayOf(anchor) + 6) % 7));
  return `${dayText(monday)}/${dayText(addDays(monday, 6))}`;
}

function rulesFor(code: string): readonly TimeRule[] {
  const edge = code === 'zh' || code === 'ja' ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
  const make = (
    source: string,
    work: (match: RegExpExecArray, anchor: Day, context: TimeContext) => string | null,
  ): TimeRule => ({
    pattern: new RegExp(`${edge[0]}${source}${edge[1]}`, 'giu'),
    language: code,
    read: (match, context) => {
      if (!context.anchor) return absolute(null);
      const date = work(match, context.anchor, context);
      return date === null ? null : { date, resolvedFrom: `${match[0]} counted from ${context.anchorName}` };
    },
  });
  const read = (entry: string) =>
    [
      apart(entry.slice(0, entry.lastIndexOf(':'))),
      plain(entry.slice(0, entry.lastIndexOf(':'))).replaceAll('_', ' '),
      entry.slice(entry.lastIndexOf(':') + 1),
    ] as const;
  const days = (DAYS[code] ?? '').split(' ').filter(Boolean).map(read);
  const periods = (PERIODS[code] ?? '').split('|').filter(Boolean).map(read);
  const rules: TimeRule[] = [];
  if (days.length > 0) {
    const steps = new Map(days.map(([, name, step]) => [name, Number(step)] as const));
    const rule = make(`(?:${days.map(([source]) => source).join('|')})`, ({ 0: name, index }, anchor, { text }) =>
      isOffice(text, index, name) ? null : dayText(addDays(anchor, steps.get(plain(name)) ?? 0)),
    );
    const readDay: TimeRule['read'] = (match, context) =>
      isMorning(context.text, match.index, match[0]) ? null : rule.read(match, context);
    rules.push({ ...rule, read: readDay });
  }
  rules.push(
    ...weekdayRules(code, make).map((rule) => ({
      ...rule,
      read: (match: RegExpExecArray, context: TimeContext) =>
        isNamePart(context.text, match.index, match[0], code) ? null : rule.read(match, context),
    })),
  );
  if (periods.length > 0) {
    const steps = new Map(periods.map(([, name, step]) => [name, step] as const));
    const sources = periods.map(([source]) => source).sort((a, b) => b.length - a.length);
    rules.push(
      make(`(?:${sources.join('|')})${code === 'zh' ? '(?![一二三四五六日天])' : ''}`, ({ 0: name }, anchor) => {
        const step = steps.get(plain(name)) ?? 'y0';
        const count = Number(step.slice(1));
        const moved = addMonths(anchor, count);
        if (step.startsWith('w')) return weekText(anchor, count);
        return step.startsWith('y') ? yearText(anchor.year + count) : monthText(moved.year, moved.month);
      }),
    );
  }
  return rules;
}

type Make = (
  source: string,
  work: (match: RegExpExecArray, anchor: Day, context: TimeContext) => string | null,
) => TimeRule;

/** What behind the name of a day shows that a place bears it: "Çarşamba İlçesi". */
const NO_PLACE: Readonly<Record<string, string>> = {
  tr: "(?![ '’](?:[iİ]lçe|belde|belediye|kaymakam|mahalle|köy|devlet hastane|ova|cadde|sokağ|stad)|['’](?:da|de|nın|nin|ya|ye|dan|den)(?![\\p{L}]))",
};

function weekdayRules(code: string, make: Make): readonly TimeRule[] {
  const numbers = new Map<string, number>();
  for (const list of [WEEKDAYS[code] ?? '', ...(MORE_WEEKDAYS[code] ?? '').split('|')])
    for (const [index, name] of list.toLowerCase().split(' ').filter(Boolean).entries()) numbers.set(name, index);
  if (numbers.size === 0) return [];
  const gap = code === 'zh' ? '' : ' ';
  const [lastBefore, lastBehind] = LAST[code] ?? ['-', '-'];
  const [nextBefore, nextBehind] = NEXT[code] ?? ['-', '-'];
  const names = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
  const beside =
    code === 'ar' ? '(?:(?<near>أمس|غدا|غدًا|غداً|اليوم|يوم|مساء|صباح) )?' : code === 'zh' ? '(?<this>本|这)?' : '';
  // "Pazar" is a market too: a word for a part of the day stands behind the day.
  const unclear = code === 'tr' ? '(?!pazar(?![\\p{L}])(?! (?:gün|gece|sabah|akşam|öğle)))' : '';
  const source = `(?:(?<last>${lastBefore})|(?<next>${nextBefore}))?${beside}${unclear}(?<name>${names})${NO_PLACE[code] ?? ''}${code === 'de' ? '(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?s?' : ''}(?:${gap}(?:(?<lastly>${lastBehind})|(?<nextly>${nextBehind})))?`;
  return [
    make(source, (match, anchor, { text }) => {
      const { last, lastly, next, nextly, name = '', near, this: here } = match.groups ?? {};
      const weekday = numbers.get(name.toLowerCase()) ?? 0;
      if (near !== undefined && near.startsWith('غد')) return dayText(addDays(anchor, 1));
      if (near === 'أمس') return dayText(addDays(anchor, -1));
      if (code === 'zh' && (last ?? next ?? here) !== undefined) {
        const week = last !== undefined ? -1 : next !== undefined ? 1 : 0;
        const monday = addDays(anchor, 7 * week - ((weekdayOf(anchor) + 6) % 7));
        return dayText(addDays(monday, (weekday + 6) % 7));
      }
      if ((last ?? lastly) !== undefined) return dayText(nearestWeekday(anchor, weekday, 'past', true));
      const isAhead = (next ?? nextly) !== undefined;
      const tense = isAhead || looksAhead(text, match.index, match.index + match[0].length, code) ? 'future' : 'past';
      return dayText(nearestWeekday(anchor, weekday, tense, isAhead));
    }),
  ];
}

/** ", heute Berater": the office somebody holds now is no day. */
function isOffice(text: string, at: number, name: string): boolean {
  return (
    /^(?:heute|aujourd.hui|hoy|oggi|hoje)$/iu.test(name) &&
    text.startsWith(', ', at - 2) &&
    /^ \p{L}/u.test(text.slice(at + name.length, at + name.length + 2))
  );
}

/** "José Domingo García": in languages that write days small one between two capitals is a name. */
function isNamePart(text: string, at: number, name: string, code: string): boolean {
  if (!/^(?:es|pt|it|fr)$/u.test(code) || !/^\p{Lu}/u.test(name)) return false;
  return (
    /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, at - 20), at)) &&
    /^ \p{Lu}/u.test(text.slice(at + name.length, at + name.length + 2))
  );
}

/** "Am Morgen", "heute morgen", "Guten Morgen": in German tomorrow has no capital but where it opens a sentence before its verb. */
function isMorning(text: string, at: number, name: string): boolean {
  if (!/^morgen$/iu.test(name)) return false;
  const before = text.slice(Math.max(0, at - 14), at);
  if (name.startsWith('m')) return /(?:heute|gestern|tag|woch|abend) $/iu.test(before);
  return !(/(?:^|[.!?:\n–-] ?)$/u.test(before) && /^ \p{Ll}+(?:e|t|en) /u.test(text.slice(at + name.length, at + 40)));
}

/** Yesterday, weekdays, last week, last year and the like in languages other than English, for texts in that language only. */
export const WORLD_RELATIVE: readonly TimeRule[] = [
  ...new Set([...Object.keys(DAYS), ...Object.keys(WEEKDAYS)]),
].flatMap(rulesFor);
