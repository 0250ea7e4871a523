import type { Locator, Page } from '@playwright/test';

/** The notifications in the corner of the window. */
export class Toasts {
  readonly region: Locator;

  constructor(window: Page) {
    this.region = window.getByRole('region', { name: 'Notifications' });
  }

  /** The notification with these words. */
  saying(words: string | RegExp): Locator {
    return this.region.getByRole('listitem').filter({ hasText: words });
  }

  /** Uses the Undo of the notification with these words. */
  async undo(words: string | RegExp): Promise<void> {
    await this.saying(words).getByRole('button', { name: 'Undo' }).click();
  }
}
