import { useCallback } from 'react';
import type { Way } from '#core/reading/visits';
import type { Settings } from '#shared/ipc/schemas';
import type { SourceReader } from '../features/source/use-source-reader';
import type { EvidenceIndex } from '../ui/evidence-index';
import { useInView } from './use-in-view';
import { usePosition } from './use-position';
import { useVisits } from './use-visits';
import type { VisitsInput } from './use-visits';

type PlacesInput = VisitsInput & { readonly index: EvidenceIndex | null };

/** Joins all that goes by where a person reads: the ways back and forward, the position that is kept, and the items in view. */
export function usePlaces({ index, ...input }: PlacesInput) {
  const { onReader: arrive, ...visits } = useVisits(input);
  const keepPosition = usePosition();
  const { inView, onReader: look } = useInView(index);
  const onReader = useCallback(
    (reader: SourceReader | null) => {
      keepPosition(reader);
      look(reader);
      arrive(reader);
    },
    [keepPosition, look, arrive],
  );
  return { ...visits, inView, onReader };
}

/** The commands that go through the places, and the one that has the summary follow the source. */
export function placeCommands(go: (way: Way) => void, onSettings: (change: (settings: Settings) => Settings) => void) {
  return {
    'go-back': () => go('back'),
    'go-forward': () => go('forward'),
    'follow-source': () =>
      onSettings(({ followsSource = false, ...rest }) => ({ ...rest, followsSource: !followsSource })),
  };
}
