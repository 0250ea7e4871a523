import { yearText, type Day } from '../../../text/calendar';
import { absolute, type Tense, type TimeRule } from '../time-rule';
import { looksAhead } from './tense';

/** What leads to a season without a year, the season names from spring to winter, and words for the last, this and the next one. */
type Seasons = {
  readonly names: readonly [spring: string, summer: string, autumn: string, winter: string];
  /** Patterns in which S stands for the season. */
  readonly plain: readonly string[];
  readonly last: readonly string[];
  readonly now: readonly string[];
  readonly next: readonly string[];
};

const SEASONS: Readonly<Record<string, Seasons>> = {
  fr: {
    names: ['printemps', 'été', 'automne', 'hiver'],
    plain: [
      '(?:au|cet?|dès le|dès l’|d’ici le|d’ici l’|d’ici à l’|d’ici au|avant l’|avant le|depuis le|depuis l’|durant l’|pendant l’|en) ?S',
    ],
    last: ['(?:au |le |l’)?S (?:dernier|passé)'],
    now: ['cet? S'],
    next: ['(?:au |le |l’)?S prochain'],
  },
  es: {
    names: ['primavera', 'verano', 'otoño', 'invierno'],
    plain: ['(?:en|esta|este|antes del?|desde el|desde la|hasta el|hasta la|durante el|durante la) (?:la |el )?S'],
    last: ['(?:la |el )?(?:pasad[oa] S|S pasad[oa])'],
    now: ['est[ea] S'],
    next: ['(?:la |el )?(?:próxim[oa] S|S próxim[oa]|S que viene)'],
  },
  de: {
    names: ['Frühjahr|Frühling', 'Sommer', 'Herbst', 'Winter'],
    plain: ['(?:im|seit dem|bis zum|vor dem|diesen|dieses|ab dem) S'],
    last: ['(?:im |seit |in )?(?:vergangene[nms]?|letzte[nms]?|vorige[nms]?) S'],
    now: ['(?:in )?diese[nms] S'],
    next: ['(?:im |bis )?(?:kommende[nms]?|nächste[nms]?) S'],
  },
  it: {
    names: ['primavera', 'estate', 'autunno', 'inverno'],
    plain: ['(?:in|entro l’|entro la|da|dalla|dall’|nella|nell’|per la|per l’|fino all’|fino alla|quest’|questa) ?S'],
    last: ['(?:la |l’)?(?:scors[oa] S|S scors[oa])'],
    now: ['quest(?:a |’)S'],
    next: ['(?:la |l’)?(?:prossim[oa] S|S prossim[oa])'],
  },
  pt: {
    names: ['primavera', 'verão', 'outono', 'inverno'],
    plain: ['(?:na|no|neste|nesta|este|esta|até o|até à|até ao|até a|desde o|desde a|antes do|antes da) S'],
    last: ['(?:n?[oa] )?(?:S passad[oa]|últim[oa] S)'],
    now: ['n?est[ea] S'],
    next: ['(?:n?[oa] )?(?:próxim[oa] S|S próxim[oa])'],
  },
  ru: {
    names: ['весной|весны|весну|весне', 'летом|лета|лету', 'осенью|осени|осень', 'зимой|зимы|зиму|зиме'],
    plain: ['(?:к|до|с|этой|нынешней) S', '(?:весной|летом|осенью|зимой)S0'],
    last: ['прошл(?:ой|ым|ого) S', 'минувш(?:ей|им|его) S'],
    now: ['(?:этой|этим|нынешн(?:ей|им)) S'],
    next: ['(?:следующ(?:ей|им)|будущ(?:ей|им)|ближайш(?:ей|им)) S'],
  },
  uk: {
    names: [
      'весною|весни|весну|навесні',
      'улітку|влітку|літа|літо',
      'восени|осени|осені|осінь',
      'взимку|узимку|зими|зиму',
    ],
    plain: ['(?:до|з|від) S', '(?:навесні|улітку|влітку|восени|взимку|узимку)S0'],
    last: ['(?:минулої|минулого|торішньої) S'],
    now: ['(?:цієї|цього) S'],
    next: ['(?:наступної|наступного) S'],
  },
  ar: {
    names: ['الربيع', 'الصيف', 'الخريف', 'الشتاء'],
    plain: ['(?:في|خلال|منذ|قبل|بحلول|حتى) (?:فصل )?S(?! [اأ]ل)'],
    last: ['S (?:الماضي|المنصرم|الفائت)'],
    now: ['(?:هذا |فصل )?S (?:الحالي|الجاري)'],
    next: ['S (?:المقبل|القادم)'],
  },
  fa: {
    names: ['بهار', 'تابستان', 'پاییز', 'زمستان'],
    plain: ['(?:در|تا|از|فصل) S'],
    last: ['S (?:گذشته|پارسال|سال گذشته)'],
    now: ['S امسال'],
    next: ['S آینده'],
  },
  tr: {
    names: ['ilkbahar|bahar', 'yaz', 'sonbahar', 'kış'],
    plain: ['(?:ilkbaharda|sonbaharda|yazın|kışın)S0'],
    last: ['(?:geçen|geçtiğimiz) S'],
    now: ['bu S'],
    next: ['(?:gelecek|önümüzdeki) S'],
  },
  zh: {
    names: ['春天|春季', '夏天|夏季', '秋天|秋季', '冬天|冬季'],
    plain: [],
    last: ['去年S'],
    now: ['今年S'],
    next: ['明年S'],
  },
  ja: {
    names: ['春', '夏', '秋', '冬'],
    plain: [],
    last: ['昨年(?:の)?S'],
    now: ['(?:今年の?|今)S'],
    next: ['来年(?:の)?S'],
  },
};

