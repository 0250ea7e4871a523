import type { ElectronApplication, Page } from '@playwright/test';
import type { RunningApp } from '../fixtures/launch';
import { BinDialog } from './bin-dialog';
import { HistoryDialog } from './history-dialog';
import { LibraryPage } from './library-page';
import { NotesPage } from './notes-page';
import { SourcePage } from './source-page';
import { StatusLine } from './status-line';
import { SummaryPage } from './summary-page';
import { Toasts } from './toasts';
import { Toolbar } from './toolbar';

/** The whole window of a running program, by its parts, and what a person does with the window itself. */
export class MainWindow {
  readonly page: Page;
  readonly toolbar: Toolbar;
  readonly library: LibraryPage;
  readonly source: SourcePage;
  readonly summary: SummaryPage;
  readonly notes: NotesPage;
  readonly status: StatusLine;
  readonly toasts: Toasts;
  readonly history: HistoryDialog;
  readonly bin: BinDialog;
  readonly #app: ElectronApplication;

  constructor({ app, window }: RunningApp) {
    this.#app = app;
    this.page = window;
    this.toolbar = new Toolbar(window);
    this.library = new LibraryPage(window);
    this.source = new SourcePage(window);
    this.summary = new SummaryPage(window);
    this.notes = new NotesPage(window);
    this.status = new StatusLine(window);
    this.toasts = new Toasts(window);
    this.history = new HistoryDialog(window);
    this.bin = new BinDialog(window);
  }

  /** Chooses an item of the native menu. */
  async chooseFromMenu(id: string): Promise<void> {
    await this.#app.evaluate(({ Menu }, itemId) => Menu.getApplicationMenu()?.getMenuItemById(itemId)?.click(), id);
  }

  /** Chooses items of the native menu one right after the other, as fast as no hand can. */
  async chooseAtOnce(ids: readonly string[]): Promise<void> {
    await this.#app.evaluate(({ Menu }, itemIds) => {
      for (const id of itemIds) Menu.getApplicationMenu()?.getMenuItemById(id)?.click();
    }, ids);
  }

  /** What an item of the native menu says. */
  async menuLabel(id: string): Promise<string | undefined> {
    return this.#app.evaluate(({ Menu }, itemId) => Menu.getApplicationMenu()?.getMenuItemById(itemId)?.label, id);
  }

  /** Goes on from the page that says why a library can only be read. */
  async lookAtArticles(): Promise<void> {
    await this.page.getByRole('button', { name: 'Look at the articles' }).click();
  }

  /** Makes the page this many pixels wide and high. */
  async resize(width: number, height: number): Promise<void> {
    await this.#app.evaluate(
      ({ BrowserWindow }, size) =>
        BrowserWindow.getAllWindows()
          .find((window) => window.isVisible())
          ?.setContentSize(size.width, size.height),
      { width, height },
    );
    await this.page.waitForFunction((wanted) => innerWidth === wanted, width);
  }

  /** Presses a key of the native menu, such as "Control+Shift+J", as the system hands it to the window. */
  async pressMenuKey(keys: string): Promise<void> {
    const names = keys.split('+');
    const keyCode = names.at(-1) ?? '';
    const modifiers = names.slice(0, -1).map((name) => name.toLowerCase());
    await this.#app.evaluate(
      ({ BrowserWindow }, event) => {
        // Once something was printed, the hidden window that prints is among them.
        const contents = BrowserWindow.getAllWindows().find((window) => window.isVisible())?.webContents;
        contents?.focus();
        for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, ...event } as never);
      },
      { keyCode, modifiers },
    );
  }

  /** Presses a key wherever the focus is. */
  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }
}
