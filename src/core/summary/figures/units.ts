const UNITS: Readonly<Record<string, string>> = {
  percent: '%|per cent|percent|pct|％',
  'percentage point': 'percentage points?|points? of percentage',
  'basis point': 'basis points?|bps',
  'km/h': 'km/h|kmph|kph|kilomet(?:re|er)s (?:per|an) hour',
  mph: 'mph|miles (?:per|an) hour',
  'barrel/day': 'barrels (?:per|a) day|bpd',
  second: 'seconds?',
  minute: 'minutes?|mins?',
  hour: 'hours?|hrs?',
  day: 'days?',
  week: 'weeks?',
  month: 'months?',
  year: 'years?|yrs?',
  decade: 'decades?',
  century: 'century|centuries',
  km: 'km|kms|kilomet(?:re|er)s?',
  m: 'met(?:re|er)s?',
  cm: 'cm|centimet(?:re|er)s?',
  mm: 'mm|millimet(?:re|er)s?',
  mi: 'miles?',
  ft: 'feet|foot|ft',
  in: 'inch(?:es)?',
  yd: 'yards?',
  'nautical mile': 'nautical miles?|nmi|nm(?! (?!(?:north|south|east|west|off|from|out|away)(?![\\p{L}]))[\\p{L}])',
  knot: 'knots?',
  'm³': 'm3|m³|cubic met(?:re|er)s?',
  'ft³': 'cubic (?:feet|foot)',
  'km²': 'km2|km²|sq\\.? ?km|square (?:kilomet(?:re|er)s?|km)',
  'm²': 'm2|m²|sq\\.? ?m|square met(?:re|er)s?',
  'mi²': 'square miles?',
  'ft²': 'square (?:feet|foot)|sq\\.? ?ft',
  ha: 'ha|hectares?',
  acre: 'acres?',
  kg: 'kg|kilos?|kilograms?',
  g: 'grams?',
  mg: 'mg|milligrams?',
  t: 'tonnes?|metric tons?|MT(?![\\p{L}])',
  ton: 'tons?',
  lb: 'lbs?|pounds? of',
  oz: 'ounces?|oz',
  l: 'lit(?:re|er)s?',
  gal: 'gallons?',
  barrel: 'barrels?|bbl',
  '°C': '°\\s?C|degrees? (?:Celsius|centigrade)',
  '°F': '°\\s?F|degrees? Fahrenheit',
  '°': 'degrees?|°',
  W: 'watts?',
  kW: 'kW|kilowatts?(?!-)',
  MW: 'MW|megawatts?',
  GW: 'GW|gigawatts?',
  kWh: 'kWh|kilowatt[- ]hours?',
  MWh: 'MWh',
  GB: 'GB|gigabytes?',
  MB: 'MB|megabytes?',
  times: 'times|fold',
  cent: 'cents',
  penny: 'pence',
};

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  HK$: 'HKD',
  NZ$: 'NZD',
  S$: 'SGD',
  R$: 'BRL',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '₦': 'NGN',
  'Rs.': 'PKR',
  Rs: 'PKR',
};
const CURRENCY_CODES =
  'USD|EUR|GBP|JPY|CNY|RMB|INR|PKR|AUD|CAD|CHF|SEK|NOK|DKK|RUB|BRL|ZAR|TRY|KRW|SAR|AED|EGP|NGN|KES|BDT|AFN|IDR|MXN|SGD|HKD|NZD|ILS|IQD|IRR|UAH|PLN';
