import type { NameKind, Range } from './candidate';
import { COMMON_WORDS, FUNCTION_WORDS } from './lexicon/common-words';
import { isCountry, isDemonym, knownPlace } from './lexicon/gazetteer';
import { isGivenName } from '../../text/lexicon/given-names';
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from './lexicon/organization-words';
import { COMPASS } from './lexicon/place-words';
import { THING_WORDS } from './lexicon/thing-words';
import { HONORIFICS, RANKS, TITLE_HEADS } from './lexicon/titles';
import { wordSet } from '../../text/lexicon/word-list';
import type { Piece } from './pieces';
import { toldBySite } from './told-sites';

/** What a group is for or against: "the Alma militant group", "the monitoring group Alma". */
const CAUSES = wordSet(
  `terrorist militant rebel insurgent jihadist extremist separatist armed paramilitary guerrilla opposition advocacy monitoring rights watchdog lobby campaign environmental environment climate wildlife animal development investment savings student youth women's farmers' community religious conservation
  humanitarian aid relief civil activist criminal drug mining retail media energy technology terminal shipping construction pressure research protest charity news industry trade consumer union`,
);
const GROUPS = wordSet(
  `group organisation organization movement militia network gang cartel faction collective charity agency giant body website outlet party union watchdog company firm station federation confederation association foundation coalition bank`,
);
/** What may stand before "Republic of" or "Kingdom of" in the name of a state. */
const STATELY = wordSet(
  `united islamic democratic federal federative federated socialist arab bolivarian autonomous people's transitional independent sovereign`,
);
/** What a spot of land is called behind its name. */
const SITES =
  /^(?:dam|valley|settlement|site|reservoir|refinery|plateau|peninsula|delta|basin|estuary|gorge|canyon|wetland|wetlands|checkpoint|crossing|hills|mountains|oasis|lagoon|oilfield|airstrip|airfield|quarry|swamp|marshes|highlands|lowlands|pass|coalfield|minefield|metro|colliery|steelworks|brickworks|sawmill|smelter|landfill|roundabout|interchange|viaduct|aqueduct|pipeline|corridor|tunnel|canal|weir|floodplain|ford|headland)$/u;
/** What is dug, made or kept at such a spot. */
const MATERIAL =
  /^(?:copper|gold|coal|iron|diamond|cobalt|lithium|nickel|uranium|tin|salt|gas|oil|hydroelectric|hydropower|nuclear|solar|cement|refugee|displacement|transit)$/u;
/** What weapons and machines are called behind the name of their make: "Alma missiles". */
const MACHINES =
  /^(?:bombs?|missiles?|rockets?|jets?|tanks?|rifles?|helicopters?|drones?|aircraft|warplanes?|howitzers?|torpedo(?:es)?|mortars?|launchers?|warheads?|fighters?|bombers?|pistols?|grenades?|carriers?)$/u;

/**
 * The kind and weight of a name that its words and those beside it fix whatever else is known of it ("Near X,", "In X, where", "the X militant group",
 * "United Republic of X"); null where they do not.
 */
export function fixedForm(pieces: readonly Piece[], range: Range): readonly [NameKind, number] | null {
  if (isMake(pieces, range) || isHouse(pieces, range) || isChristened(pieces, range)) return ['unknown', -1];
  const told = toldBySite(pieces, range);
  if (told !== null) return told;
  if (opensWithState(pieces, range)) return ['place', 4];
  if (isCauseBehind(pieces, range) || isCauseBefore(pieces, range)) return ['organization', 4];
  const isLocal = range.to - range.from < 4 && !hasHead(pieces, range);
  if (isLocal && (isNearBy(pieces, range) || isWhereBehind(pieces, range))) return ['place', 4];
  if (isLocal && followsCapital(pieces, range)) return ['place', 3];
  if (isPartner(pieces, range) || isMaker(pieces, range)) return ['organization', 3];
  if (isLocal && isNearClosed(pieces, range)) return ['place', 3];
  if (isAmongCountries(pieces, range)) return ['place', 3];
  return isQuarter(pieces, range) || isBeforeSite(pieces, range) ? ['place', 2] : null;
}

function hasHead(pieces: readonly Piece[], { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) if (ORGANIZATION_HEADS.has(pieces[at]?.lower ?? '')) return true;
  return false;
}

/** "Near X, three strikes": at the head of a sentence, with a comma behind. */
function isNearBy(pieces: readonly Piece[], { from, to }: Range): boolean {
  const near = pieces[from - 1];
  return near?.text === 'Near' && near.sentence === pieces[from]?.sentence && pieces[to]?.text === ',';
}

/** "came under fire near X;": at the end of a phrase, where the first word is no given name. */
function isNearClosed(pieces: readonly Piece[], range: Range): boolean {
  const { from, to } = range;
  return (
    pieces[from - 1]?.text === 'near' &&
    pieces[from - 1]?.sentence === pieces[from]?.sentence &&
    /^[,;.)]$/u.test(pieces[to]?.text ?? '.') &&
    to - from > 1 &&
    isUnknown(pieces[from])
  );
}

