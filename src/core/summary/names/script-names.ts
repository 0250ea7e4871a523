import type { Analysis } from '../../text/analysis';
import type { Span } from '../../text/span';
import { HAN, SCRIPT_WORDS, type ScriptWords } from './script-words';
import type { WorldName } from './world-items';

/** Letters of a word in Arabic script. */
const WORD = '[\\p{L}\\p{M}\\u200c]+';
const START = '(?<![\\p{L}\\p{M}])';
const STOP = '(?![\\p{L}\\p{M}])';
/** A name of a body or place has at most so many words behind the one that opens it. */
const TAIL = 3;

/** True for a language without capitals in whose texts names are found by the words beside them. */
export function hasScriptNames(code: string): boolean {
  return code === 'zh' || SCRIPT_WORDS[code] !== undefined;
}

/**
 * The names in a text in Arabic, Urdu or Chinese that the words beside them give away: people behind a title or a verb of
 * speech, bodies and places by the word that opens (in Chinese ends) their name, places known by name.
 */
export function namesInScript(analysis: Analysis, code: string): readonly WorldName[] {
  const words = SCRIPT_WORDS[code];
  const { text, body } = analysis;
  const part = text.slice(body.start, body.end);
  const found = words === undefined ? inHan(part) : inWords(part, words, code);
  return found.map((name) => ({ ...name, ...moved(name, body.start), ...titleMoved(name, body.start) }));
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function titleMoved({ title }: WorldName, by: number): Pick<WorldName, 'title'> {
  return title === undefined ? {} : { title: { text: title.text, ...moved(title, by) } };
}

function inWords(text: string, words: ScriptWords, code: string): readonly WorldName[] {
  const found: WorldName[] = [];
  const isEnd = endsOf(words.ends);
  const add = (kind: WorldName['kind'], span: Span, confidence: number, title?: Span): void => {
    const name = text.slice(span.start, span.end);
    found.push({
      ...span,
      kind,
      name,
      confidence,
      ...(title ? { title: { ...title, text: text.slice(title.start, title.end) } } : {}),
    });
  };
  const nameAt = (from: number, most: number): Span | null => {
    const run = wordsFrom(text, from, most + 1);
    const end = run.findIndex((word) => isEnd(text.slice(word.start, word.end)));
    const kept = run.slice(0, Math.min(end < 0 ? run.length : end, most));
    const [first, last] = [kept[0], kept.at(-1)];
    return first && last && kept.length >= 2 ? { start: first.start, end: last.end } : null;
  };
  const most = code === 'ur' ? 3 : 2;
  for (const match of text.matchAll(pattern(`${words.joined}(?<head>${words.titles}) `))) {
    const head = match.groups?.['head'] ?? '';
    const at = match.index + match[0].length;
    const name = nameAt(at, most);
    if (name !== null && !text.startsWith('ال', name.start))
      add('people', name, 0.8, { start: at - 1 - head.length, end: at - 1 });
  }
  if (words.titlesOver !== '')
    for (const match of text.matchAll(pattern(`${words.joined}(?<head>${words.titlesOver}) `))) {
      const head = match.groups?.['head'] ?? '';
      const at = match.index + match[0].length;
      const run = wordsFrom(text, at, TAIL + 3).map((span) => ({ span, word: text.slice(span.start, span.end) }));
      const over = run.findIndex(
        ({ word }, index) => index > 0 && !/^(?:ال|باسم|وزارة|مجلس|جامعة|بلدية|بنك)/u.test(word),
      );
      const first = run[over];
      const name =
        first && over <= TAIL && !run.slice(0, over).some(({ word }) => isEnd(word))
          ? nameAt(first.span.start, 2)
          : null;
      const last = run[over - 1];
      if (name !== null && last) add('people', name, 0.75, { start: at - 1 - head.length, end: last.span.end });
    }
  const before = words.verbs === '' ? '' : `(?:${words.joined}${words.verbs} )`;
  for (const match of text.matchAll(pattern(`${before}(?<head>${words.given}) `))) {
    const head = match.groups?.['head'] ?? '';
    const name = nameAt(match.index + match[0].length - 1 - head.length, most);
    if (name !== null) add('people', name, 0.65);
  }
  for (const match of text.matchAll(pattern(`${words.joined}(?<head>${words.bodies}) `))) {
    const span = tailOf(match, text, isEnd);
    if (span !== null) add('organizations', span, 0.75);
  }
  for (const match of text.matchAll(pattern(`${words.joined}(?<head>${words.placesWhole}) `))) {
    const span = tailOf(match, text, isEnd);
    if (span !== null) add('places', span, 0.7);
  }
  for (const match of text.matchAll(pattern(`${words.joined}(?:${words.places}) `))) {
    const [span] = wordsFrom(text, match.index + match[0].length, 1);
    if (span && !isEnd(text.slice(span.start, span.end))) add('places', span, 0.65);
  }
  for (const match of text.matchAll(pattern(`${words.joined}(?<head>${words.known})${STOP}`))) {
    const head = match.groups?.['head'] ?? '';
    const end = match.index + match[0].length;
    add('places', { start: end - head.length, end }, 0.8);
  }
  return found;
}

/** The name of a body or place: the word that opens it, the next, and what describes that (in Arabic with its article). */
function tailOf(match: RegExpMatchArray, text: string, isEnd: (word: string) => boolean): Span | null {
  const head = match.groups?.['head'] ?? '';
  const at = (match.index ?? 0) + match[0].length;
  const run = wordsFrom(text, at, TAIL);
  const [first] = run;
  if (!first || isEnd(text.slice(first.start, first.end))) return null;
  let last = first;
  for (const span of run.slice(1)) {
    if (!/^(?:وال|ال)/u.test(text.slice(span.start, span.end))) break;
    last = span;
  }
  return { start: at - 1 - head.length, end: last.end };
}

/** Up to `most` words in a row from an offset on, with one blank between them. */
function wordsFrom(text: string, from: number, most: number): readonly Span[] {
  const word = new RegExp(WORD, 'uy');
  const run: Span[] = [];
  let at = from;
  while (run.length < most) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (match === null) break;
    run.push({ start: at, end: at + match[0].length });
    at += match[0].length + 1;
    if (text[at - 1] !== ' ') break;
  }
  return run;
}