const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  USD: '(?:US |U\\.S\\. |American )?dollars?|US\\$',
  AUD: 'Australian dollars?',
  CAD: 'Canadian dollars?',
  EUR: 'euros?',
  GBP: 'pounds?(?: sterling)?',
  JPY: 'yen',
  CNY: 'yuan|renminbi',
  INR: '(?:Indian )rupees?',
  PKR: '(?:Pakistani )rupees?',
  rupee: 'rupees?',
  RUB: 'roubles?|rubles?',
  CHF: '(?:Swiss )francs?',
  TRY: 'lira|liras',
  KRW: '(?:South )?Korean won',
  SAR: 'riyals?',
  AED: 'dirhams?',
  ILS: 'shekels?',
  UAH: 'hryvnias?',
  MXN: '(?:Mexican )pesos?',
  peso: 'pesos?',
  ZAR: 'rands?',
  BRL: 'reais',
  AFN: 'afghanis?',
  BDT: 'takas?',
  EGP: 'Egyptian pounds?',
  NOK: 'Norwegian (?:kroner?|crowns?)',
  DKK: 'Danish (?:kroner?|crowns?)',
  SEK: 'Swedish (?:kronor|kronas?|crowns?)',
  krone: 'kroner|kronor|krone|krona',
  GEL: 'lari|laris',
  MNT: 'tugriks?|tögrögs?|togrogs?',
  AMD: 'drams?',
  AZN: 'manats?',
  KZT: 'tenge',
  KGS: 'soms?',
  shilling: 'shillings?',
  sen: 'sen(?!\\.)',
  kwacha: 'kwacha',
  ETB: 'birr',
  GHS: 'cedis?',
  NGN: 'naira',
  BWP: 'pula',
  THB: 'baht',
  MYR: 'ringgit',
  IDR: 'rupiah',
  VND: 'dong',
  KHR: 'riels?',
  MMK: 'kyats?',
  LAK: 'kip',
  RON: 'lei',
  PLN: 'zlotys?|zloty',
  HUF: 'forints?',
  PYG: 'guaran[íi]s?|guaraníes',
  CFA: 'CFA francs?|francs? CFA|CFA',
  MAD: 'Moroccan dirhams?',
  PGK: 'kina',
};

/** "R85 million": a letter of its own only before sums so large. */
const RAND = String.raw`R(?=\d{1,3}(?:[.,]\d{1,3})?\s?(?:million|billion|trillion|bn|m)\b)`;

/** A pattern source for a currency sign or code that stands before a number. */
export const CURRENCY_BEFORE = `(?:${RAND}|${Object.keys(CURRENCY_SIGNS)
  .map((sign) => sign.replace(/[$.]/gu, '\\$&'))
  .join('|')}|(?:${CURRENCY_CODES})(?=[\\s\\d]))`;
/** A pattern source for a unit that stands after a number (the names are the groups' contents, see `unitOf`). */
export const UNIT_AFTER = `(?:${[...Object.values(CURRENCY_WORDS), CURRENCY_CODES, '[€£¥₹₽₩₺₪₦]', ...Object.values(UNITS)].join('|')})(?![\\p{L}\\p{N}])`;

const table: readonly (readonly [RegExp, string])[] = [...Object.entries(CURRENCY_WORDS), ...Object.entries(UNITS)].map(
  ([unit, words]) => [new RegExp(`^(?:${words})$`, 'iu'), unit] as const,
);

/** The unit a word or sign stands for: an ISO 4217 code for currencies, else a short fixed name; null when unknown. */
export function unitOf(words: string): string | null {
  const known = remembered.get(words);
  if (known !== undefined) return known;
  const unit = lookUp(words);
  if (remembered.size < 1000) remembered.set(words, unit);
  return unit;
}

const remembered = new Map<string, string | null>();
const CODE = new RegExp(`^(?:${CURRENCY_CODES})$`, 'u');

function lookUp(words: string): string | null {
  const text = words.trim().replace(/\s+/gu, ' ');
  const sign = CURRENCY_SIGNS[text];
  if (sign !== undefined) return sign;
  if (text === 'R') return 'ZAR';
  if (CODE.test(text)) return text === 'RMB' ? 'CNY' : text;
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const PEOPLE = new Set(
  (
    'people persons person men women children soldiers troops civilians officers refugees students workers employees migrants ' +
    'residents villagers passengers patients victims protesters militants fighters police policemen members families citizens ' +
    'voters doctors nurses teachers journalists prisoners detainees hostages officials delegates pilgrims farmers fishermen ' +
    'players fans boys girls adults pupils jobs miners firefighters sailors pilots inmates suspects survivors deaths casualties ' +
    'ppl seafarers crewmen crew-members mourners worshippers spectators detainees inhabitants pensioners ' +
    'tourists immigrants settlers insurgents rebels terrorists personnel staff peacekeepers recruits candidates lawmakers experts'
  )
    .split(' ')
    .filter((word) => !['jobs', 'families', 'deaths'].includes(word)),
);

/** True when a noun names people, so that the count is one of people. */
export function isPeople(noun: string): boolean {
  return PEOPLE.has(noun.toLowerCase());
}
