import type { Span } from '../../../text/span';
import { oneOf, wordPattern, wordsFrom } from './script-runs';
import { SCRIPT_WORDS, type ScriptWords } from './script-words';
import { type ShortForm, shortFormsIn } from '../linking/short-forms';
import { freeNames, type WorldName } from './items';
import { placeNames } from './places';

const WORDS = SCRIPT_WORDS['ar'] as ScriptWords;
const STOP = '(?![\\p{L}\\p{M}])';
/** A name of a body or place has at most so many words behind the one that opens it. */
const TAIL = 7;
const isEnd = oneOf(WORDS.ends);
const isTitle = new RegExp(`^(?:${WORDS.titles}|${WORDS.titlesOver})$`, 'u');
const isVerb = new RegExp(`^(?:${WORDS.verbs})$`, 'u');
const isPlace = oneOf(placeNames('ar').join('|'));

/** The bodies of an Arabic text, with the short forms it gives: known ones, and those whose name a noun for a body opens. */
export function bodiesOf(text: string): readonly WorldName[] {
  const found: WorldName[] = [];
  const knownAt = new Map<number, number>();
  const push = (span: Span | null, confidence: number): void => {
    if (span !== null)
      found.push({ ...span, kind: 'organizations', name: text.slice(span.start, span.end), confidence });
  };
  for (const match of text.matchAll(wordPattern(`${WORDS.joined}(?<head>${WORDS.knownBodies ?? '-'})${STOP}`))) {
    const head = match.groups?.['head'] ?? '';
    const end = match.index + match[0].length;
    const known = { start: end - head.length, end };
    knownAt.set(known.start, end);
    push(known, 0.9);
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
  for (const match of text.matchAll(wordPattern(`${WORDS.joined}(?<head>${WORDS.bodies}) `))) {
    const span = tailOf(match, text);
    // "مكتب الأمم المتحدة لتنسيق الشؤون": a body of a known one, told on behind its name.
    const inner = span === null ? undefined : knownAt.get(match.index + match[0].length);
    push(span, span !== null && inner !== undefined && inner < span.end ? 0.92 : 0.86);
  }
  // 'جمعية "بذور" للتنمية': a name in marks behind a noun for a body.
  for (const match of text.matchAll(
    wordPattern(`${WORDS.joined}(?:ال)?(?:${WORDS.bodies}) ["«“](?<name>[\\p{L}\\p{M} ]{2,40})["»”]`),
  )) {
    const end = match.index + match[0].length - 1;
    push({ start: end - (match.groups?.['name'] ?? '').length, end }, 0.85);
  }
  const forms: ShortForm[] = [];
  const named = found.map((one) => {
    const short = /^ ?\((?<short>[\p{L}\p{M}]{3,12}|\p{Lu}{2,8})\)/u.exec(text.slice(one.end, one.end + 18));
    const acronym = short?.groups?.['short'];
    if (acronym === undefined || !/^(?:\p{Lu}+|[\p{L}]{3,8})$/u.test(acronym)) return one;
    forms.push({ body: { ...one, confidence: 0.95 }, short: acronym, from: one.end });
    return { ...one, acronym, confidence: Math.max(one.confidence, 0.93) };
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
  'العليا|الأعلى|الوطنية?|العامة?|الدولية?|المركزية?|المستقلة?|العربية?|الاتحادية?|الإسلامية?|الملكية?|الأهلية?|السامية?|التنفيذية?|ال(?!معني|محلي|تالي|حالي|ماضي|أصلي|ثاني|جاري|مقبل|متبقي|باقي|رسمي|قاضي|محامي|صحفي|صيدلي|إعلامي|روائي|صحافي|نائب|ناطق)[\\p{L}]{3,}ي(?:ة)?';

const IS_DAY = /^ال(?:يوم|أحد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)$/u;

const DEPARTMENT =
  /^ال(?:صحة|تربية|أمن|شباب|زراعة|شؤون|موارد|مياه|دفاع|جمارك|ضرائب|تعليم|ثقافة|عمل|شرطة|تنمية|نقل|أشغال|طيران|بيئة|سياحة|تجارة|صناعة|إحصاء|حماية|عامة|آثار|مرور)/u;

/** Houses that are called after somebody, and what somebody is called by there. */
const BEARS_NAME = /^(?:مستشفى|مدرسة|معهد|مركز|ملعب|كلية|دار|نادي)$/u;
const NAMED_AFTER = /^ال(?:شهيدة?|دكتورة?|ملك|ملكة|أميرة?|شيخة?|رئيس|سلطان|إمام|قائد)$/u;

/** The name of a body or place: the word that opens it, the next, and what describes that (with its article). */
export function tailOf(match: RegExpMatchArray, text: string): Span | null {
  const head = match.groups?.['head'] ?? '';
  const at = (match.index ?? 0) + match[0].length;
  const run = wordsFrom(text, at, TAIL);
  const [first] = run;
  if (!first || isEnd(first.word) || isVerb.test(first.word)) return null;
  // A district of Yemen is called as a department is.
  if (head === 'مديرية' && !DEPARTMENT.test(first.word)) return null;
  // "مكتب الوالي محمد": whose office it is.
  if (/^(?:مكتب|مجموعة|دار|قيادة)$/u.test(head) && isTitle.test(first.word)) return null;
  // "هيئة مستقلة": one that a word describes has no name.
  if (
    /^[^ا].*ة$/u.test(head) &&
    /^(?!ال).{2,}ة$/u.test(first.word) &&
    !isPlace(first.word) &&
    !run[1]?.word.startsWith('ال')
  )
    return null;
  let last = first;
  // "مستشفى الشهيد خليل سليمان": a house that bears somebody's name.
  const bearer = NAMED_AFTER.test(first.word) && BEARS_NAME.test(head) ? run.slice(1, 3) : [];
  const [given, family] = bearer;
  if (
    given !== undefined &&
    family !== undefined &&
    bearer.every(({ word }) => !isEnd(word) && !isTitle.test(word) && !isVerb.test(word))
  )
    return { start: at - 1 - head.length, end: family.end };
  for (const [index, one] of run.entries()) {
    if (index === 0) continue;
    // "وزارة الصحة اليوم الأربعاء": when something was is no part of a name.
    if (IS_DAY.test(one.word)) break;
    // "محكمة جنايات عمّان": the town of a body.
    if (index === 1 && isPlace(one.word) && !first.word.startsWith('ال')) {
      last = one;
      break;
    }
    const next = run[index + 1];
    // "وكالة غوث وتشغيل اللاجئين", "مكتب ... لتنسيق الشؤون": a second deed of the body, and what it is for.
    const isJoined =
      /^(?:و[\p{L}]{4,}|ل(?!ل)[\p{L}]{4,})$/u.test(one.word) &&
      next !== undefined &&
      next.word.startsWith('ال') &&
      !isVerb.test(one.word);
    if (!isJoined && (!/^(?:وال|ال|لل)/u.test(one.word) || isTitle.test(one.word))) break;
    // "شركة الخصاونة للمقاولات التعليق": behind "for" stands what describes it, or a second thing.
    if (last.word.startsWith('لل') && !isJoined && !/^وال|(?:ي|ية|يين|ة)$/u.test(one.word)) break;
    last = isJoined ? next : one;
  }
  return { start: at - 1 - head.length, end: last.end };
}
