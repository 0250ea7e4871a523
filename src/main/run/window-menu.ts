import { basename, dirname } from 'node:path';
import { statusOf } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { Language } from '#shared/languages';
import type { StepWords } from '#shared/ipc/schemas';
import { readRecent, tokenOf } from '../library/recent-libraries';
import type { RecentLibrary } from '../library/recent-libraries';
import type { SettingsFile } from '../library/settings';
import { installMenu } from '../menu/install-menu';
import { devServer } from '../windows/dev-server';
import type { MainWindow } from '../windows/main-window';

/** What the menu is drawn from. */
type WindowMenuOptions = {
  readonly send: MainWindow['send'];
  readonly settings: SettingsFile;
  readonly language: () => Language;
  readonly userData: string;
};

/** The menu of the windows; it is about the one in use. */
export type WindowMenu = {
  readonly draw: () => void;
  /** Names the steps that "Undo" and "Redo" stand for. */
  readonly nameSteps: (words: StepWords) => void;
  /** Keeps the list of libraries true to what is open, and hands its name to the titles of the windows. */
  readonly follow: (session: LibrarySession, onNamed: (name: string) => void) => void;
  /** The folder a token of the list stands for; null when it is no longer in the list. */
  readonly folderOf: (token: string) => Promise<string | null>;
};

/** Draws the menu, before there is a window: one that gets its menu later jumps. */
export function createWindowMenu({ send, settings, language, userData }: WindowMenuOptions): WindowMenu {
  let recent: readonly RecentLibrary[] = [];
  let steps: StepWords = { undo: null, redo: null };

  function draw(): void {
    installMenu({
      platform: process.platform,
      theme: settings.current().theme,
      followsSource: settings.current().followsSource === true,
      language: language(),
      isDevelopment: devServer !== null,
      keys: settings.current().keys ?? {},
      steps,
      recent: recent.map(({ folder, name }) => ({ token: tokenOf(folder), name, place: placeOf(folder, name) })),
      choose: (command) => send('menus:chosen', command),
      openRecent: (token) => send('libraries:asked', { token }),
    });
  }

  async function redraw(session: LibrarySession, onNamed: (name: string) => void): Promise<void> {
    const { folder } = session.current();
    const { libraries } = await readRecent(userData);
    recent = libraries.filter((library) => library.folder !== folder);
    onNamed(statusOf(session).name);
    draw();
  }

  draw();
  return {
    draw,
    nameSteps: (words) => {
      if (words.undo === steps.undo && words.redo === steps.redo) return;
      steps = words;
      draw();
    },
    follow: (session, onNamed) => {
      session.onReopened(() => void redraw(session, onNamed));
      void redraw(session, onNamed);
    },
    folderOf: async (token) => {
      const { libraries } = await readRecent(userData);
      return libraries.find(({ folder }) => tokenOf(folder) === token)?.folder ?? null;
    },
  };
}

/** The folder around a library of the name of its folder, else its own folder too. */
function placeOf(folder: string, name: string): string {
  const parent = basename(dirname(folder)) || dirname(folder);
  return basename(folder) === name ? parent : `${parent}/${basename(folder)}`;
}
