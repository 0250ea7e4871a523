import type { Locator, Page } from '@playwright/test';

/** The dialog with the deleted articles. */
export class BinDialog {
  readonly dialog: Locator;

  constructor(window: Page) {
    this.dialog = window.getByRole('dialog', { name: 'Deleted articles' });
  }

  articles(): Locator {
    return this.dialog.getByRole('listitem');
  }

  async bringBack(title: string): Promise<void> {
    await this.articles()
      .filter({ hasText: title })
      .getByRole('button', { name: /^Bring back/u })
      .click();
  }

  /** Asks for everything to be removed; it is not removed before the answer. */
  async askToRemove(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Remove for good…' }).click();
  }

  async remove(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Remove for good', exact: true }).click();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).click();
  }
}
