import { screen } from 'electron';
import type { EventName, Events } from '#shared/ipc/contract';
import type { WindowView } from '#shared/window-view';
import { endsInTime } from '../jobs/in-time';
import { openMainWindow } from './main-window';
import type { MainWindow, MainWindowOptions } from './main-window';
import { cascade } from './window-bounds';
import type { WindowBounds } from './window-bounds';
import { windowTitle } from './window-title';
import { MOST_WINDOWS } from './windows-file';

/** How long a window may take to save what was typed in it before it is closed, in milliseconds. */
const FLUSH_MS = 1_500;

/** What the windows need; `onLastClosed` is called when a person closes the only one, which goes with the program. */
type AppWindowsOptions = Pick<MainWindowOptions, 'contentSize' | 'language' | 'log'> & {
  readonly onLastClosed: () => void;
};

/** A window that is open: where it stands and what it shows. */
type OpenWindow = WindowView & { readonly bounds: WindowBounds };

/** All windows of the program: they show one library, and each event of it reaches every one of them. */
export type AppWindows = {
  /** Opens a window and loads it, beside the one used last where no place is given; null when there are too many. */
  readonly open: (view: WindowView, bounds?: WindowBounds | null) => MainWindow | null;
  readonly of: (contentsId: number) => MainWindow | null;
  /** The window of its own that shows this article. */
  readonly showing: (articleId: string) => MainWindow | null;
  /** The one used last; after the end the one that was. */
  readonly active: () => MainWindow;
  /** The one used last, or another where that is for one article: what comes in is shown there. */
  readonly whole: () => MainWindow;
  readonly send: <E extends EventName>(name: E, payload: Events[E]) => void;
  /** Tells all windows but the one with these contents. */
  readonly sendOthers: <E extends EventName>(contentsId: number, name: E, payload: Events[E]) => void;
  /** A page says what its window shows now, for the title and for the next start. */
  readonly show: (contentsId: number, articleId: string | null, title: string | null) => void;
  readonly setLibrary: (name: string) => void;
  /** Has every window save what was typed; resolves when all have answered, or are too late. */
  readonly flush: () => Promise<void>;
  /** Has every other window save what was typed; false where one holds words that it could not save: it comes to the front and asks what to do. */
  readonly savedElsewhere: (contentsId: number) => Promise<boolean>;
  /** A window has saved what was typed, or could not. */
  readonly confirm: (contentsId: number, isSaved: boolean) => void;
  /** Closes a window that was asked, whatever it still holds. */
  readonly close: (contentsId: number) => void;
  /** Closes all but the one used last and those that hold words they could not save; answers how many. */
  readonly closeOthers: () => number;
  /** Loads every page anew, as another language needs it. */
  readonly load: () => void;
  /** All that are open, whole ones first, in the order in which they were opened. */
  readonly list: () => readonly OpenWindow[];
  readonly destroy: () => void;
};

type Entry = {
  readonly main: MainWindow;
  view: WindowView;
  title: string | null;
  waiting: ((isSaved: boolean) => void)[];
  /** False where words were left the last time it was asked to save them. */
  isSaved: boolean;
  isLeaving: boolean;
};

