import { candidateOf, type Candidate } from './candidate';
import { NAME_PARTICLES } from './lexicon/common-words';
import type { Piece } from './pieces';

/** Who or what a body is called after: "Doctors of the South", "Bread for All", "Lawyers Without Borders". */
const CALLED_AFTER =
  /^(?:Doctors|Friends|Sons|Daughters|Mothers|Parents|Families|Women|Men|Youth|Students|Lawyers|Engineers|Physicians|Nurses|Teachers|Farmers|Fishers|Workers|Journalists|Reporters|Writers|Artists|Veterans|Soldiers|Citizens|Neighbours|Neighbors|Guardians|Defenders|Voices|Hands|Hearts|Bread|Food|Water|Hope|Homes|Shelter|Justice|Peace|Books|Seeds|Trees|Schools|Clowns|Sisters|Brothers|Servants|Scholars|Scientists|Architects|Pilots|Partners|Campaign|Action|Alliance|Coalition|Movement)$/u;
const LINKS = /^(?:of|for|without|against)$/u;

/**
 * Bodies called after people or goods with a small word behind: a capital within a sentence, "of", "for", "without" or "against", and what
 * goes on in capitals. At the head of a sentence such words count where the text has them within one.
 */
export function peopleBodies(pieces: readonly Piece[], text: string): readonly Candidate[] {
  const found: { readonly from: number; readonly to: number; readonly key: string; readonly isInside: boolean }[] = [];
  for (let from = 0; from < pieces.length - 2; from += 1) {
    const first = pieces[from];
    if (first === undefined || !CALLED_AFTER.test(first.text) || first.setting !== 'plain') continue;
    const to = endOf(pieces, from);
    if (to === null) continue;
    const key = pieces
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
    found.push({ from, to, key, isInside: !first.isOpening && pieces[from - 1]?.isCapital !== true });
  }
  const sure = new Set(found.flatMap(({ key, isInside }) => (isInside ? [key] : [])));
  return found
    .filter(({ key, from }) => sure.has(key) && pieces[from - 1]?.isCapital !== true)
    .map(({ from, to }) => candidateOf(pieces, { from, to }, text, 'organization', 4));
}

function endOf(pieces: readonly Piece[], from: number): number | null {
  if (!LINKS.test(pieces[from + 1]?.text ?? '') || pieces[from + 1]?.isJoined !== true) return null;
  let at = from + 2;
  if (pieces[at]?.text === 'the') at += 1;
  const first = at;
  while (at < first + 3 && isPart(pieces[at])) at += 1;
  return at > first ? at : null;
}

function isPart(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.isJoined && piece.isWord && piece.isCapital && !NAME_PARTICLES.has(piece.text);
}
