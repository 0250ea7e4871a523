import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The bottom line of the window. */
export class StatusLine {
  readonly line: Locator;

  constructor(window: Page) {
    this.line = window.getByRole('contentinfo', { name: 'Status' });
  }

  /** Waits until the window says that the last words are on the disk. */
  async waitUntilSaved(): Promise<void> {
    await expect(this.line.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  }

  /** What the window says while something could not be saved. */
  failure(): Locator {
    return this.line.getByRole('alert');
  }
}
