import type { Span } from '../../text/span';
import { placesOf } from './arabic-places';
import { SCRIPT_WORDS, type ScriptWords } from './script-words';
import { oneOf, type ScriptWord, wordPattern, wordsFrom } from './script-runs';
import { type ShortForm, shortFormsIn } from './short-forms';
import { freeNames, type WorldName } from './world-items';

const WORDS = SCRIPT_WORDS['ar'] as ScriptWords;
const STOP = '(?![\\p{L}\\p{M}])';
/** A name of a body or place has at most so many words behind the one that opens it. */
const TAIL = 4;
/** A title has at most so many words behind its noun. */
const MOST_OVER = 5;
const isEnd = oneOf(WORDS.ends);
/** Parts of a name that never stand alone, before or behind another. */
const isOpening = oneOf('عبد|أبو|ابو|ابن|بن|بنت|آل|أم|ذو|بو');
const isClosing = oneOf(
  'الدين|الله|الرحمن|الرحيم|العزيز|الكريم|الحق|الإسلام|الهادي|القادر|الملك|الناصر|السلام|المجيد|الحميد',
);
const isTitle = new RegExp(`^(?:${WORDS.titles}|${WORDS.titlesOver})$`, 'u');
const VERB = new RegExp(`^(?:${WORDS.verbs}|[يت][\\p{L}]{3,6}(?:ون|ان)?)$`, 'u');
const isVerb = new RegExp(`^(?:${WORDS.verbs})$`, 'u');
/** Who rules a place: what the title is over is its name. */
const RULES_PLACE = /^(?:محافظ|حاكم|والي|عمدة|مختار|قائمقام)$/u;
/** Words that link a title to what it is over. */
const isLink = oneOf('باسم|لدى|لشؤون|شؤون|مجلس|عام|أول|ثاني');

