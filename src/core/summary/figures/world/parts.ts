import type { Analysis } from '../../../text/analysis';
import { withAsciiDigits } from '../../../text/digits';
import { overlaps, sliceOf } from '../../../text/span';
import type { FigureDraft } from '../../draft';
import { eitherCase } from '../../names/either-case';
import { valueOfDigits } from '../number-words';
import { findLargeNumbers } from './large-numbers';
import { wordNumbers } from './numbers';

const DIGITS = String.raw`\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d{1,6}`;
const WORD = "\\p{L}[\\p{L}\\p{M}’'-]{1,30}?";
/** How a part of a whole is written, by language: N for the part, M for the whole, W for what is counted. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  fr: ['N (?:des|sur(?: un total de| les)?) M (?:W[sx])', 'N (?<noun>W) sur M'],
  es: [
    'N (?:de (?:las|los|un total de )?|sobre un total de ) ?M (?:Ws)',
    'N (?<noun>W) de (?:cada |un total de )M',
    'N de cada M(?: Ws)?',
  ],
  pt: ['N (?:d[ao]s|de(?: um total de)?|em) M (?:Ws)', 'N em cada M'],
  it: ['N (?:dei|delle|degli|su(?: un totale di)?) M (?:W[aie])', 'N (?<noun>W) su M'],
  de: [
    'N (?:der|von(?: den| insgesamt)?) (?:insgesamt )?M (?:\\p{Ll}{3,}e[nr] )?\\p{Lu}\\p{Ll}{2,}',
    'N (?:von|aus) M',
  ],
  ru: ['N из M(?:-\\p{Ll}{1,2})? (?:\\p{Ll}{3,}(?:ых|их) )?(?:W)', 'N (?<noun>W) из M'],
  ar: ['N (?:من (?:أصل|بين|إجمالي|مجموع) )M (?:W)', 'N (?<noun>W) من (?:أصل|إجمالي|مجموع) M'],
  ur: ['M میں سے N (?:W)', 'M (?<noun>W) میں سے N'],
  tr: [],
  uk: ['N (?:із|з) M (?:\\p{Ll}{3,}(?:их|іх) )?(?:W)'],
};
/** Words behind the whole that make it a time, a price or another thing. */
const NO_WHOLE =
  /(?<![\p{L}])(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|euros?|dollars?|dólares|francs|ans|años|jours|días|mois|meses|heures|horas|Jahren?|Tagen?|Monaten?|Stunden|Euro|Uhr|Prozent|mètres|metros|kilomètres|kilómetros|km|pour|por|лет|года|часов|рублей|дней|месяцев|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|millions?|millones|milliards?|Millionen)$/u;
/** "cuatro años y seis meses": a span of time in two units, by language. */
const SPANS: Readonly<Record<string, string>> = {
  fr: 'N (?<years>ans?) et (?:P mois|(?<half>demi))|N (?<hours>heures?) et P minutes?',
  es: 'N (?<years>años?) y (?:P mes(?:es)?|(?<half>medio)(?! año))|N (?<hours>horas?) y P minutos?',
  pt: 'N (?<years>anos?) e P m[eê]s(?:es)?|N (?<hours>horas?) e P minutos?',
  it: 'N (?<years>anni|anno) e P mes[ei]|N (?<hours>or[ae]) e P minut[oi]',
  de: 'N (?<years>Jahre?n?) und P Monaten?|N (?<hours>Stunden?) und P Minuten?',
  ru: 'N (?<years>лет|года?) (?:и )?P месяц(?:а|ев)?|N (?<hours>час(?:а|ов)?) (?:и )?P минут[аы]?',
  tr: 'N (?<years>yıl) P ay(?!\\p{L})|N (?<hours>saat) P dakika',
  uk: 'N (?<years>років|роки|рік) (?:і |та )?P місяц(?:я|ів|і)|N (?<hours>годин[аиу]?) (?:і |та )?P хвилин[аиу]?',
};

type Patterns = { readonly parts: readonly RegExp[]; readonly span: RegExp | null };
const patterns = new Map<string, Patterns>();

/** Finds parts of a whole ("19 von 42 Brunnen", "un poste sur cinq") and spans of time in two units, in languages other than English. */
export function findWorldParts(analysis: Analysis): readonly FigureDraft[] {
  const large = findLargeNumbers(analysis);
  const parts = partsIn(analysis);
  return [...parts, ...large.filter((one) => !parts.some((part) => overlaps(part.evidence, one.evidence)))];
}

