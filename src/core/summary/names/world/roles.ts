import { isSlavic } from './fold-russian';
import type { Span } from '../../../text/span';
import type { Role } from '../../summary';
import { byRule, type WhyRule } from '../../why';
import { eitherCase } from '../either-case';
import { type RoleBodies, type RoleBody, unknownBodies } from './role-bodies';
import { divide, OVER_FIELD } from '../roles/title-of-state';
import { PEOPLES, RUSSIAN_TRADE, TRADES, UKRAINIAN_TRADE } from './trades';
import { SAME, seatedBody } from './seated-bodies';
import { WORLD_TITLES, type WorldTitles } from './titles';

/** How far before and behind a name a title is looked for. */
const REACH = 110;
const WORD = '\\p{L}[\\p{L}\\p{M}-]*';
/** So many titles may stand in a row before a name: "Бывший командующий ВВС генерал ...". */
const MOST_BEFORE = 2;

/** "Dr.", "Prof.": no office, and the title stands before it. */
const ACADEMIC = /(?:^|(?<=[\s,]))(?:(?:Dr|Prof|Dra|Ing|Lic|dott|prof|dr|Pr)\.? (?:h\. ?c\. )?|д-р |проф\. ){1,3}$/u;
/** The acronym of a body beside its name, before who holds the title. */
const IN_BRACKETS = / ?\(\p{Lu}[\p{L}\p{N}.&-]{1,9}\)$/u;

/** "в Ташкенте", "en Quito" right before a name. */
const SEATED = / (?:в|во|на|при|у|en|à|in|em|a) \p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?,? $/u;

type Patterns = Readonly<
  Record<'before' | 'after' | 'afterAlone' | 'beforeBody' | 'afterBody' | 'word' | 'bodies', RegExp>
>;
const patterns = new Map<string, Patterns>();

/** True for a word that is a title by itself. */
export function isTitleWord(word: string, code: string): boolean {
  return patternsOf(code)?.word.test(word) ?? false;
}

/**
 * The roles beside a person's name in French, Spanish, German, Italian, Portuguese or Russian: titles right before it
 * ("la maire Claire Dubois", "директор завода Николай Орлов"), one before a comma, or one behind a comma; with the body
 * or place the title is over when that has a name ("la ministre de la Santé du Tchad") or a noun ("porte-parole du syndicat").
 */