/** The names in an Arabic text: see namesInScript. */
export function namesInArabic(text: string): readonly WorldName[] {
  const bodies = bodiesOf(text);
  const places = placesOf(text, tailOf);
  const held = new Map([...places, ...bodies].map((one) => [one.start, one] as const));
  const byName = new Set([...places, ...bodies].map(({ name }) => name));
  const found: WorldName[] = [...bodies, ...places];
  const add = (name: Span, confidence: number, title?: WorldName['title'], rank?: WorldName['rank']): void => {
    const own = { ...(title ? { title } : {}), ...(rank ? { rank } : {}) };
    found.push({ ...name, kind: 'people', name: text.slice(name.start, name.end), confidence, ...own });
  };
  for (const match of text.matchAll(wordPattern(`${WORDS.joined}(?<head>${WORDS.titlesOver}|${WORDS.titles}) `))) {
    const head = match.groups?.['head'] ?? '';
    const end = match.index + match[0].length;
    titled(end - 1 - head.length, end, head);
  }
  for (const match of text.matchAll(wordPattern(`${WORDS.joined}(?:${WORDS.verbs}) `))) {
    const name = nameAt(match.index + match[0].length, WORDS.given);
    if (name !== null) add(name, 0.65);
  }
  for (const match of text.matchAll(wordPattern(`(?<head>${WORDS.given}) `))) {
    const name = nameAt(match.index);
    if (name !== null) add(name, 0.6);
  }
  return found;

  /** Reads what a title is over and the name behind it. */
  function titled(start: number, from: number, head: string): void {
    let at = from;
    let last = start + head.length;
    let organization: string | undefined;
    for (let count = 0; count < MOST_OVER; count += 1) {
      const body = held.get(at) ?? heldBehindLetter(at);
      if (body !== undefined && organization === undefined) {
        organization = body.of ?? body.name;
        at = body.end + 1;
        continue;
      }
      const [next] = wordsFrom(text, at, 1);
      if (next === undefined) break;
      const isOver =
        /^(?:ال|لل|بال)/u.test(next.word) || isLink(next.word) || (count > 0 && /^وال[\p{L}]{3,}$/u.test(next.word));
      const isFirst = count === 0 && !isDefinite(head) && !looksLikeName(next.word);
      if (organization === undefined && (isOver || isFirst) && !isTitle.test(next.word)) {
        last = next.end;
        at = next.end + 1;
        continue;
      }
      // "أستاذة الهندسة في جامعة الساحل": the body behind "at".
      const seat = next.word === 'في' && organization === undefined ? held.get(at + 3) : undefined;
      if (seat?.kind === 'organizations' && last > start + head.length) {
        organization = seat.of ?? seat.name;
        at = seat.end + 1;
        continue;
      }
      const unknown =
        next.word === 'في' && organization === undefined && last > start + head.length
          ? wordsFrom(text, at + 3, 4)
          : [];
      const edge = unknown.at(-1);
      if (edge !== undefined && unknown.length <= 3 && text[edge.end] === '،') {
        organization = text.slice(at + 3, edge.end);
        found.push({ start: at + 3, end: edge.end, kind: 'organizations', name: organization, confidence: 0.6 });
        at = edge.end + 1;
        continue;
      }
      if (next.word === 'في' && organization !== undefined) {
        const place = held.get(at + 3);
        const kind = place === undefined ? wordsFrom(text, at + 3, 3) : [];
        const behind = kind[1] === undefined ? undefined : held.get(kind[1].start);
        const over = place ?? behind;
        if (over !== undefined) {
          at = over.end + 1;
          continue;
        }
      }
      break;
    }
    if (organization === undefined && last === start + head.length && !isDefinite(head)) return;
    if (text[at - 1] === '،' && text[at] === ' ') at += 1;
    else if (text[at - 1] !== ' ') return;
    const address = addressAt(at);
    const name = nameAt(address?.end === undefined ? at : address.end + 1);
    if (name === null) return;
    const rank = address === null ? undefined : { text: text.slice(address.start, address.end), ...address };
    const words = text.slice(start, last);
    // The last word of a title may name a place that the text names elsewhere: "محافظ السهل".
    const tail = words.split(' ').at(-1) ?? '';
    const isPlace =
      organization === undefined &&
      words.includes(' ') &&
      (byName.has(tail) || (RULES_PLACE.test(head) && words.split(' ').length === 2));
    if (isPlace && !byName.has(tail))
      found.push({ start: last - tail.length, end: last, kind: 'places', name: tail, confidence: 0.65 });
    const title = isPlace ? words.slice(0, -tail.length - 1) : words;
    const spoken = /باسم (?<body>ال[\p{L}]+)$/u.exec(words)?.groups?.['body'];
    const own = isPlace ? tail : (organization ?? spoken);
    add(
      name,
      0.8,
      { text: title, start, end: start + title.length, ...(own === undefined ? {} : { organization: own }) },
      rank,
    );
  }

  /** "المتحدث باسم وزارة ...", "لوزارة": a letter may be joined to the name of a body. */
  function heldBehindLetter(at: number): WorldName | undefined {
    return /^[لب]/u.test(text.slice(at, at + 1)) ? held.get(at + 1) : undefined;
  }

  /** A form of address may stand between a title and the name: "مديرة المستشفى الدكتورة هناء". */
  function addressAt(from: number): Span | null {
    const [next] = wordsFrom(text, from, 1);
    const isAddress =
      next !== undefined && /^(?:البروفيسورة?|البطريرك|الفريق)$|^ال/u.test(next.word) && isTitle.test(next.word);
    return isAddress ? { start: next.start, end: next.end } : null;
  }

  function nameAt(from: number, opening?: string): Span | null {
    const run = wordsFrom(text, from, 6);
    const [first] = run;
    if (first?.word === 'باسم' && run[1]?.word.startsWith('ال')) return null;
    if (/^و[\p{L}]{4,}$/u.test(first?.word ?? '') && run[1]?.word.startsWith('ال')) return null;
    if (first === undefined || isEnd(first.word) || isTitle.test(first.word) || /^(?:ال|وال|لل|بال)/u.test(first.word))
      return null;
    if (opening !== undefined && !new RegExp(`^(?:${opening})$`, 'u').test(first.word)) return null;
    const kept: ScriptWord[] = [];
    let count = 0;
    for (const [index, one] of run.entries()) {
      if (isEnd(one.word) || held.has(one.start) || (index > 1 && VERB.test(one.word))) break;
      if (index > 0 && isTitle.test(one.word)) break;
      const isPart = isOpening(one.word) || isClosing(one.word);
      // "سالم بن راشد العوفي": the family name behind those of the father.
      const isFamily =
        count === 2 && /^ال[\p{L}\p{M}]{2,}ي$/u.test(one.word) && kept.some(({ word }) => isOpening(word));
      if (!isPart && count >= 2 && !isFamily) break;
      if (isClosing(one.word) && index === 0) break;
      kept.push(one);
      if (!isPart || isClosing(one.word)) count += isClosing(one.word) && index > 0 ? 0 : 1;
    }
    const last = kept.at(-1);
    return last !== undefined && kept.length >= 2 && !isOpening(last.word)
      ? { start: first.start, end: last.end }
      : null;
  }
}

function isDefinite(head: string): boolean {
  return head.startsWith('ال');
}

const isGiven = new RegExp(`^(?:${WORDS.given})$`, 'u');

