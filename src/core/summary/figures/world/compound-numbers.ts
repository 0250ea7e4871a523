/** How a language puts tens and units together: the tens from their value, the units from one on, and what stands between. */
type Compound = {
  readonly tens: Readonly<Record<number, string>>;
  readonly units: string;
  /** What joins the two. */
  readonly joins: string;
  /** The unit stands first: "siebenundachtzig". */
  readonly isUnitFirst?: boolean;
  /** The tens lose their last vowel before the units that open with one: "ventuno". */
  readonly drops?: boolean;
};

const COMPOUNDS: Readonly<Record<string, Compound>> = {
  es: {
    tens: {
      30: 'treinta',
      40: 'cuarenta',
      50: 'cincuenta',
      60: 'sesenta',
      70: 'setenta',
      80: 'ochenta',
      90: 'noventa',
    },
    units: 'un|uno|una dos tres cuatro cinco seis siete ocho nueve',
    joins: ' y ',
  },
  pt: {
    tens: {
      20: 'vinte',
      30: 'trinta',
      40: 'quarenta',
      50: 'cinquenta',
      60: 'sessenta',
      70: 'setenta',
      80: 'oitenta',
      90: 'noventa',
    },
    units: 'um|uma dois|duas três quatro cinco seis sete oito nove',
    joins: ' e ',
  },
  it: {
    tens: {
      20: 'venti',
      30: 'trenta',
      40: 'quaranta',
      50: 'cinquanta',
      60: 'sessanta',
      70: 'settanta',
      80: 'ottanta',
      90: 'novanta',
    },
    units: 'uno|un due tre|tré quattro cinque sei sette otto nove',
    joins: '',
    drops: true,
  },
  de: {
    tens: {
      20: 'zwanzig',
      30: 'dreißig',
      40: 'vierzig',
      50: 'fünfzig',
      60: 'sechzig',
      70: 'siebzig',
      80: 'achtzig',
      90: 'neunzig',
    },
    units: 'ein zwei drei vier fünf sechs sieben acht neun',
    joins: 'und',
    isUnitFirst: true,
  },
  ru: {
    tens: {
      20: 'двадцать',
      30: 'тридцать',
      40: 'сорок',
      50: 'пятьдесят',
      60: 'шестьдесят',
      70: 'семьдесят',
      80: 'восемьдесят',
      90: 'девяносто',
    },
    units: 'один|одна|одно|одного два|две три четыре пять шесть семь восемь девять',
    joins: ' ',
  },
  uk: {
    tens: {
      20: 'двадцять',
      30: 'тридцять',
      40: 'сорок',
      50: 'п’ятдесят',
      60: 'шістдесят',
      70: 'сімдесят',
      80: 'вісімдесят',
      90: 'дев’яносто',
    },
    units: 'один|одна|одне два|дві три чотири п’ять шість сім вісім дев’ять',
    joins: ' ',
  },
  tr: {
    tens: {
      10: 'on',
      20: 'yirmi',
      30: 'otuz',
      40: 'kırk',
      50: 'elli',
      60: 'altmış',
      70: 'yetmiş',
      80: 'seksen',
      90: 'doksan',
    },
    units: 'bir iki üç dört beş altı yedi sekiz dokuz',
    joins: ' ',
  },
  fa: {
    tens: { 20: 'بیست', 30: 'سی', 40: 'چهل', 50: 'پنجاه', 60: 'شصت', 70: 'هفتاد', 80: 'هشتاد', 90: 'نود' },
    units: 'یک دو سه چهار پنج شش هفت هشت نه',
    joins: ' و ',
  },
};
/** French counts by twenties from sixty on: "soixante-douze", "quatre-vingt-dix-sept". */
const FRENCH_TENS: Readonly<Record<number, string>> = {
  20: 'vingt',
  30: 'trente',
  40: 'quarante',
  50: 'cinquante',
  60: 'soixante',
  80: 'quatre-vingt',
};
const FRENCH_UNITS =
  'un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf';
/** Spanish writes the twenties as one word. */
const SPANISH_TWENTIES =
  'veintiún|veintiuno|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve';

const ways = (list: string): readonly (readonly string[])[] => list.split(' ').map((forms) => forms.split('|'));

function french(): readonly (readonly [string, number])[] {
  const units = ways(FRENCH_UNITS);
  return [
    ['soixante-dix', 70] as const,
    ['quatre-vingts', 80] as const,
    ['quatre-vingt-dix', 90] as const,
    ...Object.entries(FRENCH_TENS).flatMap(([value, tens]) =>
      units
        .slice(0, Number(value) < 60 ? 9 : 19)
        .flatMap((forms, at) =>
          forms.flatMap((unit) =>
            (/^(?:une?|onze)$/u.test(unit) && value !== '80' ? [' et ', '-et-'] : ['-']).map(
              (join) => [`${tens}${join}${unit}`, Number(value) + at + 1] as const,
            ),
          ),
        ),
    ),
  ];
}

function made({ tens, units, joins, isUnitFirst, drops }: Compound): readonly (readonly [string, number])[] {
  return Object.entries(tens).flatMap(([value, ten]) => [
    [ten, Number(value)] as const,
    ...ways(units).flatMap((forms, at) =>
      forms.map((unit) => {
        const stem = drops === true && /^[uo]/u.test(unit) ? ten.slice(0, -1) : ten;
        const word = isUnitFirst === true ? `${unit}${joins}${stem}` : `${stem}${joins}${unit}`;
        return [word, Number(value) + at + 1] as const;
      }),
    ),
  ]);
}

const ARABIC_UNITS = 'ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع ثمانية|ثماني تسعة|تسع';
const ARABIC_TENS = 'عشرون|عشرين ثلاثون|ثلاثين أربعون|أربعين خمسون|خمسين ستون|ستين سبعون|سبعين ثمانون|ثمانين تسعون|تسعين';

/** "سبعة عشر", "خمسة وعشرين": the teens and the tens of Arabic, in the cases that a text may have. */
function arabic(): readonly (readonly [string, number])[] {
  const units = ways(ARABIC_UNITS);
  const low = ways('أحد|إحدى|واحد|واحدة اثنان|اثنين|اثنا|اثني|اثنتا|اثنتي|اثنتان|اثنتين');
  const all = [...low, ...units];
  return [
    ...all.flatMap((forms, at) =>
      forms.flatMap((form) => ['عشر', 'عشرة'].map((ten) => [`${form} ${ten}`, at + 11] as const)),
    ),
    ...ways(ARABIC_TENS).flatMap((tens, ten) =>
      tens.flatMap((word) => [
        [word, 10 * (ten + 2)] as const,
        ...all.flatMap((forms, at) => forms.map((form) => [`${form} و${word}`, 10 * (ten + 2) + at + 1] as const)),
      ]),
    ),
  ];
}

/** The numbers in words that a language puts together of tens and units ("quarante et un", "siebenundachtzig"), with their values. */
export function compoundNumbers(code: string): readonly (readonly [string, number])[] {
  if (code === 'fr') return french();
  if (code === 'ar') return arabic();
  const own = COMPOUNDS[code];
  const twenties =
    code === 'es' ? ways(SPANISH_TWENTIES).flatMap((forms, at) => forms.map((form) => [form, 21 + at] as const)) : [];
  return own === undefined ? [] : [...twenties, ...made(own)];
}
