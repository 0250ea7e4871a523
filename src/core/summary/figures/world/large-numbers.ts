import type { Analysis } from '../../../text/analysis';
import type { FigureDraft } from '../../draft';
import { compoundNumbers } from './compound-numbers';
import { wordNumbers } from './numbers';

/** Words for hundreds and thousands by language: those that stand alone, and those that the number before multiplies. */
type Large = {
  readonly hundreds: Readonly<Record<string, number>>;
  readonly hundred: string;
  readonly thousand: string;
  /** What may join the parts. */
  readonly and: string;
};

const LARGE: Readonly<Record<string, Large>> = {
  fr: { hundreds: {}, hundred: 'cents?', thousand: 'mille', and: '' },
  es: {
    hundreds: {
      cien: 100,
      ciento: 100,
      doscientos: 200,
      doscientas: 200,
      trescientos: 300,
      trescientas: 300,
      cuatrocientos: 400,
      cuatrocientas: 400,
      quinientos: 500,
      quinientas: 500,
      seiscientos: 600,
      seiscientas: 600,
      setecientos: 700,
      setecientas: 700,
      ochocientos: 800,
      ochocientas: 800,
      novecientos: 900,
      novecientas: 900,
    },
    hundred: '(?!)',
    thousand: 'mil',
    and: '',
  },
  pt: {
    hundreds: {
      cem: 100,
      cento: 100,
      duzentos: 200,
      duzentas: 200,
      trezentos: 300,
      trezentas: 300,
      quatrocentos: 400,
      quatrocentas: 400,
      quinhentos: 500,
      quinhentas: 500,
      seiscentos: 600,
      seiscentas: 600,
      setecentos: 700,
      setecentas: 700,
      oitocentos: 800,
      oitocentas: 800,
      novecentos: 900,
      novecentas: 900,
    },
    hundred: '(?!)',
    thousand: 'mil',
    and: '(?:e )?',
  },
};

const THOUSANDS =
  /(?<![\p{L}\p{N}.,/-])(?<number>\d{1,3}(?:,\d{1,2})?) mil (?!mill|pesos|euros|dólares|reais|d[eo] |e |y )(?<noun>\p{Ll}{3,})(?![\p{L}\p{N}])/gu;
type Reader = { readonly pattern: RegExp; readonly read: (written: string) => number | null };
const readers = new Map<string, Reader | null>();

/** Numbers in words from a hundred on with the noun they count: "deux mille trois cents", "trescientas veinte personas", "ventottomila tonnellate". */
export function findLargeNumbers(analysis: Analysis): readonly FigureDraft[] {
  return [...inThousands(analysis), ...inWords(analysis)];
}

/** "3,8 mil hectares": digits before the word for a thousand, in Spanish and Portuguese. */
function inThousands({ text, body, language }: Analysis): readonly FigureDraft[] {
  if (!/^(?:es|pt|gl)/u.test(language)) return [];
  return [...text.slice(body.start, body.end).matchAll(THOUSANDS)].map((match) => {
    const { number = '', noun = null } = match.groups ?? {};
    const start = body.start + match.index;
    const evidence = { start, end: start + match[0].length };
    const value = Number((Number(number.replace(',', '.')) * 1000).toPrecision(12));
    return { value, unit: null, text: match[0], what: noun, evidence };
  });
}

function inWords({ text, body, language }: Analysis): readonly FigureDraft[] {
  const code = language.slice(0, 2);
  const reader = readerOf(code);
  if (reader === null) return [];
  return [...text.slice(body.start, body.end).matchAll(reader.pattern)].flatMap((match): FigureDraft[] => {
    const { number = '', noun } = match.groups ?? {};
    const value = reader.read(number.toLowerCase());
    if (value === null || value < 100) return [];
    const counted =
      noun !== undefined &&
      /^(?:fois|années|ans|años|anni|anos|et|y|e|de|du|di|do|da|que|qui|che|en|in|por|par|per|des)$/u.test(noun)
        ? undefined
        : noun;
    const length = number.length + (counted === undefined ? 0 : counted.length + 1);
    const start = body.start + match.index;
    const evidence = { start, end: start + length };
    return [{ value, unit: null, text: text.slice(evidence.start, evidence.end), what: counted ?? null, evidence }];
  });
}

function readerOf(code: string): Reader | null {
  const known = readers.get(code);
  if (known !== undefined) return known;
  const made = code === 'it' ? italian() : LARGE[code] === undefined ? null : spoken(code, LARGE[code]);
  readers.set(code, made);
  return made;
}

const NOUN = '(?: (?<noun>\\p{Ll}[\\p{Ll}’-]{2,}))?(?![\\p{L}\\p{N}])';

function spoken(code: string, { hundreds, hundred, thousand, and }: Large): Reader {
  const small = new Map([...compoundNumbers(code), ...wordNumbers(code)]);
  const words = [...small.keys(), ...Object.keys(hundreds)].sort((a, b) => b.length - a.length).join('|');
  const any = `(?:${words}|${hundred}|${thousand})(?![\\p{L}])`;
  const part = new RegExp(`${words}|${hundred}|${thousand}`, 'giu');
  const isHundred = new RegExp(`^(?:${hundred})$`, 'u');
  const isThousand = new RegExp(`^(?:${thousand})$`, 'u');
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?<number>${any}(?: ${and}${any}){1,5})${NOUN}`, 'giu'),
    read: (written) => {
      let [sum, last] = [0, 0];
      for (const [word] of written.matchAll(part)) {
        if (isThousand.test(word)) [sum, last] = [sum + Math.max(1, last) * 1000, 0];
        else if (isHundred.test(word)) last = Math.max(1, last) * 100;
        else last += hundreds[word] ?? small.get(word) ?? Number.NaN;
      }
      return Number.isFinite(sum + last) ? sum + last : null;
    },
  };
}

/** Italian writes such a number as one word. */
function italian(): Reader {
  const small = new Map([...compoundNumbers('it'), ...wordNumbers('it')]);
  const below = (word: string): number | null => {
    if (word === '') return 0;
    const [, lead = '', rest = ''] = /^(?<lead>\p{Ll}*?)cento(?<rest>\p{Ll}*)$/u.exec(word) ?? [];
    if (word.includes('cento')) {
      const hundreds = lead === '' ? 1 : small.get(lead);
      const more = rest === '' ? 0 : small.get(rest);
      return hundreds === undefined || more === undefined ? null : hundreds * 100 + more;
    }
    return small.get(word) ?? null;
  };
  return {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-]|per )(?<number>\\p{Ll}{2,24}mila\\p{Ll}{0,24}|mille\\p{Ll}{2,20}|\\p{Ll}{0,9}cento\\p{Ll}{0,14})${NOUN}`,
      'gu',
    ),
    read: (written) => {
      const [, lead = '', rest = ''] = /^(?<lead>\p{Ll}*?)(?:mila|mille)(?<rest>\p{Ll}*)$/u.exec(written) ?? [];
      const thousands = /mil(?:a|le)/u.test(written) ? (written.startsWith('mille') ? 1 : below(lead)) : 0;
      const more = below(/mil(?:a|le)/u.test(written) ? rest : written);
      return thousands === null || more === null ? null : thousands * 1000 + more;
    },
  };
}