function looksLikeName(word: string): boolean {
  return isGiven.test(word);
}

function bodiesOf(text: string): readonly WorldName[] {
  const found: WorldName[] = [];
  const push = (span: Span | null, confidence: number): void => {
    if (span !== null)
      found.push({ ...span, kind: 'organizations', name: text.slice(span.start, span.end), confidence });
  };
  for (const match of text.matchAll(wordPattern(`${WORDS.joined}(?<head>${WORDS.knownBodies ?? '-'})${STOP}`))) {
    const head = match.groups?.['head'] ?? '';
    const end = match.index + match[0].length;
    push({ start: end - head.length, end }, 0.85);
  }
  // "للأمم المتحدة": behind the letter for "of" the article is written otherwise.
  for (const match of text.matchAll(wordPattern(`و?لل(?<rest>${joinedNames})${STOP}`))) {
    const end = match.index + match[0].length;
    found.push({
      start: match.index,
      end,
      kind: 'organizations',
      name: `ال${match.groups?.['rest'] ?? ''}`,
      confidence: 0.85,
    });
  }
  for (const match of text.matchAll(
    wordPattern(
      `${WORDS.joined}(?<head>ال(?:${WORDS.bodies})) (?:${OFFICIAL})(?: (?:ال|لل|وال)[\\p{L}\\p{M}]+){0,3}(?: لشؤون [\\p{L}\\p{M}]+)?`,
    ),
  )) {
    const head = match.groups?.['head'] ?? '';
    const start = match.index + match[0].indexOf(head);
    push({ start, end: match.index + match[0].length }, 0.8);
  }
  // "للشركة الوطنية": the same behind the letter for "of".
  for (const match of text.matchAll(
    wordPattern(`و?لل(?<rest>(?:${JOINABLE}) (?:${OFFICIAL})(?: (?:ال|لل|وال)[\\p{L}\\p{M}]+){0,3})`),
  ))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'organizations',
      name: `ال${match.groups?.['rest'] ?? ''}`,
      confidence: 0.8,
    });
  for (const match of text.matchAll(wordPattern(`${WORDS.joined}(?<head>${WORDS.bodies}) `)))
    push(tailOf(match, text), 0.86);
  const forms: ShortForm[] = [];
  const named = found.map((one) => {
    const short = /^ ?\((?<short>[\p{L}\p{M}]{3,12}|\p{Lu}{2,8})\)/u.exec(text.slice(one.end, one.end + 18));
    const acronym = short?.groups?.['short'];
    if (acronym === undefined || !/^(?:\p{Lu}+|[\p{L}]{3,8})$/u.test(acronym)) return one;
    forms.push({ body: { ...one, confidence: 0.95 }, short: acronym, from: one.end });
    return { ...one, acronym };
  });
  return freeNames([...named, ...shortFormsIn(text, forms, (_, end) => !/[\p{L}\p{M}]/u.test(text[end] ?? ' '))]);
}

/** What follows the article in the names of bodies known by name. */
const joinedNames = (WORDS.knownBodies ?? '-')
  .split('|')
  .filter((name) => name.startsWith('ال'))
  .map((name) => name.slice(2))
  .join('|');
/** Nouns for a body whose first letter is not the one that the article swallows. */
const JOINABLE = WORDS.bodies
  .split('|')
  .filter((name) => !name.startsWith('ل'))
  .join('|');
/** What describes a body of a state or of many. */
const OFFICIAL =
  'العليا|الأعلى|الوطنية?|العامة?|الدولية?|المركزية?|المستقلة?|العربية?|الاتحادية?|الإسلامية?|الملكية?|الأهلية?|السامية?|التنفيذية?';

/** The name of a body or place: the word that opens it, the next, and what describes that (with its article). */
function tailOf(match: RegExpMatchArray, text: string): Span | null {
  const head = match.groups?.['head'] ?? '';
  const at = (match.index ?? 0) + match[0].length;
  const run = wordsFrom(text, at, TAIL);
  const [first] = run;
  if (!first || isEnd(first.word) || isVerb.test(first.word)) return null;
  let last = first;
  for (const [index, one] of run.entries()) {
    if (index === 0) continue;
    const next = run[index + 1];
    // "وكالة غوث وتشغيل اللاجئين": a second deed of the body.
    const isJoined =
      /^و[\p{L}]{4,}$/u.test(one.word) && next !== undefined && next.word.startsWith('ال') && !isVerb.test(one.word);
    if (!isJoined && (!/^(?:وال|ال|لل)/u.test(one.word) || isTitle.test(one.word))) break;
    last = isJoined ? next : one;
  }
  return { start: at - 1 - head.length, end: last.end };
}