/** "UNHCR and its partner X identified": who works with a body is one too, unless a given name says otherwise. */
function isPartner(pieces: readonly Piece[], { from }: Range): boolean {
  return (
    /^(?:partner|affiliate|subsidiary|competitor|predecessor)$/u.test(pieces[from - 1]?.text ?? '') &&
    /^(?:its|local|implementing|national)$/u.test(pieces[from - 2]?.text ?? '') &&
    pieces[from]?.isJoined === true &&
    isUnknown(pieces[from])
  );
}

/** "the fertiliser producer X": one unknown word behind what it makes or sells. */
function isMaker(pieces: readonly Piece[], { from, to }: Range): boolean {
  const goods = pieces[from - 2];
  return (
    to - from === 1 &&
    pieces[from]?.isJoined === true &&
    /^(?:producer|supplier|operator|exporter|importer|distributor)$/u.test(pieces[from - 1]?.text ?? '') &&
    goods?.isWord === true &&
    !goods.isCapital &&
    !FUNCTION_WORDS.has(goods.lower) &&
    !/^(?:film|music|record|executive|television|tv|radio|news|line|senior|theatre|crane|machine|camera)$/u.test(
      goods.lower,
    ) &&
    isUnknown(pieces[from])
  );
}

/** "In X, where": the relative says what X is. */
function isWhereBehind(pieces: readonly Piece[], { from, to }: Range): boolean {
  return (
    /^(?:in|near|around|outside)$/u.test(pieces[from - 1]?.lower ?? '') &&
    pieces[from - 1]?.sentence === pieces[from]?.sentence &&
    pieces[to]?.text === ',' &&
    pieces[to + 1]?.lower === 'where'
  );
}

/** "the state capital X", "the provincial capital X". */
function followsCapital(pieces: readonly Piece[], { from }: Range): boolean {
  return (
    pieces[from - 1]?.lower === 'capital' &&
    pieces[from]?.isJoined === true &&
    /^(?:the|state|provincial|regional|district|county|national|country's|northern|southern|eastern|western|island|federal)$/u.test(
      pieces[from - 2]?.lower ?? '',
    ) &&
    pieces[from - 2]?.isCapital !== true
  );
}

/** "Northern X", "Upper X": a quarter of the sky before a word that is no thing and no body. */
function isQuarter(pieces: readonly Piece[], { from, to }: Range): boolean {
  const [first, second] = [pieces[from], pieces[from + 1]];
  if (to - from !== 2 || first === undefined || second === undefined || !COMPASS.has(first.lower)) return false;
  if (!/(?:ern|^upper|^lower)$/u.test(first.lower) || second.isUpper) return false;
  return (
    !COMMON_WORDS.has(second.lower) &&
    !THING_WORDS.has(second.lower) &&
    !ORGANIZATION_HEADS.has(second.lower) &&
    !isDemonym(second.lower) &&
    !TITLE_HEADS.has(second.lower)
  );
}

/** "the X dam", "the X settlement": a name before a word for a spot of land in small letters, which ends the phrase. */
export function isBeforeSite(pieces: readonly Piece[], { from, to }: Range): boolean {
  // "the X copper mine": of what it is may stand between.
  const at = MATERIAL.test(pieces[to]?.text ?? '') && pieces[to]?.isJoined === true ? to + 1 : to;
  const [site, next] = [pieces[at], pieces[at + 1]];
  if (
    at > to &&
    /^(?:mines?|plant|camp|field|pit|project)$/u.test(site?.text ?? '') &&
    pieces[from - 1]?.lower === 'the'
  )
    return site?.isJoined === true && pieces.slice(from, to).every((word) => isUnknown(word)) && to - from < 3;
  if (site?.isJoined !== true || site.isCapital || !SITES.test(site.lower) || pieces[from - 1]?.lower !== 'the')
    return false;
  if (next !== undefined && next.isJoined && next.isWord && !FUNCTION_WORDS.has(next.lower)) return false;
  const words = pieces.slice(from, to);
  return words.length < 3 && words.every((word) => isUnknown(word) || isGivenName(word.text));
}

function isUnknown(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  const { lower, text, isCapital, isUpper } = piece;
  return (
    isCapital &&
    !isUpper &&
    !COMMON_WORDS.has(lower) &&
    !ORGANIZATION_HEADS.has(lower) &&
    !KNOWN_ORGANIZATIONS.has(lower) &&
    !THING_WORDS.has(lower) &&
    !isDemonym(lower) &&
    !isGivenName(text) &&
    knownPlace(text) === null
  );
}

