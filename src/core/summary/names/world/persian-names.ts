import {
  PERSIAN_BODIES,
  PERSIAN_DIRECT,
  PERSIAN_ENDS,
  PERSIAN_GIVEN,
  PERSIAN_KNOWN,
  PERSIAN_MODIFIERS,
  PERSIAN_PLACES,
  PERSIAN_SEATS,
  PERSIAN_TITLES,
} from './persian-words';
import { oneOf, wordPattern, wordsFrom } from './script-runs';
import { takenPlaces } from '../taken-places';
import type { WorldName } from './items';
import { bodyBefore } from './seated-bodies';
import { placeNames } from './places';

const STOP = '(?![\\p{L}\\p{M}\\u200c])';
const isEnd = oneOf(PERSIAN_ENDS);
const isGiven = oneOf(PERSIAN_GIVEN);
const isTitle = new RegExp(`^${PERSIAN_TITLES}$`, 'u');
const isBody = new RegExp(`^(?:${PERSIAN_BODIES})$`, 'u');
const isPlaceNoun = new RegExp(`^(?:${PERSIAN_PLACES})$`, 'u');
/** A body has at most so many words behind its noun; a run that goes on is cut behind two. */
const MOST = 4;
const REACH = 80;
/** Words for one who is addressed or has a degree, between a title and a name. */
const ADDRESS = /(?:^|[ ،])(?:آقای|خانم|دکتر|پروفسور|مهندس|استاد|جناب|سردار|سرهنگ) $/u;
/** "X، کشاورز ۶۱ ساله از روستای افین،": a title behind a name, up to the next comma. */
const BEHIND = new RegExp(`^، (?<title>${PERSIAN_TITLES})${STOP}(?<over>[^،.؛:«»\\n]{0,60})`, 'u');
/** "سخنگوی وزارت معارف، عزیز احمد ریان": a title before a name, a comma between. */
const BEFORE = new RegExp(`(?:^|[\\s،.؛:«»])(?<title>${PERSIAN_TITLES})${STOP}(?<over>[^،.؛:«»\\n]{0,60}?)،? ?$`, 'u');
/** What may follow a title and belongs to it. */
const MODIFIER = new RegExp(`^(?: (?:${PERSIAN_MODIFIERS})${STOP})+`, 'u');
const isSeat = new RegExp(`^(?:${PERSIAN_SEATS})$`, 'u');
/** What stands before the comma that opens a name: a title, or that it is one of several. */
const LEADS = new RegExp(`(?:^|[ ])(?:${PERSIAN_TITLES}|یکی از|مادر|پدر|همسر|برادر|خواهر)${STOP}`, 'u');
/** "مدیرعامل این بنیاد": a body that was named before. */
const AGAIN = new RegExp(`^ (?:این|همین|آن) (?<noun>${PERSIAN_BODIES})$`, 'u');
/** Provinces whose name is told with "and", from their last word but two on. */
const PAIRED = /^(?:سیستان و بلوچستان|چهارمحال و بختیاری|کهگیلویه و بویراحمد)(?![\p{L}\p{M}])/u;
/** What stands between a title and what it is over, and is part of neither. */
const BETWEEN =
  /(?:^| )(?:[\d۰-۹٠-٩]+ ساله |از |در |اهل )*(?:(?:استان|روستای|شهر|شهرستان|ولایت|ولسوالی|جزیرهٔ?|بندر) )?$/u;

