import { ok } from '#core/result';
import { readAs } from '../encodings/read-as';
import type { Extractor } from './extracted';
import { rtfTokens } from './rtf-tokens';

/** Groups whose words are no part of the text. */
const SILENT = new Set(
  (
    'fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl generator pict object objdata themedata datastore ' +
    'latentstyles header headerl headerr headerf footer footerl footerr footerf xmlnstbl mmathpr fldinst bkmkstart bkmkend annotation ' +
    'atnid atnauthor filetbl template operator revtim printim buptim company category manager keywords doccomm comment nonshppict'
  ).split(' '),
);
const WORDS: Readonly<Record<string, string>> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  line: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': '\u00a0',
  _: '\u2011',
};
/** The code pages of the character sets that a font states. */
const CHARSETS: Readonly<Record<number, string>> = {
  128: 'cp932',
  129: 'cp949',
  134: 'cp936',
  136: 'cp950',
  161: 'cp1253',
  162: 'cp1254',
  163: 'cp1258',
  177: 'cp1255',
  178: 'cp1256',
  186: 'cp1257',
  204: 'cp1251',
  222: 'cp874',
  238: 'cp1250',
};

/** The code pages of old Macs that an RTF file states by number. */
const MAC_PAGES: Readonly<Record<number, string>> = {
  10000: 'macintosh',
  10001: 'shift_jis',
  10002: 'big5',
  10003: 'euc-kr',
  10006: 'macgreek',
  10007: 'maccyrillic',
  10008: 'gbk',
  10010: 'macromania',
  10017: 'macukraine',
  10029: 'maccenteuro',
  10079: 'maciceland',
  10081: 'macturkish',
  10082: 'maccroatian',
};
/** What the first line of an RTF file of old systems states. */
const OLD_CODE_PAGES: Readonly<Record<string, string>> = { mac: 'macintosh', pc: 'cp437', pca: 'cp850' };

type Group = {
  readonly target: 'text' | 'title' | 'author' | 'fonts' | 'note' | 'created' | null;
  readonly skip: number;
  readonly codePage: string | null;
  /** True for words that Word does not show: hidden ones, and those of a tracked deletion. */
  readonly isHidden: boolean;
};

/** The words of an RTF document, with the title and author it states. Fields show what they last showed; pictures are left out. */
export const extractRtf: Extractor = (bytes) => {
  const texts = { text: '', title: '', author: '' };
  const footnotes: string[] = [];
  const created = new Map<string, number>();
  const fonts = new Map<number, string>();
  const stack: Group[] = [];
  let group: Group = { target: 'text', skip: 1, codePage: null, isHidden: false };
  let documentCodePage = 'cp1252';
  let pending: number[] = [];
  let font: number | null = null;
  let toSkip = 0;

  const put = (words: string): void => {
    if (group.isHidden) return;
    if (group.target === 'note') footnotes.push(`${footnotes.pop() ?? ''}${words}`);
    else if (group.target === 'text' || group.target === 'title' || group.target === 'author')
      texts[group.target] += words;
  };
  /** Letters of several bytes come as one escape a byte: they are decoded when something else follows. */
  const flush = (): void => {
    if (pending.length === 0) return;
    put(readAs(Uint8Array.from(pending), group.codePage ?? documentCodePage) ?? '');
    pending = [];
  };

  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'byte') {
      if (toSkip > 0) toSkip -= 1;
      else pending.push(token.value);
      continue;
    }
    flush();
    if (token.kind === 'open') stack.push(group);
    else if (token.kind === 'close') {
      group = stack.pop() ?? group;
      toSkip = 0;
    } else {
      const { word, number, isOptional } = token;
      if (word === 'u' && number !== null) {
        put(String.fromCharCode((number + 0x1_0000) % 0x1_0000));
        toSkip = group.skip;
      } else if (word === 'uc') group = { ...group, skip: number ?? 1 };
      else if (word === 'ansicpg' && number !== null) documentCodePage = codePageOf(number) ?? documentCodePage;
      else if (Object.hasOwn(OLD_CODE_PAGES, word)) documentCodePage = OLD_CODE_PAGES[word] ?? documentCodePage;
      else if (word === 'v' || word === 'deleted') group = { ...group, isHidden: number !== 0 };
      else if (word === 'plain') group = { ...group, isHidden: false };
      else if (word === 'fonttbl') group = { ...group, target: 'fonts' };
      else if (word === 'f' && number !== null) {
        font = number;
        if (group.target !== 'fonts') group = { ...group, codePage: fonts.get(number) ?? null };
      } else if (word === 'fcharset' && number !== null && font !== null) {
        const codePage = CHARSETS[number];
        if (codePage !== undefined) fonts.set(font, codePage);
      } else if (word === 'footnote' && group.target === 'text') {
        // Its mark stays in its place, and its words come after the text: sentences stay whole.
        if (!group.isHidden) put(`[${footnotes.push('')}]`);
        group = { ...group, target: group.isHidden ? null : 'note' };
      } else if (word === 'creatim') group = { ...group, target: 'created' };
      else if (group.target === 'created') created.set(word, number ?? 0);
      else if (word === 'info') group = { ...group, target: null };
      else if ((word === 'title' || word === 'author') && group.target === null) group = { ...group, target: word };
      else if (SILENT.has(word) || (isOptional && word !== 'shppict')) group = { ...group, target: null };
      else put(WORDS[word] ?? '');
    }
  }
  flush();
  // A file whose groups are not closed was cut off.
  const damaged = stack.length > 0 ? 1 : 0;
  const notes = footnotes.flatMap((words, index) => (words.trim() === '' ? [] : [`[${index + 1}] ${words.trim()}`]));
  const text = [texts.text.trimEnd(), ...notes]
    .join('\n\n')
    .replaceAll(/[ \t]+\n/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
  const stated = {
    title: texts.title.trim() || undefined,
    author: texts.author.trim() || undefined,
    written: dayOf(created),
  };
  return Promise.resolve(
    ok({
      text,
      mediaType: 'application/rtf',
      encoding: documentCodePage.replace(/^cp125/u, 'windows-125'),
      isGuess: false,
      damaged,
      stated,
    }),
  );
};

/** The encoding of a code page; null for a number that no decoder knows, such as 0. */
function codePageOf(number: number): string | null {
  const name = MAC_PAGES[number] ?? `cp${number}`;
  return readAs(new Uint8Array(), name) === null ? null : name;
}

function dayOf(created: ReadonlyMap<string, number>): string | undefined {
  const [year, month, day] = ['yr', 'mo', 'dy'].map((name) => created.get(name) ?? 0);
  if (!year || !month || !day) return undefined;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
