import type { Locator, Page } from '@playwright/test';

/** The dialog with every version of the notes and decisions on an article. */
export class HistoryDialog {
  readonly dialog: Locator;

  constructor(window: Page) {
    this.dialog = window.getByRole('dialog', { name: 'History' });
  }

  /** The versions, the latest first; with these words only. */
  versions(words: string | RegExp = ''): Locator {
    return this.dialog.getByRole('listitem').filter({ hasText: words });
  }

  async bringBack(words: string | RegExp): Promise<void> {
    await this.versions(words)
      .getByRole('button', { name: /^Bring back/u })
      .click();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).click();
  }
}