/** "Sweden, X and Denmark": a word in a row of countries, two of which stand beside it. */
function isAmongCountries(pieces: readonly Piece[], { from, to }: Range): boolean {
  const words = pieces.slice(from, to);
  if (words.length > 2 || !words.every((word) => isUnknown(word))) return false;
  let known = 0;
  let at = from - 1;
  for (let count = 0; count < 2 && isLink(pieces[at]); count += 1) {
    const link = isLink(pieces[at - 1]) ? at - 2 : at - 1;
    if (!isCountry(pieces[link]?.text ?? '')) break;
    known += 1;
    at = link - 1;
  }
  at = to;
  for (let count = 0; count < 2 && isLink(pieces[at]); count += 1) {
    let next = isLink(pieces[at + 1]) ? at + 2 : at + 1;
    if (pieces[next]?.lower === 'the') next += 1;
    const two = isCountry(`${pieces[next]?.text ?? ''} ${pieces[next + 1]?.text ?? ''}`);
    if (!two && !isCountry(pieces[next]?.text ?? '')) break;
    known += 1;
    at = next + (two ? 2 : 1);
  }
  return known > 1;
}

function isLink(piece: Piece | undefined): boolean {
  return piece?.text === ',' || piece?.lower === 'and';
}

/** "the Omar Bin Khattab mosque", "the Ana Ruiz prize": what bears somebody's name is nobody. */
function isHouse(pieces: readonly Piece[], { from, to }: Range): boolean {
  const next = pieces[to];
  return (
    to - from > 1 &&
    pieces[from - 1]?.lower === 'the' &&
    pieces[from]?.isJoined === true &&
    next?.isJoined === true &&
    !hasHead(pieces, { from, to }) &&
    /^(?:mosque|church|chapel|synagogue|stadium|arena|prize|award|medal|trophy|theatre|cemetery|mausoleum|shrine|madrassa|scholarship|memorial)$/u.test(
      next.text,
    )
  );
}

/** 'He called it "Alma Maris"': what is called so is a thing. */
function isChristened(pieces: readonly Piece[], { from }: Range): boolean {
  return (
    /^["“‘']$/u.test(pieces[from - 1]?.text ?? '') &&
    pieces[from - 2]?.text === 'it' &&
    /^(?:called|named|christened|titled|dubbed)$/u.test(pieces[from - 3]?.lower ?? '')
  );
}

function opensWithState(pieces: readonly Piece[], { from, to }: Range): boolean {
  let at = from;
  while (at < to && STATELY.has(pieces[at]?.lower ?? '')) at += 1;
  return (
    at > from &&
    at + 2 < to &&
    /^(?:republic|kingdom|emirates|states|state|commonwealth)$/u.test(pieces[at]?.lower ?? '') &&
    pieces[at + 1]?.lower === 'of'
  );
}

/** "the X terrorist group": a cause and a sort of group in small letters behind an article and a name. */
function isCauseBehind(pieces: readonly Piece[], { from, to }: Range): boolean {
  if (!/^(?:the|an?|by|of)$/u.test(pieces[from - 1]?.lower ?? '') || pieces[to - 1]?.isPossessive === true)
    return false;
  const [cause, group] = [pieces[to], pieces[to + 1]];
  if (cause?.isJoined !== true || cause.isCapital || !CAUSES.has(cause.lower)) return false;
  return group?.isCapital === false && GROUPS.has(group.lower) && isNoPlace(pieces, { from, to });
}

/** "the monitoring group X", "the rights group X": who stands behind such words is the group. */
function isCauseBefore(pieces: readonly Piece[], { from, to }: Range): boolean {
  const [cause, group] = [pieces[from - 2], pieces[from - 1]];
  if (group?.isCapital !== false || cause?.isCapital !== false || pieces[from]?.isJoined !== true) return false;
  const first = pieces[from]?.lower.replace(/\.$/u, '') ?? '';
  if (TITLE_HEADS.has(first) || HONORIFICS.has(first) || RANKS.has(first)) return false;
  return CAUSES.has(cause.lower) && GROUPS.has(group.lower) && isNoPlace(pieces, { from, to });
}

function isNoPlace(pieces: readonly Piece[], { from, to }: Range): boolean {
  const first = pieces[from];
  return first !== undefined && (to - from > 1 || (knownPlace(first.text) === null && !isDemonym(first.lower)));
}

/** "X IV bombs", "X missiles": a make, told by the weapon behind it, where one word or a number says so. */
function isMake(pieces: readonly Piece[], { from, to }: Range): boolean {
  const next = pieces[to];
  if (next?.isJoined !== true || next.isCapital || !MACHINES.test(next.lower)) return false;
  const last = pieces[to - 1];
  const first = pieces[from];
  if (first === undefined || hasHead(pieces, { from, to })) return false;
  if (/^(?:I{1,3}|IV|VI{0,3}|IX)$/u.test(last?.text ?? '')) return true;
  return (
    to - from === 1 &&
    !first.isUpper &&
    knownPlace(first.text) === null &&
    !isDemonym(first.lower) &&
    !/fighters?/u.test(next.lower)
  );
}
