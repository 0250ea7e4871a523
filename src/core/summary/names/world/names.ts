import { isSlavic } from './fold-russian';
import type { Analysis } from '../../../text/analysis';
import { findDateline } from '../../../text/header/dateline';
import { leadDateline } from '../../../text/header/lead-dateline';
import type { Span } from '../../../text/span';
import type { Entities } from '../../draft';
import type { Role } from '../../summary';
import { germanBase } from './german-base';
import { ownerTeller, seatTeller } from './possessive-owner';
import { hasScriptNames, namesInScript } from './script-names';
import { takenPlaces } from '../taken-places';
import { bodiesIn } from './bodies';
import { entitiesOf, freeNames, type WorldName } from './items';
import { WORLD_LANGUAGES } from './languages';
import { germanTowns, isHeadingWord, sourceBodies } from './plain-names';
import { layOutBodies } from './role-bodies';
import { worldRoles } from './roles';
import { routesIn } from './routes';
import { familyNames, RUN, runsIn } from './runs';
import { sameBodyTeller } from './seated-bodies';

/** True for a language other than English whose clearest names are found. */
export function hasWorldNames(language: string): boolean {
  const code = language.slice(0, 2);
  return WORLD_LANGUAGES[code] !== undefined || hasScriptNames(code);
}

/**
 * People, organisations and places of a text in French, Spanish, German, Italian, Portuguese, Russian or Ukrainian, by capitals, the
 * words that open the names of bodies, titles, given names and the words before: fewer than in English, and surer ones first.
 * In Turkish by rules of its own, in Arabic, Urdu, Persian, Chinese and Japanese by the words beside them alone.
 */
export function findWorldNames(analysis: Analysis): Entities | null {
  const code = analysis.language.slice(0, 2);
  const language = WORLD_LANGUAGES[code];
  const { text, body } = analysis;
  if (hasScriptNames(code)) {
    const start = findDateline(text, body)?.prefix.end ?? body.start;
    const names = freeNames([...datelinePlace(analysis), ...namesInScript(text, { start, end: body.end }, code)]);
    return entitiesOf([...names, ...sameElsewhere(analysis, names)], () => [], code);
  }
  if (language === undefined) return null;
  const dateline = findDateline(text, body)?.prefix ?? null;
  const start = dateline?.end ?? body.start;
  const part = text.slice(start, body.end);
  const bodies = bodiesIn(part, language, code).map((one) => ({
    ...one,
    ...(code === 'de' && one.of === undefined ? { shown: germanBase(one.name) } : {}),
    start: one.start + start,
    end: one.end + start,
  }));
  const found: WorldName[] = [...datelinePlace(analysis), ...bodies];
  const taken = takenPlaces(text.length);
  for (const one of found) taken.take(one);
  const add = (one: WorldName): void => {
    if (!taken.isFree(one)) return;
    found.push(one);
    taken.take(one);
  };
  for (const name of germanTowns(() => mask(text, found), { start, end: body.end }, code)) add(name);
  for (const name of routesIn(mask(text, found), start, body.end, code)) add(name);
  const masked = mask(text, found);
  for (const name of runsIn({ analysis, masked, language, code, start, bodies: layOutBodies(found) }))
    if (!isHeadingWord(text, name, code)) add(name);
  for (const name of repeatsOf(analysis, mask(text, found), found, code)) add(name);
  for (const name of sourceBodies(() => mask(text, found), { start, end: body.end }, code)) add(name);
  // "Адвокат Мельника Дмитрий Югов": in Russian a person may stand between a title and who holds it.
  const isHolder = ({ kind, name }: WorldName): boolean => kind !== 'people' || (isSlavic(code) && !name.includes(' '));
  const named = layOutBodies(found.filter(isHolder));
  const people = new Set(found.filter(({ kind }) => kind === 'people').map((one) => one.start));
  const owner = ownerTeller(text, found);
  const seat = seatTeller(text, found);
  const same = sameBodyTeller(found);
  const rolesAt = (span: Span) =>
    (people.has(span.end + 1) ? [] : worldRoles(text, span, code, named)).map((role) =>
      role.organization === null
        ? {
            ...role,
            organization: owner(role.evidence.start) ?? (role.evidence.end <= span.start ? seat(span.end) : null),
          }
        : { ...role, organization: same(role.organization, role.evidence.start) ?? role.organization },
    );
  const unknown = found.flatMap((one) =>
    one.kind === 'people' ? rolesAt(one).flatMap((role) => bodyOfRole(role)) : [],
  );
  for (const body of freeNames(unknown)) add(body);
  return entitiesOf(found, rolesAt, code);

  /** What a title is over, where it is a name of two capitals that no rule knew for a body. */
  function bodyOfRole({ organization, evidence: { start: from, end } }: Role): readonly WorldName[] {
    if (organization === null || !/^\p{Lu}[^ ]* \p{Lu}/u.test(organization)) return [];
    const at = end - organization.length;
    if (at <= from || text.slice(at, end) !== organization) return [];
    return [{ start: at, end, kind: 'organizations', name: organization, confidence: 0.6 }];
  }
}

