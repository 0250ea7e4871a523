/* How often a text of an unknown encoding is read as it was written; `scripts/eval/encodings.mjs` builds and runs it. */
import iconv from 'iconv-lite';
import { decode } from '../../src/main/importing/decode';
import { translatedTexts } from './translated-texts';

/** The encodings that people wrote each language in, beside the three of Unicode. */
const ENCODINGS: Readonly<Record<string, readonly string[]>> = {
  cs: ['iso-8859-2', 'windows-1250', 'cp852'],
  da: ['windows-1252', 'iso-8859-1', 'cp850'],
  de: ['windows-1252', 'iso-8859-15', 'cp850', 'macintosh'],
  el: ['iso-8859-7', 'windows-1253'],
  es: ['iso-8859-1', 'windows-1252', 'cp850'],
  fi: ['iso-8859-15', 'windows-1252'],
  fr: ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'],
  hu: ['iso-8859-2', 'windows-1250', 'cp852'],
  it: ['windows-1252', 'iso-8859-1'],
  ja: ['shift_jis', 'euc-jp'],
  nl: ['windows-1252'],
  pl: ['iso-8859-2', 'windows-1250', 'cp852'],
  pt_BR: ['windows-1252', 'iso-8859-1'],
  ro: ['iso-8859-16', 'windows-1250'],
  ru: ['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866', 'maccyrillic'],
  sr: ['windows-1251', 'iso-8859-5', 'windows-1250'],
  sv: ['iso-8859-1', 'windows-1252'],
  tr: ['iso-8859-9', 'windows-1254'],
  uk: ['windows-1251', 'koi8-u', 'iso-8859-5'],
  zh_CN: ['gbk', 'gb18030'],
  zh_TW: ['big5'],
};
const UNICODE = ['utf-8', 'utf-16le', 'utf-16be'];
const RARE = new Set(['cp850', 'cp852', 'cp866', 'iso-8859-5', 'iso-8859-16', 'koi8-u', 'maccyrillic', 'macintosh']);
const LENGTHS = [40, 120, 500, 2_000, 8_000];
const TEXTS = 3;
/** A text is kept in an encoding that holds at least this share of its letters; the others are left out of it. */
const HELD = 0.97;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder that holds man and locale.');
const measured = { languages: new Set<string>(), encodings: new Set<string>() };
const tally = new Map<string, { right: number; all: number }>();
for (const [language, encodings] of Object.entries(ENCODINGS)) {
  const pages = translatedTexts(folder, language);
  if (pages.length > 0) measured.languages.add(language);
  else process.stdout.write(`no texts in ${language}\n`);
  for (const text of Array.from({ length: TEXTS }, (_, turn) => stretchOf(pages, turn))) {
    for (const length of LENGTHS) {
      const letters = Array.from(text).slice(0, length);
      for (const encoding of [...encodings, ...UNICODE]) measure(letters, length, encoding);
    }
  }
}
process.stdout.write(`${measured.languages.size} languages, ${measured.encodings.size} encodings\n`);
for (const [what, { right, all }] of tally) {
  process.stdout.write(
    `${what.padEnd(20)} ${String(all).padStart(6)} ${((100 * right) / all).toFixed(1).padStart(6)} %\n`,
  );
}

function measure(letters: readonly string[], length: number, encoding: string): void {
  const held = letters.filter((letter) => iconv.decode(iconv.encode(letter, encoding), encoding) === letter);
  const text = held.join('');
  if (held.length < letters.length * HELD || !/[^\p{ASCII}]/u.test(text)) return;
  measured.encodings.add(encoding);
  const mark = encoding.startsWith('utf-16') ? '\ufeff' : '';
  const isRight = decode(iconv.encode(mark + text, encoding, { addBOM: false })).text === text;
  const isUnicode = UNICODE.includes(encoding);
  const kinds = isUnicode ? ['Unicode'] : RARE.has(encoding) ? ['not Unicode'] : ['not Unicode', 'everyday'];
  const rows = ['all', ...kinds, ...(isUnicode ? [] : [`${length} characters`, encoding])];
  for (const row of rows) {
    const count = tally.get(row) ?? { right: 0, all: 0 };
    tally.set(row, { right: count.right + Number(isRight), all: count.all + 1 });
  }
}

/** Some pages from a first line that is not ASCII, others for each turn. */
function stretchOf(pages: readonly string[], turn: number): string {
  const joined = [1, 2, 3].map((step) => pages[(turn * 4 + step) % pages.length] ?? '').join('\n');
  const first = /^.*[^\p{ASCII}].*$/mu.exec(joined.slice(200));
  return first ? joined.slice(200 + first.index) : joined;
}
