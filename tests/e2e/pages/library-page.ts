import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The library pane: the list of articles and what can be done with it. */
export class LibraryPage {
  readonly pane: Locator;
  readonly list: Locator;
  readonly filter: Locator;
  /** What the list can be narrowed to. */
  readonly tree: Locator;
  /** The line that says how many articles are selected. */
  readonly marked: Locator;
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
    this.pane = window.getByRole('navigation', { name: 'Library' });
    this.list = this.pane.getByRole('listbox', { name: 'Articles' });
    this.marked = this.pane.getByRole('region', { name: 'Selected articles' });
    this.tree = this.pane.getByRole('treegrid', { name: 'Narrow the list' });
    this.filter = this.pane.getByRole('searchbox', { name: 'Search' });
  }

  /** The row of an article by words of its title; all rows without. */
  article(title?: string | RegExp): Locator {
    return this.list.getByRole('option', title === undefined ? {} : { name: title });
  }

  /** Clicks an article and waits until its text is in the source pane. */
  async open(title: string): Promise<void> {
    await this.article(title).click();
    const source = this.#window.getByRole('article', { name: 'Source text' });
    await expect(source.getByRole('heading', { level: 1 })).toContainText(title);
  }

  /** Chooses one line of the menu that sorts and groups the list. */
  async arrange(choice: string): Promise<void> {
    await this.pane.getByRole('button', { name: 'Sort and group' }).click();
    const line = { name: choice, exact: true };
    const [one, among] = [
      this.#window.getByRole('menuitemradio', line),
      this.#window.getByRole('menuitemcheckbox', line),
    ];
    await one.or(among).click();
    await this.#window.keyboard.press('Escape');
  }

  /** Shows the tree, where it is not shown, and chooses one of its lines. */
  async narrow(name: string): Promise<void> {
    if (!(await this.tree.isVisible())) await this.pane.getByRole('button', { name: 'Narrow the list' }).click();
    await this.line(name).click();
  }

  /** The line of the tree whose name begins so. */
  line(name: string): Locator {
    return this.tree.getByRole('row', { name: new RegExp(`^${name}`, 'u') });
  }

  /** Chooses from the menu of one line of the tree. */
  async changeInTree(name: string, choice: string): Promise<void> {
    await this.tree.getByRole('button', { name: `Change “${name}”` }).click();
    await this.#window.getByRole('menuitem', { name: choice }).click();
  }

  /** Deletes the open article. */
  async removeOpenArticle(): Promise<void> {
    await this.pane.getByRole('button', { name: 'Delete article' }).click();
  }

  /** Removes the sample articles with their one button. */
  async removeSamples(): Promise<void> {
    await this.pane.getByRole('button', { name: 'Remove sample articles' }).click();
  }
}
