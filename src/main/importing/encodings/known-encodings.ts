import type { EncodingScript } from '#shared/ipc/reading-messages';

/** The encodings a person can choose from, by the writing they are for, and there the commonest first. */
export const KNOWN_ENCODINGS: readonly { readonly encoding: string; readonly script: EncodingScript }[] = (
  [
    ['unicode', 'utf-8'],
    ['western', 'windows-1252 iso-8859-1 iso-8859-15 cp850 cp437 macintosh'],
    ['central', 'windows-1250 iso-8859-2 cp852 iso-8859-16 maccenteuro'],
    ['cyrillic', 'windows-1251 koi8-r koi8-u cp866 iso-8859-5 cp855 maccyrillic'],
    ['arabic', 'windows-1256 iso-8859-6 cp864'],
    ['hebrew', 'windows-1255 iso-8859-8 cp862'],
    ['greek', 'windows-1253 iso-8859-7 cp737'],
    ['turkish', 'windows-1254 iso-8859-9 cp857'],
    ['baltic', 'windows-1257 iso-8859-13 iso-8859-4 cp775'],
    ['nordic', 'iso-8859-10 cp865'],
    ['vietnamese', 'windows-1258 tcvn viscii'],
    ['thai', 'windows-874'],
    ['japanese', 'shift_jis euc-jp iso-2022-jp'],
    ['chinese', 'gb18030 gbk big5 iso-2022-cn'],
    ['korean', 'euc-kr iso-2022-kr'],
    ['unicode', 'utf-16le utf-16be'],
  ] as const
).flatMap(([script, names]) => names.split(' ').map((encoding) => ({ encoding, script })));

/** The writing an encoding is for; null for one that only a file names. */
export function scriptOf(encoding: string): EncodingScript | null {
  return KNOWN_ENCODINGS.find((known) => known.encoding === encoding)?.script ?? null;
}
