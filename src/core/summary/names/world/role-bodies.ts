import type { Span } from '../../../text/span';

/** What a title is over, where that has a name of its own: a body or a place. */
export type RoleBody = Span & { readonly name: string };

/** Finds the bodies and places named beside a person, by where they begin and end. */
export type RoleBodies = {
  /** The one that ends at an offset. */
  readonly endingAt: (offset: number) => RoleBody | null;
  /** Those that begin between two offsets, in order. */
  readonly startingIn: (from: number, to: number) => readonly RoleBody[];
};

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
/** A name that no rule knows as a body's: two capitals or more, or one with a hyphen inside ("Croix-Rouge"). */
const UNKNOWN = `(?:${CAPITAL}(?: ${CAPITAL}){1,3}|\\p{Lu}[\\p{L}\\p{M}]{1,30}-\\p{Lu}[\\p{L}\\p{M}]{1,30})`;
const UNKNOWN_AHEAD = new RegExp(`(?<=[ ’'])${UNKNOWN}(?=[,.;:)]|$)`, 'gu');

/** Lays out the bodies and places that a text names. */
export function layOutBodies(
  all: readonly (RoleBody & { readonly of?: string; readonly shown?: string })[],
): RoleBodies {
  const found = all.map(({ start, end, name, of, shown }) => ({ start, end, name: of ?? shown ?? name }));
  const ends = new Map(found.map((one) => [one.end, one] as const));
  const starts = new Map(found.map((one) => [one.start, one] as const));
  return {
    endingAt: (offset) => ends.get(offset) ?? null,
    startingIn: (from, to) => {
      const inside: RoleBody[] = [];
      for (let at = from; at < to; at += 1) {
        const one = starts.get(at);
        if (one !== undefined) inside.push(one);
      }
      return inside;
    },
  };
}

/** Names in capitals that close a clause, in a short stretch behind a person's name; `at` is where the stretch begins. */
export function unknownBodies(stretch: string, at: number): readonly RoleBody[] {
  return [...stretch.matchAll(UNKNOWN_AHEAD)].map((match) => ({
    name: match[0],
    start: at + match.index,
    end: at + match.index + match[0].length,
  }));
}