/** The windows, none of them open yet. */
export function createAppWindows(options: AppWindowsOptions): AppWindows {
  let entries: readonly Entry[] = [];
  let latest: Entry | null = null;
  let libraryName = '';

  const find = (contentsId: number): Entry | null => entries.find(({ main }) => main.contentsId === contentsId) ?? null;

  function inUse(): Entry {
    if (latest === null) throw new Error('No window was opened yet');
    return latest;
  }

  function retitle({ main, title }: Entry): void {
    if (!main.window.isDestroyed()) main.window.setTitle(windowTitle(title, libraryName));
  }

  function forget(entry: Entry): void {
    entries = entries.filter((each) => each !== entry);
    if (latest === entry) latest = entries.at(-1) ?? entry;
    for (const done of entry.waiting) done(true);
  }

  function remove(entry: Entry): void {
    forget(entry);
    entry.main.destroy();
  }

  /** A window that does not answer in time holds nothing that waiting longer would save. */
  async function flushOne(entry: Entry): Promise<boolean> {
    if (!entry.main.isReady()) return true;
    const answered = new Promise<boolean>((resolve) => entry.waiting.push(resolve));
    entry.main.send('saves:requested', null);
    return (await endsInTime(answered, FLUSH_MS)) ? answered : true;
  }

  async function leave(entry: Entry): Promise<void> {
    if (entries.length === 1) {
      options.onLastClosed();
      return;
    }
    if (entry.isLeaving) return;
    entry.isLeaving = true;
    const isSaved = await flushOne(entry);
    entry.isLeaving = false;
    if (!isSaved) entry.main.send('closes:refused', null);
    else if (entries.length === 1) options.onLastClosed();
    else remove(entry);
  }

  function placeOfNext(view: WindowView): WindowBounds | null {
    if (latest === null) return null;
    const areas = screen.getAllDisplays().map((display) => display.workArea);
    return cascade(latest.main.bounds(), areas, view.isWhole);
  }

  function open(view: WindowView, bounds: WindowBounds | null = placeOfNext(view)): MainWindow | null {
    if (entries.length >= MOST_WINDOWS) return null;
    const { contentSize, language, log } = options;
    const main = openMainWindow({
      bounds,
      contentSize,
      language,
      log,
      view: () => entry.view,
      onClose: () => void leave(entry),
    });
    const entry: Entry = { main, view, title: null, waiting: [], isSaved: true, isLeaving: false };
    main.window.on('focus', () => {
      latest = entry;
    });
    // However a window goes, it is not counted any more.
    main.window.once('closed', () => forget(entry));
    entries = [...entries, entry];
    latest = entry;
    retitle(entry);
    return main;
  }

  const destroy = (): void => {
    const all = entries;
    entries = [];
    for (const { main } of all) main.destroy();
  };

  return {
    open,
    of: (contentsId) => find(contentsId)?.main ?? null,
    showing: (articleId) => entries.find(({ view }) => !view.isWhole && view.articleId === articleId)?.main ?? null,
    active: () => inUse().main,
    whole: () => {
      const entry = inUse();
      return (entry.view.isWhole ? entry : (entries.findLast(({ view }) => view.isWhole) ?? entry)).main;
    },
    send: (name, payload) => {
      for (const { main } of entries) main.send(name, payload);
    },
    sendOthers: (contentsId, name, payload) => {
      for (const { main } of entries) if (main.contentsId !== contentsId) main.send(name, payload);
    },
    show: (contentsId, articleId, title) => {
      const entry = find(contentsId);
      if (entry === null) return;
      entry.view = { ...entry.view, articleId };
      entry.title = title;
      retitle(entry);
    },
    setLibrary: (name) => {
      libraryName = name;
      for (const entry of entries) retitle(entry);
    },
    flush: async () => void (await Promise.all(entries.map(flushOne))),
    savedElsewhere: async (contentsId) => {
      const others = entries.filter(({ main }) => main.contentsId !== contentsId);
      const answers = await Promise.all(others.map(flushOne));
      const unsaved = others.filter((_other, at) => answers[at] === false);
      for (const { main } of unsaved) {
        main.send('closes:refused', null);
        main.focus();
      }
      return unsaved.length === 0;
    },
    confirm: (contentsId, isSaved) => {
      const entry = find(contentsId);
      if (entry === null) return;
      entry.isSaved = isSaved;
      const { waiting } = entry;
      entry.waiting = [];
      for (const done of waiting) done(isSaved);
    },
    close: (contentsId) => {
      const entry = find(contentsId);
      if (entry === null) return;
      if (entries.length === 1) options.onLastClosed();
      else remove(entry);
    },
    closeOthers: () => {
      const others = entries.filter((entry) => entry !== latest && entry.isSaved);
      for (const entry of others) remove(entry);
      return others.length;
    },
    load: () => {
      for (const { main } of entries) main.load();
    },
    list: () =>
      entries
        .map(({ main, view }) => ({ ...view, bounds: main.bounds() }))
        .toSorted((one, other) => Number(other.isWhole) - Number(one.isWhole)),
    destroy,
  };
}
