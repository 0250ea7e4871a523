import type { ArticleRow } from '#core/library/catalogue';
import { orderRows } from '#core/library/list-view';
import { KEPT_KINDS } from '#core/library/kept';
import type { Note } from '#core/library/note';
import type { StepName } from '#core/library/steps';
import { fail, ok } from '#core/result';
import { headOf } from '#core/library/note-links';
import { documentOf } from '#core/search/document';
import type { Bridge, Events } from '#shared/ipc/contract';
import type { BackupEntry } from '#shared/ipc/library-messages';
import type { LibraryStatus, OpenArticle } from '#shared/ipc/messages';
import { EVENT_NAMES } from '#shared/ipc/names';
import type { Settings } from '#shared/ipc/schemas';
import { toldOf } from '#shared/ipc/told-report';
import { memoryImports } from './memory-imports';
import type { MemoryImports } from './memory-imports';
import { createMemoryKept } from './memory-kept';
import { memoryLibraries } from './memory-libraries';
import { memoryNarrowing } from './memory-narrowing';
import { memoryReadings } from './memory-readings';
import type { MemoryReadings } from './memory-readings';
import { memorySearch } from './memory-search';
import { memoryReviews } from './memory-reviews';
import { createMemorySteps } from './memory-steps';
import type { MemoryState } from './memory-steps';

/** What a bridge in memory starts with. */
type MemoryStart = {
  readonly articles: readonly OpenArticle[];
  readonly status?: Partial<LibraryStatus>;
  readonly backups?: readonly BackupEntry[];
  readonly imports?: MemoryImports;
  readonly readings?: MemoryReadings;
};

type Listeners = { readonly [E in keyof Events]: Set<(payload: Events[E]) => void> };

const SETTINGS: Settings = {
  theme: 'light',
  layout: { library: 20, source: 48, summary: 32, libraryHidden: false, summaryHidden: false },
  lastArticleId: null,
};

const NOW = '2024-01-01T00:00:00.000Z';

