import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Organisation } from '#core/library/organised';
import type { Narrowing } from '#core/library/saved-search';
import { useOrganisation } from '../bridge/use-organisation';
import { noMarks } from '../features/library/list-marks';
import type { Edit } from '../features/organise/edits';
import { arrangeEdit } from '../features/organise/edits';
import { chosenOf, narrowingOf, organisedIds, toggled } from '../features/organise/narrowing';
import type { Chosen } from '../features/organise/narrowing';
import { TagStrip } from '../features/organise/tag-strip';
import { createLatest, useLatest } from '../ui/latest';
import { strings } from '../ui/strings';
import { OrganiseDialogs } from './organise-dialogs';
import type { OrganiseDialog } from './organise-dialogs';
import { useSession } from './session';
import { useKeep } from './use-keep';
import type { StepCommands } from './use-steps';

/** What the library is narrowed to and how its articles are organised, with the ways to change it. */
export type Organise = ReturnType<typeof useOrganise>;

const NO_IDS: readonly string[] = [];

/** See Organise. */
export function useOrganise(openId: string | null, steps: StepCommands, isReadOnly: boolean) {
  const organisation = useOrganisation();
  const keep = useKeep(steps);
  const session = useSession();
  const [marks, setMarks] = useState(noMarks(-1));
  const [query] = useState(() => createLatest(''));
  const isSearched = useLatest(query, isSearchedFor);
  const [narrowing, setNarrowing] = useState<Narrowing>({});
  const [dialog, setDialog] = useState<OrganiseDialog | null>(null);
  const tagsOf = useMemo(() => tagsByArticle(organisation), [organisation]);
  const organised = useMemo(() => organisedIds(organisation, narrowing), [organisation, narrowing]);

  const save = useCallback(
    async ({ inputs, step }: Edit) => (inputs.length === 0 ? null : await keep(inputs, step)),
    [keep],
  );
  const toggle = useCallback((value: Chosen) => setNarrowing((current) => toggled(current, value)), []);

  const articleIds = marks.ids.size > 0 ? [...marks.ids] : openId === null ? NO_IDS : [openId];
  const ask = (what: 'tags' | 'collections', ids: readonly string[] = articleIds): void => {
    if (ids.length > 0 && !isReadOnly) setDialog({ what, articleIds: ids });
  };
  const alone = chosenOf(narrowing);
  const only = alone.length === 1 && alone[0]?.facet === 'collection' ? alone[0].value : null;
  const collection = organisation.collections.find(({ id }) => id === only);
  const isArranged = collection !== undefined && !isSearched;
  const onMove = useMemo(
    () =>
      !isArranged
        ? null
        : (by: number): void => {
            if (openId !== null && !isReadOnly) void save(arrangeEdit(collection, openId, by));
          },
    [isArranged, collection, openId, isReadOnly, save],
  );

  const own = (list: { readonly articleIds: readonly string[] }): boolean =>
    openId !== null && list.articleIds.includes(openId);
  return {
    organisation,
    /** Nothing is searched for, narrowed or marked. */
    isAsAtStart: () => query.current() === '' && alone.length === 0 && marks.ids.size === 0,
    narrowing,
    setNarrowing,
    /** What is typed into the search of the library: a key draws only what shows it. */
    query,
    marks,
    setMarks,
    tagsOf,
    organised,
    onMove,
    toggle,
    save,
    setDialog,
    tag: (ids?: readonly string[]) => ask('tags', ids),
    collect: (ids?: readonly string[]) => ask('collections', ids),
    commands: {
      'tag-article': () => ask('tags'),
      'collect-article': () => ask('collections'),
      'save-search': () => {
        if (isReadOnly) return;
        if (alone.length > 0 || isSearchedFor(query.current())) setDialog({ what: 'save-search' });
        else session.toasts.show({ title: strings.organise.facets.nothingToSave });
      },
    },
    /** The tags of the open article, over what else stands above its text. */
    stripOver: (below: ReactNode) => (
      <>
        <TagStrip
          tags={organisation.tags.filter(own)}
          collections={organisation.collections.filter(own)}
          isReadOnly={isReadOnly}
          onNarrow={(chosen) => setNarrowing(narrowingOf([chosen]))}
          onTag={() => ask('tags')}
        />
        {below}
      </>
    ),
    dialogs: (
      <OrganiseDialogs
        dialog={dialog}
        organisation={organisation}
        search={{ query, narrowing }}
        onSave={save}
        onClose={() => {
          setDialog(null);
          if (dialog?.what === 'rename') dialog.onClosed?.();
        }}
      />
    ),
  };
}

/** Says whether these words ask for anything. */
export const isSearchedFor = (words: string): boolean => words.trim() !== '';

type TagsByArticle = ReadonlyMap<string, Organisation['tags']>;

function tagsByArticle({ tags }: Organisation): TagsByArticle {
  const found = new Map<string, Organisation['tags'][number][]>();
  for (const tag of tags) {
    for (const id of tag.articleIds) {
      const own = found.get(id);
      if (own === undefined) found.set(id, [tag]);
      else own.push(tag);
    }
  }
  return found;
}
