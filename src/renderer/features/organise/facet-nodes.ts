import type { FacetCounts } from '#core/library/facets';
import type { Facet } from '#core/library/saved-search';
import { compareText } from '#core/text/compare';
import { formatEdtf } from '../../ui/edtf';
import { languageName } from '../../ui/language-name';
import { strings } from '../../ui/strings';
import { isRange, rangeLabel } from './date-range';
import { branch, keyOfValue } from './narrow-nodes';
import type { NarrowNode } from './narrow-nodes';

/** The most places that are listed, those of the most articles first. */
const MOST_VALUES = 40;

/** Dates, places, languages and states of review as branches of the tree, with how many articles have each. */
export function facetNodes(counts: FacetCounts): readonly NarrowNode[] {
  const words = strings.organise.facets;
  return [
    branch('date', words.date, dateNodes(counts.date ?? {})),
    branch('place', words.place, valueNodes('place', counts)),
    branch('language', words.language, valueNodes('language', counts)),
    branch('review', words.review, valueNodes('review', counts)),
  ].filter(({ nodes }) => nodes.length > 0);
}

/** What a value of these facets is called. */
export function facetLabel(facet: Facet, value: string): string {
  const { undated } = strings.library;
  if (facet === 'date') return value === '' ? undated : isRange(value) ? rangeLabel(value) : formatEdtf(value);
  if (facet === 'language') return languageName(value);
  if (facet === 'place') return value === '' ? strings.organise.view.noPlace : value;
  const reviews: Readonly<Record<string, string>> = strings.organise.facets.reviews;
  return facet === 'review' ? (reviews[value] ?? value) : value;
}

function valueNodes(facet: Facet, counts: FacetCounts): readonly NarrowNode[] {
  return Object.entries(counts[facet] ?? {})
    .sort(([a, one], [b, other]) => other - one || compareText(a, b))
    .slice(0, MOST_VALUES)
    .map(([value, count]) => node(facet, value, count));
}

/** Years from the latest, each over its months, with bars that tell how many articles are of each. */
function dateNodes(counts: Readonly<Record<string, number>>): readonly NarrowNode[] {
  const values = Object.keys(counts).sort((a, b) => compareText(b, a));
  const years = values.filter((value) => value.length <= 4);
  const most = Math.max(...years.map((year) => counts[year] ?? 0), 1);
  const nodes = years.map((year): NarrowNode => {
    const months = year === '' ? [] : values.filter((value) => value.startsWith(`${year}-`));
    const ofMonths = Math.max(...months.map((month) => counts[month] ?? 0), 1);
    return {
      ...node('date', year, counts[year] ?? 0),
      share: (counts[year] ?? 0) / most,
      nodes: months.map((month) => ({
        ...node('date', month, counts[month] ?? 0),
        share: (counts[month] ?? 0) / ofMonths,
      })),
    };
  });
  if (values.filter((value) => value !== '').length < 2) return nodes;
  return [
    ...nodes,
    { key: 'note:date', kind: 'note', label: strings.organise.facets.rangeHint, count: null, nodes: [] },
  ];
}

function node(facet: Facet, value: string, count: number): NarrowNode {
  return { key: keyOfValue(facet, value), kind: 'value', label: facetLabel(facet, value), count, nodes: [] };
}
