import type { RoleBody } from './role-bodies';
import type { WorldName } from './items';

/** What joins a noun for a body to where it is. */
const OF =
  /^ (?:de la |de los |de las |del |de |du |des |d[’']|della |dello |dell[’']|di |do |da |dos |das |von |in |en |à |em |a )$/u;
/** Words that point back at a body, by language, between "of" and its noun: "del mismo centro". */
export const SAME: Readonly<Record<string, string>> = {
  fr: '(?:même |cette |cet |ce )?',
  es: '(?:mism[oa] |propi[oa] |dich[oa] |es[ea] |est[ea] )?',
  it: '(?:stess[oa] |quest[oa] |quel |quella )?',
  pt: '(?:mesm[oa] |própri[oa] )?',
};
/** Such a word before its noun, and the small words between a title and a body. */
const POINTS =
  / (?:mism[oa]|propi[oa]|dich[oa]|es[ea]|est[ea]|même|cette?|ce|stess[oa]|quest[oa]|quel|quella|mesm[oa]|própri[oa]) $/u;
const LINK = / (?:\p{Ll}{1,6} |\p{Ll}{1,5}[’'])(?:la |los |las |le |les |l[’'])?$/u;
/** A body is called again so near. */
const REACH = 600;

/**
 * "directeur de l'hôpital de Gao": a title whose last words are a noun for a body (`body`), before the place or body that tells
 * which one, is held at that body, and so is one held at a body the words point back to; null for any other.
 */
export function seatedBody(
  text: string,
  {
    title,
    at,
    body,
    over,
  }: { readonly title: string; readonly at: number; readonly body: string; readonly over: RoleBody | null },
): { readonly title: string; readonly organization: string } | null {
  const end = at + title.length;
  const start = end - body.length;
  const isJoined = over !== null && over.start > end && OF.test(text.slice(end, over.start));
  // "jefa de enfermeras del mismo centro": which one it is the text has told.
  if (!isJoined && (over !== null || !POINTS.test(text.slice(at, start)))) return null;
  const own = text.slice(at, start).replace(POINTS, ' ').replace(LINK, '');
  return own === '' ? null : { title: own, organization: text.slice(start, over?.end ?? end) };
}

/** The body named last before an offset, no further back than its words are remembered, that is the one looked for; `bodies` stand in the order of the text. */
export function bodyBefore(
  bodies: readonly WorldName[],
  at: number,
  isMeant: (name: string) => boolean,
): WorldName | undefined {
  let [low, high] = [0, bodies.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bodies[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index -= 1) {
    const one = bodies[index];
    if (one === undefined || at - one.start > REACH) return undefined;
    if (one.kind === 'organizations' && isMeant(one.name)) return one;
  }
  return undefined;
}

/**
 * Finds the body that a noun in a role means, where a body named before has that noun in its name ("investigador de ese
 * instituto" behind "Instituto Geofísico del Perú"): the one named last; null where there is none or the noun says more.
 */
export function sameBodyTeller(found: readonly WorldName[]): (noun: string, at: number) => string | null {
  const bodies = found.filter(({ kind }) => kind === 'organizations').sort((a, b) => a.start - b.start);
  return (noun, at) => {
    const word = noun.toLowerCase();
    if (word.length < 4 || /[^\p{L}\p{M}]/u.test(word)) return null;
    const forms = new Set([word, word.replace(/(?:es|s)$/u, '')]);
    const opens = (name: string): boolean =>
      name.includes(' ') && forms.has(name.split(' ', 1)[0]?.toLowerCase() ?? '');
    const last = bodyBefore(bodies, at, opens);
    return last === undefined ? null : (last.of ?? last.shown ?? last.name);
  };
}
