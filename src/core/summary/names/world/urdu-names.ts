import type { Span } from '../../../text/span';
import { SCRIPT_WORDS, type ScriptWords } from './script-words';
import { oneOf, type ScriptWord, wordPattern, wordsBefore, wordsFrom } from './script-runs';
import { type ShortForm, shortFormsIn } from '../linking/short-forms';
import type { WorldName } from './items';
import { placeNames } from './places';

const WORDS = SCRIPT_WORDS['ur'] as ScriptWords;
const STOP = '(?![\\p{L}\\p{M}])';
const isEnd = oneOf(WORDS.ends);
const isGiven = oneOf(WORDS.given);
/** Words before a title that belong to it. */
const BEFORE =
  '(?:سابق|موجودہ|نومنتخب|قائم مقام|نائب|وفاقی|صوبائی|ڈپٹی|سینئر|چیف|کنٹری|ایگزیکٹو|اسسٹنٹ|ایڈیشنل|جوائنٹ|ضلعی|نگران|اعزازی|سیکرٹری) ';
const TITLE = `(?<title>(?:${BEFORE}){0,3}(?:${WORDS.titles})(?: برائے [\\p{L}\\p{M}]+| (?:جنرل|اعلیٰ|خصوصی|جنگلات|صحت|تعلیم|داخلہ|خارجہ|خزانہ|دفاع|اطلاعات|زراعت|آبپاشی|قانون|ماحولیات|بلدیات|خوراک|صنعت|تجارت|توانائی|سیاحت|کھیل|ثقافت|ریلوے|مواصلات|محنت|ٹرانسپورٹ|معدنیات|خاتون)(?![\\p{L}\\p{M}]))?(?: و [\\p{L}\\p{M}]+)?)`;
const isTitled = new RegExp(`^(?:${BEFORE})*(?:${WORDS.titles})$`, 'u');
const RANK =
  '(?<rank>(?:لیفٹیننٹ جنرل|میجر جنرل|بریگیڈیئر|جنرل|کرنل|میجر|کیپٹن|ڈاکٹر|پروفیسر|انجینئر|جسٹس|ایڈووکیٹ|بیرسٹر|مولانا)(?: \\(ر\\))?)';
/** Words that make an acronym when their letters are named one by one: "پی ڈی ایم اے". */
const LETTERS = 'اے|بی|سی|ڈی|ای|ایف|جی|ایچ|آئی|جے|کے|ایل|ایم|این|او|پی|کیو|آر|ایس|ٹی|یو|وی|ڈبلیو|ایکس|وائی|زیڈ|ڈیم';
const isLetter = oneOf(LETTERS);
/** What stands before a name and belongs to it, and what closes one. */
const isHonorific = oneOf('ملک|میر|سردار|چوہدری|چودھری|راجہ|سید|نواب|حاجی|شیخ|میاں|پیر|رانا|مرزا');
const isClosing = oneOf('اللہ|الرحمٰن|الرحمن|الدین|الحق|الامین|الحسن|الاسلام|الزمان|المصطفیٰ');
/** Nouns for a body without a name of its own. */
const isCommon = oneOf(
  'حکومت|پولیس|ہسپتال|اسپتال|ضلع|وزارت|فوج|انتظامیہ|علاقے|گاؤں|سکول|اسکول|پارٹی|ادارے|محکمے|کمپنی|شہر|صوبے|ملک|بینک|تنظیم|عدالت|یونیورسٹی|اپوزیشن|حزب اختلاف|کمیٹی|ٹیم|جماعت|منصوبے|اجلاس|تقریب|پروگرام|دفتر|قوم|عوام|مرکز|سرکار|اسمبلی|وزیراعظم|وزیر اعلیٰ|وزیراعلیٰ|صدر|گورنر|آپریشن|دھرنے|مظاہرے|احتجاج|جلسے|ریلی|مہم|وفد|یونین|صفائی|عدالتی|ملک',
);
/** Words that end the name of a body, and the most words before them. */
const ENDS =
  'یونیورسٹی|کورٹ|بینک|پارٹی|فاؤنڈیشن|کمیشن|اتھارٹی|کونسل|کارپوریشن|ٹرسٹ|لیگ|ایسوسی ایشن|انسٹی ٹیوٹ|ہسپتال|اسپتال|کالج|چیمبر آف کامرس|فورس|ایجنسی|یونین|کلب|فیڈریشن|اسمبلی|سوسائٹی|گروپ|کمپنی|تحریک|موومنٹ|نیوز|ٹی وی|لائبریری|میوزیم|عجائب گھر|اکیڈمی|اکیڈیمی|کالونی بورڈ|بورڈ|مشن|ایئر لائنز|سٹیل ملز|ملز|ریلوے|بیورو|ڈویژن|پولیس سروس|بار ایسوسی ایشن';
