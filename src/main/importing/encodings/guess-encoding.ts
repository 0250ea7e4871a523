import { detectAll } from 'jschardet';
import { readAs } from './read-as';

/** The encodings of mainframes: every text of any other kind looks a little like them, and nobody brings them. */
const NEVER = /^(?:cp|ibm-?)?(?:037|273|424|500|875|1026|1140|1141)$|ebcdic|utf-?7/iu;
const FALLBACK = 'windows-1252';

/** The likeliest encoding of bytes that are not UTF-8, in lower case, and the text in it. */
export function guessEncoding(bytes: Uint8Array): { readonly encoding: string; readonly text: string } {
  for (const { encoding } of detectAll(bytes)) {
    if (encoding === null || NEVER.test(encoding)) continue;
    const name = nameOf(encoding);
    const text = readAs(bytes, name);
    if (text !== null && !text.includes('\ufffd')) return { encoding: name, text };
  }
  return { encoding: FALLBACK, text: readAs(bytes, FALLBACK) ?? '' };
}

/** Names by which the Web knows what the detector calls by the number of a code page. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  ascii: FALLBACK,
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
};

function nameOf(encoding: string): string {
  const name = encoding
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^iso(\d)/u, 'iso-$1');
  return KNOWN_AS[name] ?? name;
}
