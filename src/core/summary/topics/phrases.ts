import type { Analysis, Token } from '../../text/analysis';
import { overlaps, type Span } from '../../text/span';
import { foldWord } from './fold-word';
import { isCommonVerb } from './common-verbs';
import { isStopWord } from './stop-words';

/** A candidate topic: its folded words, how it is best written, and every place it stands. */
export type Phrase = { readonly words: readonly string[]; readonly term: string; readonly mentions: readonly Span[] };

const LONGEST = 4;
const LONGEST_RUN = 12;
const NOT_NOUN = /(?:ly|[’']t|[’']re|[’']ve|[’']ll)$/u;
const VERB_FORM = /^\p{Ll}+(?:[^aeiou]ed|ied|[aeiou]ted)$/u;
const NAME_PART = /^(?:New|Long|Old|Great|Big|High|Low|Little|Los|Las|El|La|San|Santa)$/u;

/** Collects the noun-like runs of the body (no stop words, no marks inside), leaving out the spans in `names`. */
export function collectPhrases(analysis: Analysis, names: readonly Span[]): readonly Phrase[] {
  const runs = collectRuns(analysis, names);
  const counts = new Map<string, number>();
  for (const run of runs) for (const part of partsOf(run)) counts.set(keyOf(part), (counts.get(keyOf(part)) ?? 0) + 1);
  const found = new Map<string, { readonly words: readonly string[]; readonly spans: Span[] }>();
  for (const run of runs) {
    const words = settle(run, counts);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) continue;
    const key = keyOf(words);
    const entry = found.get(key) ?? { words: key.split(' '), spans: [] };
    entry.spans.push({ start: first.start, end: last.end });
    found.set(key, entry);
  }
  const openings = new Set(analysis.sentences.map((sentence) => sentence.start));
  return [...found.values()].map(({ words, spans }) => ({
    words,
    term: bestWriting(openings, analysis.text, spans),
    mentions: spans,
  }));
}

function collectRuns(analysis: Analysis, names: readonly Span[]): readonly (readonly Token[])[] {
  const runs: (readonly Token[])[] = [];
  const sorted = [...names].sort((a, b) => a.start - b.start);
  let name = 0;
  let run: Token[] = [];
  for (const [index, token] of analysis.tokens.entries()) {
    while (name < sorted.length && (sorted[name]?.end ?? 0) <= token.start) name += 1;
    const person = sorted[name];
    const before = run.at(-1);
    const isApart =
      before !== undefined &&
      (run.length >= LONGEST_RUN ||
        before.sentence !== token.sentence ||
        !/^\s+$/u.test(analysis.text.slice(before.end, token.start)));
    const isOut = (person && overlaps(person, token)) || !isTopicWord(token, analysis.tokens[index - 1]);
    if (isApart || isOut) {
      runs.push(run);
      run = [];
    }
    if (!isOut) run.push(token);
  }
  return [...runs, run].map(trimmed).filter(({ length }) => length > 0);
}

/** Words that carry a subject; a name's capitalised part counts ("Long Beach"), a lower-case verb or adverb does not. */
function isTopicWord(token: Token, before: Token | undefined): boolean {
  if (token.kind !== 'word' || token.text.length < 2) return false;
  const low = token.text.toLowerCase();
  if (isCommonVerb(low) && token.text === low) return false;
  const isNamePart = NAME_PART.test(token.text) && before?.sentence === token.sentence;
  return (!isStopWord(low) || isNamePart) && !NOT_NOUN.test(low);
}

function trimmed(run: readonly Token[]): readonly Token[] {
  let words = run;
  while (words.length > 0 && (VERB_FORM.test(words.at(-1)?.text ?? '') || isWeakEnd(words.at(-1)?.text ?? ''))) {
    words = words.slice(0, -1);
  }
  while (words.length > 1 && VERB_FORM.test(words[0]?.text ?? '')) words = words.slice(1);
  return words;
}

function keyOf(words: readonly Token[]): string {
  return words.map((word) => foldWord(word.text)).join(' ');
}

/** The pieces of a run of two to four words, the longer first. */
function partsOf(run: readonly Token[]): readonly (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  for (let size = Math.min(LONGEST, run.length); size >= 2; size -= 1) {
    for (let at = 0; at + size <= run.length; at += 1) parts.push(run.slice(at, at + size));
  }
  return parts;
}

/** A long run gives way to the longest piece of it that the text says again elsewhere; else its end is kept. */
function settle(run: readonly Token[], counts: ReadonlyMap<string, number>): readonly Token[] {
  if (run.length < 3) return run;
  const again = partsOf(run).find((part) => (counts.get(keyOf(part)) ?? 0) > 1);
  return again ?? (run.length > LONGEST ? run.slice(-3) : run);
}

/** A phrase does not end in an adjective. */
function isWeakEnd(word: string): boolean {
  return /^\p{Ll}/u.test(word) && /(?:ous|ful|ish|able|ible|less)$/u.test(word);
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