const MOST = 3;
/** Words for many people, or for kin: never part of a name ("متاثرہ بہن بھائیوں"). */
const isNobody = (word: string): boolean =>
  /(?:[\p{L}\p{M}]{2,}(?:یوں|اؤں)|گان)$|^(?:بہن|بھائی|بچے|بچوں|خاندان|خاندانوں|لوگ|لوگوں|افراد|شہریوں|خواتین)$/u.test(
    word,
  );
/** "امیر محمد تھانے": what is called after somebody. */
const isSite = oneOf(
  'تھانے|تھانہ|روڈ|چوک|بازار|کالونی|پارک|اسٹیڈیم|سٹیڈیم|مارکیٹ|اسپتال|ہسپتال|اسکول|سکول|ٹاؤن|پل|مسجد|مزار|ایئرپورٹ',
);
/** "ہزاروں گاؤں ڈوب گئے": many places of a kind, none of them named. */
const MANY = /(?:[\p{L}\p{M}]+وں|کئی|متعدد|تمام|بعض|چند|مختلف|دو|تین|چار|پانچ|[\p{N}]+) $/u;
const isLand = oneOf('پاکستان|پنجاب|سندھ|بلوچستان|خیبر|کشمیر|آل|نیشنل|انٹرنیشنل');
/** No name of a body before its letters in brackets has more words. */
const LONGEST_NAME = 8;

/** Titles of who lives in a place or rules it. */
const OF_PLACE = /(?:رہائشی|شہری|باشندے|مکین|کسان|کاشتکار|میئر|گورنر|کمشنر|ناظم|تحصیلدار|زمیندار|ماہی گیر)$/u;

const BESIDE =
  /(?<![\p{L}\p{M}])(?:ایک (?:مقامی |اور |خاتون |عینی )?(?<title>[\p{L}\p{M}]{3,}))?، (?<name>[\p{L}\p{M}]{2,}(?: [\p{L}\p{M}]{2,}){1,2})، نے(?= )/gu;

