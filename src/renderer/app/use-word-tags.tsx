import { useCallback, useState } from 'react';
import type { Highlight, Hue } from '#core/library/highlight';
import type { Organisation } from '#core/library/organised';
import type { Place } from '#core/library/place';
import { contains } from '#core/text/span';
import type { Span } from '#core/text/span';
import { AssignDialog } from '../features/organise/assign-dialog';
import { newTagEdit } from '../features/organise/edits';
import { strings } from '../ui/strings';
import type { Annotations } from './use-annotations';
import type { Keep } from './use-keep';
import type { Organise } from './use-organise';

type WordTagsInput = {
  readonly articleId: string | null;
  readonly annotations: Annotations;
  readonly keep: Keep;
  readonly placeAt: (span: Span) => Place | null;
  readonly organise: Pick<Organise, 'organisation' | 'save'>;
};

/** The words whose tags are asked for: an id once they are highlighted. */
type Asked = { readonly id: string | null; readonly hue: Hue; readonly place: Place };

/** Puts tags on words of the open article; words that are not highlighted yet become so with their first tag. */
export function useWordTags({ articleId, annotations, keep, placeAt, organise }: WordTagsInput) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const { highlights } = annotations;
  const { tags } = organise.organisation;
  const known = highlights.find(({ record }) => record.id === asked?.id)?.record;
  const tagIds = known?.tagIds ?? [];

  const ask = useCallback(
    (span: Span) => {
      const around = highlights.find((each) => each.span !== null && contains(each.span, span))?.record;
      const place = around?.place ?? placeAt(span);
      if (place !== null) setAsked({ id: around?.id ?? null, hue: around?.hue ?? 'sun', place });
    },
    [highlights, placeAt],
  );
  const askOf = ({ id, hue, place }: Highlight): void => setAsked({ id, hue, place });

  const put = async (tagId: string, name: string, isOn: boolean): Promise<void> => {
    if (asked === null || articleId === null) return;
    const next = isOn ? [...tagIds, tagId] : tagIds.filter((id) => id !== tagId);
    const { id, place } = asked;
    const record = { id, articleId, hue: known?.hue ?? asked.hue, place, ...(next.length > 0 && { tagIds: next }) };
    const step = { kind: isOn ? 'tag' : 'untag', label: name, count: 1 } as const;
    const kept = await keep([{ type: 'put', kind: 'highlight', record }], step);
    const saved = kept?.[0];
    // Whoever closed the dialog while it was saved has done with it.
    if (saved) setAsked((now) => (now === asked ? { ...asked, id: saved.id } : now));
  };
  const make = async (name: string): Promise<void> => {
    const { inputs, step } = newTagEdit(name, null);
    const [made] = (await organise.save({ inputs, step })) ?? [];
    if (made) await put(made.id, name, true);
  };

  const dialog =
    asked === null ? null : (
      <AssignDialog
        title={strings.annotations.tagsOfWords}
        find={strings.organise.assign.findTag}
        choices={tags.map(({ id, name, hue }) => ({ id, name, hue, has: tagIds.includes(id) ? 'all' : 'none' }))}
        onToggle={({ id, name, has }) => void put(id, name, has !== 'all')}
        onNew={(name) => void make(name)}
        onClose={() => setAsked(null)}
      />
    );
  return { ask, askOf, tags, dialog };
}

/** The tags of some words that are still in the library, in its order. */
export function tagsOfWords({ tagIds = [] }: Highlight, tags: Organisation['tags']): Organisation['tags'] {
  return tags.filter(({ id }) => tagIds.includes(id));
}
