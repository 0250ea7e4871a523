import type { Acronyms } from '../acronyms/acronyms';
import type { Candidate, NameKind } from '../candidate';
import { bareOfSort, foldName } from './fold-name';
import { knownPlace } from '../lexicon/gazetteer';
import { organizationKeys } from './link-organizations';
import { personKeys } from './link-people';

/** One real thing with every candidate that names it, in the order of the text. */
export type Cluster = { readonly kind: Exclude<NameKind, 'unknown'>; readonly candidates: readonly Candidate[] };

/** Joins the settled candidates of a text that name one thing. */
export function linkNames(candidates: readonly Candidate[], acronyms: Acronyms, text: string): readonly Cluster[] {
  const clusters = new Map<string, { kind: Cluster['kind']; candidates: Candidate[] }>();
  const person = personKeys(candidates, text);
  const organization = organizationKeys(candidates, acronyms);
  for (const candidate of candidates) {
    const { kind, name } = candidate;
    if (kind === 'unknown') continue;
    // "KA" behind "K. Achieng (KA)".
    const full = kind === 'person' && /^\p{Lu}{2,3}$/u.test(name) ? acronyms.expansions.get(foldName(name)) : undefined;
    const key =
      kind === 'person'
        ? person(full === undefined ? candidate : { ...candidate, name: full })
        : kind === 'organization'
          ? organization(name)
          : placeKey(name);
    const cluster = clusters.get(`${kind}:${key}`);
    if (cluster === undefined) clusters.set(`${kind}:${key}`, { kind, candidates: [candidate] });
    else cluster.candidates.push(candidate);
  }
  return [...clusters.values()];
}

function placeKey(name: string): string {
  return bareOfSort(foldName(knownPlace(name) ?? knownPlace(foldName(name)) ?? name));
}
