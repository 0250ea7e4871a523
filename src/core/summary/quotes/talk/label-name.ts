import type { Entities } from '../../draft';

/** The one person whose name ends with the last word of a label ("CAPTAIN LOWE"), or who holds the post it names ("Chair"); else null. */
export function personOf(label: string, entities: Entities): string | null {
  const last = label.toLowerCase().split(/\s+/u).at(-1) ?? '';
  if (last.length < 2) return null;
  const post = label.toLowerCase().replace(/^(?:the|madam|mr|ms) /u, '');
  const named = entities.people.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase().split(/\s+/u).at(-1) === last),
  );
  if (named.length === 1) return named[0]?.name ?? null;
  // "Chair:", "The President:": who alone holds that post in the text.
  const holders = entities.people.filter(({ roles }) => roles.some(({ title }) => title.toLowerCase() === post));
  if (named.length === 0 && holders.length === 1) return holders[0]?.name ?? null;
  return named.length === 0 && holders.length === 0 ? byInitials(label, entities) : null;
}

/** "SQ:", "S.Q.:": the one person whose names begin with these letters. */
function byInitials(label: string, entities: Entities): string | null {
  const letters = label.replaceAll('.', '');
  if (!/^\p{Lu}{2,4}$/u.test(letters)) return null;
  const named = entities.people.filter(({ name }) => {
    const words = name.split(/[\s-]+/u);
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
    return [words, capitals].some((from) => from.map((word) => word.charAt(0).toUpperCase()).join('') === letters);
  });
  return named.length === 1 ? (named[0]?.name ?? null) : null;
}
