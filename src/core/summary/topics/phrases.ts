import type { Analysis, Token } from '../../text/analysis';
import { smallOf } from '../../text/per-word';
import { overlaps, type Span } from '../../text/span';
import { foldWord } from './fold-word';
import { describes, isColourless, wordKind, type WordKind } from './word-kind';

/** A candidate topic: its folded words, how it is best written, and every place it stands. */
export type Phrase = { readonly words: readonly string[]; readonly term: string; readonly mentions: readonly Span[] };

type Word = { readonly token: Token; readonly kind: WordKind };

const LONGEST = 4;
const LONGEST_RUN = 12;

/** Collects the noun-like runs of the body (no stop words, no marks inside), leaving out the spans in `names`. */
export function collectPhrases(analysis: Analysis, names: readonly Span[]): readonly Phrase[] {
  const runs = collectRuns(analysis, names);
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (const part of partsOf(run)) {
      const key = keyOf(part);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const found = new Map<string, { readonly words: readonly string[]; readonly spans: Span[] }>();
  for (const run of runs) {
    const words = settle(run, counts);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) continue;
    const key = keyOf(words);
    const entry = found.get(key) ?? { words: key.split(' '), spans: [] };
    entry.spans.push({ start: first.token.start, end: endOf(analysis.text, last.token) });
    found.set(key, entry);
  }
  const openings = new Set(analysis.sentences.map((sentence) => sentence.start));
  return [...found.values()].map(({ words, spans }) => ({
    words,
    term: bestWriting(openings, analysis.text, spans),
    mentions: spans,
  }));
}

function collectRuns(analysis: Analysis, names: readonly Span[]): readonly (readonly Word[])[] {
  const runs: (readonly Word[])[] = [];
  const sorted = [...names].sort((a, b) => a.start - b.start);
  let name = 0;
  let run: Word[] = [];
  const flush = (): void => {
    const kept = trimmed(run);
    if (kept.length > 0) runs.push(kept);
    run = [];
  };
  for (const [index, token] of analysis.tokens.entries()) {
    while (name < sorted.length && (sorted[name]?.end ?? 0) <= token.start) name += 1;
    const person = sorted[name];
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
    const kind = wordKind(token.text, before);
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

/** A phrase ends in a noun. */
function trimmed(run: readonly Word[]): readonly Word[] {
  let words = run;
  while (words.length > 0 && !isHead(words)) words = words.slice(0, -1);
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
