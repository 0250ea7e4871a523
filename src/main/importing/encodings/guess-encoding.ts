import { detectAll } from 'jschardet';
import { areQuotes, hasControls, oddness } from './odd-reading';
import { readAs } from './read-as';

/** The encodings of mainframes: every text of any other kind looks a little like them, and nobody brings them. */
const NEVER = /^(?:cp|ibm-?)?(?:037|273|424|500|875|1026|1140|1141)$|ebcdic|utf-?7/iu;
const FALLBACK = 'windows-1252';
/** What few people ever wrote in. */
const RARE =
  /^(?:hp-|cp(?!125\d|850$|852$|866$|932$|949$|950$|936$)\d+|ibm|mac(?!roman$|cyrillic$|intosh$)|kz|ptcp|tis|johab|iso-8859-(?:3|4|6|10|13|14|16)$|koi8-t)/u;
/** What the detector leaves out where a text is mostly ASCII. */
const EAST_ASIAN = ['big5', 'gb18030', 'shift_jis', 'euc-kr'];
/** The encodings of Windows that have the letters of older ones, and more signs. */
const SISTERS: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-15': 'windows-1252',
  'iso-8859-2': 'windows-1250',
  'iso-8859-16': 'windows-1250',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-9': 'windows-1254',
  'iso-8859-13': 'windows-1257',
};

/** The encoding of Romanian has the bytes of two others, save for its marks of quotation: what those two make of them. */
const ROMANIAN = 'iso-8859-16';
const ROMANIAN_QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  'windows-1250': ['Ą', 'µ'],
  'iso-8859-2': ['Ľ', 'ľ'],
};

/** What was guessed: the encoding in lower case, the text in it, and how sure that is, from 0 to 1. */
export type EncodingGuess = { readonly encoding: string; readonly text: string; readonly confidence: number };

/** A reading in which no more of the words are odd than this is taken, if it is the likeliest. */
const MOST_ODD = 0.3;

/** The likeliest encoding of bytes that are not UTF-8, of those in which the words look like words. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  let best: Reading | null = null;
  for (const { encoding, confidence } of candidates(bytes)) {
    const reading = readingIn(encoding, bytes, confidence);
    if (reading === null) continue;
    if (best === null || reading.odd < best.odd) best = reading;
    if (reading.odd <= MOST_ODD) break;
  }
  if (best === null) return { encoding: FALLBACK, text: readAs(bytes, FALLBACK) ?? '', confidence: 0 };
  const { encoding, text, confidence } = sisterOf(best, bytes) ?? best;
  return { encoding, text, confidence };
}

type Reading = EncodingGuess & { readonly odd: number };

/** What the detector takes a text for: the likeliest, then the others, those that few texts are in last. */
function candidates(bytes: Uint8Array): readonly { readonly encoding: string; readonly confidence: number }[] {
  const found = detectAll(bytes).flatMap(({ encoding, confidence }) =>
    encoding !== null && isBelievable(encoding) ? [{ encoding: encodingName(encoding), confidence }] : [],
  );
  const [first, ...others] = found;
  if (!first) return [];
  const isRare = ({ encoding }: { readonly encoding: string }): boolean => RARE.test(encoding);
  const known = others.filter((one) => !isRare(one));
  const added = EAST_ASIAN.filter((name) => !found.some(({ encoding }) => encoding === name));
  return [first, ...known, ...added.map((encoding) => ({ encoding, confidence: 0 })), ...others.filter(isRare)];
}

function readingIn(encoding: string, bytes: Uint8Array, confidence: number): Reading | null {
  const text = readAs(bytes, encoding);
  return text === null || text.includes('\ufffd') ? null : { encoding, text, confidence, odd: oddness(text) };
}

/** The reading in the encoding of Windows, where what is read has controls, or letters that stand as the marks of quotation do there. */
function sisterOf(reading: Reading, bytes: Uint8Array): Reading | null {
  const { encoding, text, confidence, odd } = reading;
  const [opening, closing] = (Object.hasOwn(ROMANIAN_QUOTES, encoding) ? ROMANIAN_QUOTES[encoding] : undefined) ?? [];
  if (opening !== undefined && closing !== undefined && areQuotes(text, opening, closing))
    return readingIn(ROMANIAN, bytes, confidence);
  const name = Object.hasOwn(SISTERS, encoding) ? SISTERS[encoding] : undefined;
  if (name === undefined) return null;
  const areMarks = encoding === 'iso-8859-2' && areQuotes(text, 'Ť', 'ť');
  if (!areMarks && !hasControls(text)) return null;
  const sister = readingIn(name, bytes, confidence);
  return sister !== null && sister.odd <= odd ? sister : null;
}

/** False for what the detector knows, and nobody brings. */
export function isBelievable(encoding: string): boolean {
  return !NEVER.test(encoding);
}

/** Names by which the Web knows what the detector calls by the number of a code page. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  ascii: FALLBACK,
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
};

/** The name in lower case by which an encoding of the detector is decoded and shown. */
export function encodingName(encoding: string): string {
  const name = encoding
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^iso(\d)/u, 'iso-$1');
  return KNOWN_AS[name] ?? name;
}
