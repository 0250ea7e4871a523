import type { Locator, Page } from '@playwright/test';

type Pane = 'library' | 'summary' | 'notes';
type Theme = 'As the system' | 'Light' | 'Dark';

/** The tools on top of the window. */
export class Toolbar {
  readonly bar: Locator;
  readonly importButton: Locator;
  readonly exportButton: Locator;
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
    this.bar = window.getByRole('toolbar', { name: 'Toolbar' });
    this.importButton = this.bar.getByRole('button', { name: 'Import' });
    this.exportButton = this.bar.getByRole('button', { name: /Export/u });
  }

  async importFiles(): Promise<void> {
    await this.importButton.click();
    await this.#window.getByRole('menuitem', { name: /Import files/u }).click();
  }

  async importFolder(): Promise<void> {
    await this.importButton.click();
    await this.#window.getByRole('menuitem', { name: /Import a folder/u }).click();
  }

  async exportPdf(): Promise<void> {
    await this.exportButton.click();
  }

  async chooseTheme(theme: Theme): Promise<void> {
    await this.bar.getByRole('button', { name: 'Theme' }).click();
    await this.#window.getByRole('menuitemradio', { name: theme }).click();
  }

  async hide(pane: Pane): Promise<void> {
    await this.bar.getByRole('button', { name: `Hide ${pane}` }).click();
  }

  async show(pane: Pane): Promise<void> {
    await this.bar.getByRole('button', { name: `Show ${pane}` }).click();
  }
}
