import { useMemo } from 'react';
import type { Place } from '#core/library/place';
import type { Span } from '#core/text/span';
import { useBridge } from '../bridge/bridge-context';
import type { LostWords } from '../features/notes/lost-list';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import type { Annotations } from './use-annotations';
import type { ReviewedArticle } from './use-evidence';
import type { Keep } from './use-keep';
import type { StepCommands } from './use-steps';

type LostWordsInput = {
  readonly annotations: Annotations;
  readonly reviewed: ReviewedArticle | null;
  readonly steps: StepCommands;
  readonly keep: Keep;
  /** The words that are selected in the source, if any are. */
  readonly selected: () => Span | null;
  readonly placeAt: (span: Span) => Place | null;
};

/** What of a person's marks the text no longer holds for certain, and the ways to place it by hand or to let it go. */
export function useLostWords({ annotations, reviewed, steps, keep, selected, placeAt }: LostWordsInput) {
  const bridge = useBridge();
  const session = useSession();
  return useMemo(() => {
    const highlights = annotations.highlights.flatMap(({ record, span }) => (span === null ? [record] : []));
    const notes = annotations.notes.flatMap(({ record, span }) => (span === null ? [record] : []));
    const additions = reviewed?.reviewed.lost ?? [];
    const wordsOf = ({ id, place }: { readonly id: string; readonly place: Place }) => ({
      id,
      words: place.anchor.exact,
    });
    const lost: readonly LostWords[] = [
      ...highlights.map((record) => ({ kind: 'highlight' as const, ...wordsOf(record) })),
      ...additions.map((record) => ({ kind: 'addition' as const, ...wordsOf(record) })),
      ...notes.map((record) => ({ kind: 'note' as const, ...wordsOf(record) })),
    ];

    async function placeNote(id: string, place: Place): Promise<void> {
      const note = notes.find((each) => each.id === id);
      if (!note) return;
      await session.queue.flush();
      const markdown = session.queue.textOf(session.queue.keyOf(id)) ?? note.markdown;
      const result = await bridge.notes.save({ id, articleId: note.articleId, place, markdown, over: markdown });
      if (result.ok) await steps.tell();
      else showProblem(session, strings.annotations.failed, result.error);
    }

    function onPlace({ id, kind, words: label }: LostWords): void {
      const span = selected();
      const place = span === null ? null : placeAt(span);
      if (span === null) session.toasts.show({ title: strings.annotations.selectFirst });
      if (place === null) return;
      if (kind === 'note') void placeNote(id, place);
      else {
        const step = { kind: 'edit' as const, label, count: 1 };
        const highlight = highlights.find((each) => each.id === id);
        const addition = additions.find((each) => each.id === id);
        if (highlight) void keep([{ type: 'put', kind: 'highlight', record: bare({ ...highlight, place }) }], step);
        if (addition) void keep([{ type: 'put', kind: 'addition', record: bare({ ...addition, place }) }], step);
      }
    }

    function onRemove({ id, kind, words: label }: LostWords): void {
      if (kind === 'note') return;
      const step = kind === 'highlight' ? ('remove-highlight' as const) : ('remove-item' as const);
      void keep([{ type: 'delete', kind, id }], { kind: step, label, count: 1 });
    }
    return { lost, onPlace, onRemove };
  }, [annotations, reviewed, bridge, session, steps, keep, selected, placeAt]);
}

/** A record as the window sends it: main says anew who wrote it and when. */
function bare<T extends { readonly by: string; readonly at: string }>({
  by: _by,
  at: _at,
  ...rest
}: T): Omit<T, 'by' | 'at'> {
  return rest;
}
