import type { Analysis, Token } from '../../text/analysis';
import { smallOf } from '../../text/per-word';
import { overlaps, type Span } from '../../text/span';
import { foldWord } from './fold-word';
import { describes, isColourless, opensNote, wordKind, type WordKind } from './word-kind';

/**
 * A candidate topic: its folded words, how it is best written, and every place it stands; `isWhole` where a shorter
 * piece of it is a candidate for the same places.
 */
export type Phrase = {
  readonly words: readonly string[];
  readonly term: string;
  readonly mentions: readonly Span[];
  readonly isWhole: boolean;
};

/** What is named in a text: people are left out, the name of a body stands as it is, also over small words. */
type Names = { readonly people: readonly Span[]; readonly bodies: readonly Span[] };

type Word = { readonly token: Token; readonly kind: WordKind };
/** Words in a row that may be a phrase; `isName` where they stand together for certain. */
type Run = { readonly words: readonly Word[]; readonly isName: boolean };

/** Names that are held together by small words: "Ministry of Health", "Centers for Disease Control". */
const JOINED = /^\p{Lu}.*\s(?:of|for|on|and|the|against|to)\s.*\p{L}$/su;
const OPENS_NOTE = /^(?:[-–—•*:;.|]|\d{1,4}h?)$/u;
const LONGEST_NAME = 60;
const LONGEST = 4;
const LONGEST_RUN = 12;
/** A term of so many words is offered whole where `keepsWhole`, beside the piece of it that comes back. */
const LONGEST_WHOLE = 5;

/**
 * Collects the noun-like runs of the body (no stop words, no marks inside), leaving out the people in `names`. A text of
 * terms (`keepsWhole`) says a long term once and then a piece of it: there both are candidates.
 */
export function collectPhrases(analysis: Analysis, names: Names, keepsWhole: boolean): readonly Phrase[] {
  const runs = collectRuns(analysis, names);
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (const part of run.isName ? [run.words] : partsOf(run.words)) {
      const key = keyOf(part);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const found = new Map<string, { readonly words: readonly string[]; readonly spans: Span[]; isWhole: boolean }>();
  const add = (words: readonly Word[], isWhole: boolean): void => {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return;
    const key = keyOf(words);
    const entry = found.get(key) ?? { words: key.split(' '), spans: [], isWhole };
    entry.spans.push({ start: first.token.start, end: endOf(analysis.text, last.token) });
    entry.isWhole &&= isWhole;
    found.set(key, entry);
  };
  for (const run of runs) {
    const words = run.isName ? run.words : settle(run.words, counts);
    add(words, false);
    if (keepsWhole && words.length < run.words.length && run.words.length <= LONGEST_WHOLE) add(run.words, true);
  }
  const openings = new Set(analysis.sentences.map((sentence) => sentence.start));
  return [...found.values()].map(({ words, spans, isWhole }) => ({
    words,
    term: bestWriting(openings, analysis.text, spans),
    mentions: spans,
    isWhole,
  }));
}

function collectRuns(analysis: Analysis, { people, bodies }: Names): readonly Run[] {
  const runs: Run[] = [];
  const personAt = spanWalker(people);
  const bodyAt = spanWalker(
    bodies.filter(({ start, end }) => end - start < LONGEST_NAME && JOINED.test(analysis.text.slice(start, end))),
  );
  let run: Word[] = [];
  const flush = (): void => {
    const words = trimmed(run);
    if (words.length > 0) runs.push({ words, isName: false });
    run = [];
  };
  let named: Word[] = [];
  for (const [index, token] of analysis.tokens.entries()) {
    const person = personAt(token);
    const body = bodyAt(token);
    if (body !== undefined && token.start >= body.start && token.end <= body.end) {
      flush();
      if (token.kind === 'word') named.push({ token, kind: 'noun' });
      if (token.end === body.end) {
        runs.push({ words: named, isName: true });
        named = [];
      }
      continue;
    }
    named = [];
    const last = run.at(-1)?.token;
    const isApart =
      last !== undefined &&
      (run.length >= LONGEST_RUN ||
        last.sentence !== token.sentence ||
        !isBlank(analysis.text, endOf(analysis.text, last), token.start));
    if (last !== undefined && token.text === '.' && endOf(analysis.text, last) === token.end) continue;
    if (isApart) flush();
    if (token.kind !== 'word' || (person && overlaps(person, token))) {
      flush();
      continue;
    }
    const previous = analysis.tokens[index - 1];
    const before = previous?.sentence === token.sentence ? smallOf(previous.text) : '';
    // "- Counted eleven houses", "0910 Met the elder": behind a mark or an hour too.
    const opens = before === '' || (/^\p{Lu}/u.test(token.text) && OPENS_NOTE.test(before));
    const kind = opens && opensNote(token.text) ? 'out' : wordKind(token.text, before);
    if (kind === 'out') flush();
    else {
      if (breaks(run, kind)) flush();
      const isActing = kind === 'gerund' || kind === 'participle';
      if (!isActing || run.length > 0 || describes(before)) run.push({ token, kind });
    }
  }
  flush();
  return runs;
}

/** Answers with the first of the spans that ends behind a token; tokens come in order. */
function spanWalker(spans: readonly Span[]): (token: Span) => Span | undefined {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = 0;
  return ({ start }) => {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= start) at += 1;
    return sorted[at];
  };
}

