import type { NameKind, Range } from './candidate';
import { COMMON_WORDS } from './lexicon/common-words';
import { isDemonym } from './lexicon/gazetteer';
import { isGivenName } from '../../text/lexicon/given-names';
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from './lexicon/organization-words';
import { isTitleHead, TITLE_HEADS } from './lexicon/titles';
import type { Piece } from './pieces';

/** What stands at a place: "the power station at X", "a man at X". */
const STANDS_AT =
  /^(?:stations?|plants?|mines?|camps?|bridges?|lock|dam|quarry|quarries|port|harbour|harbor|checkpoint|crossing|clinic|mill|works|depot|jetty|quay|pier|ferry|wharf|school|barracks|garrison|roadblock|refinery|smelter|lighthouse|border|market|man|woman|boy|girl|men|women|people|farmers?|villagers?|families|sited|situated|located|protesters|demonstrators|miners|migrants)$/u;
/** Who lives or works somewhere: "the fishermen of X". */
const LIVE_IN =
  /^(?:fishermen|fisherfolk|farmers|villagers|herders|shepherds|miners|townspeople|people|dockers|weavers|growers)$/u;
/** What nobody is called after and every such thing stands somewhere: "X airfield". */
const FIELDS = /^(?:airfield|airstrip|aerodrome|airport|shipyard|lighthouse|ferry|harbour|harbor)$/u;
/** What a company has several of, each called after where it lies: "its X mine". */
const OWNED = /^(?:mine|mines|quarry|refinery|smelter|colliery|field|plantation|estate|vineyard)$/u;
/** How far the post of an officer of a district reaches: "the provincial health manager for X". */
const PUBLIC_REACH = /^(?:provincial|district|county|municipal|communal|sub-county)$/u;
/** A firm has directors of these too, so that the post must be a public one. */
const ANY_REACH = /^(?:regional|area|divisional|zonal)$/u;
const PUBLIC_POST =
  /^(?:commissioner|administrator|officer|inspector|superintendent|prosecutor|magistrate|judge|coroner|minister|governor)$/u;
/** "80 km away, in X". */
const FAR = /^(?:away|inland|upstream|downstream)$/u;
/** What is done where a way leads: "At X we stopped". */
const STOPPED =
  /^(?:stop|stopped|halt|halted|turn|turned|arrive|arrived|land|landed|dock|docked|anchor|anchored|camp|camped|cross|crossed|change|changed|wait|waited|rest|rested|sleep|slept|stay|stayed|meet|met|board|boarded|disembark|disembarked|refuel|refuelled|leave|left|queue|queued)$/u;
const ROMAN = /^[IVX]+\.?$/u;
/** Of a group: "One of the younger women, X, asked". */
const GROUPS =
  /^(?:women|men|girls|boys|sisters|brothers|daughters|sons|mothers|widows|survivors|students|pupils|farmers|miners|nurses|teachers|drivers|workers|fishermen|villagers|elders|traders|neighbours|neighbors|colleagues|friends|tenants|residents|prisoners|witnesses)$/u;

/**
 * The kind and weight of a name that what stands, lives or works there tells for a place ("the power station at X", "off X", "X airfield"), of
 * the one picked out of a group for a person, and of a heading with its number ("I. Introduction") or a citation for no name; else null.
 */
