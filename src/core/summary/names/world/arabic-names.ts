import type { Span } from '../../../text/span';
import { bodiesOf, tailOf } from './arabic-bodies';
import { placesOf } from './arabic-places';
import {
  AT_KIND,
  BEFORE_POST,
  CARES,
  COMMON_BODY,
  familiesAlone,
  FROM,
  IN_CHARGE,
  isBodyNoun,
  isClosing,
  isDefinite,
  isGiven,
  isLink,
  isOpening,
  isTitle,
  MOST_OVER,
  NO_FIELD,
  NO_NAME,
  NOBODY,
  OF_KIND,
  PASSIVE,
  RULES_PLACE,
  UNKNOWN_GIVEN,
  VERB,
} from './arabic-name-words';
import { SCRIPT_WORDS, type ScriptWords } from './script-words';
import { oneOf, type ScriptWord, wordPattern, wordsFrom } from './script-runs';
import type { WorldName } from './items';
import { bodyBefore } from './seated-bodies';

const WORDS = SCRIPT_WORDS['ar'] as ScriptWords;
const isEnd = oneOf(WORDS.ends);
/** The names in an Arabic text: see namesInScript. */
export function namesInArabic(text: string): readonly WorldName[] {
  const bodies = bodiesOf(text);
  const places = placesOf(text, tailOf);
  const held = new Map([...places, ...bodies].map((one) => [one.start, one] as const));
  const byName = new Set([...places, ...bodies].map(({ name }) => name));
  const found: WorldName[] = [...bodies, ...places];
  const add = (name: Span, confidence: number, title?: WorldName['title'], rank?: WorldName['rank']): void => {
    const behind = titleBehind(name.end);
    const home = title === undefined || title.organization !== undefined ? undefined : homeBehind(name.end);
    const whose = title && (home === undefined ? title : { ...title, organization: home });
    const own = { ...(whose ? { title: whose } : {}), ...(rank ? { rank } : {}), ...(behind ? { behind } : {}) };
    found.push({ ...name, kind: 'people', name: text.slice(name.start, name.end), confidence, ...own });
  };
  for (const match of text.matchAll(wordPattern(`${WORDS.joined}(?<head>${WORDS.titlesOver}|${WORDS.titles}) `))) {
    const head = match.groups?.['head'] ?? '';
    const end = match.index + match[0].length;
    if (!text.startsWith('عبد ', match.index - 4)) titled(end - 1 - head.length, end, head);
  }
  for (const match of text.matchAll(wordPattern(`${WORDS.joined}(?:${WORDS.verbs}) `))) {
    const name = nameAt(match.index + match[0].length, WORDS.given);
    if (name !== null) add(name, 0.65);
  }
  // "شاهد عيان يدعى عبد الواسع شرف".
  for (const match of text.matchAll(wordPattern('(?<title>[\\p{L}\\p{M}]{3,}(?: عيان)?) (?:يدعى|تدعى|اسمه|اسمها) '))) {
    const title = match.groups?.['title'] ?? '';
    const name = nameAt(match.index + match[0].length);
    if (name !== null && !isEnd(title))
      add(name, 0.75, { text: title, start: match.index, end: match.index + title.length });
  }
  // "قالت وداد الرفاعي، وهي أم", "وأوضح يوهان ليندت، المتحدث باسم": a given name no list holds, with a family name or a post.
  for (const pattern of [UNKNOWN_GIVEN, BEFORE_POST])
    for (const match of text.matchAll(pattern)) {
      const who = match.groups?.['who'] ?? '';
      const end = match.index + match[0].length;
      if (NOBODY.test(`${who} `) || nameAt(end - who.length) === null) continue;
      const isOther = who.split(' ').some((word) => isEnd(word) || isTitle.test(word));
      if (pattern === BEFORE_POST && (isOther || titleBehind(end) === undefined)) continue;
      add({ start: end - who.length, end }, pattern === BEFORE_POST ? 0.7 : 0.6);
    }
  for (const match of text.matchAll(wordPattern(`(?<head>${WORDS.given}) `))) {
    const name = nameAt(match.index);
    if (name !== null) add(name, 0.6);
  }
  found.push(...familiesAlone(text, found));
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
      // "أعداد كبيرة من المنازل": a word of size before "of" is no post.
      if (count === 0 && NO_FIELD.test(next.word)) return;
      // "المفوض السامي للأمم المتحدة لشؤون اللاجئين": what the body that holds the post has it for.
      const cares = organization === undefined ? null : CARES.exec(text.slice(at, at + 40));
      if (cares !== null) {
        at += cares[0].length;
        continue;
      }
      // "لمحلية أبو حمد": the place behind "of" and the word for its kind.
      const ruled = organization === undefined && OF_KIND.test(next.word) ? held.get(next.end + 1) : undefined;
      if (ruled?.kind === 'places') {
        organization = ruled.name;
        at = ruled.end + 1;
        continue;
      }
      // "مديرة الرعاية الأولية بالوزارة": at a body that has no name of its own here.
      const common = count > 0 && organization === undefined ? COMMON_BODY.exec(text.slice(at, at + 24)) : null;
      if (common !== null) {
        organization = (common.groups?.['body'] ?? '').replace(/^لل/u, 'ال');
        at += common[0].length;
        continue;
      }
      // "في منظمة أطباء بلا حدود": the noun before a body known by name.
      const led = new RegExp(`^(?:في |ب|ل)?(?:${WORDS.bodies}) $`, 'u').exec(text.slice(at, bodyNear(at)));
      const named = led === null || organization !== undefined ? undefined : held.get(at + led[0].length);
      if (named?.kind === 'organizations') {
        organization = named.of ?? named.name;
        at = named.end + 1;
        continue;
      }
      const isOver =
        /^(?:ال|لل|بال)/u.test(next.word) || isLink(next.word) || (count > 0 && /^وال[\p{L}]{3,}$/u.test(next.word));
      const isFirst = count === 0 && !isDefinite(head) && !isGiven(next.word);
      // "طبيب أصيب بعيار ناري": a verb tells on, and is nothing a title is over.
      if (isFirst && (VERB.test(next.word) || PASSIVE.test(next.word))) return;
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
        /^(?:في|عن|إلى)$/u.test(next.word) && organization === undefined && last > start + head.length
          ? wordsFrom(text, next.end + 1, 4)
          : [];
      const edge = unknown.at(-1);
      if (edge !== undefined && unknown.length <= 3 && text[edge.end] === '،') {
        organization = text.slice(next.end + 1, edge.end);
        if (next.word === 'في')
          found.push({ start: at + 3, end: edge.end, kind: 'organizations', name: organization, confidence: 0.6 });
        // "النائبة عن جهة قفصة": the place somebody stands for.
        const own = /^(?:جهة|دائرة|محافظة|ولاية|مدينة) (?<place>[\p{L}\p{M}]+)$/u.exec(organization)?.groups?.['place'];
        if (next.word === 'عن' && own !== undefined) {
          organization = own;
          found.push({ start: edge.end - own.length, end: edge.end, kind: 'places', name: own, confidence: 0.65 });
        }
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
    const opens = address?.end === undefined ? at : address.end + 1;
    const name = nameAt(/["«“]/u.test(text[opens] ?? '') ? opens + 1 : opens);
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
    const called = /^[^]+ (?<body>ال[\p{L}\p{M}]+)$/u.exec(words)?.groups?.['body'];
    const common = called !== undefined && isBodyNoun(called.slice(2)) ? sameBody(called, start) : undefined;
    const own = isPlace ? tail : (organization ?? spoken ?? common);
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

  /** Where a body known by name begins within the next two words; the offset itself where none does. */
  function bodyNear(at: number): number {
    for (const { end } of wordsFrom(text, at, 2)) if (held.get(end + 1)?.kind === 'organizations') return end + 1;
    return at;
  }

  /** "غسان القضاة، الأستاذ في جامعة العلوم،": a title behind a name, with the body it is held at. */
  function titleBehind(end: number): WorldName['title'] {
    if (!text.startsWith('، ', end)) return undefined;
    const run = wordsFrom(text, end + 2, 6);
    const [head] = run;
    if (head === undefined || !isTitle.test(head.word)) return undefined;
    let last = head;
    for (const one of run.slice(1)) {
      if (held.has(one.start) || !(/^(?:ال|لل)/u.test(one.word) || one.word === 'باسم')) break;
      last = one;
    }
    if (last === head && !isDefinite(head.word) && !held.has(head.end + 1)) return undefined;
    const link =
      /^ (?:في |ب|ل)?(?:(?:منظمة|شركة|جمعية|مؤسسة|مكتب) )?/u.exec(text.slice(last.end, last.end + 14))?.[0].length ?? 0;
    const body = held.get(last.end + link) ?? held.get(last.end + 1);
    const common = body === undefined ? COMMON_BODY.exec(text.slice(last.end + 1, last.end + 25)) : null;
    const edge =
      body?.end ?? (common === null ? last.end : last.end + 1 + common[0].trimEnd().replace(/،$/u, '').length);
    const stop = edge + (IN_CHARGE.exec(text.slice(edge, edge + 70))?.[0].length ?? 0);
    if (!/^(?: \([\p{L}\p{M}]{2,12}\))?(?:[،.,؛:)\n]|$)/u.test(text.slice(stop, stop + 18))) return undefined;
    const named = body === undefined ? common?.groups?.['body']?.replace(/^لل/u, 'ال') : (body.of ?? body.name);
    const over = named === undefined ? {} : { organization: named };
    return { start: head.start, end: last.end, text: text.slice(head.start, last.end), ...over };
  }

  /** "رئيسة الجمعية": the body of that kind named last before it, else the noun alone. */
  function sameBody(noun: string, before: number): string {
    const opening = `${noun.slice(2)} `;
    const last = bodyBefore(bodies, before, (name) => name.startsWith(opening) || name.startsWith(`ال${opening}`));
    return last?.name ?? noun;
  }

  /** "الفلاح كاظم جبار، من قرية السيبة": the place behind a name and "from". */
  function homeBehind(end: number): string | undefined {
    const link = FROM.exec(text.slice(end, end + 24))?.[0];
    const place = link === undefined ? undefined : held.get(end + link.length);
    return place?.kind === 'places' ? place.name : undefined;
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
    if (first?.word === 'باسم' && /^ال|^مكتب$/u.test(run[1]?.word ?? '')) return null;
    if (/^و[\p{L}]{4,}$/u.test(first?.word ?? '') && run[1]?.word.startsWith('ال')) return null;
    // "الناني ولد اشروقه": before "son of" an article belongs to the name.
    const hasArticle = /^(?:ال|وال|لل|بال)/u.test(first?.word ?? '') && !/^(?:ولد|بن|بنت)$/u.test(run[1]?.word ?? '');
    if (first === undefined || isEnd(first.word) || isTitle.test(first.word) || hasArticle) return null;
    if (NO_NAME.test(first.word)) return null;
    if (opening !== undefined && !new RegExp(`^(?:${opening})$`, 'u').test(first.word)) return null;
    const kept: ScriptWord[] = [];
    let count = 0;
    for (const [index, one] of run.entries()) {
      if (isEnd(one.word) || held.has(one.start) || (index > 1 && VERB.test(one.word))) break;
      const isServant = run[index - 1]?.word === 'عبد';
      const isOffice = isTitle.test(one.word) && !isServant;
      if (index > 0 && (isOffice || AT_KIND.test(one.word) || NO_NAME.test(one.word))) break;
      // "عبد الرؤوف": what stands behind "servant of" closes that name.
      const closes = isClosing(one.word) || (isServant && one.word.startsWith('ال'));
      const isPart = isOpening(one.word) || closes;
      // "سالم بن راشد العوفي": the family name behind those of the father.
      const isFamily =
        count === 2 && /^ال[\p{L}\p{M}]{2,}ي$/u.test(one.word) && kept.some(({ word }) => isOpening(word));
      // "أحمد محمد صالح": the names of father and grandfather.
      const isSon = index > 1 && /^(?:ولد|بن|بنت)$/u.test(kept.at(-1)?.word ?? '');
      const isThird = isSon || (count === 2 && index === kept.length && isGiven(one.word));
      if ((!isPart && count >= 2 && !isFamily && !isThird) || (closes && index === 0)) break;
      kept.push(one);
      // "عبد الأمير الشمري" is whole, "عبد الرؤوف حسن المبارك" has a father's name between.
      const isWhole = index === 2 && first.word === 'عبد' && one.word.startsWith('ال');
      if (!isPart || closes) count += closes && index > 0 ? 0 : isWhole ? 2 : 1;
    }
    const last = kept.at(-1);
    return last !== undefined && kept.length >= 2 && !isOpening(last.word)
      ? { start: first.start, end: last.end }
      : null;
  }
}
