import { detectAll } from 'jschardet';
import { readAs } from './read-as';

/** The encodings of mainframes: every text of any other kind looks a little like them, and nobody brings them. */
const NEVER = /^(?:cp|ibm-?)?(?:037|273|424|500|875|1026|1140|1141)$|ebcdic|utf-?7/iu;
const FALLBACK = 'windows-1252';

/** What was guessed: the encoding in lower case, the text in it, and how sure that is, from 0 to 1. */
export type EncodingGuess = { readonly encoding: string; readonly text: string; readonly confidence: number };

/** The likeliest encoding of bytes that are not UTF-8. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  for (const { encoding, confidence } of detectAll(bytes)) {
    if (encoding === null || !isBelievable(encoding)) continue;
    const name = encodingName(encoding);
    const text = readAs(bytes, name);
    if (text !== null && !text.includes('\ufffd')) return { encoding: name, text, confidence };
  }
  return { encoding: FALLBACK, text: readAs(bytes, FALLBACK) ?? '', confidence: 0 };
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