/** The names in an Urdu text: see namesInScript. */
export function namesInUrdu(text: string): readonly WorldName[] {
  const bodies = bodiesOf(text);
  const places = placesOf(text);
  const found: WorldName[] = [...bodies, ...places];
  const ends = new Map([...places, ...bodies].map((one) => [one.end, one] as const));
  const starts = new Set([...places, ...bodies].map(({ start }) => start));
  const placeByName = new Set(places.map(({ name }) => name));
  for (const match of text.matchAll(wordPattern(`${TITLE} (?:${RANK} )?`))) {
    const title = match.groups?.['title'] ?? '';
    const after = match.index + match[0].length;
    // "ڈپٹی کمشنر دادو سید مرتضیٰ شاہ": the district between a title and a name.
    const seat = placeAt(after) ?? unknownSeat(after, title);
    // "چیف انسپکٹر مائنز عبدالغنی بلوچ": the field of a title before a name that a given name opens.
    const field = seat === null && match.groups?.['rank'] === undefined ? fieldAt(after) : null;
    const from = seat !== null ? seat.end + 1 : field !== null ? field.end + 1 : after;
    const name = nameAt(from, title.endsWith('برائے'));
    if (name === null) continue;
    if (seat !== null) found.push(seat);
    const held = seat === null ? heldBefore(match.index, OF_PLACE.test(title)) : { name: seat.name, made: null };
    if (held !== null && held.made !== null) found.push(held.made);
    const rank = match.groups?.['rank'];
    const at = rank === undefined ? -1 : match.index + match[0].indexOf(rank, title.length);
    add(
      name,
      0.8,
      {
        text: field === null ? title : text.slice(match.index, field.end),
        start: match.index,
        end: field === null ? match.index + title.length : field.end,
        ...(held === null ? {} : { organization: held.name }),
      },
      rank === undefined ? undefined : { text: rank, start: at, end: at + rank.length },
    );
  }
  for (const match of text.matchAll(wordPattern(`${RANK} `))) {
    const rank = match.groups?.['rank'] ?? '';
    const name = nameAt(match.index + match[0].length, false);
    if (name !== null) add(name, 0.75, { text: rank, start: match.index, end: match.index + rank.length });
  }
  // "ایک خریدار، زاہدہ پروین، نے": who somebody is, and the name between commas.
  for (const match of text.matchAll(BESIDE)) {
    const { name = '', title } = match.groups ?? {};
    const words = name.split(' ');
    if (isCommon(words[0] ?? '') || words.some((word) => isEnd(word))) continue;
    const start = match.index + match[0].indexOf(`، ${name}`) + 2;
    const from = match.index + match[0].indexOf(title ?? '');
    const own = title === undefined ? undefined : { text: title, start: from, end: from + title.length };
    add({ start, end: start + name.length }, 0.75, own);
  }
  for (const match of text.matchAll(wordPattern(`(?<head>${WORDS.given}) `))) {
    const name = nameAt(match.index, false);
    if (name !== null) add(name, 0.65);
  }
  return found;

  function add(name: Span, confidence: number, title?: WorldName['title'], rank?: WorldName['rank']): void {
    const own = { ...(title ? { title } : {}), ...(rank ? { rank } : {}) };
    found.push({ ...name, kind: 'people', name: text.slice(name.start, name.end), confidence, ...own });
  }

  /** A word that is no given name before one that is, and a family name behind: the name begins with the second. */
  function fieldAt(at: number): ScriptWord | null {
    const [word, given, family] = wordsFrom(text, at, 3);
    if (word === undefined || given === undefined || family === undefined || isEnd(family.word)) return null;
    const isName = isGiven(given.word) || given.word.startsWith('عبدال');
    const isField = !isGiven(word.word) && !isHonorific(word.word) && !isEnd(word.word) && !isCommon(word.word);
    return isName && isField && !word.word.startsWith('عبدال') ? word : null;
  }

  /** "ڈپٹی کمشنر ہرنائی ثمینہ کاکڑ": behind such a title the word before the name is a district, known or not. */
  function unknownSeat(at: number, title: string): WorldName | null {
    const word = OF_PLACE.test(title) ? fieldAt(at) : null;
    if (word === null) return null;
    return { start: word.start, end: word.end, kind: 'places', name: word.word, confidence: 0.7 };
  }

  /** A place named elsewhere in the text that stands at an offset. */
  function placeAt(at: number): WorldName | null {
    const [word, second] = wordsFrom(text, at, 2);
    if (word === undefined || second === undefined) return null;
    const both = text.slice(word.start, second.end);
    const name = placeByName.has(both) ? both : placeByName.has(word.word) && !isGiven(word.word) ? word.word : null;
    return name === null ? null : { start: at, end: at + name.length, kind: 'places', name, confidence: 0.72 };
  }

  function nameAt(from: number, isField: boolean): Span | null {
    if (isField) return null;
    const run = wordsFrom(text, from, 6);
    const end = run.findIndex(({ word, start }) => isEnd(word) || starts.has(start));
    // "میر ضیاء اللہ لانگو": an honorific and what closes a name take no place of their own.
    const extra = run
      .slice(0, 5)
      .filter(({ word }, index) => (index === 0 ? isHonorific(word) : isClosing(word))).length;
    const kept = run.slice(0, Math.min(end < 0 ? run.length : end, 3 + extra));
    const [first, last] = [kept[0], kept.at(-1)];
    if (kept.some(({ word }) => isNobody(word)) || isSite(last?.word ?? '')) return null;
    // Without a small word behind it the end of a name is unsure: two words then.
    if (!first || !last || kept.length < 2 || (isCommon(first.word) && !(isHonorific(first.word) && kept.length > 2)))
      return null;
    const isClosed = end >= 0 || text[last.end] !== ' ';
    const stop = isClosed || kept.length < 3 ? last : (kept[1] ?? last);
    return { start: first.start, end: stop.end };
  }

  /** "X کے ترجمان": the body or place before the small word that leads to a title. */
  function heldBefore(at: number, isPlace: boolean): { readonly name: string; readonly made: WorldName | null } | null {
    const link = / (?:کے|کی|کا) $/u.exec(text.slice(Math.max(0, at - 5), at));
    if (link === null) return null;
    let edge = at - link[0].length;
    const bracket = / \([^()\n]{2,40}\)$/u.exec(text.slice(Math.max(0, edge - 44), edge));
    if (bracket !== null) edge -= bracket[0].length;
    const known = ends.get(edge);
    if (known !== undefined) return { name: known.of ?? known.name, made: null };
    const run = [...wordsBefore(text, edge, MOST)];
    let kept = run.length;
    while (kept > 0 && !isEnd(run[kept - 1]?.word ?? '')) kept -= 1;
    const own = run.slice(kept);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return null;
    const name = text.slice(first.start, last.end);
    // Many people ("درخواست گزاروں") are no body.
    if (isTitled.test(name) || name.endsWith('وں')) return null;
    const isName = own.length <= 2 && !own.some(({ word }) => isCommon(word) || isGiven(word)) && !isCommon(name);
    return {
      name,
      made: isName
        ? { start: first.start, end: last.end, kind: isPlace ? 'places' : 'organizations', name, confidence: 0.55 }
        : null,
    };
  }
}

