import type { NameKind } from '../candidate';

/** The kinds a name has once it is settled, in the order of the tags. */
export const TAGGED_KINDS: readonly Exclude<NameKind, 'unknown'>[] = ['person', 'organization', 'place'];

/** Outside of any name; the other tags are 1 + 2 * kind for the first word of a name and 2 + 2 * kind for the next ones. */
export const OUTSIDE = 0;

/** How many tags there are. */
export const TAGS = 1 + 2 * TAGGED_KINDS.length;

/** True where `tag` may follow `before`: a name goes on only behind a word of a name of its kind. */
export function mayFollow(tag: number, before: number): boolean {
  return tag === OUTSIDE || tag % 2 === 1 || before === tag || before === tag - 1;
}
