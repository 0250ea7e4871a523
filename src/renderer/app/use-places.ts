import { useCallback, useState } from 'react';
import type { Way } from '#core/reading/visits';
import type { Settings } from '#shared/ipc/schemas';
import type { SourceReader } from '../features/source/use-source-reader';
import type { EvidenceIndex } from '../ui/evidence-index';
import { createLatest } from '../ui/latest';
import { useInView } from './use-in-view';
import { usePosition } from './use-position';
import { useVisits } from './use-visits';
import type { VisitsInput } from './use-visits';

type PlacesInput = VisitsInput & { readonly index: EvidenceIndex | null };

/** Joins all that goes by where a person reads: the ways back and forward, the position that is kept, the items in view, and the search in the text. */
export function usePlaces({ index, ...input }: PlacesInput) {
  const { onReader: arrive, ...visits } = useVisits(input);
  const keepPosition = usePosition();
  const { inView, onReader: look } = useInView(index);
  const [find] = useState(() => createLatest<object | null>(null));
  const onReader = useCallback(
    (reader: SourceReader | null) => {
      keepPosition(reader);
      look(reader);
      arrive(reader);
    },
    [keepPosition, look, arrive],
  );
  return { ...visits, inView, onReader, onFind: () => find.set({}), onFindAsked: find.subscribe };
}

type Places = { readonly go: (way: Way) => void; readonly onFind: () => void };

/** The commands that go through the places of a text, and the one that has the summary follow it. */
export function placeCommands({ go, onFind }: Places, onSettings: (change: (settings: Settings) => Settings) => void) {
  return {
    'find-in-article': onFind,
    'go-back': () => go('back'),
    'go-forward': () => go('forward'),
    'follow-source': () =>
      onSettings(({ followsSource = false, ...rest }) => ({ ...rest, followsSource: !followsSource })),
  };
}
