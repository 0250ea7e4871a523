import { useCallback, useMemo, useState } from 'react';
import type { Span } from '#core/text/span';
import { stopsOf } from '../../ui/evidence-index';
import type { EvidenceIndex, EvidenceStop } from '../../ui/evidence-index';
import { itemLabel, shorten } from '#core/summary/item-label';
import { strings } from '../../ui/strings';

/** The keyboard's place among the evidence: where it stands, what a screen reader says of it, and how it moves. */
export type EvidenceCursor = {
  readonly stop: EvidenceStop | null;
  readonly announcement: string;
  readonly move: (step: 1 | -1, from: number) => EvidenceStop | null;
  readonly goTo: (span: Span) => void;
  readonly leave: () => void;
};

/** Moves through the evidence of a text in reading order; it starts at the offset given and goes round at the ends. */
export function useEvidenceCursor(index: EvidenceIndex, text: string): EvidenceCursor {
  const { places } = index;
  const stops = useMemo(() => stopsOf({ places }), [places]);
  const [at, setAt] = useState<Span | null>(null);
  const position = at === null ? -1 : stops.findIndex(({ start, end }) => start === at.start && end === at.end);
  const stop = stops[position] ?? null;

  const move = useCallback(
    (step: 1 | -1, from: number) => {
      if (stops.length === 0) return null;
      const next = position >= 0 ? position + step : startFrom(stops, step, from);
      const target = stops[(next + stops.length) % stops.length] ?? null;
      setAt(target);
      return target;
    },
    [stops, position],
  );
  const leave = useCallback(() => setAt(null), []);
  const announcement = stop ? announce(stop, position, stops.length, index, text) : '';
  return { stop, announcement, move, goTo: setAt, leave };
}

function startFrom(stops: readonly EvidenceStop[], step: 1 | -1, from: number): number {
  const next = stops.findIndex(({ start }) => start >= from);
  if (step === 1) return next === -1 ? 0 : next;
  return (next === -1 ? stops.length : next) - 1;
}

function announce(stop: EvidenceStop, position: number, total: number, index: EvidenceIndex, text: string): string {
  const items = itemNames(stop.itemIds, index);
  return strings.source.atPlace(position + 1, total, shorten(text.slice(stop.start, stop.end)), items);
}

/** What items are called, each with its kind. */
export function itemNames(itemIds: readonly string[], index: EvidenceIndex): string {
  const names = itemIds.flatMap((id) => {
    const reviewed = index.items.get(id);
    return reviewed ? `${strings.summary.kinds[reviewed.section]}: ${itemLabel(reviewed.section, reviewed.item)}` : [];
  });
  return names.join('; ');
}
