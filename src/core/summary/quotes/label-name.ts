import type { Entities } from '../draft';

/** The one person whose name ends with the last word of a label ("CAPTAIN LOWE"), or null. */
export function personOf(label: string, entities: Entities): string | null {
  const last = label.toLowerCase().split(/\s+/u).at(-1) ?? '';
  if (last.length < 2) return null;
  const named = entities.people.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase().split(/\s+/u).at(-1) === last),
  );
  return named.length === 1 ? (named[0]?.name ?? null) : null;
}