/** A bridge whose library lives in memory, for tests of components; `emit` plays the main process. */
export function createMemoryBridge({ articles, status = {}, backups = [], imports = {}, readings = {} }: MemoryStart) {
  const open = new Map(articles.map((entry) => [entry.article.id, entry]));
  const deleted = new Set<string>();
  const kept = createMemoryKept(articles.map((entry) => entry.kept));
  const steps = createMemorySteps();
  const listeners = Object.fromEntries(EVENT_NAMES.map((name) => [name, new Set()])) as unknown as Listeners;
  let settings = SETTINGS;
  let nextNote = 1;

  function emit<E extends keyof Events>(name: E, payload: Events[E]): void {
    for (const listener of listeners[name]) listener(payload);
  }

  function change(articleId: string, apply: (entry: OpenArticle) => OpenArticle): void {
    const entry = open.get(articleId);
    if (entry) open.set(articleId, apply(entry));
    emit('library:changed', { articleIds: [articleId] });
  }

  const state = (): MemoryState => ({ open: new Map(open), deleted: new Set(deleted), kept: kept.current() });

  /** Runs a change as a step, which puts everything back as it was. */
  function step(kind: StepName['kind'], label: string, run: () => void): void {
    const before = state();
    run();
    steps.did({ kind, label, count: 1, record: null }, before, state());
  }

  function show(earlier: MemoryState | null): void {
    if (earlier === null) return;
    open.clear();
    deleted.clear();
    for (const [id, entry] of earlier.open) open.set(id, entry);
    for (const id of earlier.deleted) deleted.add(id);
    kept.show(earlier.kept);
    emit('library:changed', { articleIds: [] });
    emit('kept:changed', { kinds: KEPT_KINDS });
  }

  function setDeleted(ids: readonly string[], isDeleted: boolean): void {
    for (const id of ids) {
      if (isDeleted) deleted.add(id);
      else deleted.delete(id);
    }
    emit('library:changed', { articleIds: [...ids] });
  }

  const shown = () => [...open.values()].filter(({ article }) => !deleted.has(article.id));
  const nothing = () => Promise.resolve(ok(null));

  const bridge: Bridge = {
    library: {
      status: () =>
        Promise.resolve({
          name: 'memory',
          articles: shown().length,
          samples: shown().filter(({ isSample }) => isSample).length,
          deleted: deleted.size,
          isOpen: true,
          readOnly: false,
          problem: null,
          notices: [],
          ...status,
        }),
      removeSamples: () => {
        const removed = shown().flatMap(({ article, isSample }) => (isSample ? [article.id] : []));
        step('remove-samples', '', () => setDeleted(removed, true));
        return Promise.resolve(ok({ removed }));
      },
    },
    windows: {
      open: nothing,
      show: () => Promise.resolve(null),
      keepPicture: () => Promise.resolve(null),
      close: () => Promise.resolve(null),
      act: () => Promise.resolve(null),
    },
    ...memoryLibraries(backups, () => emit('library:reopened', { isSame: true })),
    articles: {
      list: (ids) =>
        Promise.resolve(
          JSON.stringify(
            shown()
              .filter(({ article }) => ids.includes(article.id))
              .map(rowOf),
          ),
        ),
      page: () => Promise.resolve({ rows: JSON.stringify(shown().map(rowOf)), next: null }),
      ...memoryNarrowing(() => ({ entries: shown(), rows: shown().map(rowOf), kept: kept.current() })),
      order: (view) => Promise.resolve(JSON.stringify(orderRows(shown().map(rowOf), view))),
      open: (id) => {
        const entry = open.get(id);
        return Promise.resolve(
          entry
            ? ok({ ...entry, kept: kept.of(id) })
            : fail('article-missing', 'The article is gone.', 'Import it again.'),
        );
      },
      standing: (id) => {
        const entry = open.get(id);
        if (!entry) return Promise.resolve(fail('article-missing', 'The article is gone.', 'Import it again.'));
        const { article: _article, summary: _summary, leftAt: _leftAt, ...standing } = entry;
        return Promise.resolve(ok({ ...standing, kept: kept.of(id) }));
      },
      leaveAt: (id, leftAt) => {
        const entry = open.get(id);
        if (entry) open.set(id, { ...entry, leftAt });
        return Promise.resolve(null);
      },
      remove: (ids) => (
        step('delete', open.get(ids[0] ?? '')?.article.title ?? '', () => setDeleted(ids, true)),
        nothing()
      ),
      restore: (ids) => (setDeleted(ids, false), nothing()),
    },
    notes: {
      save: ({ id, articleId, markdown }) => {
        const note: Note = { id: id ?? `note-${nextNote++}`, articleId, markdown, createdAt: '', updatedAt: NOW };
        if (articleId === null) return Promise.resolve(ok(note));
        step('write-note', '', () =>
          change(articleId, (entry) => ({
            ...entry,
            notes: [...entry.notes.filter(({ id }) => id !== note.id), note],
          })),
        );
        return Promise.resolve(ok(note));
      },
      ofLibrary: () => Promise.resolve('[]'),
      relink: () => Promise.resolve(ok(0)),
      heads: () => Promise.resolve(JSON.stringify(shown().flatMap(({ notes }) => notes.map(headOf)))),
      remove: (noteId) => {
        for (const { article, notes } of open.values()) {
          if (notes.some(({ id }) => id === noteId)) {
            step('delete-note', '', () =>
              change(article.id, (entry) => ({ ...entry, notes: entry.notes.filter(({ id }) => id !== noteId) })),
            );
          }
        }
        return nothing();
      },
      saveElsewhere: () => Promise.resolve(ok({ fileName: 'Unsaved notes.md', folderName: 'Documents' })),
    },
    ...memoryReviews({ step, change }),
    kept: kept.methods({
      step,
      articles: () => Object.fromEntries(shown().map((entry) => [entry.article.id, rowOf(entry)])),
      onChanged: (inputs, articleIds) => {
        emit('kept:changed', { kinds: inputs.map(({ kind }) => kind) });
        emit('library:changed', { articleIds });
      },
    }),
    steps: {
      state: () => Promise.resolve(steps.state()),
      undo: (number) => Promise.resolve(steps.undo(number, show)),
      redo: () => Promise.resolve(steps.redo(show)),
      describe: () => Promise.resolve(null),
    },
    history: { list: () => Promise.resolve(ok({ versions: [], hasMore: false })), restore: nothing },
    bin: {
      list: () =>
        Promise.resolve(
          JSON.stringify([...open.values()].filter(({ article }) => deleted.has(article.id)).map(deletedRowOf)),
        ),
      empty: () => {
        const removed = deleted.size;
        for (const id of deleted) open.delete(id);
        setDeleted([...deleted], false);
        return Promise.resolve(ok({ removed, filesLeft: 0, isForgotten: true }));
      },
    },
    search: memorySearch(() =>
      shown().map(({ article, summary, notes, reviews }) => {
        const { addition, comment } = kept.of(article.id);
        const own = { additions: addition, comments: comment.map(({ text }) => text) };
        return documentOf(article, summary, { notes, reviews, ...own });
      }),
    ),
    files: { choose: () => Promise.resolve(null), import: () => Promise.resolve(ok(toldOf({ outcomes: [] }))) },
    imports: memoryImports(imports),
    readings: memoryReadings(readings),
    watching: { state: () => Promise.resolve(null), choose: () => Promise.resolve(null), stop: nothing },
    images: {
      add: () => Promise.resolve(fail('read-only', 'No pictures are kept in memory.')),
      choose: () => Promise.resolve(null),
      read: () => Promise.resolve(fail('image-file-missing', 'No pictures are kept in memory.')),
    },
    exports: {
      pdf: () => Promise.resolve(null),
      pdfAs: () => Promise.resolve(null),
      preview: () => Promise.resolve(fail('print-failed', 'Nothing is printed in memory.')),
      print: () => Promise.resolve(fail('print-failed', 'Nothing is printed in memory.')),
      all: () => Promise.resolve(null),
      as: () => Promise.resolve(null),
      collection: () => Promise.resolve(null),
      collectionPreview: () => Promise.resolve(null),
      cancel: () => Promise.resolve(null),
      show: nothing,
    },
    settings: {
      read: () => Promise.resolve(settings),
      save: (next) => ((settings = next), nothing()),
    },
    app: {
      licences: () => Promise.resolve([]),
      info: () =>
        Promise.resolve({
          version: '0',
          electron: '0',
          chrome: '0',
          node: '0',
          engine: '0',
          platform: 'test',
          author: 'Tester',
        }),
      ready: () => Promise.resolve(null),
      flushed: () => Promise.resolve(null),
    },
    prints: { job: () => Promise.resolve(null), ready: () => Promise.resolve(null) },
    on: Object.fromEntries(
      EVENT_NAMES.map((name) => [
        name,
        (listener: never) => {
          listeners[name].add(listener);
          return () => listeners[name].delete(listener);
        },
      ]),
    ) as unknown as Bridge['on'],
  };
  return { bridge, emit };
}

function rowOf({ article, isSample }: OpenArticle): ArticleRow {
  const { id, sha256, title, titleDerived = false, publishedOn, outlet, language, source } = article;
  const { fileName, importedAt } = source;
  const known = { id, sha256, title, titleDerived, publishedOn, outlet, language, isSample, fileName, importedAt };
  return { ...known, file: id, place: null, words: 1, deletedAt: null };
}

function deletedRowOf(entry: OpenArticle): ArticleRow {
  return { ...rowOf(entry), deletedAt: NOW };
}
