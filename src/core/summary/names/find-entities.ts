import type { Analysis } from '../../text/analysis';
import { bySpan } from '../../text/span';
import type { Entities } from '../draft';
import type { Candidate } from './candidate';
import { linkNames, type Cluster } from './link';
import { piecesOf } from './pieces';
import { runsOf } from './runs';
import { splitRun } from './split-run';
import { vocabularyOf } from './vocabulary';

const NOBODY: Entities = { people: [], organizations: [], places: [] };

/**
 * Everyone and everything named in an English text, the weightiest first: one item a real person, organisation or place,
 * every mention verbatim and inside the body. Texts in other languages give empty lists.
 */
export function findEntities(analysis: Analysis): Entities {
  if (!/^en\b/iu.test(analysis.language)) return NOBODY;
  const pieces = piecesOf(analysis);
  const words = vocabularyOf(pieces);
  const candidates: Candidate[] = [];
  for (const run of runsOf(pieces, words)) candidates.push(...splitRun(pieces, run, analysis.text, words));
  const clusters = [...linkNames(candidates)].sort(byWeight);
  const items = (kind: Cluster['kind']) => clusters.filter((cluster) => cluster.kind === kind).map(itemOf);
  return {
    people: items('person').map((item) => ({ ...item, roles: [] })),
    organizations: items('organization').map((item) => ({ ...item, acronym: null })),
    places: items('place'),
  };
}

function itemOf(cluster: Cluster) {
  const mentions = cluster.candidates.map(({ start, end }) => ({ start, end })).sort(bySpan);
  const names = [...new Set(cluster.candidates.map(({ name }) => name))].sort((a, b) => b.length - a.length);
  return { name: names[0] ?? '', aliases: names.slice(1), mentions };
}

function byWeight(a: Cluster, b: Cluster): number {
  return b.candidates.length - a.candidates.length || (a.candidates[0]?.start ?? 0) - (b.candidates[0]?.start ?? 0);
}
