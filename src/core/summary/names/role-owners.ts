import type { Candidate, Range } from './candidate';
import { COMMON_ALONE } from './lexicon/organization-words';
import type { RoleContext } from './roles';

/** Whose post a title before a name is: a body before the title, in it or behind the name, a state, or the one body of a sort. */
export function ownerOfPost(context: RoleContext, title: Range, mention: Candidate): Candidate | null {
  return (
    organizationBefore(context, title.from) ??
    organizationInside(context, title) ??
    organizationBehind(context, mention) ??
    stateBefore(context, title.from) ??
    bodyOfPronoun(context, title.from) ??
    bodyOfSort(context, title.from) ??
    bodyMeant(context, title.from)
  );
}

function organizationBefore(context: RoleContext, from: number): Candidate | null {
  const found = context.organizationTo.get(from);
  if (found === undefined) return null;
  const between = context.text.slice(found.end, context.pieces[from]?.start ?? found.end);
  return /^(?:['’]s?)?\s+$/u.test(between) ? found : null;
}

/** "Peru's foreign minister, Ana Ruiz": the state or town whose post it is. */
function stateBefore({ pieces, placeTo }: RoleContext, from: number): Candidate | null {
  return pieces[from - 1]?.isPossessive === true ? (placeTo.get(from) ?? null) : null;
}

/** How far back the body may stand that "its" means. */
const BACK = 60;

/** "Alma Homes said no. Its director, Ana Ruiz": the body nearest before it in its sentence, else the one named first in the sentence before. */
function bodyOfPronoun({ pieces, organizationFrom }: RoleContext, from: number): Candidate | null {
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

/** "The Committee's director, Ana Ruiz": the one body of that sort which the text names. */
function bodyOfSort({ pieces, organizationFrom, nameOf }: RoleContext, from: number): Candidate | null {
  const owner = pieces[from - 1];
  if (owner?.isPossessive !== true || !owner.isCapital || !COMMON_ALONE.has(owner.lower)) return null;
  const bodies = [...organizationFrom.values()].filter(({ name }) => {
    const low = name.toLowerCase();
    return low.endsWith(` ${owner.lower}`) || low.startsWith(`${owner.lower} of `);
  });
  return new Set(bodies.map(nameOf)).size === 1 ? (bodies[0] ?? null) : null;
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
