import type { Analysis, Token } from '../../text/analysis';
import { overlaps, type Span } from '../../text/span';
import { foldWord } from './fold-word';
import { isStopWord } from './stop-words';

/** A candidate topic: its folded words, how it is best written, and every place it stands. */
export type Phrase = { readonly words: readonly string[]; readonly term: string; readonly mentions: readonly Span[] };

const LONGEST = 4;
const NOT_NOUN = /(?:ly|[’']t|[’']re|[’']ve|[’']ll)$/u;
const VERB_FORM = /(?:[^aeiou]ed|ied|[aeiou]ted)$/u;

/** Collects the noun-like runs of the body (no stop words, no marks inside), leaving out the spans in `names`. */
export function collectPhrases(analysis: Analysis, names: readonly Span[]): readonly Phrase[] {
  const found = new Map<string, { readonly words: readonly string[]; readonly spans: Span[] }>();
  const sorted = [...names].sort((a, b) => a.start - b.start);
  let name = 0;
  let run: Token[] = [];
  const close = () => {
    addRun(run, found);
    run = [];
  };
  for (const token of analysis.tokens) {
    while (name < sorted.length && (sorted[name]?.end ?? 0) <= token.start) name += 1;
    const person = sorted[name];
    const before = run.at(-1);
    if (before && (before.sentence !== token.sentence || !/^\s+$/u.test(analysis.text.slice(before.end, token.start)))) close();
    if ((person && overlaps(person, token)) || !isTopicWord(token)) close();
    else run.push(token);
  }
  close();
  return [...found.values()].map(({ words, spans }) => ({ words, term: bestWriting(analysis, spans), mentions: spans }));
}

function isTopicWord(token: Token): boolean {
  if (token.kind !== 'word' || token.text.length < 2) return false;
  const low = token.text.toLowerCase();
  return !isStopWord(low) && !NOT_NOUN.test(low);
}

function addRun(run: readonly Token[], found: Map<string, { readonly words: readonly string[]; readonly spans: Span[] }>): void {
  let words = run;
  while (words.length > 0 && VERB_FORM.test(words.at(-1)?.text.toLowerCase() ?? '')) words = words.slice(0, -1);
  while (words.length > 1 && VERB_FORM.test(words[0]?.text ?? '')) words = words.slice(1);
  if (words.length > LONGEST) words = words.slice(-3);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return;
  const folded = words.map((word) => foldWord(word.text));
  const key = folded.join(' ');
  const entry = found.get(key) ?? { words: folded, spans: [] };
  entry.spans.push({ start: first.start, end: last.end });
  found.set(key, entry);
}

function bestWriting(analysis: Analysis, spans: readonly Span[]): string {
  const counts = new Map<string, number>();
  for (const span of spans) {
    const written = analysis.text.slice(span.start, span.end).replace(/\s+/gu, ' ').replace(/[’']s?$/u, '');
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  const best = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  const opensSentence = analysis.sentences.some((sentence) => sentence.start === spans[0]?.start);
  return opensSentence && /^\p{Lu}\p{Ll}+(?: [\p{Ll}-]+)*$/u.test(best) ? best.toLowerCase() : best;
}
