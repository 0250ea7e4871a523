import { useMemo, useState } from 'react';
import type { ComponentProps, ReactNode, Ref } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import type { FacetCounts } from '#core/library/facets';
import type { NameFacet } from '#core/library/saved-search';
import type { Settings } from '#shared/ipc/schemas';
import type { LibraryState } from '../bridge/use-library';
import { useNames } from '../bridge/use-names';
import { useNarrowed } from '../bridge/use-narrowed';
import { LibraryPane } from '../features/library/library-pane';
import {
  collectEdit,
  deleteCollectionEdit,
  deleteSearchEdit,
  deleteTagEdit,
  tagEdit,
} from '../features/organise/edits';
import { facetLabel, facetNodes } from '../features/organise/facet-nodes';
import { NameNote } from '../features/organise/name-note';
import { nameNodes, NAMES_IN_TREE } from '../features/organise/name-nodes';
import { NamePicker } from '../features/organise/name-picker';
import { NarrowChips } from '../features/organise/narrow-chips';
import { keyOfValue, organisedNodes } from '../features/organise/narrow-nodes';
import type { NarrowNode } from '../features/organise/narrow-nodes';
import { NarrowTree } from '../features/organise/narrow-tree';
import type { Owner } from '../features/organise/owner-menu';
import { chosenOf, withRange } from '../features/organise/narrowing';
import type { Chosen } from '../features/organise/narrowing';
import { useLatest } from '../ui/latest';
import { strings } from '../ui/strings';
import { useDelayed } from '../ui/use-delayed';
import { isSearchedFor } from './use-organise';
import type { useLibraryActions } from './use-library-actions';
import type { Organise } from './use-organise';
import type { useSelection } from './use-selection';

type LibrarySideProps = {
  readonly library: LibraryState;
  readonly organise: Organise;
  readonly selection: ReturnType<typeof useSelection>;
  /** An article was chosen in the list. */
  readonly onSelect: (articleId: string) => void;
  /** The open article is the one that was looked for: by a click or Enter, not on the way along the list. */
  readonly onChosen: (() => void) | undefined;
  readonly onOpenInWindow: (articleId: string) => void;
  readonly settings: Settings;
  readonly onSettings: (change: (settings: Settings) => Settings) => void;
  readonly isReadOnly: boolean;
  readonly filterRef: Ref<HTMLInputElement>;
  readonly actions: ReturnType<typeof useLibraryActions>;
  readonly onShowDeleted: () => void;
  readonly onOpenNote: (noteId: string) => void;
  readonly onExport: ComponentProps<typeof LibraryPane>['onExport'];
  readonly onShown: ComponentProps<typeof LibraryPane>['onShown'];
};

/** The library pane with what narrows it: joins the list with tags, collections and saved searches. */
export function LibrarySide(props: LibrarySideProps) {
  const { library, organise, selection, settings, onSettings, isReadOnly, actions } = props;
  const { rows, index, status, total, isAwaited } = library;
  const isNarrowShown = settings.isNarrowShown ?? false;
  const [found, setFound] = useState<readonly string[] | null>(null);
  const isNarrowed = chosenOf(organise.narrowing).length > 0;
  const { left, isLatest } = useNarrowed(isNarrowShown || isNarrowed ? organise.narrowing : null, found);
  const ids = useMemo(() => (isNarrowed && left.ids !== null ? new Set(left.ids) : null), [isNarrowed, left.ids]);
  const remove = (removed: readonly ArticleRow[]): void => void selection.removeWith(removed, actions.removeArticles);
  return (
    <LibraryPane
      rows={isAwaited ? null : rows}
      total={total}
      samples={status?.samples ?? 0}
      name={status?.name ?? ''}
      selected={selection.id === null ? undefined : index.rowOf(selection.id)}
      isReadOnly={isReadOnly}
      filterRef={props.filterRef}
      query={organise.query}
      marks={organise.marks}
      onMarks={organise.setMarks}
      tagsOf={organise.tagsOf}
      narrowed={organise.onMove === null ? ids : organise.organised}
      onFound={setFound}
      onMove={organise.onMove}
      narrow={
        <Narrow
          organise={organise}
          counts={left.counts}
          isCounted={isLatest}
          found={found}
          isShown={isNarrowShown}
          isReadOnly={isReadOnly}
        />
      }
      isNarrowShown={isNarrowShown}
      onNarrowShown={(isShown) => onSettings((current) => ({ ...current, isNarrowShown: isShown }))}
      onTag={organise.tag}
      onCollect={organise.collect}
      onSelect={props.onSelect}
      onChosen={props.onChosen}
      onOpenInWindow={props.onOpenInWindow}
      onRemove={remove}
      view={settings.list}
      onView={(list) => onSettings((current) => ({ ...current, list }))}
      onRemoveSamples={() => void actions.removeSamples()}
      deleted={status?.deleted ?? 0}
      onShowDeleted={props.onShowDeleted}
      onOpenNote={props.onOpenNote}
      onExport={props.onExport}
      onShown={props.onShown}
    />
  );
}

