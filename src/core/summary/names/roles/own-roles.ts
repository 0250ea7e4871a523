import { contains } from '../../../text/span';
import type { Entities, QuoteDraft } from '../../draft';
import type { Role } from '../../summary';
import { isRelation } from '../lexicon/titles';
import { roleFrom } from './role-after';
import type { RoleContext } from './roles';

const I_AM = /^i['’]m$/u;
const AM = /^(?:am|was|became|remain)$/u;
const BETWEEN = /^(?:also|now|currently|still|just|only|myself|the|a|an|your|our|their|its|one|of)$/u;
/** Words for what befalls somebody or how they stand to another: no post of theirs. */
const NO_POST =
  /\b(?:victim|witness|suspect|friend|guest|host|player|champion|king|queen|prince|princess|survivor|stranger|fellow|candidate|caller|visitor|pope|rebel|expert|accused|partner|neighbou?r|resident)s?$/iu;

/** How long somebody has held a post. */
const SPAN = / (?:for|these|in) (?:[\p{L}\d-]{1,12} ){1,4}(?:years?|months|weeks|decades?|days)$/u;

/** The posts that people say they hold ("I am the district engineer", "I'm chair of the Board"), in the order of the text. */
export function ownRolesOf(context: RoleContext): readonly Role[] {
  const { pieces } = context;
  return pieces.flatMap((piece, at) => {
    const verb = piece.text === 'I' && AM.test(pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    if (verb === at + 1 && !I_AM.test(piece.lower)) return [];
    let from = verb;
    while (BETWEEN.test(pieces[from]?.lower ?? '') && from < verb + 4) from += 1;
    const role = roleFrom(from, { from: at, to: at + 1 }, context);
    const head = role?.title.split(/ (?:of|for|at|in|to|on) /u, 1)[0] ?? '';
    if (role === null || NO_POST.test(head) || isRelation(head.toLowerCase().split(' ').at(-1) ?? '')) return [];
    // "I am told the minister": the title must stand where the post is said.
    return role.evidence.start > (pieces[from]?.start ?? 0) ? [] : [withoutSpan(role)];
  });
}

/** "teacher for ten years": how long is no part of a post. */
function withoutSpan(role: Role): Role {
  const long = SPAN.exec(role.title)?.[0].length ?? 0;
  if (long === 0 || role.organization !== null) return role;
  const { start, end } = role.evidence;
  return { ...role, title: role.title.slice(0, -long), evidence: { start, end: end - long } };
}

/** Gives each post that somebody says to hold to the person whose words these are; what nobody known says is left out. */
export function withOwnRoles(entities: Entities, quotes: readonly QuoteDraft[]): Entities {
  const own = entities.ownRoles ?? [];
  if (own.length === 0) return entities;
  const direct = quotes.filter(({ kind, speaker }) => kind === 'direct' && speaker !== null);
  const given = new Map<string, Role[]>();
  let at = 0;
  for (const role of own) {
    while ((direct[at]?.evidence.end ?? Infinity) < role.evidence.end) at += 1;
    // A quotation within a turn is of who is quoted there.
    let inner: QuoteDraft | undefined;
    for (let index = at; (direct[index]?.evidence.start ?? Infinity) <= role.evidence.start; index += 1) {
      const quote = direct[index];
      if (quote !== undefined && contains(quote.evidence, role.evidence)) inner = quote;
    }
    const name = inner?.speaker?.name;
    if (name !== undefined) given.set(name, [...(given.get(name) ?? []), role]);
  }
  if (given.size === 0) return entities;
  return {
    ...entities,
    people: entities.people.map((person) => {
      const more = (given.get(person.name) ?? []).filter((role) => !isKnown(role, person.roles));
      return more.length === 0 ? person : { ...person, roles: [...person.roles, ...more] };
    }),
  };
}

function isKnown({ title }: Role, roles: readonly Role[]): boolean {
  const words = title.toLowerCase();
  return roles.some((other) => {
    const known = other.title.toLowerCase();
    return known === words || known.endsWith(` ${words}`) || known.startsWith(`${words} `);
  });
}