function bodiesOf(text: string): readonly WorldName[] {
  const found: WorldName[] = [];
  const forms: ShortForm[] = [];
  const push = (start: number, end: number, confidence: number): void => {
    const name = text.slice(start, end);
    const short = /^ \((?<short>[^()\n]{3,40})\)/u.exec(text.slice(end, end + 44))?.groups?.['short'];
    const isShort =
      short !== undefined &&
      (short.split(' ').every(isLetter) || /^[\p{L}\p{M}]{2,5}$/u.test(short) || /^\p{Lu}{2,8}$/u.test(short));
    const one: WorldName = {
      start,
      end,
      kind: 'organizations',
      name,
      confidence,
      ...(isShort ? { acronym: short } : {}),
    };
    found.push(one);
    if (isShort) forms.push({ body: one, short, from: end });
  };
  for (const match of text.matchAll(wordPattern(`(?<head>${WORDS.knownBodies ?? '-'})${STOP}`)))
    push(match.index, match.index + match[0].length, 0.85);
  for (const match of text.matchAll(
    wordPattern(`(?:(?:صوبائی|قومی|وفاقی|مرکزی|ضلعی|پاکستان|عالمی|انٹرنیشنل) ){0,2}(?<head>${WORDS.bodies}) `),
  )) {
    const run = wordsFrom(text, match.index + match[0].length, 5);
    const [first, second] = run;
    if (first === undefined || isEnd(first.word)) continue;
    let last = first.word === 'برائے' || first.word === 'آف' ? (second ?? first) : first;
    for (const [index, one] of run.entries()) {
      const next = run[index + 1];
      if (one.word === 'و' && next !== undefined && one.start <= last.end + 2) last = next;
    }
    push(match.index, last.end, 0.75);
  }
  for (const match of text.matchAll(wordPattern(`(?<head>${ENDS})${STOP}`))) {
    const run = wordsBefore(text, match.index - 1, MOST);
    let kept = run.length;
    while (kept > 0 && !isEnd(run[kept - 1]?.word ?? '') && !isCommon(run[kept - 1]?.word ?? '')) kept -= 1;
    const first = run.slice(kept)[0];
    if (first === undefined || text[match.index - 1] !== ' ') continue;
    if (/^(?:قریبی|سرکاری|نجی|مقامی|مختلف|دیگر)$/u.test(text.slice(first.start, match.index - 1))) continue;
    // "پاکستان سینٹرل مائنز لیبر فیڈریشن": a land that opens the name.
    const [land] = kept === 0 && run.length === MOST ? wordsBefore(text, first.start - 1, 1) : [];
    push(land !== undefined && isLand(land.word) ? land.start : first.start, match.index + match[0].length, 0.82);
  }
  for (const match of text.matchAll(wordPattern(`(?:${placeNames('ur').join('|')}) حکومت${STOP}`)))
    push(match.index, match.index + match[0].length, 0.83);
  // "قدرتی آفات سے نمٹنے کے صوبائی ادارے (پی ڈی ایم اے)": letters in brackets behind what opens a clause.
  for (const match of text.matchAll(/ \((?<short>[\p{L}\p{M}]{2,5}(?: [\p{L}\p{M}]{2,5}){1,5})\)/gu)) {
    const short = match.groups?.['short'] ?? '';
    if (!short.split(' ').every(isLetter)) continue;
    const run = wordsBefore(text, match.index, LONGEST_NAME);
    const [first] = run;
    const lead = first === undefined ? '' : text.slice(Math.max(0, first.start - 2), first.start);
    if (
      first !== undefined &&
      run.length > 1 &&
      /(?:^|[\n۔،:•-] ?)$/u.test(lead) &&
      !run.some(({ word }) => word === 'نے')
    )
      push(first.start, match.index, 0.84);
  }
  // "ایف ڈی ایم کے معاملے": letters in a row; the last "کے" is the small word "of".
  for (const match of text.matchAll(wordPattern(`(?!کے )(?:${LETTERS})(?: (?:${LETTERS})){2,5}${STOP}`))) {
    const whole = match[0].replace(/ کے$/u, '');
    if (whole.split(' ').length > 2) push(match.index, match.index + whole.length, 0.6);
  }
  return [...shortFormsIn(text, forms, () => true), ...found];
}

