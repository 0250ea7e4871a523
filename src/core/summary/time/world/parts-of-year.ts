import { partOfYear } from '../english/periods';
import { absolute, type TimeRule } from '../time-rule';
import { looksAhead } from './tense';

/** How a language counts the quarters and the halves of a year: words for first to fourth, and patterns in which N is one of them. */
type Parts = {
  readonly ordinals: string;
  readonly quarter: string;
  readonly half: string;
  /** What stands between the part and its year, the year itself, or what stands before it. */
  readonly year: string;
  readonly yearBefore?: string;
};

const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const PARTS: Readonly<Record<string, Parts>> = {
  fr: {
    ordinals: 'premier|1er deuxième|second|2e troisième|3e quatrième|dernier|4e',
    quarter: 'N trimestre',
    half: 'N semestre',
    year: `(?: (?:de l[’']année |de )?${YEAR})?`,
  },
  es: {
    ordinals: 'primer segundo tercer cuarto|último',
    quarter: 'N trimestre',
    half: 'N semestre',
    year: `(?: del? (?:año )?${YEAR})?`,
  },
  it: {
    ordinals: 'primo secondo terzo quarto|ultimo',
    quarter: 'N trimestre',
    half: 'N semestre',
    year: `(?: del (?:l[’']anno )?${YEAR})?`,
  },
  pt: {
    ordinals: 'primeiro|1º segundo|2º terceiro|3º quarto|último|4º',
    quarter: 'N trimestre',
    half: 'N semestre',
    year: `(?: de ${YEAR})?`,
  },
  de: {
    ordinals: 'erste[nrsm]?|1. zweite[nrsm]?|2. dritte[nrsm]?|3. vierte[nrsm]?|letzte[nrsm]?|4.',
    quarter: 'N (?:Quartal|Vierteljahr)s?',
    half: 'N Halbjahr(?:es)?',
    year: `(?: (?:des Jahres )?${YEAR})?`,
  },
  ru: {
    ordinals:
      'перв(?:ый|ого|ом|ое) втор(?:ой|ого|ом|ое) трет(?:ий|ьего|ьем) четв[её]рт(?:ый|ого|ом)|последн(?:ий|его|ем)',
    quarter: 'N квартал[аеу]?',
    half: 'N полугоди(?:е|я|и|ю)',
    year: `(?: ${YEAR}(?: года| г\\.)?)?`,
  },
  uk: {
    ordinals:
      'перш(?:ий|ого|ому|е) друг(?:ий|ого|ому|е) трет(?:ій|ього|ьому) четверт(?:ий|ого|ому)|останн(?:ій|ього|ьому)',
    quarter: 'N квартал[аіу]?',
    half: 'N півріччя',
    year: `(?: ${YEAR}(?: року)?)?`,
  },
  tr: {
    ordinals: 'ilk|birinci ikinci üçüncü dördüncü|son',
    quarter: '(?:yılın )?N çeyre\\p{Ll}{1,8}',
    half: '(?:yılın )?N (?:yarıyıl|yarısı)\\p{Ll}{0,6}',
    year: '',
    yearBefore: `(?:${YEAR}(?:[’']?\\p{Ll}{1,4})? (?:yılının )?)?`,
  },
  ar: {
    ordinals: 'الأول الثاني الثالث الرابع|الأخير',
    quarter: 'الربع N',
    half: 'النصف N',
    year: `(?: من (?:هذا )?(?:العام|عام|سنة|السنة)(?: (?:الجاري|الحالي))?(?: ${YEAR})?)`,
  },
  ur: {
    ordinals: 'پہلی دوسری تیسری چوتھی|آخری',
    quarter: 'N سہ ماہی',
    half: 'N ششماہی',
    year: '',
    yearBefore: `(?:${YEAR} کی |سال ${YEAR.replace('year', 'own')} کی )?`,
  },
  zh: {
    ordinals: '一|1 二|2 三|3 四|4',
    quarter: '第?N季度',
    half: '-',
    year: '',
    yearBefore: `(?:${YEAR}\\s?年|(?<beside>今年|去年|明年))?`,
  },
  ja: {
    ordinals: '1|一 2|二 3|三 4|四',
    quarter: '第N四半期',
    half: '-',
    year: '',
    yearBefore: `(?:${YEAR}\\s?年の?|(?<beside>今年|昨年|来年)の?)?`,
  },
};

function rulesFor([code, parts]: readonly [string, Parts]): readonly TimeRule[] {
  const isHan = code === 'zh' || code === 'ja';
  const ordinals = parts.ordinals.split(' ');
  const alone = ordinals.map((forms) => new RegExp(`^(?:${forms})$`, 'iu'));
  const any = `(?<nth>${ordinals.join('|')})`;
  const make = (form: string, months: number, placeOf: (match: RegExpExecArray) => number): TimeRule => ({
    pattern: new RegExp(
      `${isHan ? '(?<!\\d)' : '(?<![\\p{L}\\p{M}\\d])'}${parts.yearBefore ?? ''}${form}${isHan ? '' : '(?![\\p{L}\\p{M}])'}${parts.year}`,
      'giu',
    ),
    language: code,
    read: (match, { anchor, anchorName, text }) => {
      const part = Math.min(placeOf(match), 12 / months);
      const written = match.groups?.['year'] ?? match.groups?.['own'];
      if (part < 1) return null;
      if (written !== undefined) return absolute(partOfYear(Number(written), part, months));
      if (anchor === null) return absolute(null);
      const beside = { 今: 0, 去: -1, 昨: -1, 明: 1, 来: 1 }[(match.groups?.['beside'] ?? ' ').charAt(0)];
      if (beside !== undefined)
        return { date: partOfYear(anchor.year + beside, part, months), resolvedFrom: `year from ${anchorName}` };
      const isAhead = looksAhead(text, match.index, match.index + match[0].length, code);
      const step = !isAhead && (part - 1) * months + 1 > anchor.month ? -1 : 0;
      return { date: partOfYear(anchor.year + step, part, months), resolvedFrom: `year from ${anchorName}` };
    },
  });
  const nth = ({ groups }: RegExpExecArray): number => alone.findIndex((form) => form.test(groups?.['nth'] ?? '')) + 1;
  return [
    make(parts.quarter.replace('N', any), 3, nth),
    ...(parts.half === '-' ? [] : [make(parts.half.replace('N', any), 6, nth)]),
    ...(isHan
      ? [make('(?<half>[上下])(?:半年|半期|期(?=の|に|は|、))', 6, ({ groups }) => (groups?.['half'] === '上' ? 1 : 2))]
      : []),
  ];
}

/** Quarters and halves of a year in languages other than English ("au premier trimestre 2025", "上半年"), as spans of months. */
export const WORLD_PARTS_OF_YEAR: readonly TimeRule[] = Object.entries(PARTS).flatMap(rulesFor);
