import { basename, dirname } from 'node:path';
import { statusOf } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { StepWords } from '#shared/ipc/schemas';
import { readRecent, tokenOf } from '../library/recent-libraries';
import type { RecentLibrary } from '../library/recent-libraries';
import type { SettingsFile } from '../library/settings';
import { installMenu } from '../menu/install-menu';
import { devServer } from '../windows/dev-server';
import type { MainWindow } from '../windows/main-window';

/** What the menu is drawn from. */
type WindowMenuOptions = {
  readonly main: MainWindow;
  readonly session: LibrarySession;
  readonly settings: SettingsFile;
  readonly userData: string;
};

/** The menu of the window. */
export type WindowMenu = {
  readonly draw: () => void;
  /** Names the steps that "Undo" and "Redo" stand for. */
  readonly nameSteps: (words: StepWords) => void;
  /** The folder a token of the list stands for; null when it is no longer in the list. */
  readonly folderOf: (token: string) => Promise<string | null>;
};

/** Draws the menu and the title of the window, anew with each opening of a library. */
export function createWindowMenu({ main, session, settings, userData }: WindowMenuOptions): WindowMenu {
  let recent: readonly RecentLibrary[] = [];
  let steps: StepWords = { undo: null, redo: null };

  function draw(): void {
    installMenu({
      platform: process.platform,
      theme: settings.current().theme,
      isDevelopment: devServer !== null,
      steps,
      recent: recent.map(({ folder, name }) => ({ token: tokenOf(folder), name, place: placeOf(folder, name) })),
      choose: (command) => main.send('menus:chosen', command),
      openRecent: (token) => main.send('libraries:asked', { token }),
    });
  }

  async function follow(): Promise<void> {
    const { folder } = session.current();
    const { libraries } = await readRecent(userData);
    recent = libraries.filter((library) => library.folder !== folder);
    if (!main.window.isDestroyed()) main.window.setTitle(`${statusOf(session).name} – Sidelight`);
    draw();
  }

  session.onReopened(() => void follow());
  draw();
  void follow();
  return {
    draw,
    nameSteps: (words) => {
      if (words.undo === steps.undo && words.redo === steps.redo) return;
      steps = words;
      draw();
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