function inHan(text: string): readonly WorldName[] {
  const found: WorldName[] = [];
  const person = `(?<name>(?:${HAN.family})\\p{Script=Han}{1,2}?)(?=${HAN.after}|$)`;
  const add = (kind: WorldName['kind'], match: RegExpMatchArray, confidence: number): void => {
    const name = match.groups?.['name'] ?? '';
    const title = match.groups?.['title'];
    const start = (match.index ?? 0) + match[0].indexOf(name, title?.length ?? 0);
    const from = match.index ?? 0;
    const own = title ? { title: { text: title, start: from, end: from + title.length } } : {};
    found.push({ start, end: start + name.length, kind, name, confidence, ...own });
  };
  for (const match of text.matchAll(new RegExp(`(?<title>${HAN.titles})\\s?${person}`, 'gu')))
    add('people', match, 0.8);
  const opens = '(?<=^|[，。、；：“”！？（）\\s的在由和与向对被从到据将])';
  for (const match of text.matchAll(new RegExp(`${opens}${person}(?=说|表示|称|指出|认为|介绍|告诉)`, 'gmu')))
    add('people', match, 0.7);
  const stem = '(?:(?![的在由和与向对被从到据将了是有个这那以过前后上下到去来不能可会])\\p{Script=Han})';
  for (const match of text.matchAll(new RegExp(`${opens}(?<name>${stem}{1,10}?(?:${HAN.bodies}))`, 'gmu')))
    if (!/^[市省县区镇该本新各两]?(?:政府|公司|大学|医院|银行|学院|法院|党)$/u.test(match[0]))
      add('organizations', match, 0.65);
  for (const match of text.matchAll(new RegExp(`${opens}(?<name>${stem}{2,3}?(?:${HAN.places}))`, 'gmu')))
    add('places', match, 0.6);
  for (const match of text.matchAll(new RegExp(`(?<name>${HAN.known})`, 'gu'))) add('places', match, 0.8);
  return found;
}

const patterns = new Map<string, RegExp>();

function pattern(source: string): RegExp {
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const made = new RegExp(`${START}${source}`, 'gu');
  patterns.set(source, made);
  return made;
}

function endsOf(ends: string): (word: string) => boolean {
  const all = new Set(ends.split('|'));
  return (word) => all.has(word);
}