/** The names in a Persian text: bodies and places by the noun that opens them, people by a given name with the titles beside. */
export function namesInPersian(text: string): readonly WorldName[] {
  const bodies = bodiesOf(text);
  const places = placesOf(text);
  const held = [...bodies, ...places].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: WorldName[] = [...held];
  for (const match of text.matchAll(wordPattern(`(?:${PERSIAN_GIVEN})${STOP}(?= )`))) {
    const person = personAt(match.index);
    if (person !== null) found.push({ ...person, ...titlesOf(person) });
  }
  const given = takenPlaces(text.length);
  for (const one of found) given.take(one);
  for (const person of [...behindTitle(), ...betweenCommas()])
    if (given.isFree(person)) {
      found.push({ ...person, ...titlesOf(person) });
      given.take(person);
    }
  const families = new Map<string, WorldName>();
  for (const one of found) if (one.kind === 'people') families.set(one.name.split(' ').at(-1) ?? one.name, one);
  const taken = new Set(found.flatMap(({ kind, end }) => (kind === 'people' ? [end] : [])));
  for (const [family] of families)
    for (const match of family.length < 4 ? [] : text.matchAll(wordPattern(`${family}${STOP}`)))
      if (!taken.has(match.index + family.length)) found.push(made('people', family, match.index, 0.6));
  return found;

  /** Two words that a name may have, whatever names they are, at an offset. */
  function unknownAt(at: number, most: number): WorldName | null {
    const words = wordsFrom(text, at, most).filter(
      ({ word }, index, all) => all.slice(0, index + 1).every((one) => isNamePart(one.word)) && word.length > 2,
    );
    const last = words.at(-1);
    if (words.length < 2 || last === undefined || words[0]?.start !== at) return null;
    return made('people', text.slice(at, last.end), at, 0.7);
  }

  /** "قاضی شهرام دانشور گفت": two words between such a title and what ends a name. */
  function behindTitle(): readonly WorldName[] {
    return [...text.matchAll(wordPattern(`(?:${PERSIAN_DIRECT}) `))].flatMap((match) => {
      const one = unknownAt(match.index + match[0].length, 2);
      if (one === null) return [];
      const next = wordsFrom(text, one.end + 1, 1)[0];
      const isWhole = text[one.end] !== ' ' || (next !== undefined && isEnd(next.word));
      return isWhole ? [one] : [];
    });
  }

  /** "رئیس سازمان مدیریت بحران، محمدحسن نامی‌فر، اعلام کرد": two words between commas behind a title. */
  function betweenCommas(): readonly WorldName[] {
    return [...text.matchAll(/، (?=[\p{L}\p{M}\u200c]+(?: [\p{L}\p{M}\u200c]+){1,2}،)/gu)].flatMap((match) => {
      const at = match.index + 2;
      const one = unknownAt(at, 3);
      if (one === null || text[one.end] !== '،') return [];
      const lead = /[^،.؛:«»\n]*$/u.exec(text.slice(Math.max(0, at - 2 - REACH), at - 2))?.[0] ?? '';
      return LEADS.test(lead) ? [one] : [];
    });
  }

  /** Given names in a row and the family name behind them. */
  function personAt(at: number): WorldName | null {
    const words = wordsFrom(text, at, 5);
    let count = 0;
    while (count < words.length && isGiven(words[count]?.word ?? '')) count += 1;
    const family = words[count];
    const isNamed =
      family !== undefined &&
      !isEnd(family.word) &&
      !isTitle.test(family.word) &&
      !isBody.test(family.word) &&
      !isPlaceNoun.test(family.word) &&
      family.word.length > 2;
    const last = isNamed ? family : count > 1 ? words[count - 1] : undefined;
    if (last === undefined) return null;
    return made('people', text.slice(at, last.end), at, 0.8);
  }

  function isNamePart(word: string): boolean {
    return !isEnd(word) && !isTitle.test(word) && !isBody.test(word) && !isPlaceNoun.test(word);
  }

  function titlesOf({ start, end }: WorldName): Pick<WorldName, 'title' | 'behind'> {
    const behind = BEHIND.exec(text.slice(end, end + REACH));
    if (behind !== null)
      return { behind: heldBy(end + 2, behind.groups?.['title'] ?? '', behind.groups?.['over'] ?? '') };
    let to = start;
    const lead = text.slice(Math.max(0, start - REACH), start);
    const address = ADDRESS.exec(lead);
    if (address !== null) to -= address[0].trimStart().length;
    const from = Math.max(0, to - REACH);
    const before = BEFORE.exec(text.slice(from, to));
    if (before === null) {
      const own = address?.[0].replaceAll(/[ ،]/gu, '') ?? '';
      return isTitle.test(own) ? { title: { start: to, end: to + own.length, text: own } } : {};
    }
    const title = before.groups?.['title'] ?? '';
    return { title: heldBy(from + before.index + before[0].indexOf(title), title, before.groups?.['over'] ?? '') };
  }

  /** The title at an offset with its field, and the body or place it is over. */
  function heldBy(start: number, title: string, over: string): NonNullable<WorldName['title']> {
    const own = title + (MODIFIER.exec(over)?.[0] ?? '');
    const from = start + own.length;
    const rest = over.slice(own.length - title.length);
    const again = AGAIN.exec(rest)?.groups?.['noun'];
    if (again !== undefined) {
      const same = bodyBefore(held, start, (name) => name.startsWith(again));
      return { start, end: from, text: own, organization: same?.name ?? again };
    }
    const whose = held.find((one) => one.start >= from && one.end <= start + title.length + over.length + 1);
    const field = (whose === undefined ? rest : text.slice(from, whose.start)).replace(BETWEEN, '').trimEnd();
    const seat = whose === undefined ? unknownSeat(title, from, field) : null;
    if (seat !== null) {
      found.push(seat);
      return { start, end: from, text: own, organization: seat.name };
    }
    const words = field.trim().split(' ').length <= 3 ? own + field : own;
    return {
      start,
      end: start + words.length,
      text: words,
      ...(whose === undefined ? {} : { organization: whose.name }),
    };
  }

  /** "فرماندار مبارکه", "مدیرعامل فولاد سپاهان": what such a title is over, where no rule knew it. */
  function unknownSeat(title: string, from: number, field: string): WorldName | null {
    const name = field.trim();
    const kind = isSeat.test(title) ? 'places' : /^مدیر\s?عامل$/u.test(title) ? 'organizations' : null;
    const isName = name !== '' && name.split(' ').length <= 3 && name.split(' ').every(isNamePart);
    return kind === null || !isName ? null : made(kind, name, from + field.indexOf(name), 0.65);
  }
}

