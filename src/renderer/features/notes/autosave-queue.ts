import type { AppError, Result } from '#core/result';
import type { Note } from '#core/library/note';
import type { Place } from '#core/library/place';
import { mergeTexts } from '#core/text/merge-texts';
import type { NoteInput } from '#shared/ipc/schemas';

/** How all drafts stand together: `failed` outranks `saving`, that `edited`, that `saved`; `idle` is before any. */
export type SaveState =
  | { readonly phase: 'idle' | 'edited' | 'saving' | 'saved' }
  | { readonly phase: 'failed'; readonly error: AppError };

type Draft = {
  readonly articleId: string | null;
  /** The words the note is on, where it is on some. */
  readonly place: Place | undefined;
  id: string | null;
  text: string;
  /** The text the disk is known to hold, null before the first save. */
  saved: string | null;
  running: Promise<void> | null;
  error: AppError | null;
  timer: ReturnType<typeof setTimeout> | undefined;
  /** True once the library was seen to hold the saved text. */
  isSeen: boolean;
  /** What the library held before, since then: a list that still says so is an old one. Null where that is not known. */
  past: Set<string> | null;
  /** How often the library has put another text in its place. */
  turns: number;
  /** Set once another library is open: there it must not be saved. */
  stranded: AppError | null;
};

/** Keeps typed words until the disk has them. A key names one note for as long as the window lives. */
export type AutosaveQueue = {
  /** Knows a note from now on as the library has it, so that what is typed is written over that text and no other. */
  readonly begin: (key: string, note: NoteInput) => void;
  /** Takes over a text; it is saved after a pause. A note without an id becomes one at its first save. */
  readonly edit: (key: string, note: NoteInput) => void;
  /** Saves everything now; resolves when each save was answered. */
  readonly flush: () => Promise<void>;
  /** Forgets a draft after its running save, and gives the id of the note, or null when it never was saved. */
  readonly discard: (key: string) => Promise<string | null>;
  /** The latest text of a draft, or null when the queue does not hold that note. */
  readonly textOf: (key: string) => string | null;
  /**
   * Compares the drafts of an article with the notes the library has now. A draft whose words are all saved gives way to what
   * the library says: another text (undone, brought back), or that the note is gone.
   */
  readonly follow: (articleId: string | null, notes: readonly Pick<Note, 'id' | 'markdown'>[]) => void;
  /**
   * A number that changes when the text of a note was replaced by that of the library: an editor takes that over.
   * It is -1 once the library no longer has a note that was written in this window.
   */
  readonly turnOf: (key: string) => number;
  /** The key under which a note was created in this window; otherwise its id. */
  readonly keyOf: (noteId: string) => string;
  /** The drafts of an article that were created in this window, saved or not, oldest first. */
  readonly createdIn: (articleId: string | null) => readonly (Pick<Draft, 'id' | 'place'> & { readonly key: string })[];
  /** The latest words of every note the disk does not hold yet, oldest first. */
  readonly unsaved: () => readonly { readonly articleId: string | null; readonly markdown: string }[];
  /** Forgets the drafts the disk holds, or all of them, unsaved words too. */
  readonly forget: (which: 'saved' | 'all') => void;
  /** Saves none of the words held now any more: their library is open no longer. They can be written to a file. */
  readonly strand: (message: string) => void;
  readonly state: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
};

/**
 * Makes a queue that saves `delay` milliseconds after the last change, one save a note at a time, the latest text last.
 * A save that failed is tried again every `retryDelay` milliseconds until it succeeds.
 */
