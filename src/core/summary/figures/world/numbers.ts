import { compoundNumbers } from './compound-numbers';

/** Numbers in words by language, from two on, each with its value where that is not one more than the last. */
const IN_ORDER: Readonly<Record<string, string>> = {
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt 30=trente 40=quarante 50=cinquante 60=soixante',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte 30=treinta 40=cuarenta 50=cincuenta 60=sesenta',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig 30=dreißig 40=vierzig 50=fünfzig 60=sechzig 1.5=anderthalb 1.5=eineinhalb 2.5=zweieinhalb 3.5=dreieinhalb',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti 30=trenta 40=quaranta 50=cinquanta 60=sessanta 70=settanta 80=ottanta 90=novanta',
  uk: '2=два 2=дві 3=три 4=чотири 5=п’ять 5=п’яти 6=шість 7=сім 8=вісім 9=дев’ять 9=дев’яти 10=десять 11=одинадцять 12=дванадцять 13=тринадцять 14=чотирнадцять 15=п’ятнадцять 16=шістнадцять 20=двадцять 30=тридцять',
  tr: 'iki üç dört beş altı yedi sekiz dokuz on 20=yirmi 30=otuz 40=kırk 50=elli',
  fa: 'دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده بیست 30=سی 40=چهل 50=پنجاه',
  pt: '2=dois 2=duas 3=três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte 30=trinta 40=quarenta 50=cinquenta 60=sessenta 70=setenta 80=oitenta 90=noventa',
  ar: '3=ثلاثة 3=ثلاث 4=أربعة 4=أربع 5=خمسة 5=خمس 6=ستة 6=ست 7=سبعة 7=سبع 8=ثمانية 8=ثماني 9=تسعة 9=تسع 10=عشرة 10=عشر',
  ur: 'دو تین چار پانچ چھ 6=چھے سات آٹھ نو دس گیارہ بارہ 15=پندرہ 20=بیس 30=تیس 40=چالیس 50=پچاس',
};

function inOrder(words: string): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  let next = 2;
  for (const entry of words.split(' ').filter(Boolean)) {
    const [word = '', value = next] = entry.includes('=') ? [entry.split('=')[1], Number.parseFloat(entry)] : [entry];
    values.set(word, value);
    next = value + 1;
  }
  return values;
}

const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'deux dos dois zwei два',
    'trois tres três drei три',
    'quatre cuatro quatro vier четыре',
    'cinq cinco fünf пять',
    'six seis sechs шесть',
    'sept siete sete sieben семь',
    'huit ocho oito acht восемь',
    'neuf nueve nove neun девять',
    'dix diez dez zehn десять',
    'onze once elf',
    'douze doce doze zwölf',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 2] as const)),
);
const MORE_NUMBERS: Readonly<Record<string, number>> = {
  две: 2,
  duas: 2,
  quinze: 15,
  quince: 15,
  vingt: 20,
  veinte: 20,
  vinte: 20,
  ...Object.fromEntries(
    'двух=2 двум=2 двумя=2 трех=3 трёх=3 трем=3 трём=3 четырех=4 четырёх=4 пяти=5 шести=6 семи=7 восьми=8 девяти=9 десяти=10 одиннадцать=11 двенадцать=12 двенадцати=12 пятнадцать=15 двадцати=20'
      .split(' ')
      .map((entry) => [entry.split('=')[0] ?? '', Number(entry.split('=')[1])] as const),
  ),
  двадцать: 20,
  trente: 30,
  treinta: 30,
  тридцать: 30,
  quarante: 40,
  cinquante: 50,
};

const SOME: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  uk: {
    двоє: 2,
    троє: 3,
    четверо: 4,
    шестеро: 6,
    семеро: 7,
    двох: 2,
    двом: 2,
    трьох: 3,
    чотирьох: 4,
    шести: 6,
    семи: 7,
    восьми: 8,
    десяти: 10,
  },
  ru: { двое: 2, трое: 3, четверо: 4, пятеро: 5, шестеро: 6, семеро: 7 },
};
const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/** Small numbers in words of a language other than English and Chinese, each in small letters with its value, from two on. */
export function wordNumbers(code: string): ReadonlyMap<string, number> {
  const known = byLanguage.get(code);
  if (known !== undefined) return known;
  const isRussian = code === 'ru';
  const listed = Object.entries({ ...NUMBERS, ...MORE_NUMBERS }).filter(
    ([word]) => /\p{Script=Cyrillic}/u.test(word) === isRussian,
  );
  const own = inOrder(IN_ORDER[code] ?? '');
  const values = new Map([
    ...compoundNumbers(code),
    ...(isRussian ? listed : []),
    ...own,
    ...Object.entries(SOME[code] ?? {}),
  ]);
  if (IN_ORDER[code] !== undefined || isRussian) byLanguage.set(code, values);
  return values;
}

/** The value of a small number in words that some language of Europe has, or undefined. */
export function numberInWords(word: string): number | undefined {
  const small = word.toLowerCase();
  return NUMBERS[small] ?? MORE_NUMBERS[small] ?? SOME['ru']?.[small];
}
