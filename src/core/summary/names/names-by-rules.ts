import { findDateline } from '../../text/header/dateline';
import { leadDateline } from '../../text/header/lead-dateline';
import { bySpan, type Span } from '../../text/span';
import { acronymsOf, type Acronyms } from './acronyms/acronyms';
import { joinBranches } from './branches';
import type { Candidate } from './candidate';
import { datelineParts } from './dateline-parts';
import { datelinesOf, headedPlaces } from './datelines';
import { joinDefined } from './acronyms/defined';
import { foldName } from './linking/fold-name';
import { namesInHeadlines } from './headlines';
import { joinNeighbours } from './join-neighbours';
import { joinNicknames } from './linking/nicknames';
import { joinOffices } from './join-offices';
import { joinNumbers } from './numbered';
import { labelPeople } from './label-people';
import { knownBodies } from './known-bodies';
import { playersIn } from './line-ups';
import { withListedInitials } from './acronyms/listed-initials';
import { monthFamilies } from './month-families';
import { peopleBodies } from './people-bodies';
import { withInitials } from './acronyms/person-initials';
import type { Piece } from './pieces';
import { withSharedKinds } from './shared-kinds';
import { tablePlaces } from './table-places';
import { withToldFirms } from './told-firms';
import { withToldKinds } from './told-kinds';
import { withToldPosts } from './told-posts';
import { runsOf } from './runs';
import { settleKinds } from './settle';
import { splitRun } from './split-run';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** The namings that rules and lists find in a text, in order, with what was read of the text on the way. */
type RuleNames = {
  readonly candidates: readonly Candidate[];
  readonly acronyms: Acronyms;
  readonly words: Vocabulary;
};

/** Finds names by rules and lists: runs of capitals taken apart and judged, then settled by the whole text. */
export function namesByRules(pieces: readonly Piece[], text: string, body: Span | null = null): RuleNames {
  const words = vocabularyOf(pieces);
  const datelines = [...datelinesOf(pieces, text)];
  for (const place of body === null ? [] : headedPlaces(pieces, text, body))
    if (!datelines.some(({ from }) => from === place.from)) datelines.push(place);
  const parts =
    body === null
      ? []
      : datelineParts(pieces, (findDateline(text, body) ?? leadDateline(text, body, true))?.evidence ?? null, text);
  for (const fixed of [...parts, ...tablePlaces(pieces, text), ...monthFamilies(pieces, text)])
    if (!datelines.some(({ from }) => from === fixed.from)) datelines.push(fixed);
  const speakers = labelPeople(pieces, text);
  const labels = new Set(speakers.map(({ from }) => from));
  const placed = datelines.filter(({ from }) => !labels.has(from));
  const opened = new Set(placed.map(({ from }) => from));
  const runs = runsOf(pieces, words)
    .flatMap((run) => splitRun(pieces, run, text, words))
    .filter(({ from }) => !opened.has(from))
    .sort(bySpan);
  const numbered = withKnown(
    joinNumbers(joinNicknames(joinNeighbours(runs, pieces, text), pieces, text), pieces, text),
    [...knownBodies(pieces, text), ...peopleBodies(pieces, text), ...playersIn(pieces, text), ...speakers],
  );
  const { candidates: joined, things } = joinDefined(
    withSharedKinds(
      withToldPosts(
        withToldFirms(withToldKinds(joinOffices(joinBranches(numbered, pieces, text), pieces, text), pieces), pieces),
        pieces,
      ),
      pieces,
    ),
    pieces,
    text,
  );
  const { candidates: known, people } = withInitials(joined, pieces);
  const { candidates: raw, initials } = withListedInitials(known, pieces, text);
  const found = acronymsOf(pieces, raw, things);
  const acronyms = { ...found, expansions: new Map([...initials, ...found.expansions]) };
  const defined = raw.map((candidate) =>
    (acronyms.defined.has(foldName(candidate.name)) || isShortOfBody(candidate, acronyms)) &&
    !people.has(foldName(candidate.name))
      ? organization(candidate)
      : candidate,
  );
  const settled = settleKinds([...placed, ...defined], acronyms.common);
  const headlines = namesInHeadlines(pieces, settled, text, words).filter(({ from }) => !opened.has(from));
  return { candidates: [...settled, ...headlines].sort(bySpan), acronyms, words };
}

/** "DRC" where the text names a body with these initials: no state is meant. */
function isShortOfBody({ kind, name }: Candidate, { expansions }: Acronyms): boolean {
  return kind === 'place' && /^\p{Lu}{3,6}$/u.test(name) && expansions.has(foldName(name));
}

/** The candidates with those that are fixed in place of what they cover, in order. */
function withKnown(candidates: readonly Candidate[], fixed: readonly Candidate[]): readonly Candidate[] {
  if (fixed.length === 0) return candidates;
  const taken = new Set(fixed.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const isFree = ({ from, to }: Candidate): boolean => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    return true;
  };
  return [...candidates.filter(isFree), ...fixed].sort((a, b) => a.from - b.from);
}

function organization(candidate: Candidate): Candidate {
  return { ...candidate, kind: 'organization', weight: 4 };
}
