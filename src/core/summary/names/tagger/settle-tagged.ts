import { bySpan } from '../../../text/span';
import type { Candidate, NameKind } from '../candidate';
import { ORGANIZATION_HEADS } from '../lexicon/organization-words';
import { foldName } from '../linking/fold-name';
import { familyNames, firstWords } from '../settle';

/** What the rules know for certain is a name, whatever the words around it look like. */
const KNOWN = 3;

/**
 * Brings what was tagged word by word into line over the whole text. A name that the rules found and the tagger dropped
 * comes back where the same words stay a name elsewhere in the text, where a list knows it, and inside a longer name of
 * the rules that stays as it was.
 */
export function settleTagged(tagged: readonly Candidate[], ruled: readonly Candidate[]): readonly Candidate[] {
  const named = withShortNames(withOpenings(tagged, ruled), ruled);
  const kinds = new Map<string, NameKind>();
  const owners = new Map<number, Candidate>();
  for (const candidate of named) {
    kinds.set(foldName(candidate.name), candidate.kind);
    for (let at = candidate.from; at < candidate.to; at += 1) owners.set(at, candidate);
  }
  const starts = new Map(ruled.map(({ from, to }) => [from, to] as const).reverse());
  const back = ruled.flatMap((candidate) => {
    if (candidate.kind === 'unknown') return [];
    const owner = ownerOf(candidate);
    if (owner !== null) return isNest(owner, candidate) ? [candidate] : [];
    const kind = kinds.get(foldName(candidate.name)) ?? (candidate.weight >= KNOWN ? candidate.kind : null);
    return kind === null ? [] : [{ ...candidate, kind }];
  });
  return back.length === 0 ? named : [...named, ...back].sort(bySpan);

  function ownerOf({ from, to }: Candidate): Candidate | null {
    for (let at = from; at < to; at += 1) {
      const owner = owners.get(at);
      if (owner !== undefined) return owner;
    }
    return null;
  }

  function isNest(owner: Candidate, inner: Candidate): boolean {
    const isSame = owner.from === inner.from && owner.to === inner.to;
    return !isSame && owner.from <= inner.from && inner.to <= owner.to && starts.get(owner.from) === owner.to;
  }
}

/** "Centre for X" stays whole where the rules read it so and only X was tagged: the noun that opens a body is part of its name. */
function withOpenings(tagged: readonly Candidate[], ruled: readonly Candidate[]): readonly Candidate[] {
  const opened = new Map(
    ruled.flatMap((whole) => {
      const [noun = '', small, ...rest] = whole.name.split(' ');
      const opens = small === 'for' && ORGANIZATION_HEADS.has(noun.toLowerCase());
      return whole.kind === 'organization' && opens ? [[`${whole.to} ${rest.join(' ')}`, whole] as const] : [];
    }),
  );
  if (opened.size === 0) return tagged;
  return tagged.map((part) => {
    const whole = part.kind === 'organization' ? opened.get(`${part.to} ${part.name}`) : undefined;
    return whole ?? part;
  });
}

/**
 * One word that is the first of a body named in full, and of no person, names that body wherever it stands, if it does anywhere;
 * the family name of somebody named in full, which the rules call no body, is that person.
 */
function withShortNames(tagged: readonly Candidate[], ruled: readonly Candidate[]): readonly Candidate[] {
  const bodies = firstWords(tagged);
  const families = familyNames(tagged);
  const inTagged = bodyNames(tagged);
  const inRules = bodyNames(ruled);
  return tagged.map((candidate) => {
    const key = foldName(candidate.name);
    const isShort =
      candidate.kind !== 'organization' &&
      candidate.weight < 2 &&
      bodies.has(key) &&
      (inTagged.has(key) || (candidate.kind === 'person' && inRules.has(key))) &&
      !families.has(key);
    if (isShort) return { ...candidate, kind: 'organization' as const };
    // "Ruiz" or "Ana" alone, where "Ana Ruiz" is named in full: what the rules only guess of it gives way.
    if (
      candidate.kind === 'organization' &&
      candidate.weight === 1 &&
      families.has(key) &&
      !bodies.has(key) &&
      isLoneGiven(candidate.name)
    )
      return { ...candidate, kind: 'person' as const };
    const isFamily = candidate.kind === 'organization' && candidate.weight < 2 && families.has(key) && !bodies.has(key);
    return isFamily && !inRules.has(key) ? { ...candidate, kind: 'person' as const } : candidate;
  });
}

function isLoneGiven(name: string): boolean {
  return !name.includes(' ') && name !== name.toUpperCase();
}

function bodyNames(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(candidates.flatMap(({ kind, name }) => (kind === 'organization' ? [foldName(name)] : [])));
}
