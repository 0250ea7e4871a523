import type { Candidate, Range } from '../candidate';
import { COMMON_ALONE } from '../lexicon/organization-words';
import { isDemonym } from '../lexicon/gazetteer';
import type { RoleContext } from './roles';

/** Whose post a title before a name is: a body before the title, in it or behind the name, a state, or the one body of a sort. */
export function ownerOfPost(context: RoleContext, title: Range, mention: Candidate): Candidate | null {
  return (
    organizationBefore(context, title.from) ??
    organizationInside(context, title) ??
    organizationBehind(context, mention) ??
    bodyWhereFrom(context, title) ??
    stateBefore(context, title) ??
    stateBehind(context, title, mention) ??
    bodyVisited(context, title.from) ??
    bodyOfPronoun(context, title.from) ??
    bodyOfWhose(context, title.from) ??
    bodyOfSort(context, title.from) ??
    bodyOfNoun(context, title.from - 1) ??
    bodyMeant(context, title.from)
  );
}

function organizationBefore(context: RoleContext, from: number): Candidate | null {
  // "Alma's Croatian forward": the people between.
  const people = isDemonym(context.pieces[from - 1]?.lower ?? '') ? from - 1 : from;
  const found = context.organizationTo.get(people);
  if (found === undefined) return null;
  const between = context.text.slice(found.end, context.pieces[people]?.start ?? found.end);
  return /^(?:['’]s?)?\s+$/u.test(between) ? found : null;
}

/** "Peru's foreign minister, Ana Ruiz", "Lima Mayor Ana Ruiz": the state or town whose post it is. */
function stateBefore({ pieces, placeTo }: RoleContext, { from, to }: Range): Candidate | null {
  const place = placeTo.get(from) ?? null;
  if (place === null || pieces[from - 1]?.isPossessive === true) return place;
  const isTold = /^(?:in|from|to|near|at|of|across|inside|outside)$/u.test(pieces[place.from - 1]?.lower ?? '');
  const isPost = pieces[from]?.isCapital === true && pieces[from].isJoined;
  return isPost && !isTold && !/^(?:democrat|republican)$/u.test(pieces[to - 1]?.lower ?? '') ? place : null;
}

/** Posts that are held over a place. */
const OVER_PLACE =
  /^(?:president|governor|mayor|premier|chief|commissioner|minister|administrator|prefect|chieftain)$/u;

/** "Governor Ana Ruiz of Alma County". */
function stateBehind({ pieces, placeFrom }: RoleContext, title: Range, mention: Candidate): Candidate | null {
  if (pieces[mention.to]?.text !== 'of' || !OVER_PLACE.test(pieces[title.to - 1]?.lower ?? '')) return null;
  return placeFrom.get(mention.to + 1) ?? null;
}

/** "a teacher from the Example School, Ana Ruiz": where the holder of a calling is from. */
function bodyWhereFrom({ pieces, organizationFrom }: RoleContext, { to }: Range): Candidate | null {
  if (!/^(?:from|at|with)$/u.test(pieces[to]?.text ?? '')) return null;
  const body = organizationFrom.get(/^(?:the|an?)$/u.test(pieces[to + 1]?.text ?? '') ? to + 2 : to + 1);
  return body !== undefined && pieces[body.to]?.text === ',' ? body : null;
}

/** "At the Example Hospital, director Ana Ruiz": the body that opens the sentence. */
function bodyVisited({ pieces, organizationTo }: RoleContext, from: number): Candidate | null {
  if (pieces[from - 1]?.text !== ',') return null;
  const body = organizationTo.get(from - 1);
  if (body === undefined) return null;
  const at = pieces[body.from - 1]?.lower === 'the' ? body.from - 2 : body.from - 1;
  return pieces[at]?.text === 'At' && pieces[at].isOpening ? body : null;
}

/** How far back the body may stand that "its" means. */
const BACK = 60;
/** How far back a firm may stand that "the company" means. */
const FIRM_BACK = 90;

/** "Alma Homes said no. Its director, Ana Ruiz": the body nearest before it in its sentence, else the one named first in the sentence before. */
export function bodyOfPronoun({ pieces, organizationFrom }: RoleContext, from: number): Candidate | null {
  const its = pieces[from - 1];
  if (its === undefined || its.lower !== 'its') return null;
  let first: Candidate | null = null;
  for (let at = from - 2; at >= Math.max(0, from - BACK); at -= 1) {
    const sentence = pieces[at]?.sentence ?? -1;
    if (sentence < its.sentence - 1) break;
    const body = organizationFrom.get(at);
    if (body === undefined) continue;
    if (sentence === its.sentence) return body;
    first = body;
  }
  return first;
}

const sorts = new WeakMap<RoleContext['organizationFrom'], ReadonlyMap<string, readonly Candidate[]>>();

/** The bodies of a text by their sort ("bank", "ministry"), in the order of the text. */
function bodiesOfSort(from: RoleContext['organizationFrom']): ReadonlyMap<string, readonly Candidate[]> {
  const known = sorts.get(from);
  if (known !== undefined) return known;
  const made = new Map<string, Candidate[]>();
  for (const body of [...from.values()].sort((a, b) => a.from - b.from)) {
    const words = body.name.toLowerCase().split(' ');
    const last = words.at(-1) ?? '';
    const of = words.findIndex((word) => /^(?:of|for|on)$/u.test(word));
    for (const sort of new Set([...(words.length > 1 ? [last] : []), ...(of > 0 ? [words[of - 1] ?? ''] : [])]))
      if (COMMON_ALONE.has(sort)) listed(made, sort).push(body);
  }
  sorts.set(from, made);
  return made;
}

function listed(made: Map<string, Candidate[]>, sort: string): Candidate[] {
  const list = made.get(sort) ?? [];
  made.set(sort, list);
  return list;
}

/** The body of a sort that was named last before a piece. */
function lastOfSort({ organizationFrom }: RoleContext, sort: string, before: number): Candidate | null {
  const bodies = bodiesOfSort(organizationFrom).get(sort) ?? [];
  let low = 0;
  let high = bodies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bodies[middle]?.from ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return bodies[low - 1] ?? null;
}

/** "The Committee's director, Ana Ruiz": the one body of that sort which the text names. */
function bodyOfSort({ pieces, organizationFrom, nameOf }: RoleContext, from: number): Candidate | null {
  const owner = pieces[from - 1];
  if (owner?.isPossessive !== true || !owner.isCapital || !COMMON_ALONE.has(owner.lower)) return null;
  const bodies = bodiesOfSort(organizationFrom).get(owner.lower) ?? [];
  return new Set(bodies.map(nameOf)).size === 1 ? (bodies[0] ?? null) : null;
}

/** "the Example Council, whose president, Ana Ruiz,": the body before the comma. */
function bodyOfWhose({ pieces, organizationTo }: RoleContext, from: number): Candidate | null {
  if (pieces[from - 1]?.lower !== 'whose' || pieces[from - 2]?.text !== ',') return null;
  const isBracket = pieces[from - 3]?.text === ')' && pieces[from - 5]?.text === '(';
  return organizationTo.get(isBracket ? from - 5 : from - 2) ?? null;
}

/** What a company, a charity or a movement is called that its name does not tell. */
const ANY_BODY =
  /^(?:company|firm|group|charity|organi[sz]ation|body|utility|insurer|airline|retailer|operator|maker)$/u;

const FIRM = /^(?:company|firm|utility|insurer|airline|retailer|maker)$/u;
/** Ends or beginnings of the names of bodies that are no firms. */
const NO_FIRM =
  /(?:^(?:ministry|department|office|university|institute|council|committee|greenpeace|oxfam|amnesty|court|un|eu|party|union)\b|\b(?:ministry|agency|council|university|institute|union|party|court|foundation|department|commission|committee|police|army|parliament|assembly|association|authority|hospital|school)$)/u;

/** "The company's director": the last body before that may be a firm. */
function firmBefore({ pieces, organizationFrom }: RoleContext, from: number): Candidate | null {
  for (let at = from - 1; at >= Math.max(0, from - FIRM_BACK); at -= 1) {
    const body = organizationFrom.get(at);
    if (body !== undefined && pieces[at] !== undefined && !NO_FIRM.test(body.name.toLowerCase())) return body;
  }
  return null;
}

/** "the bank's vice president", "medical superintendent of the hospital": the body that such a word in small letters at `at` means. */
export function bodyOfNoun(context: RoleContext, at: number): Candidate | null {
  const { pieces } = context;
  const noun = pieces[at];
  if (noun === undefined || noun.isCapital || !/^(?:the|that|this)$/u.test(pieces[at - 1]?.lower ?? '')) return null;
  if (ANY_BODY.test(noun.lower)) {
    if (!noun.isPossessive) return null;
    return FIRM.test(noun.lower) ? firmBefore(context, at) : bodyNear(context, at);
  }
  if (!COMMON_ALONE.has(noun.lower) || /^(?:international|united|capital|times|news)$/u.test(noun.lower)) return null;
  return lastOfSort(context, noun.lower, at);
}

/** The body nearest before in its sentence, else the one named first in the sentence before. */
function bodyNear({ pieces, organizationFrom }: RoleContext, from: number): Candidate | null {
  let first: Candidate | null = null;
  const sentence = pieces[from]?.sentence ?? 0;
  for (let at = from - 1; at >= Math.max(0, from - BACK); at -= 1) {
    const here = pieces[at]?.sentence ?? -1;
    if (here < sentence - 1) break;
    const body = organizationFrom.get(at);
    if (body === undefined) continue;
    if (here === sentence) return body;
    first = body;
  }
  return first;
}

/** "Professor Ana Ruiz of the Example Institute". */
function organizationBehind(context: RoleContext, mention: Candidate): Candidate | null {
  const { pieces } = context;
  if (!/^(?:of|at|from)$/u.test(pieces[mention.to]?.lower ?? '')) return null;
  const at = mention.to + (pieces[mention.to + 1]?.lower === 'the' ? 2 : 1);
  return context.organizationFrom.get(at) ?? null;
}

function organizationInside(context: RoleContext, title: Range): Candidate | null {
  for (let at = title.from + 1; at < title.to; at += 1) {
    const before = context.pieces[at - 1]?.lower ?? '';
    const found = context.organizationFrom.get(at);
    if (found !== undefined && found.to <= title.to && /^(?:of|at|the)$/u.test(before)) return found;
  }
  return null;
}

/** How far back the body lies that "their" means, in pieces. */
const REACH = 40;

/** "The Example Agency took samples. Their duty officer, Ana Ruiz": the one body that the sentence before names. */
function bodyMeant({ pieces, organizationFrom, nameOf }: RoleContext, from: number): Candidate | null {
  const owner = pieces[from - 1];
  if (owner === undefined || !/^(?:its|their)$/u.test(owner.lower) || !owner.isOpening) return null;
  let found: Candidate | null = null;
  for (let at = from - 2; at >= Math.max(0, from - REACH); at -= 1) {
    if ((pieces[at]?.sentence ?? 0) < owner.sentence - 1) break;
    const body = organizationFrom.get(at);
    if (body === undefined) continue;
    if (found !== null && nameOf(found) !== nameOf(body)) return null;
    found = body;
  }
  return found;
}
