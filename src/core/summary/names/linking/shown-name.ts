import type { Cluster } from './link';
import { knownPlace } from '../lexicon/gazetteer';

/** How one real thing is shown: its best name, its acronym (organisations) and the other names used for it. */
type ShownName = { readonly name: string; readonly acronym: string | null; readonly aliases: readonly string[] };

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]+(?: \p{Lu}[\p{Lu}\p{N}]+)?s?$/u;

/** Chooses the fullest name that stands in the text; words in capitals are put in their ordinary casing. */
export function shownName(cluster: Cluster): ShownName {
  const written = new Map<string, number>();
  for (const { name } of cluster.candidates) written.set(name, (written.get(name) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [name, count] of written) {
    const plain = ordinaryCasing(name, cluster.kind, [...written.keys()]);
    counts.set(plain, (counts.get(plain) ?? 0) + count);
  }
  const names = [...counts.keys()].sort(
    (a, b) =>
      rank(b) - rank(a) || b.length - a.length || (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const name = names[0] ?? '';
  const rest = names.slice(1);
  const acronym =
    cluster.kind === 'organization' && name.includes(' ')
      ? (rest.find((alias) => ACRONYM.test(alias) && !isShouted(alias, name)) ?? null)
      : null;
  return { name, acronym, aliases: rest.filter((alias) => alias !== acronym) };

  function rank(candidate: string): number {
    if (cluster.kind === 'place') return knownPlace(candidate) === candidate ? 2 : ACRONYM.test(candidate) ? 0 : 1;
    return /['’]s?(?:\s|$)/u.test(candidate) ||
      candidate.includes('(') ||
      (cluster.kind === 'organization' && ACRONYM.test(candidate))
      ? 0
      : 1;
  }
}

/** "ALMA WORKS" or "ALMA" of "Alma Works": its own words in capitals are no acronym. */
function isShouted(alias: string, name: string): boolean {
  return !` ${name} `.includes(` ${alias} `) && ` ${name.toLowerCase()} `.includes(` ${alias.toLowerCase()} `);
}

function ordinaryCasing(name: string, kind: Cluster['kind'], written: readonly string[]): string {
  if (kind === 'organization' || name !== name.toUpperCase() || name.replace(/[^\p{L}]/gu, '').length < 4) return name;
  const folded = name.toLowerCase();
  const other = written.find((candidate) => candidate !== name && candidate.toLowerCase() === folded);
  if (other !== undefined) return other;
  const known = kind === 'place' ? knownPlace(name) : null;
  if (known !== null) return known.toLowerCase() === folded ? known : name;
  return folded.replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}