export function worldRoles(text: string, { start, end }: Span, code: string, bodies: RoleBodies): readonly Role[] {
  const found = patternsOf(code);
  if (found === null) return [];
  const roles: Role[] = [];
  let at: number | null = start;
  for (let count = 0; count < MOST_BEFORE && at !== null; count += 1)
    at = readBefore(count === 0 ? at : withoutArticle(at), count === 0 || text[start - 2] !== ',', found);
  // "посол Киргизии в Ташкенте Азамат Усенов": where the office is held parts the title from the name.
  const seated = roles.length > 0 ? null : SEATED.exec(text.slice(Math.max(0, start - 40), start));
  if (seated !== null) readBefore(start - seated[0].length + 1, false, found);
  // "Rosaura Quesada (presidenta)": in brackets.
  const held = /^ \((?<title>\p{Ll}[\p{L}\p{M} -]{2,40})\)/u.exec(text.slice(end, end + 46))?.groups?.['title'];
  if (held !== undefined && isTitleWord(held.split(' ')[0] ?? '', code))
    add(held, end + 2, 'role-after', 0.75, null, found);
  const compound = /(?<![\p{L}-])(?<body>\p{Lu}[\p{L}]{1,20})-(?<title>\p{Lu}\p{Ll}+) $/u.exec(
    text.slice(Math.max(0, plainStart(start) - 40), plainStart(start)),
  );
  if (
    compound?.groups &&
    !/^(?:Vize|Ex|Chef|Alt|Haupt|Landes|Bundes|Honorar|Senior)$/u.test(compound.groups['body'] ?? '') &&
    isTitleWord(compound.groups['title'] ?? '', code)
  ) {
    const title = compound.groups['title'] ?? '';
    const from = plainStart(start) - title.length - 1;
    const body = bodies.endingAt(from - 1);
    roles.splice(0, roles.length, {
      title,
      organization: body?.name ?? compound.groups['body'] ?? null,
      evidence: { start: from, end: from + title.length },
      why: byRule('role-before', 0.8),
    });
  }
  const stretch = (text.slice(end, end + REACH).split('\n', 1)[0] ?? '').replace(/^ \(\d{2}\)/u, (age) =>
    ' '.repeat(age.length),
  );
  const lead = stretch.length - stretch.trimStart().length;
  const words = lead > 3 ? stretch.slice(lead) : stretch;
  const from = lead > 3 ? end + lead : end;
  const joint = jointOf(words, code);
  const near = joint === null ? words : `${words.slice(0, joint.at)},`;
  const first =
    bodyAfter(joint === null ? words : words.slice(0, joint.at), from, found.afterBody) ??
    plainAfter(near, from, found.after);
  const after =
    first ??
    bodyAfter(words, from, found.afterBody) ??
    plainAfter(words, from, found.after) ??
    plainAfter(words, from, found.afterAlone);
  if (after) add(after.title, after.at, 'role-after', 0.75, after.body, found);
  // "Ana Ruiz, alcaldesa de Rosales y presidenta de la junta,": the second title, where a first was read before it.
  const second =
    joint === null || first === null
      ? null
      : (bodyAfter(words, from, found.afterBody, joint.next) ??
        plainAfter(`, ${words.slice(joint.next)}`, from + joint.next - 2, found.after));
  if (second) add(second.title, second.at, 'role-after', 0.7, second.body, found);
  return roles;

  /** "Le directeur du centre, le docteur Paul Roy": the article of the nearer title is stepped over. */
  function withoutArticle(offset: number): number {
    const article = /, (?:der|die|le|la|el|il|lo|o|a) $/u.exec(text.slice(Math.max(0, offset - 6), offset));
    return article === null ? offset : offset - article[0].length + 2;
  }

  /** Where a name begins when its academic titles are left out. */
  function plainStart(offset: number): number {
    const academic = ACADEMIC.exec(text.slice(Math.max(0, offset - 24), offset));
    return academic === null ? offset : offset - academic[0].length;
  }

  /** Reads the title before an offset; gives where it begins when another may stand before it. */
  function readBefore(offset: number, mayHaveComma: boolean, { before, beforeBody }: Patterns): number | null {
    const stop = plainStart(offset);
    const gap = text.startsWith(', ', stop - 2) && mayHaveComma ? 2 : 1;
    let edge = stop - gap;
    if (!/[ ,]/u.test(text[edge] ?? '')) return null;
    const bracket = IN_BRACKETS.exec(text.slice(Math.max(0, edge - 14), edge));
    if (bracket !== null) edge -= bracket[0].length;
    const body = bodies.endingAt(edge) ?? quotedBody(edge) ?? describedBody(edge);
    const led = body === null ? null : lineBefore(text, Math.max(0, body.start - REACH), body.start);
    const over = led === null ? null : beforeBody.exec(led.replace(/[«"„“]$/u, ''));
    const outer = over === null && body !== null ? outerOf(body.start) : null;
    if (outer !== null) {
      const led = beforeBody.exec(lineBefore(text, Math.max(0, outer.start - REACH), outer.start));
      const title = led?.groups?.['title'] ?? '';
      const at = outer.start - ((led?.[0].length ?? 0) - (led?.[0].indexOf(title) ?? 0));
      if (led !== null) {
        add(title, at, 'role-before', 0.75, outer, found as Patterns);
        return at;
      }
    }
    if (over !== null && body !== null) {
      const title = over.groups?.['title'] ?? '';
      const at =
        body.start - (/[«"„“]/u.test(text[body.start - 1] ?? '') ? 1 : 0) - (over[0].length - over[0].indexOf(title));
      add(title, at, 'role-before', 0.8, body, found as Patterns);
      return at;
    }
    if (bracket !== null) return null;
    const line = lineBefore(text, Math.max(0, stop - REACH), stop);
    const match = before.exec(mayHaveComma ? line : line.replace(/, $/u, ''));
    if (match === null) return null;
    const title = match.groups?.['title'] ?? match.groups?.['trade'] ?? '';
    const at = stop - (match[0].length - match[0].indexOf(title));
    add(title, at, 'role-before', 0.8, null, found as Patterns);
    return at;
  }

  /** "l'envoyé spécial des Nations unies pour la Syrie", "представитель МИД России": the body before a place. */
  function outerOf(at: number): RoleBody | null {
    const link = (
      isSlavic(code) ? / $/u : / (?:pour|en|à|au|aux|para|in|für|per) (?:la |le |les |el |los |las |l[’'])?$/u
    ).exec(text.slice(Math.max(0, at - 12), at));
    return link === null ? null : bodies.endingAt(at - link[0].length);
  }

  /** One word that describes may stand behind the name of a body: "la Croix-Rouge locale". */
  function describedBody(edge: number): RoleBody | null {
    const word =
      code === 'de' || isSlavic(code)
        ? null
        : / \p{Ll}[\p{L}\p{M}]{2,14}$/u.exec(text.slice(Math.max(0, edge - 16), edge));
    return word === null ? null : bodies.endingAt(edge - word[0].length);
  }

  /** A body in quotation marks ends before the closing one. */
  function quotedBody(edge: number): RoleBody | null {
    return /[»"”“]/u.test(text[edge - 1] ?? '') ? bodies.endingAt(edge - 1) : null;
  }

  /** A title behind the name and the body or place it is over; `next` is where a second title begins. */
  function bodyAfter(stretch: string, from: number, pattern: RegExp, next?: number) {
    if (!/^(?:, | – | — )/u.test(stretch)) return null;
    const known = bodies.startingIn(from + (next ?? 2), from + stretch.length);
    for (const one of [...known, ...unknownBodies(stretch, from)]) {
      const lead = next === undefined ? text.slice(from, one.start) : `, ${text.slice(from + next, one.start)}`;
      const match = pattern.exec(lead.replace(/ ?[«"„“]$/u, ' '));
      const title = match?.groups?.['title'] ?? '';
      if (match === null || (!known.includes(one) && OVER_FIELD.test(title))) continue;
      if (
        /^(?:[,.;:)\n»"”(–—]|$| \(| – | — | à | en | in | im | в | на | desde | depuis | seit | y | et | und | и )/u.test(
          text.slice(one.end, one.end + 9),
        )
      )
        return { title, at: from + (next === undefined ? 0 : next - 2) + match[0].lastIndexOf(title), body: one };
    }
    return null;
  }

  function plainAfter(stretch: string, from: number, pattern: RegExp) {
    const match = pattern.exec(stretch);
    const title = match?.groups?.['title'] ?? '';
    return match === null ? null : { title, at: from + match[0].lastIndexOf(title), body: null };
  }

  function add(
    title: string,
    at: number,
    rule: WhyRule,
    confidence: number,
    over: RoleBody | null,
    own: Patterns,
  ): void {
    if (title === '' || text.slice(at, at + title.length) !== title) return;
    const divided = over === null ? divide(title, code) : undefined;
    const body = own.bodies.exec(title)?.groups?.['body'] ?? null;
    const seated = body === null ? null : seatedBody(text, { title, at, body, over });
    roles.push({
      title: seated?.title ?? divided?.['field'] ?? title,
      organization: seated?.organization ?? over?.name ?? divided?.['state'] ?? body,
      evidence: { start: at, end: over?.end !== undefined && over.end > at ? over.end : at + title.length },
      why: byRule(rule, confidence),
    });
  }
}

/** Where "and" with a second title stands behind a comma, and where that title begins. */
function jointOf(words: string, code: string): { readonly at: number; readonly next: number } | null {
  if (!words.startsWith(', ')) return null;
  const joined =
    / (?:et|y|e|und|и) (?:(?:la|le|el|il|o|a|die|der|das|eine?|une?|una?) |l[’'])?(?<word>\p{L}[\p{L}\p{M}-]*)/gu;
  for (const match of words.matchAll(joined)) {
    const word = match.groups?.['word'] ?? '';
    if (isTitleWord(word, code)) return { at: match.index, next: match.index + match[0].length - word.length };
  }
  return null;
}

function lineBefore(text: string, from: number, to: number): string {
  return text.slice(from, to).split('\n').at(-1) ?? '';
}

function patternsOf(code: string): Patterns | null {
  const known = patterns.get(code);
  if (known !== undefined) return known;
  const titles = WORLD_TITLES[code];
  if (titles === undefined) return null;
  const made = isSlavic(code) ? russianPatterns(titles, code) : patternsFrom(titles, code);
  patterns.set(code, made);
  return made;
}

function patternsFrom(titles: WorldTitles, code: string): Patterns {
  const { behind, joins, articles, now, bodies } = titles;
  const [heads, before] = [eitherCase(titles.heads), eitherCase(titles.before)];
  const trades = TRADES[code];
  const holders = trades === undefined ? heads : `${heads}|${trades}`;
  const mod = behind === '' ? '' : `(?: (?:${behind})(?![\\p{L}\\p{M}]))?`;
  const same = SAME[code] ?? '';
  const field =
    code === 'de'
      ? `(?: (?:${joins})${WORD}(?:,? und ${WORD})?){0,2}`
      : `(?: (?:${joins})${same}${WORD}(?: \\p{Ll}[\\p{L}\\p{M}-]*(?:al|ale|ales|ande|ienne|ien|ais|aise|aine|éenne|oise|ana|ano|ense|esa|eña|ique|iques|icos?|icas?|aires?|ares|ios|ias|ières?|ères|eures?|iores|nas|nos|iva|ives?|blique|bliques|cial|ciale|imes?)(?![\\p{L}\\p{M}]))?(?: (?:et|y|e) (?:de la |de l[’']|du |des |d[’'])?${WORD})?){0,2}`;
  const title = `(?<title>(?:${before}){0,2}(?:${heads})${mod}${field})`;
  const people = PEOPLES[code];
  const anyone = `(?<title>(?:${before}){0,2}(?:${holders})${mod}${people === undefined ? '' : `(?: ${people}(?![\\p{L}\\p{M}]))?`}${field})`;
  const bare = `(?<title>(?:${before}){0,2}(?:${heads})${mod}(?: (?:${joins})${WORD}){0,2})`;
  const article = `(?:${now})?(?:${articles})?`;
  const join = ` (?:${joins}${code === 'de' ? '' : `|${code === 'fr' ? "du |de l[’']" : ''}`})`.replace('|)', ')');
  return {
    before: new RegExp(`(?:^|[^\\p{L}\\p{M}-])(?:${title},?|${anyone.replace('(?<title>', '(?<trade>')}) $`, 'u'),
    after: new RegExp(`^(?:, | – | — )${article}${title}(?=[,.;:)–—]|$| – | — )`, 'u'),
    // "avocate de quatre parties civiles": whom somebody works for in words of their own.
    afterAlone: new RegExp(
      `^(?:, | – | — )${article}(?<title>(?:${before}){0,2}(?:${heads})${mod})(?= (?:${joins})\\p{Ll})`,
      'u',
    ),
    beforeBody: new RegExp(`(?:^|[^\\p{L}\\p{M}-])${bare}${join}(?:[\\p{Ll}]{3,14} )?$`, 'u'),
    afterBody: new RegExp(`^(?:, | – | — )${article}${bare}${join}(?:[\\p{Ll}]{3,14} )?$`, 'u'),
    word: new RegExp(`^(?:${heads})$`, code === 'de' ? 'u' : 'u'),
    bodies: new RegExp(
      ` (?:${joins})${same}(?<body>(?:${bodies})(?![\\p{L}\\p{M}])[^,;]*)$`,
      code === 'de' ? 'u' : 'u',
    ),
  };
}

/** In Russian what a title is over stands in another case, with no word between: "директор завода". */
function russianPatterns({ now, bodies, ...titles }: WorldTitles, code: string): Patterns {
  const [heads, before] = [eitherCase(titles.heads), eitherCase(titles.before)];
  const lower = '\\p{Ll}[\\p{L}\\p{M}-]*';
  const title = `(?<title>(?:${before}){0,2}(?:${heads})(?: (?!\\p{Ll}{2,}(?:чил|рил|вил|тил|сил|зил|шил|лил|нил)[аи]?(?![\\p{L}]))${lower}){0,5})`;
  return {
    before: new RegExp(
      `(?:^|[^\\p{L}\\p{M}-])(?:${title},?|(?<trade>${code === 'uk' ? UKRAINIAN_TRADE : RUSSIAN_TRADE})) $`,
      'u',
    ),
    after: new RegExp(`^(?:, | – | — )(?:${now})?${title}(?=[,.;:)–—]|$| – | — )`, 'u'),
    afterAlone: /(?!)/u,
    beforeBody: new RegExp(`(?:^|[^\\p{L}\\p{M}-])${title} $`, 'u'),
    afterBody: new RegExp(`^(?:, | – | — )(?:${now})?${title} $`, 'u'),
    word: new RegExp(`^(?:${heads})$`, 'u'),
    bodies: new RegExp(` (?<body>${bodies}(?![\\p{L}\\p{M}])(?: ${lower}){0,4})$`, 'u'),
  };
}
