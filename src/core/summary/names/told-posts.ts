import { CHIEF_OF_FIRM } from './lexicon/posts';
import { FIRM_POSTS } from './lexicon/posts';
import type { Candidate } from './candidate';
import { foldName } from './linking/fold-name';
import { isDemonym, knownPlace } from './lexicon/gazetteer';
import { isGivenName } from '../../text/lexicon/given-names';
import { COMMON_WORDS } from './lexicon/common-words';
import { ORGANIZATION_HEADS } from './lexicon/organization-words';
import { isSortBefore } from './organization-signs';
import { saysWho, TITLE_MODIFIERS } from './lexicon/titles';
import type { Piece } from './pieces';

/** What is done in sport, by a club or to one. */
const PLAYED = /^(?:beat|beats|thrashed|outplayed|hosted|hosts|trounced|edged|drew|outscored)$/u;
/** What a place alone stands behind. */
const WHERE = /^(?:in|near|around|outside|towards|across|at)$/u;
/** A sort of firm or group in small letters, with "called" or "named" behind it. */
const SORTS =
  /^(?:firm|company|group|ngo|charity|party|outfit|organi[sz]ation|contractor|consultancy|haulier|publisher|label|start-up|startup|bank|club|band|newspaper|magazine|website|agency|cooperative|collective|network|supplier|trader|brewery|union|association|foundation|militia|gang|faction|alliance)$/u;

/**
 * Settles bodies named by one or two words that nothing else tells: where a post only bodies have stands between the name and who holds it
 * ("Alma chairman Ana Ruiz"), where a club beats another by a score, or "a firm called Alma". They are bodies all through the text.
 */
export function withToldPosts(candidates: readonly Candidate[], pieces: readonly Piece[]): readonly Candidate[] {
  const told = new Set<string>();
  const places = new Set<string>();
  for (const candidate of candidates) {
    if (!isOpen(candidate, pieces)) continue;
    const key = foldName(candidate.name);
    if (WHERE.test(pieces[candidate.from - 1]?.lower ?? '') && pieces[candidate.to - 1]?.isPossessive !== true)
      places.add(key);
    if (
      holdsPost(pieces, candidate) ||
      isPlaying(pieces, candidate) ||
      isOfSort(pieces, candidate) ||
      isAmongSorts(pieces, candidate) ||
      isBased(pieces, candidate)
    )
      told.add(key);
  }
  for (const place of places) told.delete(place);
  if (told.size === 0) return candidates;
  return candidates.map((candidate) =>
    isOpen(candidate, pieces) && told.has(foldName(candidate.name))
      ? { ...candidate, kind: 'organization' as const, weight: 4 }
      : candidate,
  );
}

function isOpen({ from, to, kind, weight, title, name }: Candidate, pieces: readonly Piece[]): boolean {
  if (title !== null || to - from > 2 || kind === 'organization' || weight > 3 || knownPlace(name) !== null)
    return false;
  // "Opposition leader", "Ministry spokeswoman": no name at all.
  const first = pieces[from]?.lower ?? '';
  const isWord =
    TITLE_MODIFIERS.has(first) || COMMON_WORDS.has(first) || ORGANIZATION_HEADS.has(first) || saysWho(first);
  return !(isWord && to - from === 1) && !isDemonym(name.toLowerCase()) && !isGivenName(pieces[from]?.text ?? '');
}

function holdsPost(pieces: readonly Piece[], { to }: Candidate): boolean {
  const first = pieces[to];
  if (first === undefined || first.isCapital) return false;
  const isChief = first.lower === 'chief' && CHIEF_OF_FIRM.test(pieces[to + 1]?.lower ?? '');
  if (!isChief && !FIRM_POSTS.test(first.lower)) return false;
  if (!first.isJoined) return false;
  const name = pieces[isChief ? to + 2 : to + 1];
  return name?.isCapital === true && name.isJoined;
}

