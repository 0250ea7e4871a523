import { useCallback, useMemo, useRef, useState } from 'react';
import type { Place } from '#core/library/place';
import { itemLabel } from '#core/summary/item-label';
import type { SummaryItem } from '#core/summary/summary';
import type { Span } from '#core/text/span';
import type { OpenArticle } from '#shared/ipc/messages';
import type { Settings } from '#shared/ipc/schemas';
import type { NewNote } from '../features/notes/notes-pane';
import type { WordActions } from '../features/source/word-actions';
import { evidenceSpans } from '../ui/evidence-index';
import type { PaneName } from './panes';
import { useAddedItems } from './use-added-items';
import type { Decide } from './use-added-items';
import { useAnnotations, useWordCommands } from './use-annotations';
import type { ReviewedArticle, useEvidenceLinks } from './use-evidence';
import { useKeep } from './use-keep';
import { useLostWords } from './use-lost-words';
import type { Organise } from './use-organise';
import { useReadingView } from './use-reading-view';
import type { StepCommands } from './use-steps';
import { useWordTags } from './use-word-tags';

type ArticleWordsInput = {
  readonly open: OpenArticle | null;
  readonly reviewed: ReviewedArticle | null;
  readonly steps: StepCommands;
  /** What is done with the engine's items. */
  readonly reviews: Decide;
  readonly isReadOnly: boolean;
  readonly links: ReturnType<typeof useEvidenceLinks>;
  readonly ensure: (pane: PaneName) => void;
  readonly organise: Pick<Organise, 'organisation' | 'save'>;
  readonly settings: Settings;
  readonly onSettings: (change: (settings: Settings) => Settings) => void;
};

/** See useArticleWords. */
export type ArticleWords = ReturnType<typeof useArticleWords>;

/** Joins what is done with the words of the open article: highlights, notes on words, added items and corrected evidence. */
export function useArticleWords(input: ArticleWordsInput) {
  const { open, reviewed, steps, reviews, isReadOnly, links, ensure, settings, onSettings, organise } = input;
  const { drawnIds, pointAt, goTo } = links;
  const keep = useKeep(steps);
  const annotations = useAnnotations(open);
  const commands = useWordCommands(open, annotations, keep);
  const decide = useAddedItems(reviews, keep);
  const placeAt = useCallback((span: Span) => commands?.placeAt(span) ?? null, [commands]);
  const wordTags = useWordTags({ articleId: open?.article.id ?? null, annotations, keep, placeAt, organise });
  const onTag = wordTags.ask;
  const [newNoteAsked, setNewNoteAsked] = useState<NewNote | null>(null);
  const [onlyId, otherId] = drawnIds;
  const item = onlyId !== undefined && otherId === undefined ? reviewed?.index.items.get(onlyId) : undefined;

  const newNote = useCallback(
    (asked: NewNote = {}) => {
      ensure('notes');
      setNewNoteAsked({ ...asked });
    },
    [ensure],
  );

  const wordActions = useMemo((): WordActions | null => {
    if (commands === null || isReadOnly) return null;
    const onPlace = (span: Span, act: (place: Place) => void): void => {
      const place = commands.placeAt(span);
      if (place !== null) act(place);
    };
    return {
      onHighlight: commands.highlight,
      onUnhighlight: commands.unhighlight,
      onTag,
      onNote: (span) => onPlace(span, (place) => newNote({ place })),
      onAdd: (span, section) => {
        void commands.add(span, section, (id) => pointAt([id]));
      },
      chosen:
        item === undefined
          ? null
          : {
              label: itemLabel(item.section, item.item),
              span: onlySpan(item.item),
              onUse: (span) =>
                onPlace(span, (evidence) => {
                  void decide.onEdit(item, { ...(item.addition?.values ?? item.review?.edit), evidence });
                }),
            },
    };
  }, [commands, isReadOnly, item, decide, newNote, pointAt, onTag]);

  const selection = useRef<Span | null>(null);
  const onSelected = useCallback((span: Span | null) => {
    selection.current = span;
  }, []);
  const selected = useCallback(() => selection.current, []);
  const lost = useLostWords({ annotations, reviewed, steps, keep, selected, placeAt });
  const onCopy = useCallback((span: Span) => commands?.copy(span), [commands]);
  const { marks } = annotations;
  const { view, viewOf, onView } = useReadingView(settings, open?.article.id ?? null, onSettings);
  const source = useMemo(
    () => ({ marks, wordActions, onCopy, onSelected, view, onView }),
    [marks, wordActions, onCopy, onSelected, view, onView],
  );
  const goToPlace = useCallback(
    (place: Place) => {
      const found = annotations.notes.find(({ record }) => record.place.span === place.span) ?? null;
      const span = found === null ? place.span : found.span;
      if (span !== null) goTo(span);
    },
    [annotations, goTo],
  );
  return { annotations, wordTags, commands, source, decide, lost, newNote, newNoteAsked, goTo, goToPlace, viewOf };
}

/** The words an item stands on where it stands on no others. */
function onlySpan(item: SummaryItem): Span | null {
  const [only, another] = evidenceSpans(item);
  return only !== undefined && another === undefined ? only : null;
}