function partsIn({ text, body, language }: Analysis): readonly FigureDraft[] {
  const code = language.slice(0, 2);
  const own = patternsOf(code);
  if (own === null) return [];
  const part = withAsciiDigits(text.slice(body.start, body.end));
  const found: FigureDraft[] = [];
  for (const pattern of own.parts)
    for (const match of part.matchAll(pattern)) {
      const { part: top, whole: bottom, noun } = match.groups ?? {};
      const [few, all] = [valueOf(top, code), valueOf(bottom, code)];
      if (few === null || all === null || few >= all || NO_WHOLE.test(match[0])) continue;
      // "un poste sur cinq", "uno de cada cinco": of many, so many.
      const isRate = few < 10 && all <= 10 && !/\d/u.test(match[0]) && (few === 1 || / cada /u.test(match[0]));
      if (few === 1 && !isRate) continue;
      const value = isRate ? Math.round((10_000 * few) / all) / 10_000 : few;
      add(match.index, match[0], value, isRate ? 'share' : null, noun ?? match[0].split(' ').at(-1) ?? null);
    }
  for (const match of own.span === null ? [] : part.matchAll(own.span)) {
    const { years, half } = match.groups ?? {};
    const [whole, rest] = match.slice(1).flatMap((written) => valueOf(written, code) ?? []);
    const most = years === undefined ? 60 : 12;
    if (whole === undefined || (half === undefined && (rest === undefined || rest >= most))) continue;
    const value = whole + (half === undefined ? (rest ?? 0) / most : 0.5);
    add(match.index, match[0], Math.round(100 * value) / 100, years === undefined ? 'hour' : 'year', null);
  }
  let end = body.start;
  return found
    .sort((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end)
    .filter(({ evidence }) => {
      const isFree = evidence.start >= end;
      if (isFree) end = evidence.end;
      return isFree;
    });

  function add(at: number, words: string, value: number, unit: string | null, what: string | null): void {
    const evidence = { start: body.start + at, end: body.start + at + words.length };
    found.push({ value, unit, text: sliceOf(text, evidence), what, evidence });
  }
}

/** What stands for one, where that opens a share. */
const ONE: Readonly<Record<string, string>> = {
  fr: 'une?',
  es: 'un[ao]?',
  it: 'un[ao]?',
  pt: 'uma?',
  de: 'eine?[mnrs]?',
  ru: 'одн(?:а|о|ого|ой|у)|один',
};

function valueOf(written: string | undefined, code: string): number | null {
  if (written === undefined) return null;
  if (/^\d/u.test(written)) return valueOfDigits(written, !/^(?:ar|ur)$/u.test(code));
  return (
    wordNumbers(code).get(written.toLowerCase()) ??
    (new RegExp(`^(?:${ONE[code] ?? '-'})$`, 'iu').test(written) ? 1 : null)
  );
}

function patternsOf(code: string): Patterns | null {
  const known = patterns.get(code);
  if (known !== undefined) return known;
  const forms = PARTS[code];
  if (forms === undefined) return null;
  const words = [...wordNumbers(code).keys()].sort((a, b) => b.length - a.length).join('|');
  const number = `${DIGITS}|${eitherCase(words)}`;
  const fill = (form: string): string =>
    form
      .replace('N', `(?<part>${number}|${eitherCase(ONE[code] ?? '-')})`)
      .replace('M', `(?<whole>${number})`)
      .replaceAll('W', WORD);
  const edges = ['(?<![\\p{L}\\p{M}\\p{N}.,/:№-])', '(?![\\p{L}\\p{M}\\p{N}]|[.,/:]\\d)'] as const;
  const span = SPANS[code]
    ?.replaceAll('N', `(${number}|${eitherCase(ONE[code] ?? '-')})`)
    .replaceAll('P', `(${number})`);
  const made: Patterns = {
    parts: forms.map((form) => new RegExp(`${edges[0]}${fill(form)}${edges[1]}`, 'gu')),
    span: span === undefined ? null : new RegExp(`${edges[0]}(?:${span})${edges[1]}`, 'gu'),
  };
  patterns.set(code, made);
  return made;
}
