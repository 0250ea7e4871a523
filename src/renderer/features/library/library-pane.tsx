import { ListTree, Trash2 } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo } from 'react';
import type { ReactNode, Ref } from 'react';
import type { ArticleRow } from '#core/library/catalogue';
import { PLAIN_VIEW } from '#core/library/list-view';
import type { ListView } from '#core/library/list-view';
import { useProgress } from '../../bridge/use-progress';
import { EmptyState } from '../../ui/empty-state';
import { IconButton } from '../../ui/icon-button';
import { useLatest } from '../../ui/latest';
import type { Latest } from '../../ui/latest';
import { PaneHeader } from '../../ui/pane-header';
import { Skeleton } from '../../ui/skeleton';
import { strings } from '../../ui/strings';
import { useDelayed } from '../../ui/use-delayed';
import { LibraryList } from './library-list';
import type { RowTag } from './library-row';
import { noMarks } from './list-marks';
import type { Marks } from './list-marks';
import { ListViewMenu } from './list-view-menu';
import { MarkedBar } from './marked-bar';
import type { MarkedExport } from './marked-bar';
import { NoteHits } from './note-hits';
import { SearchBox } from './search-box';
import { SearchNotes } from './search-notes';
import { shownRows, snippetsOf } from './shown-rows';
import { useListOrder } from './use-list-order';
import { useSearch } from './use-search';
import controls from '../../ui/controls.module.css';
import styles from './library-pane.module.css';

type LibraryPaneProps = {
  /** Null until the library was read; only the first of `total` until it was read to its end. */
  readonly rows: readonly ArticleRow[] | null;
  readonly total: number;
  readonly samples: number;
  /** The name of the library, empty until it is known. */
  readonly name: string;
  /** The row of the open article. */
  readonly selected: ArticleRow | undefined;
  readonly isReadOnly: boolean;
  readonly filterRef: Ref<HTMLInputElement>;
  readonly onSelect: (articleId: string) => void;
  readonly onChosen?: (() => void) | undefined;
  readonly onOpenInWindow: (articleId: string) => void;
  /** Deletes these articles as one step. */
  readonly onRemove: (rows: readonly ArticleRow[]) => void;
  /** What is typed into the search. */
  readonly query: Latest<string>;
  readonly marks: Marks;
  readonly onMarks: (marks: Marks) => void;
  readonly tagsOf: ReadonlyMap<string, readonly RowTag[]>;
  /** The articles that the list is narrowed to; null for all. */
  readonly narrowed: ReadonlySet<string> | null;
  /** Whether `narrowed` has an order of its own, in which the open article can be moved. */
  readonly onMove: ((by: number) => void) | null;
  /** What narrows the list, and what it is narrowed to. */
  readonly narrow: ReactNode;
  readonly isNarrowShown: boolean;
  readonly onNarrowShown: (isShown: boolean) => void;
  /** Learns which articles a search found, before the list is narrowed; null while there is no search. */
  readonly onFound: (ids: readonly string[] | null) => void;
  /** Asks for the tags of these articles, or else of those that are marked, or of the open one. */
  readonly onTag: (articleIds?: readonly string[]) => void;
  readonly onCollect: (articleIds?: readonly string[]) => void;
  /** Exports the marked articles: as one report, or in a form that is asked for. */
  readonly onExport: (how: MarkedExport) => void;
  readonly view: ListView | undefined;
  readonly onView: (view: ListView) => void;
  readonly onRemoveSamples: () => void;
  /** How many articles are deleted, and may be brought back. */
  readonly deleted: number;
  readonly onShowDeleted: () => void;
  /** Opens a note of the library. */
  readonly onOpenNote: (noteId: string) => void;
  /** Hears which articles are marked and shown, whenever these are others; null stands for all. */
  readonly onShown: (ids: { readonly marked: readonly string[]; readonly shown: readonly string[] | null }) => void;
};

