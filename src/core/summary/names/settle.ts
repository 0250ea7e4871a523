import type { Candidate, NameKind } from './candidate';
import { bareOfSort, foldName } from './linking/fold-name';
import { isDemonym, knownPlace } from './lexicon/gazetteer';
import { withoutLetters } from './linking/link-organizations';
import { COMPANY_ENDINGS } from './lexicon/legal-forms';
import { COMMON_WORDS } from './lexicon/common-words';

const VOTES = [0.5, 1, 4, 16, 16];

/**
 * Gives the same words the same kind all through a text: the surest sign wins; a lone word that is the family name of a
 * person or the first word of an organisation named in full is that one; a guess without any support stays unknown.
 */
export function settleKinds(candidates: readonly Candidate[], banned: ReadonlySet<string>): readonly Candidate[] {
  const votes = countVotes(candidates);
  const families = familyNames(candidates);
  const companies = firstWords(candidates);
  const firms = firstWords(candidates.filter(({ name }) => isFirm(name)));
  return candidates.map((candidate) => {
    const key = foldName(candidate.name);
    if (banned.has(key)) return { ...candidate, kind: 'unknown' };
    if (candidate.weight < 0) {
      const isBody = key.includes(' ') && (votes.get(key)?.get('organization') ?? 0) >= 4;
      return { ...candidate, kind: isBody ? 'organization' : 'unknown' };
    }
    if (candidate.weight >= 3) return candidate;
    if (firms.has(key) && !families.has(key) && (votes.get(key)?.get('place') ?? 0) < 2)
      return { ...candidate, kind: 'organization', weight: 3 };
    const isBodyBySign = candidate.kind === 'organization' && candidate.weight === 2;
    // "A lawyer for Ruiz said": somebody named in full bears that name, and no body does.
    if (!key.includes(' ') && isBodyBySign && families.has(key) && !companies.has(key))
      return { ...candidate, kind: 'person' };
    if (!key.includes(' ') && (candidate.weight < 2 || isShouted(candidate.name))) {
      if (families.has(key)) return { ...candidate, kind: 'person' };
      if (companies.has(key) && strongest(votes.get(key)) !== 'place') return { ...candidate, kind: 'organization' };
    }
    return { ...candidate, kind: strongest(votes.get(key)) };
  });
}

function countVotes(candidates: readonly Candidate[]): ReadonlyMap<string, ReadonlyMap<NameKind, number>> {
  const votes = new Map<string, Map<NameKind, number>>();
  for (const { name, kind, weight } of candidates) {
    const key = foldName(name);
    const kinds = votes.get(key) ?? new Map<NameKind, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + (VOTES[weight] ?? 0));
    votes.set(key, kinds);
    const company = kind === 'organization' && weight > 2 ? foldName(withoutLetters(name)) : key;
    if (company !== key) votes.set(company, new Map([...(votes.get(company) ?? []), ['organization', 4]]));
    const bare = kind === 'place' && weight > 1 ? bareOfSort(key) : key;
    if (bare !== key) votes.set(bare, new Map([...(votes.get(bare) ?? []), ['place', 16]]));
  }
  return votes;
}

/** The family names, folded, of the people named in full. */
export function familyNames(candidates: readonly Candidate[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, weight, name } of candidates) {
    if (kind !== 'person' || weight < 1) continue;
    const parts = foldName(name).split(' ');
    const last = parts.at(-1);
    if (parts.length < 2 || last === undefined) continue;
    names.add(last);
    if (weight > 1) names.add(parts[0] ?? last);
  }
  return names;
}

/** "Alma Glass Inc.": what ends as only companies do. */
function isFirm(name: string): boolean {
  return COMPANY_ENDINGS.has(
    name
      .slice(name.lastIndexOf(' ') + 1)
      .toLowerCase()
      .replace(/\.$/u, ''),
  );
}

/** A family name set in capitals, too long for most acronyms. */
function isShouted(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase();
}

/** Bodies that bear the name of the town they stand in: "Alma General Hospital". */
const OF_TOWNS =
  /(?:Hospital|Infirmary|University|College|School|Academy|Museum|Library|Council|Police|Court|Church|Prison|Hospice|Cathedral|Constabulary)$/u;

/** The first words, folded, of bodies named in full, where the word is no place and no common word. */
export function firstWords(candidates: readonly Candidate[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, weight, name } of candidates) {
    if (kind !== 'organization' || weight < 2) continue;
    const [first, second] = foldName(name).split(' ');
    if (first === undefined || second === undefined || first.length < 3 || OF_TOWNS.test(name)) continue;
    if (!COMMON_WORDS.has(first) && knownPlace(first) === null && !isDemonym(first)) names.add(first);
  }
  return names;
}

function strongest(kinds: ReadonlyMap<NameKind, number> | undefined): NameKind {
  let best: NameKind = 'unknown';
  let most = 0;
  for (const [kind, count] of kinds ?? []) {
    if (kind !== 'unknown' && count > most) {
      best = kind;
      most = count;
    }
  }
  return best;
}
