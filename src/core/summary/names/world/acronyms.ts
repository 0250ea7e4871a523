import type { Span } from '../../../text/span';

/** A body whose full name a text gives beside its acronym. */
export type Expansion = { readonly full: Span; readonly acronym: string; readonly short: Span };

const WORD = "\\p{L}[\\p{L}\\p{M}’'-]*";
/** "(OMS)", "(МЧС)", "(FRC, por sus siglas en inglés)". */
const BRACKET = /(?<=[\p{L}\p{M}»"”])\s?\((?<short>\p{Lu}[\p{L}\p{N}.&-]{1,9})(?:[,;:][^()\n]{0,40})?\)/gu;
/** How far back from the bracket the full name may begin, in words and code units. */
const MOST_WORDS = 10;
const REACH = 110;
/** What cannot stand inside the name of a body. */
const BREAK = /[.,;:!?()«»"“”\n]/u;

/**
 * Reads "Full Name (ACR)": the full name is the stretch before the bracket whose words give the letters, in their order;
 * where none does (the acronym is of another language) the one that `opensBody` opens, nearest first.
 */
export function expansionsIn(
  text: string,
  opensBody: (word: string) => boolean,
  isLink: (word: string) => boolean,
): readonly Expansion[] {
  return [...text.matchAll(BRACKET)].flatMap((match): Expansion[] => {
    const acronym = match.groups?.['short'] ?? '';
    // "(Unicef)", "(Ademe)": a word with one capital is an acronym where words before it spell it out.
    const isWord = (acronym.match(/\p{Lu}/gu)?.length ?? 0) < 2;
    if (isWord && !/^\p{Lu}\p{Ll}{2,7}$/u.test(acronym)) return [];
    const end = match.index;
    const words = wordsBefore(text, end);
    const full =
      fitting(words, acronym, isLink) ??
      (isWord ? null : (compound(words, acronym) ?? opened(words, opensBody) ?? syllabic(words, acronym, isLink)));
    if (full === null) return [];
    const at = match.index + match[0].indexOf(acronym);
    return [{ full: { start: full, end }, acronym, short: { start: at, end: at + acronym.length } }];
  });
}

type Word = { readonly text: string; readonly start: number };

/** The words right before an offset, up to a mark that ends a phrase. */
function wordsBefore(text: string, end: number): readonly Word[] {
  const from = Math.max(0, end - REACH);
  let stretch = text.slice(from, end);
  // Quotation marks around the name itself stay outside.
  let cut = 0;
  for (let at = stretch.length - 1; at >= 0; at -= 1) {
    if (BREAK.test(stretch[at] ?? '') && at < stretch.length - 1) {
      cut = at + 1;
      break;
    }
  }
  stretch = stretch.slice(cut);
  const words = [...stretch.matchAll(new RegExp(WORD, 'gu'))].map((match) => ({
    text: match[0],
    start: from + cut + match.index,
  }));
  return words.slice(-MOST_WORDS);
}

/** Where the shortest stretch begins whose words give the letters best. */
function fitting(words: readonly Word[], acronym: string, isLink: (word: string) => boolean): number | null {
  const letters = Array.from(plain(acronym.replaceAll(/[^\p{L}]/gu, '')));
  let best: { readonly start: number; readonly score: number } | null = null;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || plain(bare(word.text)).charAt(0) !== letters[0]) continue;
    const score = scoreOf(
      words.slice(at).map((one) => bare(one.text)),
      letters,
      isLink,
    );
    if (score !== null && (best === null || score > best.score))
      best = { start: word.start + word.text.length - bare(word.text).length, score };
  }
  return best?.start ?? null;
}

/** Small letters without accents: "études" gives an E. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u0305\u0307\u0309-\u036f]/gu, '')
    .normalize('NFC');
}

/** A word without the article that French joins to it: "l'Office". */
function bare(word: string): string {
  return word.replace(/^(?:l|d|L|D|dell|all)[’'](?=\p{L})/u, '');
}

/** How well words give letters: initials count most; null where a letter is missing or too many words give none. */
function scoreOf(
  words: readonly string[],
  letters: readonly string[],
  isLink: (word: string) => boolean,
): number | null {
  let at = 0;
  let initials = 0;
  let idle = 0;
  for (const [index, word] of words.entries()) {
    const small = plain(word);
    const before = at;
    if (at < letters.length && small.startsWith(letters[at] ?? ' ')) {
      at += 1;
      initials += 1;
      // What follows of the letters may stand inside a compound: "Landesamt", "Hilfswerk".
      let inside = 1;
      while (at < letters.length && word.length > 7 && letters.length - at > words.length - 1 - index) {
        if (plain(words[index + 1] ?? '').startsWith(letters[at] ?? ' ')) break;
        const next = small.indexOf(letters[at] ?? ' ', inside);
        if (next < 0) break;
        inside = next + 1;
        at += 1;
      }
    }
    if (at === before && !isLink(word)) idle += 1;
  }
  if (at < letters.length || initials * 2 < letters.length || idle > 1) return null;
  return initials * 2 - idle * 3;
}

/** "Welthungerhilfe (WHH)": one long word before the bracket that has the letters in their order. */
function compound(words: readonly Word[], acronym: string): number | null {
  const last = words.at(-1);
  if (last === undefined || last.text.length < 8 || !/^\p{Lu}\p{Ll}+$/u.test(last.text)) return null;
  const small = plain(last.text);
  let at = -1;
  for (const letter of plain(acronym.replaceAll(/[^\p{L}]/gu, ''))) {
    at = at < 0 ? (small.startsWith(letter) ? 0 : -2) : small.indexOf(letter, at + 1);
    if (at < 0) return null;
  }
  return last.start;
}

/** "Coordinadora Nacional para la Reducción de Desastres (CONRED)": the words give their first syllables. */
function syllabic(words: readonly Word[], acronym: string, isLink: (word: string) => boolean): number | null {
  const letters = plain(acronym.replaceAll(/[^\p{L}]/gu, ''));
  for (let from = words.length - 1; from >= 0; from -= 1) {
    let left = letters;
    let idle = 0;
    for (const word of words.slice(from)) {
      const small = plain(bare(word.text));
      let taken = 0;
      while (taken < 4 && taken < left.length && small[taken] === left[taken]) taken += 1;
      if (taken === 0 && !isLink(word.text)) idle += 1;
      left = left.slice(taken);
    }
    const word = words[from];
    if (left === '' && idle <= 1 && word !== undefined && plain(bare(word.text)).startsWith(letters.slice(0, 1)))
      return word.start + word.text.length - bare(word.text).length;
  }
  return null;
}

function opened(words: readonly Word[], opensBody: (word: string) => boolean): number | null {
  for (const word of [...words].reverse()) {
    const own = bare(word.text);
    if (opensBody(own)) return word.start + word.text.length - own.length;
  }
  return null;
}