/** Words by which a season is the last day for something. */
const DEADLINE = /^(?:avant|d[’']ici|antes|hasta|bis|vor|entro|fino|per|até|до|к|قبل|بحلول|حتى|تا)(?![\p{L}\p{M}])/iu;
const FIRST_MONTHS = [3, 6, 9, 12];

/** The year of the nearest season of that place (0 spring to 3 winter) on the side a tense points to; winter belongs to the year it begins in. */
function nearestYear(place: number, anchor: Day, tense: Tense): number {
  const first = FIRST_MONTHS[place] ?? 12;
  const month = place === 3 && anchor.month < 3 ? anchor.month + 12 : anchor.month;
  const year = month > 12 ? anchor.year - 1 : anchor.year;
  if (month >= first && month <= first + 2) return year;
  if (tense === 'future') return month < first ? year : year + 1;
  return month < first ? year - 1 : year;
}

/** True where a day lies within the season of that place and year. */
function isWithin(place: number, year: number, anchor: Day): boolean {
  const months = 12 * (anchor.year - year) + anchor.month - (FIRST_MONTHS[place] ?? 12);
  return months >= 0 && months <= 2;
}

function rulesFor([code, { names, plain, last, now, next }]: readonly [string, Seasons]): readonly TimeRule[] {
  const isHan = code === 'zh' || code === 'ja';
  const edge = isHan
    ? ['', '(?![天季]?(?:休|闘|場|物|服|山|巡|分|日))']
    : ['(?<![\\p{L}\\p{M}])', "(?![\\p{L}\\p{M}]|[-’']\\p{L}|\\s(?:de |del |от |سنة |عام )?\\d{4})"];
  const place = new Map(names.flatMap((list, at) => list.split('|').map((name) => [name.toLowerCase(), at] as const)));
  const extra =
    code === 'tr'
      ? ([
          ['ilkbaharda', 0],
          ['yazın', 1],
          ['sonbaharda', 2],
          ['kışın', 3],
        ] as const)
      : [];
  for (const [name, at] of extra) place.set(name, at);
  const any = `(?:${[...place.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  const word = new RegExp(any, 'giu');
  const read = (form: string, side: 'plain' | -1 | 0 | 1): TimeRule => ({
    pattern: new RegExp(
      `${edge[0]}${form.replace('S0', '').replaceAll('S', any).replaceAll('’', "[’']")}${code === 'tr' && !form.endsWith('S0') ? '(?:[ıia]?n?[dt]?[ae]?n?)?' : ''}${edge[1]}`,
      'giu',
    ),
    language: code,
    read: (match, { anchor, anchorName, text }) => {
      const name = [...match[0].matchAll(word)].at(-1)?.[0].toLowerCase() ?? '';
      const at = place.get(name) ?? 0;
      if (anchor === null) return absolute(null);
      const end = match.index + match[0].length;
      const isAhead =
        side === 1 || (side !== -1 && (DEADLINE.test(match[0]) || looksAhead(text, match.index, end, code)));
      const near = nearestYear(at, anchor, isAhead ? 'future' : 'past');
      // "去年夏天" tells the year; "last summer" within a summer is the one before.
      const told = isHan && side !== 'plain' ? anchor.year + side : near;
      const year = !isHan && side !== 'plain' && isWithin(at, near, anchor) ? near + side : told;
      return { date: `${yearText(year)}-${at + 21}`, resolvedFrom: `year from ${anchorName}` };
    },
  });
  return [
    ...last.map((form) => read(form, -1)),
    ...now.map((form) => read(form, 0)),
    ...next.map((form) => read(form, 1)),
    ...plain.map((form) => read(form, 'plain')),
  ];
}

/** Seasons without a year ("au printemps", "прошлой осенью", "去年夏天") in languages other than English, for texts in that language only. */
export const WORLD_SEASONS: readonly TimeRule[] = Object.entries(SEASONS).flatMap(rulesFor);
