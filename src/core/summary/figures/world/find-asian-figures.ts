import type { Analysis } from '../../../text/analysis';
import { HINDI_MONTHS } from '../../../text/asian-months';
import { withAsciiDigits } from '../../../text/digits';
import { sliceOf } from '../../../text/span';
import type { FigureDraft } from '../../draft';

/** How a language writes amounts: sizes after a number, units by the name the engine gives them, what stands before a share or an amount of money. */
type Amounts = {
  readonly sizes: Readonly<Record<string, number>>;
  /** Sizes that count within what one of the others closes: "2천500만" is 2,500 times ten thousand. */
  readonly inner?: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, string>>;
  readonly before?: Readonly<Record<string, string>>;
  /** Words that count what stands before the number. */
  readonly counters?: string;
  readonly gap: string;
  /** What may not stand behind an amount. */
  readonly end: string;
};

/** A Hindi letter with a dot is written with one sign or two, and often without its dot. */
const dotted = (words: string): string =>
  words.replaceAll(/(?<letter>\p{L})\u093C/gu, (whole, letter: string) => {
    const one = DOTTED[letter];
    return one === undefined ? whole : `(?:${letter}\\u093C?|${one})`;
  });
const DOTTED: Readonly<Record<string, string>> = {
  क: '\\u0958',
  ख: '\\u0959',
  ग: '\\u095A',
  ज: '\\u095B',
  ड: '\\u095C',
  ढ: '\\u095D',
  फ: '\\u095E',
};
const undotted = (word: string): string => word.normalize('NFC').replaceAll('\u093C', '');

/** Words of any kind count in Hindi, but no small word, no month and nothing behind a bare year. */
const HINDI_COUNTERS =
  `(?<!(?<![\\d.,])(?:19|20)\\d\\d\\s?)(?!(?:को|में|से|तक|का|की|के|और|पर|ने|बजे|${HINDI_MONTHS.flat().join('|')})(?![\\p{L}\\p{M}]))` +
  '[\\p{L}\\p{M}]{3,}';
/** Behind "20대" these tell an age and not so many vehicles. */
const OF_AN_AGE =
  '남성|여성|남녀|남자|여자|청년|학생|대학생|주부|직장인|회사원|부부|노인|운전자|환자|근로자|노동자|주민|승객|피해자|용의자|초반|중반|후반|\\p{Lu}\\s?씨|\\d{1,3}명';

const AMOUNTS: Readonly<Record<string, Amounts>> = {
  hi: {
    sizes: { हज़ार: 1e3, लाख: 1e5, करोड़: 1e7, अरब: 1e9, मिलियन: 1e6 },
    units: {
      percent: '%|प्रतिशत|फ़ीसदी|फ़ीसद',
      INR: 'रुपये|रुपए|रुपयों|रुपया',
      USD: 'डॉलर',
      people: 'लोग|लोगों|व्यक्ति|व्यक्तियों|बच्चे|बच्चों|मज़दूर|मज़दूरों|मरीज़|मरीज़ों',
      km: 'किलोमीटर|किमी',
      m: 'मीटर',
      mm: 'मिलीमीटर|मिमी',
      ha: 'हेक्टेयर',
      t: 'टन',
      year: 'साल|वर्ष|वर्षों',
      month: 'महीने|महीनों|माह',
      week: 'हफ़्ते|हफ़्तों|सप्ताह',
      day: 'दिन|दिनों',
      hour: 'घंटे|घंटों',
      minute: 'मिनट',
    },
    before: { INR: '₹' },
    counters: HINDI_COUNTERS,
    gap: '\\s?',
    end: '(?![\\p{L}\\p{M}\\d])',
  },
  ko: {
    sizes: { 만: 1e4, 억: 1e8, 조: 1e12 },
    inner: { 십: 10, 백: 100, 천: 1e3 },
    units: {
      percent: '%|퍼센트|프로(?![\\p{L}])',
      KRW: '원',
      USD: '달러',
      EUR: '유로',
      JPY: '엔',
      people: '여?\\s?명',
      km: '㎞|km|킬로미터',
      m: 'm(?![\\p{L}])|미터',
      mm: '㎜|mm|밀리미터',
      ha: '㏊|ha|헥타르',
      t: '톤|t(?![\\p{L}])',
      year: '년간|살',
      month: '개월',
      week: '주간|주일',
      day: '일간|일째|일(?=이 걸|\\s?동안)',
      hour: '시간',
      minute: '분간|분(?=\\s?만에|\\s?동안)',
    },
    before: { USD: '\\$' },
    counters: `가구|세대|채|(?<!(?<![\\d.,])[1-9]0\\s?)대|대(?!\\s?(?:${OF_AN_AGE}))|건|곳|개|마리|척|동|회|배|권|그루|개소|개국|개교`,
    gap: '\\s?',
    end: '',
  },
  th: {
    sizes: { พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6, พันล้าน: 1e9, หมื่นล้าน: 1e10, แสนล้าน: 1e11 },
    units: {
      percent: '%|เปอร์เซ็นต์',
      THB: 'บาท',
      USD: 'ดอลลาร์(?:สหรัฐฯ?)?',
      people: 'คน|ราย(?!การ|ได้|งาน|ชื่อ|จ่าย)|ศพ',
      km: 'กิโลเมตร|กม\\.',
      m: 'เมตร',
      mm: 'มิลลิเมตร',
      t: 'ตัน',
      rai: 'ไร่',
      year: 'ปี',
      month: 'เดือน',
      week: 'สัปดาห์',
      day: 'วัน',
      hour: 'ชั่วโมง',
      minute: 'นาที',
    },
    before: { percent: 'ร้อยละ' },
    counters: 'ครัวเรือน|หลังคาเรือน|หลัง(?!จาก)|ครอบครัว|คัน|แห่ง|จังหวัด|อำเภอ|ตำบล|หมู่บ้าน|ลำ|ตัว|ครั้ง(?!ที่)|โรงเรียน|ชุด|เครื่อง',
    gap: '\\s?',
    end: '',
  },
};
const NUMBER = '\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