const KNOWN = `(?<head>${placeNames('ur').join('|')})${STOP}`;

function placesOf(text: string): readonly WorldName[] {
  const found: WorldName[] = [];
  const push = (start: number, end: number, confidence: number): void =>
    void found.push({ start, end, kind: 'places', name: text.slice(start, end), confidence });
  for (const match of text.matchAll(wordPattern(`(?:${WORDS.placesWhole}) `))) {
    const [span] = wordsFrom(text, match.index + match[0].length, 1);
    if (span && !isEnd(span.word)) push(match.index, span.end, 0.7);
  }
  for (const match of text.matchAll(wordPattern(`(?:${WORDS.places}) `))) {
    const run = wordsFrom(text, match.index + match[0].length, 3);
    if (MANY.test(text.slice(Math.max(0, match.index - 14), match.index))) continue;
    const isTown = oneOf('آباد|پور|گڑھ|کوٹ|نگر|خیل|گنج|ٹاؤن|کالونی');
    const end = run.findIndex(({ word }, index) => isEnd(word) && !isTown(word) && !isTown(run[index + 1]?.word ?? ''));
    const kept = run.slice(0, Math.min(end < 0 ? run.length : end, 2));
    const [first, last] = [kept[0], kept.at(-1)];
    if (first && last) push(first.start, (end < 0 && kept.length > 1 ? first : last).end, 0.65);
  }
  for (const match of text.matchAll(wordPattern(KNOWN))) push(match.index, match.index + match[0].length, 0.8);
  return found;
}