export function toldBySite(pieces: readonly Piece[], range: Range): readonly [NameKind, number] | null {
  const { from, to } = range;
  if (isNumberedHeading(pieces, range) || isCitation(pieces, range)) return ['unknown', -1];
  if (to - from > 3) return null;
  if (isBeforeField(pieces, range) && isPlain(pieces, range)) return ['place', 3];
  const before = pieces[from - 1];
  if (before === undefined || before.sentence !== pieces[from]?.sentence) return null;
  if (isPickedOut(pieces, range)) return ['person', 3];
  if (!isPlain(pieces, range)) return null;
  const second = pieces[from - 2]?.lower ?? '';
  if (before.text === 'at' && STANDS_AT.test(second) && !/^\d/u.test(pieces[to]?.text ?? '')) return ['place', 3];
  if (before.text === 'of' && LIVE_IN.test(second)) return ['place', 2];
  if (before.text === 'off' && !isGivenName(pieces[from]?.text ?? '') && isJoined(pieces, from)) return ['place', 2];
  // "80 km away, in X"
  if (before.text === 'in' && second === ',' && FAR.test(pieces[from - 3]?.lower ?? '')) return ['place', 3];
  // "At X we stopped": where, before who did it. Nobody is called after a given name alone but a place.
  if (
    before.text === 'At' &&
    /^(?:we|they|she|he|I)$/u.test(pieces[to]?.text ?? '') &&
    (STOPPED.test(pieces[to + 1]?.lower ?? '') || (to - from === 1 && isGivenName(pieces[from]?.text ?? '')))
  )
    return ['place', 3];
  return before.text === 'for' && isOfficerFor(pieces, from - 1) ? ['place', 3] : null;
}

/** "Plot off X" and "X airfield" count only for words that are no body and no word of English. */
function isPlain(pieces: readonly Piece[], { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || !piece.isCapital || piece.isUpper) return false;
    if (ORGANIZATION_HEADS.has(piece.lower) || TITLE_HEADS.has(piece.lower) || isDemonym(piece.lower)) return false;
    if (to - from === 1 && COMMON_WORDS.has(piece.lower)) return false;
  }
  const words = pieces.slice(from, to).map(({ lower }) => lower);
  return !KNOWN_ORGANIZATIONS.has(words.join(' '));
}

function isJoined(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.isJoined === true;
}

/** "X airfield": the name and, right behind it, a field in small letters that ends the phrase. */
function isBeforeField(pieces: readonly Piece[], { from, to }: Range): boolean {
  const [field, next] = [pieces[to], pieces[to + 1]];
  if (field?.isJoined !== true || field.isCapital || (!FIELDS.test(field.lower) && !OWNED.test(field.lower)))
    return false;
  if (next?.isJoined === true && /^(?:company|firm|operator|group|union|authority|owner|workers?)$/u.test(next.lower))
    return false;
  const owner = pieces[from - 1];
  const article = owner?.lower ?? '';
  if (OWNED.test(field.lower)) return article === 'its' || (article === 'company' && owner?.isPossessive === true);
  return /^(?:the|at|near|from|to|of|its)$/u.test(article) || pieces[from]?.isOpening === true;
}

/** "the provincial health manager for": a post whose reach is told before it. */
function isOfficerFor(pieces: readonly Piece[], at: number): boolean {
  const post = pieces[at - 1]?.lower ?? '';
  if (!isTitleHead(post)) return false;
  return pieces
    .slice(Math.max(0, at - 5), at - 1)
    .some(({ lower }) => PUBLIC_REACH.test(lower) || (PUBLIC_POST.test(post) && ANY_REACH.test(lower)));
}

/** "One of the younger women, X, asked". */
function isPickedOut(pieces: readonly Piece[], { from, to }: Range): boolean {
  if (pieces[from - 1]?.text !== ',' || pieces[to]?.text !== ',' || !GROUPS.test(pieces[from - 2]?.lower ?? ''))
    return false;
  for (let at = from - 3; at > from - 8; at -= 1)
    if (pieces[at]?.lower === 'of' && pieces[at - 1]?.lower === 'one') return true;
  return false;
}

/** "IV. Observations", alone in its line. */
function isNumberedHeading(pieces: readonly Piece[], { from, to }: Range): boolean {
  const first = pieces[from];
  if (first === undefined || to - from < 2 || !ROMAN.test(first.text) || !first.isOpening) return false;
  return pieces[from - 1]?.sentence !== first.sentence && pieces[to]?.sentence !== pieces[to - 1]?.sentence;
}

/** "[2024] CA 118": the court of a citation. */
function isCitation(pieces: readonly Piece[], { from, to }: Range): boolean {
  return (
    pieces[from - 1]?.text === ']' &&
    /^(?:1[89]|20)\d\d$/u.test(pieces[from - 2]?.text ?? '') &&
    /^\d{1,5}$/u.test(pieces[to]?.text ?? '')
  );
}
