import type { EvidenceIndex, EvidencePlace } from '../../ui/evidence-index';

/** True for events, topics and indirect speech, which run over most of a text: marked at rest they would mark nothing. */
export function isQuiet(index: EvidenceIndex, { section, itemId }: EvidencePlace): boolean {
  if (section === 'timeline' || section === 'topics') return true;
  const item = index.items.get(itemId)?.item;
  return section === 'quotes' && item !== undefined && 'kind' in item && item.kind === 'indirect';
}