/** "Alma beat Berg 3-1", "a 2-0 win over Alma", "drew 1-1 with Alma". */
function isPlaying(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  const verb = pieces[to]?.lower ?? '';
  if (PLAYED.test(verb) || (/^(?:won|lost)$/u.test(verb) && isScoreAt(pieces, to + 1)))
    return isScoreIn(pieces, to, to + 8);
  const before = pieces[from - 1]?.lower ?? '';
  if (PLAYED.test(before)) return isScoreIn(pieces, to, to + 3) || isScoreIn(pieces, from - 4, from);
  const second = pieces[from - 2]?.lower ?? '';
  if (before === 'over' || before === 'against' || before === 'to')
    return /^(?:win|victory|draw|defeat|triumph|loss|goal)$/u.test(second) && isScoreIn(pieces, from - 7, from);
  return before === 'with' && isScoreAt(pieces, from - 4);
}

/** "3-1": a number, a dash and a number, close together. */
function isScoreAt(pieces: readonly Piece[], at: number): boolean {
  const [own, dash, other] = [pieces[at]?.text ?? '', pieces[at + 1]?.text ?? '', pieces[at + 2]?.text ?? ''];
  return /^\d{1,3}$/u.test(own) && /^[-–]$/u.test(dash) && /^\d{1,3}$/u.test(other);
}

function isScoreIn(pieces: readonly Piece[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isScoreAt(pieces, at)) return true;
  return false;
}

/** "a firm called Alma", "the grinder Alma", "Swedish retailer Alma": the sort of body stands before its name. */
function isOfSort(pieces: readonly Piece[], { from, to }: Candidate): boolean {
  const [noun, second] = [pieces[from - 1], pieces[from - 2]];
  const third = pieces[from - 3]?.lower ?? '';
  if (/^(?:called|named)$/u.test(noun?.text ?? ''))
    return SORTS.test(second?.text ?? '') && /^(?:an?|the|another|one|its|their|local|new)$/u.test(third);
  if (noun === undefined || noun.isCapital || pieces[from]?.isJoined !== true || pieces[to - 1]?.isPossessive === true)
    return false;
  const isToldBy = /^(?:the|an?|its|another)$/u.test(second?.lower ?? '') || isDemonym(second?.lower ?? '');
  return isToldBy && (isSortBefore(noun.lower) || BEFORE.test(noun.lower));
}

/** Sorts of bodies that stand directly before the name of one. */
const BEFORE =
  /^(?:party|grinder|certifier|wholesaler|exporter|importer|distributor|supermarket|chain|carrier|developer|federation|association|coalition|movement|faction|institute|agency|bank|union|club|ngo|group|cooperative|smelter|processor)$/u;

/** "cooperatives, among them Alma and Berdel": one of a row behind the sort of body. */
function isAmongSorts(pieces: readonly Piece[], { from }: Candidate): boolean {
  const sentence = pieces[from]?.sentence;
  let isPointed = false;
  for (let at = from - 1; at > from - 14; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.sentence !== sentence) return false;
    if (SEVERAL.test(piece.text)) return isPointed;
    if (/^(?:among|including|such|like)$/u.test(piece.text)) isPointed = true;
    else if (
      isPointed
        ? !/^(?:,|in|the|of|and)$/u.test(piece.text) && !piece.isCapital && at < from - 8
        : !/^(?:,|and|them|as)$/u.test(piece.text) && !piece.isCapital
    )
      return false;
  }
  return false;
}

const SEVERAL =
  /^(?:cooperatives|companies|firms|banks|charities|parties|unions|clubs|suppliers|retailers|organi[sz]ations|NGOs|newspapers|insurers|lenders|brands|contractors|agencies|associations|start-ups|startups|militias|factions)$/u;

/** "Alma, based in Berdel,", "Alma, which employs 420 people", "Alma employs": a body, and nobody. */
function isBased(pieces: readonly Piece[], { to }: Candidate): boolean {
  const [first, second, third] = [0, 1, 2].map((ahead) => pieces[to + ahead]?.text ?? '');
  if (first === 'employs') return true;
  if (first !== ',') return false;
  return (
    (second === 'based' && third === 'in') ||
    (second === 'which' && /^(?:employs|makes|sells|operates|owns|runs|produces|supplies|builds)$/u.test(third ?? ''))
  );
}
