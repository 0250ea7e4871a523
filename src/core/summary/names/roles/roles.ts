import type { Role } from '../../summary';
import type { Candidate } from '../candidate';
import type { Piece } from '../pieces';
import { roleAfter } from './role-after';
import { postBefore, roleBefore } from './role-before';
import { roleInBrackets } from './role-in-brackets';
import { roleOfLine } from './role-lines';
import { roleOfParty } from './role-of-party';
import { roleChaired, roleInverted, roleOfVerb, roleServed } from './role-verbs';
import { tidyRole } from './tidy-role';

/** What a role is read from: the pieces of the text, its organisations by the index where they begin and end, its text. */
export type RoleContext = {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly organizationFrom: ReadonlyMap<number, Candidate>;
  readonly organizationTo: ReadonlyMap<number, Candidate>;
  /** Places by the index where they end: whose minister or mayor somebody is. */
  readonly placeTo: ReadonlyMap<number, Candidate>;
  /** Places by the index where they begin. */
  readonly placeFrom: ReadonlyMap<number, Candidate>;
  readonly nameOf: (organization: Candidate) => string;
};

/** The roles a person is given in the text, each once, in the order of the text; titles and evidence as written. */
export function rolesOf(mentions: readonly Candidate[], context: RoleContext): readonly Role[] {
  const roles: Role[] = [];
  const seen = new Set<string>();
  for (const mention of mentions) {
    const found = [
      postBefore(mention, context),
      roleBefore(mention, context),
      ...roleAfter(mention, context),
      roleInBrackets(mention, context),
      roleOfLine(mention, context),
      roleOfVerb(mention, context),
      roleServed(mention, context),
      roleInverted(mention, context),
      roleChaired(mention, context),
      roleOfParty(mention, context),
    ];
    for (const untidy of found) {
      const role = untidy === null ? null : tidyRole(untidy, context.text);
      // "Ana King (AK)": a family name is no post.
      if (role === null || mentions.some(({ name }) => name === role.title)) continue;
      const key = `${inFull(role.title)}|${role.organization ?? ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      roles.push(role);
    }
  }
  return roles.filter((role) => !roles.some((other) => other !== role && saysMore(other, role)));
}

const SHORT_RANKS: Readonly<Record<string, string>> = {
  gen: 'general',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  cpl: 'corporal',
  insp: 'inspector',
  supt: 'superintendent',
  det: 'detective',
  brig: 'brigadier',
  adm: 'admiral',
  cmdr: 'commander',
  prof: 'professor',
};

/** A title in small letters, with its ranks in full: "Det. Sgt." and "Detective Sergeant" are one. */
function inFull(title: string): string {
  return title
    .toLowerCase()
    .split(' ')
    .map((word) => SHORT_RANKS[word.replace(/\.$/u, '')] ?? word)
    .join(' ');
}

/** True when a role is the same as another one cut short ("Minister" beside "Foreign Minister", or without its body). */
function saysMore(role: Role, short: Role): boolean {
  const [long, bare] = [inFull(role.title), inFull(short.title)];
  if (short.organization !== null && short.organization !== role.organization) return false;
  if (long === bare) return role.organization !== null && short.organization === null;
  return long.endsWith(` ${bare}`) || long.startsWith(`${bare} `);
}
