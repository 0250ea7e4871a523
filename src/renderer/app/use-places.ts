import { useCallback, useRef, useState } from 'react';
import type { Way } from '#core/reading/visits';
import type { Settings } from '#shared/ipc/schemas';
import type { SourceReader } from '../features/source/use-source-reader';
import type { EvidenceIndex } from '../ui/evidence-index';
import type { FindAsked } from '../features/source/use-find';
import type { KeptPlace } from '../features/summary/kept-place';
import { createLatest } from '../ui/latest';
import { useInView } from './use-in-view';
import { usePosition } from './use-position';
import { useVisits } from './use-visits';
import type { VisitsInput } from './use-visits';

type PlacesInput = VisitsInput & {
  readonly evidence: EvidenceIndex | null;
  /** Who reviews, also the text beside. */
  readonly reviewing: { readonly name: string; readonly isBlind: boolean };
};

/**
 * Joins all that goes by where a person reads: the ways back and forward, the position that is kept, the items in view, the search
 * in the text, and the text beside it.
 */
export function usePlaces({ evidence, reviewing, ...input }: PlacesInput) {
  const { onReader: arrive, ...visits } = useVisits(input);
  const kept: KeptPlace = useRef(null);
  const keepPosition = usePosition();
  const { inView, onReader: look } = useInView(evidence);
  const [besideId, setBesideId] = useState<string | null>(null);
  const [find] = useState(() => createLatest<FindAsked | null>(null));
  const onReader = useCallback(
    (reader: SourceReader | null) => {
      keepPosition(reader);
      look(reader);
      arrive(reader);
    },
    [keepPosition, look, arrive],
  );
  const { articleId, select } = input;
  const beside = {
    besideId,
    reviewing,
    onSwap: () => {
      if (besideId === null || articleId === null) return;
      setBesideId(articleId);
      select(besideId);
    },
    onClose: () => setBesideId(null),
  };
  /** Keeps one of the marked articles beside the open one, or else the open one beside what is opened next; asked for again, none. */
  const onKeepBeside = (marked: ReadonlySet<string>): void => {
    const other = [...marked].find((id) => id !== articleId);
    const kept = other ?? (besideId === null ? articleId : null);
    setBesideId(kept === besideId ? null : kept);
  };
  /** Opens an article from the list; the one that is open already is asked for the words of the search again. */
  const onSelect = (id: string): void => {
    if (id === articleId) find.set({ isAgain: true });
    select(id);
  };
  return {
    ...visits,
    beside,
    onKeepBeside,
    inView,
    /** The place in the summary. */
    kept,
    onReader,
    onFind: () => find.set({ isAgain: false }),
    findAsked: find,
    onSelect,
  };
}

type Places = {
  readonly go: (way: Way) => void;
  readonly onFind: () => void;
  readonly onKeepBeside: (marked: ReadonlySet<string>) => void;
  /** The articles that are marked in the list. */
  readonly marked: ReadonlySet<string>;
};

/** The commands that go through the places of a text, and the one that has the summary follow it. */
export function placeCommands(
  { go, onFind, onKeepBeside, marked }: Places,
  onSettings: (change: (settings: Settings) => Settings) => void,
) {
  return {
    'find-in-article': onFind,
    'keep-beside': () => onKeepBeside(marked),
    'go-back': () => go('back'),
    'go-forward': () => go('forward'),
    'follow-source': () =>
      onSettings(({ followsSource = false, ...rest }) => ({ ...rest, followsSource: !followsSource })),
  };
}
