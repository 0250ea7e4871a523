import type { Analysis } from '../../text/analysis';
import { findDateline, type Dateline } from '../../text/header/dateline';
import { bySpan, type Span } from '../../text/span';
import type { Entities } from '../draft';
import type { Candidate } from './candidate';
import { withCapitalJudges } from './capital-judges';
import { withCaseParties } from './case-parties';
import { creditLines } from './credits';
import { cutNames } from './cut-names';
import { withFirstNames } from './first-names';
import { withoutHeadingWords } from './heading-words';
import { linkNames, type Cluster } from './linking/link';
import { withoutHonours } from './roles/honours';
import { withoutNoPeople } from './not-people';
import { withoutLocalTitles } from './local-titles';
import { namesByRules } from './names-by-rules';
import { byOwnForms } from './own-forms';
import { withOwnedFirms } from './owned-firms';
import { withOwners } from './owners-back';
import { piecesOf } from './pieces';
import { byPlaceForms } from './place-forms';
import { ownRolesOf } from './roles/own-roles';
import { rolesOf, type RoleContext } from './roles/roles';
import { shownName } from './linking/shown-name';
import { shippedModel } from './tagger/shipped-model';
import { tagNames } from './tagger/tag-names';
import { whyNamed } from './why-named';
import { withoutWorks } from './works';
import { findWorldNames } from './world/names';

const NOBODY: Entities = { people: [], organizations: [], places: [] };

/**
 * Everyone and everything named in an English text, the weightiest first: one item a real person, organisation or place,
 * every mention verbatim and inside the body. In other languages with capitals plain rules find the clearest names; the rest give empty lists.
 */
export function findEntities(analysis: Analysis): Entities {
  if (!/^en\b/iu.test(analysis.language)) return findWorldNames(analysis) ?? NOBODY;
  const { text } = analysis;
  const pieces = piecesOf(analysis);
  const { candidates, acronyms, words } = namesByRules(pieces, text, analysis.body);
  const credits = creditLines(analysis);
  const dateline = findDateline(text, analysis.body);
  const tagged = tagNames({ pieces, words, candidates, text }, shippedModel()).map((candidate) =>
    withoutHonours(candidate, pieces, text),
  );
  const whole = withOwnedFirms(cutNames(withOwners(tagged, candidates, pieces), pieces, text), pieces, text);
  const cut = withCaseParties(withCapitalJudges(whole, pieces, text), pieces, text);
  const named = withoutHeadingWords(
    withoutWorks(byPlaceForms(withoutLocalTitles(byOwnForms(cut, pieces), pieces), pieces, text), pieces),
    pieces,
    text,
    words,
  );
  const all = withoutNoPeople(withFirstNames(named, pieces, text, words), candidates, pieces, words).filter(
    ({ kind, start, end }) =>
      (kind !== 'person' && kind !== 'place') || !credits.some((line) => start >= line.start && end <= line.end),
  );
  const clusters = [...linkNames(all, acronyms, text)]
    .filter((cluster) => !isOnlyAgency(cluster, dateline))
    .sort(byWeight);
  const shown = new Map(clusters.map((cluster) => [cluster, shownName(cluster)]));
  const nameOf = new Map<Candidate, string>();
  for (const [cluster, { name }] of shown) for (const candidate of cluster.candidates) nameOf.set(candidate, name);
  const bodies = all.filter(({ kind }) => kind === 'organization');
  const sites = all.filter(({ kind }) => kind === 'place');
  const context: RoleContext = {
    pieces,
    text,
    organizationFrom: new Map(bodies.map((body) => [body.from, body])),
    organizationTo: new Map(bodies.map((body) => [body.to, body])),
    placeTo: new Map(sites.map((place) => [place.to, place])),
    placeFrom: new Map(sites.map((place) => [place.from, place])),
    nameOf: (body) => nameOf.get(body) ?? body.name,
  };
  const whyOf = whyNamed(candidates);
  const people: Entities['people'][number][] = [];
  const organizations: Entities['organizations'][number][] = [];
  const places: Entities['places'][number][] = [];
  for (const [cluster, { name, acronym, aliases }] of shown) {
    const mentions = mentionsOf(cluster);
    const why = whyOf(cluster);
    if (cluster.kind === 'person')
      people.push({ name, aliases, roles: rolesOf(cluster.candidates, context), mentions, why });
    else if (cluster.kind === 'organization') organizations.push({ name, acronym, aliases, mentions, why });
    else places.push({ name, aliases, mentions, why });
  }
  return { people, organizations, places, ownRoles: ownRolesOf(context) };
}

function mentionsOf(cluster: Cluster): readonly Span[] {
  return cluster.candidates.map(({ start, end }) => ({ start, end })).sort(bySpan);
}

/** True for what is named in the brackets of the dateline and nowhere else: the agency that sent the report out. */
function isOnlyAgency({ kind, candidates }: Cluster, dateline: Dateline | null): boolean {
  if (dateline === null || kind === 'place') return false;
  const { prefix, evidence } = dateline;
  return candidates.every(({ start, end }) => start >= evidence.end && end <= prefix.end);
}

/** More mentions first; of equals the one named earlier. */
function byWeight(a: Cluster, b: Cluster): number {
  return b.candidates.length - a.candidates.length || (a.candidates[0]?.start ?? 0) - (b.candidates[0]?.start ?? 0);
}
