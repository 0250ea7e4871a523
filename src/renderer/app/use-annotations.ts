import { useMemo } from 'react';
import type { AddableSection } from '#core/library/addition';
import type { Highlight, Hue } from '#core/library/highlight';
import type { Note } from '#core/library/note';
import { placeOf, placesIn } from '#core/library/place';
import type { Place } from '#core/library/place';
import { citationOf } from '#core/report/citation';
import { reportLanguage } from '#core/report/words/report-languages';
import { shorten } from '#core/summary/item-label';
import { contains, sliceOf } from '#core/text/span';
import type { Span } from '#core/text/span';
import type { OpenArticle } from '#shared/ipc/messages';
import type { SourceMark } from '../features/source/word-actions';
import { copyText } from '../ui/copy-text';
import { strings } from '../ui/strings';
import { useSession } from './session';
import type { Keep } from './use-keep';

/** The most code units that are marked at once: they are kept with the mark. */
const MOST_WORDS = 20_000;
/** The longest words in the name of a step, in code units. */
const LABEL = 120;

/** A highlight or a note with the place of its words now, null where they are not certain. */
type Placed<T> = { readonly record: T; readonly span: Span | null };

/** What a person marked in the open article, and where it stands in its text. */
export type Annotations = {
  readonly highlights: readonly Placed<Highlight>[];
  readonly notes: readonly Placed<Note & { readonly place: Place }>[];
  readonly marks: readonly SourceMark[];
};

/** Finds the marked words of the open article. */
export function useAnnotations(open: OpenArticle | null): Annotations {
  return useMemo(() => {
    if (open === null) return { highlights: [], notes: [], marks: [] };
    const find = placesIn(open.article.text);
    const highlights = open.kept.highlight
      .map((record) => ({ record, span: find(record.place) }))
      .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
    const notes = open.notes.flatMap((note) =>
      note.place === undefined ? [] : [{ record: { ...note, place: note.place }, span: find(note.place) }],
    );
    const marks = [
      ...highlights.flatMap(({ record, span }) => (span ? [{ id: record.id, span, look: record.hue }] : [])),
      ...notes.flatMap(({ record, span }) => (span ? [{ id: record.id, span, look: 'note' as const }] : [])),
    ];
    return { highlights, notes, marks };
  }, [open]);
}

/** What is done with words of the open article; each is a step that can be taken back. */
export function useWordCommands(open: OpenArticle | null, { highlights }: Annotations, keep: Keep) {
  const session = useSession();
  return useMemo(() => {
    if (open === null) return null;
    const { article } = open;
    const { text, id: articleId } = article;
    const words = strings.annotations;

    function placeAt(span: Span): Place | null {
      if (span.end - span.start <= MOST_WORDS) return placeOf(text, span);
      session.toasts.show({ tone: 'problem', title: words.tooLong, detail: words.tooLongHint });
      return null;
    }
    const labelOf = (span: Span): string => shorten(sliceOf(text, span), LABEL);

    function highlight(span: Span, hue: Hue): void {
      const around = highlights.find((each) => each.span !== null && contains(each.span, span));
      const place = around ? around.record.place : placeAt(span);
      if (place === null || around?.record.hue === hue) return;
      const tagIds = around?.record.tagIds;
      const record = { id: around?.record.id ?? null, articleId, hue, place, ...(tagIds && { tagIds: [...tagIds] }) };
      void keep([{ type: 'put', kind: 'highlight', record }], { kind: 'highlight', label: labelOf(span), count: 1 });
    }

    function unhighlight(id: string): void {
      const label = shorten(highlights.find(({ record }) => record.id === id)?.record.place.anchor.exact ?? '', LABEL);
      void keep([{ type: 'delete', kind: 'highlight', id }], { kind: 'remove-highlight', label, count: 1 });
    }

    async function add(span: Span, section: AddableSection, onAdded: (id: string) => void): Promise<void> {
      const place = placeAt(span);
      if (place === null) return;
      const record = { id: null, articleId, section, values: {}, place };
      const step = { kind: 'add-item' as const, label: labelOf(span), count: 1 };
      const added = await keep([{ type: 'put', kind: 'addition', record }], step);
      if (added?.[0]) onAdded(added[0].id);
    }

    function copy(span: Span): void {
      const isCopied = copyText(citationOf(article, sliceOf(text, span), reportLanguage(strings.locale)));
      session.toasts.show(
        isCopied ? { title: words.copied, lifetime: 3_000 } : { title: words.notCopied, tone: 'problem' },
      );
    }
    return { highlight, unhighlight, add, copy, placeAt };
  }, [open, highlights, keep, session]);
}
