import { entityKey } from '#core/library/entity-rule';
import type { NamedCounts } from '#core/library/facets';
import { NAME_FACETS, NAME_SECTIONS } from '#core/library/saved-search';
import type { NameFacet, Narrowing } from '#core/library/saved-search';
import { strings } from '../../ui/strings';
import { branch, keyOfValue } from './narrow-nodes';
import type { NarrowNode } from './narrow-nodes';

/** How many names of each kind stand in the tree; the others are found in a dialog. */
export const NAMES_IN_TREE = 20;

/** People and organisations as branches of the tree, those of the most articles first, and a line that leads to all others. */
export function nameNodes(counts: NamedCounts | null, narrowing: Narrowing): readonly NarrowNode[] {
  const words = strings.organise.names;
  return NAME_FACETS.flatMap((facet) => {
    const { names = [], total = 0 } = counts?.[facet] ?? {};
    const nodes = [
      ...names.map(({ name, count }): NarrowNode => {
        const value = chosenForm(facet, name, narrowing);
        return { key: keyOfValue(facet, value), kind: 'value', label: value, count, nodes: [] };
      }),
      ...(total > names.length ? [line('more', facet, words.more(total - names.length))] : []),
      ...(counts?.isComplete === false ? [line('note', facet, words.reading)] : []),
    ];
    return nodes.length === 0 ? [] : [branch(facet, words[facet], nodes)];
  });
}

/** The name as it was chosen, where it was chosen in another form of writing; else as it is. */
export function chosenForm(facet: NameFacet, name: string, narrowing: Narrowing): string {
  const keyOf = (each: string): string => entityKey({ section: NAME_SECTIONS[facet], name: each });
  return narrowing[facet]?.find((chosen) => keyOf(chosen) === keyOf(name)) ?? name;
}

function line(kind: 'more' | 'note', facet: NameFacet, label: string): NarrowNode {
  return { key: `${kind}:${facet}`, kind, label, count: null, nodes: [] };
}
