import { dialog } from 'electron';
import type { StepWords } from '#shared/ipc/schemas';
import { saveImportReport } from '../exporting/save-import-report';
import { saveNotes } from '../exporting/save-notes';
import { EXTENSIONS } from '../importing/extensions';
import { articleHandlers } from '../ipc/articles';
import { backupHandlers } from '../ipc/backups';
import { bundleHandlers } from '../ipc/bundles';
import type { BundleHandlerOptions } from '../ipc/bundles';
import { exportHandlers } from '../ipc/exports';
import type { ExportHandlerOptions } from '../ipc/exports';
import { fileHandlers } from '../ipc/files';
import { imageHandlers } from '../ipc/images';
import { importHandlers } from '../ipc/imports';
import { keptHandlers } from '../ipc/kept';
import type { LibraryHandlers } from '../ipc/handle';
import { librariesHandlers } from '../ipc/libraries';
import { libraryHandlers } from '../ipc/library';
import { noteHandlers } from '../ipc/notes';
import { printHandlers } from '../ipc/prints';
import type { PrintHandlerOptions } from '../ipc/prints';
import { readingHandlers } from '../ipc/readings';
import { recoveryHandlers } from '../ipc/recovery';
import { reviewerHandlers } from '../ipc/reviewers';
import { reviewHandlers } from '../ipc/reviews';
import { signoffHandlers } from '../ipc/signoffs';
import { stepHandlers } from '../ipc/steps';
import { historyHandlers } from '../ipc/history';
import { binHandlers } from '../ipc/bin';
import { searchHandlers } from '../ipc/search';
import { watchingHandlers } from '../ipc/watching';
import { windowHandlers } from '../ipc/windows';
import type { WindowHandlerOptions } from '../ipc/windows';
import { statusOf } from '../library/library-session';
import type { ReadingPositions } from '../library/reading-positions';
import { surveyLibrary } from '../library/survey';
import type { LibrarySearch } from '../search/search';
import { askFolder, askNewFolder, showFolder } from '../windows/ask-folder';
import { dialogSpeaker } from '../windows/dialog-language';
import type { MainWindow } from '../windows/main-window';
import type { FolderWatch } from './folder-watch';
import type { Importer } from './importer';
import type { Redraws } from './redraws';
import type { Services } from './services';
import type { TellsOnce } from './tells-once';

/** What the handlers of one window are joined from. */
export type HandlerParts = {
  readonly services: Services;
  /** The window that asks: dialogs belong to it. */
  readonly main: MainWindow;
  readonly importer: Importer;
  readonly watch: FolderWatch;
  readonly redraws: Redraws;
  readonly search: LibrarySearch | null;
  readonly exports: ExportHandlerOptions;
  readonly bundles: BundleHandlerOptions;
  readonly prints: PrintHandlerOptions;
  /** The folder a token of the menu's list stands for; null when it is no longer in the list. */
  readonly folderOf: (token: string) => Promise<string | null>;
  /** The window says what the next steps to undo and to redo are called. */
  readonly onSteps: (words: StepWords) => void;
  readonly onOpened: (articleId: string) => void;
  readonly positions: ReadingPositions;
  /** True while the samples come into a library that was made just now. */
  readonly isFilling: () => boolean;
  readonly windows: WindowHandlerOptions;
  readonly tells: TellsOnce;
  /** Has the other windows save what was typed; false where one could not. */
  readonly savedElsewhere: (contentsId: number) => Promise<boolean>;
};

/** The handlers of every other channel. */
export function libraryHandlersOf(parts: HandlerParts): LibraryHandlers {
  const { session, control, copies, clock, ids, author } = parts.services;
  const { main, importer } = parts;
  const askInWindow = (id: string): void => main.send('imports:asked', { id });
  return {
    ...libraryHandlers(session, clock, parts.isFilling),
    ...librariesHandlers({
      control,
      clock,
      savedElsewhere: parts.savedElsewhere,
      folderOf: parts.folderOf,
      libraryName: () => statusOf(session).name,
      chooseLibrary: () => askFolder(main.window, { title: 'Open Library', button: 'Open' }),
      chooseNewPlace: (title, name) => askNewFolder(main.window, { title, button: 'Choose', name }),
    }),
    ...backupHandlers({
      session,
      control,
      copies,
      chooseFolder: () => askFolder(main.window, { title: 'Folder for Copies of Backups', button: 'Copy Here' }),
    }),
    ...recoveryHandlers({
      session,
      control,
      clock,
      survey: surveyLibrary,
      chooseFolder: () => askFolder(main.window, { title: 'Export What Can Be Read', button: 'Export Here' }),
      showFolder,
    }),
    ...articleHandlers(session, {
      clock,
      search: parts.search,
      onOpened: parts.onOpened,
      positions: parts.positions,
    }),
    ...noteHandlers(session, { clock, ids, saveElsewhere: (markdown) => saveNotes(main.window, markdown) }),
    ...reviewHandlers(session, { clock, ids, author }),
    ...signoffHandlers(session, { clock, ids }),
    ...reviewerHandlers(session),
    ...keptHandlers(session, { clock, ids, author }),
    ...stepHandlers(session, parts.onSteps),
    ...historyHandlers(session, clock),
    ...binHandlers(session),
    ...searchHandlers(session, parts.search),
    ...fileHandlers({
      choosePaths: (kind) => choosePaths(main, kind),
      importPaths: (paths) => importer.offerPaths(paths, askInWindow),
      importDropped: (files) => importer.importDropped(files, askInWindow),
    }),
    ...imageHandlers(session, { clock, author, choosePath: () => choosePicture(main) }),
    ...importHandlers({
      importer,
      tells: parts.tells,
      saveReport: (report, format) => saveImportReport(main.window, report, format),
    }),
    ...watchingHandlers(parts.watch, () => askFolder(main.window, { title: 'Watch a Folder', button: 'Watch' })),
    ...readingHandlers(session, parts.services.engine, {
      run: (articleIds, isKept) =>
        parts.redraws.run(articleIds, isKept, (progress) => main.send('readings:progressed', progress)),
      stop: parts.redraws.stop,
    }),
    ...exportHandlers(parts.exports),
    ...bundleHandlers(parts.bundles, parts.savedElsewhere),
    ...printHandlers(parts.prints),
    ...windowHandlers(parts.windows),
  };
}

async function choosePaths(main: MainWindow, kind: 'files' | 'folder'): Promise<readonly string[] | null> {
  const speak = dialogSpeaker(main.window);
  const answer = await dialog.showOpenDialog(
    main.window,
    kind === 'folder'
      ? { title: speak('Import Folder'), properties: ['openDirectory'] }
      : {
          title: speak('Import Files'),
          properties: ['openFile', 'multiSelections'],
          filters: [
            { name: speak('Texts and documents'), extensions: [...EXTENSIONS] },
            { name: speak('All files'), extensions: ['*'] },
          ],
        },
  );
  return answer.canceled ? null : answer.filePaths;
}

async function choosePicture(main: MainWindow): Promise<string | null> {
  const speak = dialogSpeaker(main.window);
  const answer = await dialog.showOpenDialog(main.window, {
    title: speak('Insert Picture'),
    buttonLabel: speak('Insert'),
    properties: ['openFile'],
    filters: [
      { name: speak('Pictures'), extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp'] },
      { name: speak('All files'), extensions: ['*'] },
    ],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}