/** The place in the dateline of a report. */
function datelinePlace({ text, body, language }: Analysis): readonly WorldName[] {
  const states = language.startsWith('es')
    ? [...text.slice(body.start, body.end).matchAll(/(?<![\p{L}])EE\.? ?UU\./gu)]
    : [];
  const named: WorldName[] = states.map(
    (match) =>
      ({
        start: body.start + match.index,
        end: body.start + match.index + match[0].length,
        kind: 'places',
        name: match[0],
        confidence: 0.8,
      }) as const,
  );
  named.push(...placesAtEdges(text, body));
  const dateline = findDateline(text, body) ?? leadDateline(text, body, false);
  if (dateline === null || dateline.place === null) return named;
  return [...named, { ...dateline.evidence, kind: 'places', name: dateline.place, confidence: 0.8 }];
}

/** "MARSBERG/WEHRSTEDT. Das Gericht ...", "(Torreseca, 23 de enero de 2025. ...)": places that open a report or stand in its closing line. */
function placesAtEdges(text: string, { start, end }: Span): readonly WorldName[] {
  const opening = /^\p{Lu}{3,24}(?:\/\p{Lu}{3,24})?(?=\. \p{Lu}\p{Ll})/u.exec(
    text.slice(start, Math.min(end, start + 60)),
  );
  const from = text.lastIndexOf('\n', end - 1) + 1;
  const closing =
    end - from < 140 && from > start ? /^\((?<place>\p{Lu}[\p{L} -]{1,40}), \d/u.exec(text.slice(from, end)) : null;
  const made = (name: string, at: number): WorldName => ({
    start: at,
    end: at + name.length,
    kind: 'places',
    name,
    confidence: 0.7,
  });
  let at = start;
  const first = (opening?.[0] ?? '').split('/').flatMap((name) => {
    const one = made(name, at);
    at += name.length + 1;
    return name === '' ? [] : [one];
  });
  const place = closing?.groups?.['place'];
  return place === undefined ? first : [...first, made(place, from + 1)];
}

/** A text whose found names are blotted out, so that runs of capitals end there; no offset changes. */
function mask(text: string, found: readonly WorldName[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    masked += text.slice(at, start) + '\u0001'.repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

/** The same words elsewhere, and the family names of people named in full. */
function repeatsOf({ body }: Analysis, masked: string, all: readonly WorldName[], code: string): readonly WorldName[] {
  const families = familyNames(all, code);
  return [...masked.slice(body.start, body.end).matchAll(RUN)].flatMap((match): readonly WorldName[] => {
    const start = body.start + match.index;
    const whole = families(match[0]);
    if (whole !== null) return [found(match[0], start, whole)];
    // A word of title or the opening word of a sentence may stand before the name.
    const words = match[0].split(' ');
    const [first = ''] = words;
    const rest = words.slice(1).join(' ');
    const behind = words.length > 1 ? families(rest) : null;
    if (behind !== null) return [found(rest, start + first.length + 1, behind)];
    if (isSlavic(code) && words.length === 2) {
      const each = words.map((word) => families(word));
      const both = each.map(
        (one, index) => one && found(words[index] ?? '', start + (index === 0 ? 0 : first.length + 1), one),
      );
      return both.filter((one) => one !== null);
    }
    const ahead = words.length > 1 ? families(first) : null;
    return ahead !== null && ahead.kind === 'places' ? [found(first, start, ahead)] : [];
  });
}

function found(name: string, start: number, like: WorldName): WorldName {
  const { kind, confidence, of, acronym } = like;
  const stands = of ?? (acronym === undefined ? undefined : like.name);
  return { start, end: start + name.length, kind, name, confidence, ...(stands === undefined ? {} : { of: stands }) };
}

/** The same words elsewhere, in scripts without capitals: whole names only, in one walk over the text. */
function sameElsewhere({ text, body }: Analysis, names: readonly WorldName[]): readonly WorldName[] {
  const byOpening = new Map<string, Map<string, WorldName>>();
  for (const one of names) {
    if (one.name.length < 2) continue;
    const opening = one.name.slice(0, 2);
    const known = byOpening.get(opening) ?? new Map<string, WorldName>();
    byOpening.set(opening, known.set(one.name, one));
  }
  const taken = new Set(names.map(({ start }) => start));
  const more: WorldName[] = [];
  for (let at = body.start; at < body.end - 1; at += 1) {
    const known = taken.has(at) ? undefined : byOpening.get(text.slice(at, at + 2));
    if (known === undefined) continue;
    for (const one of known.values()) {
      const end = at + one.name.length;
      const isWhole = /\p{Script=Han}/u.test(one.name) || !isLetter(text, at - 1, end);
      if (isWhole && end <= body.end && text.startsWith(one.name, at)) more.push(found(one.name, at, one));
    }
  }
  return freeNames([...names, ...more]).filter(({ start }) => !taken.has(start));
}

/** True where a letter stands right before or right behind. */
function isLetter(text: string, before: number, behind: number): boolean {
  return /[\p{L}\p{M}]/u.test((text[before] ?? ' ') + (text[behind] ?? ' '));
}