type NarrowProps = {
  readonly organise: Organise;
  readonly counts: FacetCounts;
  /** The counts are those of what is chosen now. */
  readonly isCounted: boolean;
  readonly found: readonly string[] | null;
  readonly isShown: boolean;
  readonly isReadOnly: boolean;
};

/** The tree, where it is shown, and what was chosen in it. */
function Narrow({ organise, counts, isCounted, found, isShown, isReadOnly }: NarrowProps): ReactNode {
  const { organisation, narrowing, setNarrowing, query, toggle, save, setDialog } = organise;
  const [picked, setPicked] = useState<NameFacet | null>(null);
  const isByName = narrowing.person !== undefined || narrowing.org !== undefined;
  const isSearched = useLatest(query, isSearchedFor);
  const { names, isLatest } = useNames(isShown || isByName ? narrowing : null, found, IN_TREE);
  const nodes = useMemo(
    () => [...organisedNodes(organisation, counts), ...nameNodes(names, narrowing), ...facetNodes(counts)],
    [organisation, counts, names, narrowing],
  );
  const whole = useWhole(nodes, isCounted && isLatest);
  const chosen = chosenOf(narrowing);
  const isAny = chosen.length > 0 || isSearched;

  function change(owner: Owner, what: 'rename' | 'delete', back: () => void): void {
    if (what === 'rename') {
      setDialog({ what, ...owner, onClosed: back });
      return;
    }
    const tag = organisation.tags.find(({ id }) => id === owner.id);
    const collection = organisation.collections.find(({ id }) => id === owner.id);
    const search = organisation.searches.find(({ id }) => id === owner.id);
    if (owner.kind === 'tag' && tag) void save(deleteTagEdit(tag));
    if (owner.kind === 'collection' && collection) void save(deleteCollectionEdit(collection));
    if (owner.kind === 'search' && search) void save(deleteSearchEdit(search.id, search.name));
  }

  function take(owner: Owner, articleIds: readonly string[]): void {
    const tag = organisation.tags.find(({ id }) => id === owner.id);
    const collection = organisation.collections.find(({ id }) => id === owner.id);
    if (owner.kind === 'tag' && tag) void save(tagEdit(tag, articleIds, true));
    if (owner.kind === 'collection' && collection) void save(collectEdit(collection, articleIds, true, Date.now()));
  }

  return (
    <>
      {isShown ? (
        <NarrowTree
          nodes={whole}
          isKnown={isCounted && isLatest}
          chosen={chosen.map(({ facet, value }) => keyOfValue(facet, value))}
          dates={narrowing.date ?? NO_DATES}
          isReadOnly={isReadOnly}
          onRange={(range) => setNarrowing((current) => withRange(current, range))}
          onToggle={(key) => {
            const [facet = '', ...value] = key.split(':');
            toggle({ facet, value: value.join(':') } as Chosen);
          }}
          onSearch={(id) => {
            const search = organisation.searches.find((each) => each.id === id);
            if (search === undefined) return;
            query.set(search.query);
            setNarrowing(search.narrowing);
          }}
          onMore={(facet) => setPicked(facet as NameFacet)}
          onChange={change}
          onTake={take}
        />
      ) : null}
      {isAny ? (
        <NarrowChips
          chosen={chosen.map((each) => ({ ...each, label: labelOf(nodes, each) }))}
          onDrop={toggle}
          onClear={() => setNarrowing({})}
          onSave={isReadOnly ? null : () => setDialog({ what: 'save-search' })}
        />
      ) : null}
      {isByName && !isShown && names?.isComplete === false ? <NameNote /> : null}
      {picked === null ? null : (
        <NamePicker
          facet={picked}
          narrowing={narrowing}
          found={found}
          onToggle={(value) => toggle({ facet: picked, value })}
          onClose={() => setPicked(null)}
        />
      )}
    </>
  );
}

/** How long a tree may be waited for, in milliseconds: names take long in a large library. */
const LATE = 1_000;

/** The tree as it was, until all answers it is made of have come: its rows move once, and none under a pointer that presses it. */
function useWhole<T>(value: T, isWhole: boolean): T {
  const isLate = useDelayed(!isWhole, LATE);
  const [kept, setKept] = useState(value);
  if (!isWhole && !isLate) return kept;
  if (kept !== value) setKept(value);
  return value;
}

const NO_DATES: readonly string[] = [];
const IN_TREE = { facet: null, find: '', limit: NAMES_IN_TREE } as const;

/** The words of a chosen value; what was deleted since is said to be. */
function labelOf(nodes: readonly NarrowNode[], { facet, value }: Chosen): string {
  const key = keyOfValue(facet, value);
  const find = (among: readonly NarrowNode[]): NarrowNode | null => {
    for (const node of among) {
      const found = node.key === key ? node : find(node.nodes);
      if (found !== null) return found;
    }
    return null;
  };
  return (
    find(nodes)?.label ??
    (facet === 'tag' || facet === 'collection' ? strings.organise.facets.gone : facetLabel(facet, value))
  );
}