export function createAutosaveQueue(
  save: (note: NoteInput) => Promise<Result<Note>>,
  delay = 400,
  retryDelay = 2_000,
): AutosaveQueue {
  const drafts = new Map<string, Draft>();
  const gone = new Set<string>();
  const listeners = new Set<() => void>();
  let state: SaveState = { phase: 'idle' };

  function update(): void {
    state = stateOf([...drafts.values()], state);
    for (const listener of listeners) listener();
  }

  function run(draft: Draft): Promise<void> {
    clearTimeout(draft.timer);
    draft.timer = undefined;
    draft.running ??= saveUntilDone(draft).finally(() => {
      draft.running = null;
      if (draft.error !== null && draft.stranded === null)
        draft.timer ??= setTimeout(() => void run(draft), retryDelay);
      update();
    });
    update();
    return draft.running;
  }

  async function saveUntilDone(draft: Draft): Promise<void> {
    while (draft.text !== draft.saved) {
      const { text } = draft;
      if (draft.stranded !== null) {
        draft.error = draft.stranded;
        return;
      }
      const result = await attempt(save, {
        id: draft.id,
        articleId: draft.articleId,
        ...(draft.place === undefined ? {} : { place: draft.place }),
        markdown: text,
        ...(draft.id === null || draft.saved === null ? {} : { over: draft.saved }),
      });
      if (!result.ok) {
        draft.error = result.error;
        return;
      }
      draft.error = null;
      draft.id = result.value.id;
      take(draft, text, result.value.markdown);
      draft.isSeen = false;
      if (draft.timer !== undefined) return;
    }
  }

  return {
    begin: (key, note) => {
      if (drafts.has(key)) return;
      drafts.set(key, { ...newDraft(note), saved: note.markdown, isSeen: true, past: new Set() });
    },
    edit: (key, note) => {
      const draft = drafts.get(key) ?? newDraft(note);
      drafts.set(key, draft);
      draft.text = note.markdown;
      clearTimeout(draft.timer);
      draft.timer = setTimeout(() => void run(draft), delay);
      update();
    },
    flush: async () => {
      const open = [...drafts.values()].filter((draft) => draft.text !== draft.saved || draft.running !== null);
      await Promise.all(open.map(run));
    },
    discard: async (key) => {
      const draft = drafts.get(key);
      if (!draft) return null;
      clearTimeout(draft.timer);
      await draft.running;
      clearTimeout(draft.timer);
      drafts.delete(key);
      update();
      return draft.id;
    },
    follow: (articleId, notes) => {
      const words = new Map(notes.map(({ id, markdown }) => [id, markdown]));
      let isChanged = false;
      for (const [key, draft] of drafts) {
        if (draft.articleId !== articleId || draft.id === null) continue;
        if (draft.text !== draft.saved || draft.running !== null) continue;
        const now = words.get(draft.id);
        if (now === draft.saved) {
          draft.isSeen = true;
          draft.past?.clear();
          continue;
        }
        if (!draft.isSeen && (now === undefined || draft.past?.has(now) !== false)) continue;
        isChanged = true;
        if (now === undefined) {
          drafts.delete(key);
          gone.add(key);
        } else {
          draft.text = now;
          draft.saved = now;
          draft.turns += 1;
        }
      }
      if (isChanged) update();
    },
    turnOf: (key) => (gone.has(key) ? -1 : (drafts.get(key)?.turns ?? 0)),
    textOf: (key) => drafts.get(key)?.text ?? null,
    keyOf: (noteId) => [...drafts].find(([, draft]) => draft.id === noteId)?.[0] ?? noteId,
    createdIn: (articleId) =>
      [...drafts].flatMap(([key, draft]) =>
        draft.articleId === articleId && key !== draft.id ? { key, id: draft.id, place: draft.place } : [],
      ),
    unsaved: () =>
      [...drafts.values()]
        .filter((draft) => draft.text !== draft.saved)
        .map(({ articleId, text }) => ({ articleId, markdown: text })),
    forget: (which) => {
      for (const [key, draft] of drafts) {
        if (which === 'saved' && (draft.text !== draft.saved || draft.running !== null)) continue;
        clearTimeout(draft.timer);
        drafts.delete(key);
      }
      update();
    },
    strand: (message) => {
      for (const draft of drafts.values()) {
        draft.stranded = { code: 'stranded', message };
        void run(draft);
      }
    },
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Where another window has changed the note meanwhile, what is typed here goes on over the words of both. */
function take(draft: Draft, sent: string, kept: string): void {
  if (kept !== sent) {
    draft.text = mergeTexts(sent, draft.text, kept);
    draft.turns += 1;
  }
  if (draft.saved !== null) draft.past?.add(draft.saved);
  draft.saved = kept;
}

function newDraft({ id, articleId, place, markdown }: NoteInput): Draft {
  return {
    articleId,
    place,
    id,
    text: markdown,
    saved: null,
    running: null,
    error: null,
    timer: undefined,
    isSeen: false,
    past: id === null ? new Set() : null,
    turns: 0,
    stranded: null,
  };
}

/** A save whose channel itself broke counts as failed like any other: the words stay in the window. */
async function attempt(save: (note: NoteInput) => Promise<Result<Note>>, note: NoteInput): Promise<Result<Note>> {
  try {
    return await save(note);
  } catch (reason) {
    return {
      ok: false,
      error: { code: 'internal', message: reason instanceof Error ? reason.message : String(reason) },
    };
  }
}

function stateOf(drafts: readonly Draft[], before: SaveState): SaveState {
  const failed = drafts.find(({ error }) => error !== null);
  if (failed?.error) return { phase: 'failed', error: failed.error };
  if (drafts.some(({ running }) => running !== null)) return { phase: 'saving' };
  if (drafts.some(({ text, saved }) => text !== saved)) return { phase: 'edited' };
  // Another value each time: who goes by it reads the words anew, also where nothing was typed here and other words came.
  return { phase: before.phase === 'idle' ? 'idle' : 'saved' };
}