function bodiesOf(text: string): readonly WorldName[] {
  const found: WorldName[] = [];
  for (const match of text.matchAll(wordPattern(`(?:${PERSIAN_KNOWN})${STOP}`)))
    found.push(made('organizations', match[0], match.index, 0.82));
  for (const match of text.matchAll(wordPattern(`(?<head>${PERSIAN_BODIES}) `))) {
    const from = match.index + match[0].length;
    const words = wordsFrom(text, from, MOST + 1);
    const stop = words.findIndex(({ word }) => isEnd(word) || isTitle.test(word));
    const count = stop >= 0 ? stop : words.length > MOST ? 2 : words.length;
    const last = words[count - 1];
    if (last === undefined || /^(?:علمی|مدیره|رئیسه|منصفه|امنا)/u.test(words[0]?.word ?? '')) continue;
    const pair = PAIRED.exec(text.slice(last.start, last.start + 30))?.[0];
    const end = pair === undefined ? last.end : last.start + pair.length;
    found.push(made('organizations', text.slice(match.index, end), match.index, 0.83));
  }
  return found;
}

function placesOf(text: string): readonly WorldName[] {
  const known = [...text.matchAll(wordPattern(`(?:${placeNames('fa').join('|')})${STOP}`))].map((match) =>
    made('places', match[0], match.index, 0.75),
  );
  const led = [...text.matchAll(wordPattern(`(?:${PERSIAN_PLACES}) `))].flatMap((match) => {
    const [word] = wordsFrom(text, match.index + match[0].length, 1);
    const isName = word !== undefined && !isEnd(word.word) && !isBody.test(word.word) && word.word.length > 2;
    return isName ? [made('places', word.word, word.start, 0.65)] : [];
  });
  return [...known, ...led];
}

function made(kind: WorldName['kind'], name: string, start: number, confidence: number): WorldName {
  return { start, end: start + name.length, kind, name, confidence };
}