/** True where blanks and nothing else stand between two places. */
function isBlank(text: string, from: number, to: number): boolean {
  return text.startsWith(' ', from)
    ? from + 1 === to || /^\s+$/u.test(text.slice(from, to))
    : /^\s+$/u.test(text.slice(from, to));
}

/** True where a word acts on what went before instead of going on the phrase: "crews | working", "a plan | easing rules". */
function breaks(run: readonly Word[], kind: WordKind): boolean {
  const last = run.at(-1);
  if (last === undefined) return false;
  if (kind === 'participle') return last.kind === 'noun';
  if (kind === 'gerund') return last.kind === 'noun' && /[^s]s$/u.test(last.token.text);
  return last.kind === 'gerund' && run.at(-2)?.kind === 'noun';
}

const OWNER = /^\p{Ll}.*[’']s?$/u;

/** A phrase ends in a noun and does not open with whose it is. */
function trimmed(run: readonly Word[]): readonly Word[] {
  let words = run;
  while (words.length > 0 && !isHead(words)) words = words.slice(0, -1);
  // "the country's transport chief" is about the chief.
  while (words.length > 1 && OWNER.test(words[0]?.token.text ?? '')) words = words.slice(1);
  return words.length === 1 && isColourless(words[0]?.token.text ?? '') ? [] : words;
}

function isHead(words: readonly Word[]): boolean {
  const kind = words.at(-1)?.kind;
  return kind === 'noun' || (kind === 'gerund' && words.length > 1);
}

function keyOf(words: readonly Word[]): string {
  return words.map((word) => foldWord(word.token.text)).join(' ');
}

/** The pieces of a run of two to four words that could stand alone, the longer first. */
function partsOf(run: readonly Word[]): readonly (readonly Word[])[] {
  const parts: (readonly Word[])[] = [];
  for (let size = Math.min(LONGEST, run.length); size >= 2; size -= 1) {
    for (let at = 0; at + size <= run.length; at += 1) {
      const part = run.slice(at, at + size);
      if (isHead(part)) parts.push(part);
    }
  }
  return parts;
}

/** A long run gives way to the longest piece of it that the text says again elsewhere; else its end is kept. */
function settle(run: readonly Word[], counts: ReadonlyMap<string, number>): readonly Word[] {
  if (run.length < 3) return run;
  const again = partsOf(run).find((part) => (counts.get(keyOf(part)) ?? 0) > 1);
  return again ?? (run.length > LONGEST ? run.slice(-3) : run);
}

/** Where a word ends; the last stop of initials belongs to them ("U.S."). */
function endOf(text: string, { start, end }: Token): number {
  return text.charCodeAt(end) === 46 && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(text.slice(start, end)) ? end + 1 : end;
}

/** The commonest writing; a capital that only ever opens a sentence is taken back. */
function bestWriting(openings: ReadonlySet<number>, text: string, spans: readonly Span[]): string {
  const counts = new Map<string, number>();
  for (const span of spans) {
    const written = text
      .slice(span.start, span.end)
      .replace(/\s+/gu, ' ')
      .replace(/[’']s?$/u, '');
    const isOpening = openings.has(span.start) && /^\p{Lu}\p{Ll}+(?: [\p{Ll}-]+)*$/u.test(written);
    const best = isOpening ? written.toLowerCase() : written;
    counts.set(best, (counts.get(best) ?? 0) + (isOpening ? 0.5 : 1));
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