/** The library: a box that searches in everything, the list, and one line to be rid of the sample articles. */
export function LibraryPane(props: LibraryPaneProps) {
  const { rows, total, samples, name, selected, isReadOnly, filterRef } = props;
  const { onSelect, onRemove, onRemoveSamples, deleted, onShowDeleted, onShown, view = PLAIN_VIEW, onView } = props;
  const { query, marks, onMarks: setMarks, narrowed, onMove } = props;
  const progress = useProgress();
  const searched = useDeferredValue(useLatest(query, asTyped));
  const state = useSearch(searched, rows !== null);
  const results = state?.results ?? null;
  const typed = state?.query ?? searched;
  const within = useMemo(() => narrowedRows(rows ?? NO_ROWS, narrowed, onMove !== null), [rows, narrowed, onMove]);
  const all = state?.all ?? null;
  const found = useMemo(() => shownRows(rows ?? NO_ROWS, typed, results, all), [rows, typed, results, all]);
  const shown = useMemo(
    () => (found === rows ? within : narrowedRows(found, narrowed, false)),
    [found, rows, within, narrowed],
  );
  const { onFound } = props;
  useEffect(() => {
    onFound(found === rows || rows === null ? null : found.slice(0, MOST_COUNTED).map(({ id }) => id));
  }, [found, rows, onFound]);
  const snippets = useMemo(() => snippetsOf(results), [results]);
  const showsSkeleton = useDelayed(rows === null);
  const isAll = rows?.length === shown.length;
  const ordered = useListOrder(rows ?? NO_ROWS, within, view, progress);
  // What a search finds stands in the order of how well it fits.
  const isArranged = shown.length === within.length && onMove === null;
  const lines = isArranged ? ordered : shown;
  const marked = useMemo(() => markedRows(shown, marks.ids), [shown, marks.ids]);
  const toRemove = marked.length > 0 ? marked : selected ? [selected] : NO_ROWS;
  const remove = (removed = toRemove): void => {
    if (removed.length === 0 || isReadOnly) return;
    setMarks(noMarks(-1));
    onRemove(removed);
  };
  useEffect(() => {
    const ids = (listed: readonly ArticleRow[]): readonly string[] => listed.map(({ id }) => id);
    onShown({ marked: ids(marked), shown: isAll ? null : ids(shown) });
  }, [isAll, marked, onShown, shown]);

  if (rows === null) return showsSkeleton ? <Skeleton lines={8} /> : null;
  if (rows.length === 0) {
    return (
      <div className={styles.pane}>
        <PaneHeader title={name === '' ? strings.panes.library : name} />
        {/* There may be notes of the library to be found. */}
        <SearchBox ref={filterRef} query={query} />
        <NoteHits hits={results?.notes ?? []} onOpen={props.onOpenNote} />
        <EmptyState text={strings.library.empty} />
        <Deleted count={deleted} onShow={onShowDeleted} />
      </div>
    );
  }
  return (
    <div className={styles.pane}>
      <PaneHeader
        title={name === '' ? strings.panes.library : name}
        count={
          isAll
            ? strings.library.count(total)
            : strings.library.countFiltered(Math.max(shown.length, results?.total ?? 0), total)
        }
      >
        <IconButton
          icon={ListTree}
          label={strings.organise.facets.show}
          isPressed={props.isNarrowShown}
          onPress={() => props.onNarrowShown(!props.isNarrowShown)}
        />
        <ListViewMenu view={view} onView={onView} />
        <IconButton
          icon={Trash2}
          label={marked.length > 1 ? strings.organise.marked.remove(marked.length) : strings.library.remove}
          isDisabled={toRemove.length === 0 || isReadOnly}
          onPress={() => remove()}
        />
      </PaneHeader>
      <SearchBox ref={filterRef} query={query} />
      {props.narrow}
      {marked.length > 1 ? (
        <MarkedBar
          count={marked.length}
          isReadOnly={isReadOnly}
          onClear={() => setMarks(noMarks(-1))}
          onTag={() => props.onTag()}
          onCollect={() => props.onCollect()}
          onExport={props.onExport}
        />
      ) : null}
      <SearchNotes
        state={state}
        isEmpty={shown.length === 0 && typed.trim() !== '' && (results?.notes ?? []).length === 0}
        onQuery={query.set}
      />
      <NoteHits hits={results?.notes ?? []} onOpen={props.onOpenNote} />
      {shown.length === 0 ? (
        <p className={styles.noMatch}>
          {typed.trim() === ''
            ? strings.organise.facets.nothing
            : results === null
              ? strings.library.noMatch(typed)
              : null}
        </p>
      ) : (
        <LibraryList
          lines={lines}
          grouping={isArranged ? view.group : 'none'}
          tagsOf={props.tagsOf}
          isReadOnly={isReadOnly}
          onTag={props.onTag}
          onCollect={props.onCollect}
          onMove={onMove}
          total={isAll ? total : shown.length}
          snippets={snippets}
          progress={progress}
          selected={selected}
          marks={marks}
          onMarks={setMarks}
          onSelect={onSelect}
          onChosen={props.onChosen}
          onOpenInWindow={props.onOpenInWindow}
          onRemove={(ids) => remove(ids && shown.filter(({ id }) => ids.includes(id)))}
        />
      )}
      {samples === 0 ? null : (
        <p className={styles.samples}>
          {strings.library.sampleArticles(samples)}
          <button
            type="button"
            className={controls.link}
            aria-label={strings.library.removeSamplesLabel}
            disabled={isReadOnly}
            onClick={onRemoveSamples}
          >
            {strings.library.removeSamples}
          </button>
        </p>
      )}
      <Deleted count={deleted} onShow={onShowDeleted} />
    </div>
  );
}

/** The most articles of a search that are counted by their values. */
const MOST_COUNTED = 200_000;
const asTyped = (typed: string): string => typed;
const NO_ROWS: readonly ArticleRow[] = [];

function narrowedRows(
  rows: readonly ArticleRow[],
  narrowed: ReadonlySet<string> | null,
  isInOrder: boolean,
): readonly ArticleRow[] {
  if (narrowed === null) return rows;
  const within = rows.filter(({ id }) => narrowed.has(id));
  if (!isInOrder) return within;
  const known = new Map(within.map((row) => [row.id, row]));
  return [...narrowed].flatMap((id) => known.get(id) ?? []);
}

function markedRows(rows: readonly ArticleRow[], ids: ReadonlySet<string>): readonly ArticleRow[] {
  return ids.size === 0 ? NO_ROWS : rows.filter(({ id }) => ids.has(id));
}

function Deleted({ count, onShow }: { readonly count: number; readonly onShow: () => void }) {
  if (count === 0) return null;
  return (
    <p className={styles.samples}>
      {strings.library.deletedArticles(count)}
      <button type="button" className={controls.link} aria-label={strings.library.showDeletedLabel} onClick={onShow}>
        {strings.library.showDeleted}
      </button>
    </p>
  );
}