type Reader = {
  readonly pattern: RegExp;
  readonly units: readonly (readonly [RegExp, string])[];
  readonly signs: readonly (readonly [RegExp, string])[];
};
const readers = new Map<string, Reader>();

/** Finds plain amounts of Hindi, Korean and Thai texts: a number in digits with its size, before its unit, its money or what counts. */
export function findAsianFigures({ text, body, language }: Analysis): readonly FigureDraft[] {
  const code = language.slice(0, 2);
  const amounts = AMOUNTS[code];
  if (amounts === undefined) return [];
  const { pattern, units, signs } = readerOf(code, amounts);
  const part = withAsciiDigits(text.slice(body.start, body.end));
  return [...part.matchAll(pattern)].flatMap((match): FigureDraft[] => {
    const { sign, amount = '', unit, counter } = match.groups ?? {};
    const value = valueOf(amount, amounts);
    const named =
      unit === undefined
        ? signs.find(([form]) => form.test(sign ?? ''))?.[1]
        : units.find(([form]) => form.test(undotted(unit)))?.[1];
    if (!Number.isFinite(value) || (named === undefined && counter === undefined)) return [];
    const evidence = { start: body.start + match.index, end: body.start + match.index + match[0].trimEnd().length };
    return [{ value, unit: named ?? null, text: sliceOf(text, evidence), what: counter ?? null, evidence }];
  });
}

/** The value of a number with sizes behind its parts: "3억 5천만", "1천200억", "2.5 करोड़". */
function valueOf(written: string, amounts: Amounts): number {
  const { sizes, inner = {} } = amounts;
  const pieces = new RegExp(`(?<number>${NUMBER})\\s?(?<inner>${anyOf(inner)})?(?<size>${anyOf(sizes)})?`, 'gu');
  let [total, group] = [0, 0];
  for (const { groups = {} } of written.matchAll(pieces)) {
    group += Number((groups['number'] ?? '').replaceAll(',', '')) * (inner[groups['inner'] ?? ''] ?? 1);
    const size = groups['size'] === undefined ? undefined : sizeOf(groups['size'], sizes);
    if (size === undefined) continue;
    total += group * size;
    group = 0;
  }
  return Number((total + group).toPrecision(12));
}

const sizeOf = (written: string, sizes: Readonly<Record<string, number>>): number | undefined =>
  Object.entries(sizes).find(([word]) => undotted(word) === undotted(written))?.[1];

/** A pattern source for any of the words; for nothing at all where there are none. */
const anyOf = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words).length === 0 ? '(?!)' : dotted(longestFirst(Object.keys(words)));

function readerOf(code: string, { sizes, inner = {}, units, before = {}, counters, gap, end }: Amounts): Reader {
  const known = readers.get(code);
  if (known !== undefined) return known;
  const size = `(?:${anyOf(inner)})?(?:${anyOf(sizes)})|${anyOf(inner)}`;
  const amount = `(?:${NUMBER})(?:\\s?(?:${size})(?:\\s?(?:${NUMBER})(?:\\s?(?:${size}))?)*)?`;
  const made: Reader = {
    pattern: new RegExp(
      `(?<![\\p{N}.,/:-])(?:(?<sign>${longestFirst(Object.values(before))})\\s?)?(?<amount>${amount})(?![\\d]|[.,/:-]\\d)(?:${gap}(?:(?<unit>${dotted(longestFirst(Object.values(units)))})|(?<counter>${counters ?? '(?!)'}))${end})?`,
      'gu',
    ),
    units: Object.entries(units).map(
      ([name, words]) =>
        [new RegExp(`^(?:${undotted(words).replaceAll(/\(\?[=!][^()]*\)/gu, '')})$`, 'u'), name] as const,
    ),
    signs: Object.entries(before).map(([name, words]) => [new RegExp(`^(?:${words})$`, 'u'), name] as const),
  };
  readers.set(code, made);
  return made;
}
