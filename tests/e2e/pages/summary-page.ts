import type { Locator, Page } from '@playwright/test';

/** The sections of a summary as a person reads their names. */
export type SectionName =
  | 'Key points'
  | 'People'
  | 'Organisations'
  | 'Places'
  | 'Timeline'
  | 'Quotes'
  | 'Figures'
  | 'Dates'
  | 'Topics';

/** The summary pane: its sections, their items and the review of them. */
export class SummaryPage {
  readonly pane: Locator;
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
    this.pane = window.getByRole('region', { name: 'Summary', exact: true });
  }

  section(name: SectionName): Locator {
    return this.pane.getByRole('region', { name, exact: true });
  }

  /** All items of a section, or those with these words. */
  items(section: SectionName, words?: string | RegExp): Locator {
    const all = this.section(section).getByRole('listitem');
    return words === undefined ? all : all.filter({ hasText: words });
  }

  /** What has the focus, is clicked and says the state of the first item with these words. */
  item(section: SectionName, words?: string | RegExp): Locator {
    return this.items(section, words).first().getByRole('button').first();
  }

  /** The words of the item that has the focus. */
  focusedItem(): Locator {
    return this.pane.locator('[role=button]:focus');
  }

  async confirm(section: SectionName, words: string): Promise<void> {
    await this.#use(section, words, 'Confirm');
  }

  async reject(section: SectionName, words: string): Promise<void> {
    await this.#use(section, words, 'Reject');
  }

  async restore(section: SectionName, words: string): Promise<void> {
    await this.#use(section, words, 'Restore');
  }

  async startEditing(section: SectionName, words: string): Promise<void> {
    await this.#use(section, words, 'Edit');
  }

  /** A field of the form that is open. */
  field(name: string): Locator {
    const form = this.pane.getByRole('form');
    // A field that offers names is a box with a list.
    return form.getByRole('textbox', { name, exact: true }).or(form.getByRole('combobox', { name, exact: true }));
  }

  async saveEdit(): Promise<void> {
    await this.pane.getByRole('form').getByRole('button', { name: 'Save' }).click();
  }

  /** Opens or closes a section by its heading. */
  async toggle(section: SectionName): Promise<void> {
    await this.section(section).getByRole('heading').getByRole('button').click();
  }

  async #use(section: SectionName, words: string, tool: string): Promise<void> {
    const item = this.items(section, words).first();
    await item.hover();
    await item.getByRole('group').getByRole('button', { name: tool, exact: true }).click();
    await this.#window.mouse.move(0, 0);
  }
}
