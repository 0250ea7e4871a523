import type { Candidate, NameKind } from './candidate';
import { knownPlace } from './lexicon/gazetteer';

/** One real thing with every candidate that names it. */
export type Cluster = { readonly kind: Exclude<NameKind, 'unknown'>; readonly candidates: readonly Candidate[] };

/** Joins the candidates of a text that name one thing, and settles unknown ones by what the rest of the text says. */
export function linkNames(candidates: readonly Candidate[]): readonly Cluster[] {
  const settled = settle(candidates);
  const clusters = new Map<string, { kind: Cluster['kind']; candidates: Candidate[] }>();
  const people = peopleBySurname(settled);
  for (const candidate of settled) {
    if (candidate.kind === 'unknown') continue;
    const key = `${candidate.kind}:${keyOf(candidate, people)}`;
    const cluster = clusters.get(key);
    if (cluster === undefined) clusters.set(key, { kind: candidate.kind, candidates: [candidate] });
    else cluster.candidates.push(candidate);
  }
  return [...clusters.values()];
}

/** The same words mean the same kind all through a text: the surest sign wins, a guess without any support is dropped. */
function settle(candidates: readonly Candidate[]): readonly Candidate[] {
  const votes = new Map<string, Map<NameKind, number>>();
  const surnames = new Set<string>();
  for (const candidate of candidates) {
    const key = foldName(candidate.name);
    const kinds = votes.get(key) ?? new Map<NameKind, number>();
    kinds.set(candidate.kind, (kinds.get(candidate.kind) ?? 0) + (VOTES[candidate.weight] ?? 0));
    votes.set(key, kinds);
    if (candidate.kind === 'person' && candidate.weight >= 1) {
      const parts = key.split(' ');
      if (parts.length > 1) surnames.add(parts.at(-1) ?? key);
    }
  }
  return candidates.map((candidate) => {
    const key = foldName(candidate.name);
    if (candidate.weight >= 3) return candidate;
    if (candidate.weight < 0) return { ...candidate, kind: 'unknown' };
    if (!key.includes(' ') && surnames.has(key) && candidate.weight < 2) return { ...candidate, kind: 'person' };
    let best: NameKind = 'unknown';
    let most = 0;
    for (const [kind, count] of votes.get(key) ?? []) {
      if (kind !== 'unknown' && count > most) {
        best = kind;
        most = count;
      }
    }
    return { ...candidate, kind: best };
  });
}

const VOTES = [0.5, 1, 4, 16];

/** The words of a name without case, possessives, article and full stops, for comparing. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s?(?=\s|$)/gu, '')
    .replace(/^the\s+/u, '')
    .replace(/(?<=\p{L})\.(?=\s|$|\p{L}\.)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function peopleBySurname(candidates: readonly Candidate[]): ReadonlyMap<string, string | null> {
  const full = new Map<string, string | null>();
  for (const { kind, name } of candidates) {
    if (kind !== 'person') continue;
    const key = foldName(name);
    const parts = key.split(' ');
    if (parts.length < 2) continue;
    for (let i = 1; i < parts.length; i += 1) {
      const tail = parts.slice(i).join(' ');
      const known = full.get(tail);
      full.set(tail, known === undefined || known === key ? key : null);
    }
    const first = parts[0] ?? key;
    const known = full.get(first);
    full.set(first, known === undefined || known === key ? key : null);
  }
  return full;
}

function keyOf(candidate: Candidate, people: ReadonlyMap<string, string | null>): string {
  const folded = foldName(candidate.name);
  if (candidate.kind === 'person') return people.get(folded) ?? folded;
  if (candidate.kind === 'place') return foldName(knownPlace(candidate.name) ?? folded);
  return folded.replace(/^(?:us|u s|united states)\b/u, 'us');
}
