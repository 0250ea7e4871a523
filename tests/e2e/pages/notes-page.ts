import type { Locator, Page } from '@playwright/test';

/** The notes pane: the notes on the open article, one of them open for writing. */
export class NotesPage {
  readonly pane: Locator;
  readonly editor: Locator;
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
    this.pane = window.getByRole('region', { name: 'Notes', exact: true });
    this.editor = this.pane.getByRole('textbox', { name: 'Note text' });
  }

  /** The notes of the article, oldest first. */
  notes(): Locator {
    return this.pane.getByRole('listitem', { name: /^Note \d+$/u });
  }

  note(number: number): Locator {
    return this.pane.getByRole('listitem', { name: `Note ${number}`, exact: true });
  }

  /** Opens a new note; the caret is in it. */
  async start(): Promise<void> {
    await this.pane.getByRole('button', { name: 'New note' }).first().click();
    await this.editor.waitFor();
  }

  /** Types at the caret, key by key. */
  async type(words: string): Promise<void> {
    await this.editor.pressSequentially(words);
  }

  /** Puts a whole text at the caret at once, as a paste does. */
  async insert(text: string): Promise<void> {
    await this.editor.focus();
    await this.#window.keyboard.insertText(text);
  }

  /** The whole text in the editor, as it will be kept. */
  async written(): Promise<string> {
    const lines = await this.editor.evaluate((content) => {
      const copy = content.cloneNode(true) as Element;
      // The hint in an empty editor is no part of the text.
      for (const hint of copy.querySelectorAll('[contenteditable=false]')) hint.remove();
      return [...copy.children].map((line) => line.textContent ?? '');
    });
    return lines.join('\n');
  }

  /** Leaves the editor; the note is shown as it reads. */
  async read(): Promise<void> {
    await this.pane.getByRole('button', { name: 'Read', exact: true }).click();
    // Until what shows a note is loaded, the editor stays in the page unseen, and the note stands there as it was typed.
    await this.pane.locator('.cm-editor').waitFor({ state: 'detached' });
  }

  async write(number: number): Promise<void> {
    await this.note(number).getByRole('button', { name: 'Write' }).click();
    await this.editor.waitFor();
  }

  async remove(number: number): Promise<void> {
    await this.note(number).getByRole('button', { name: 'Delete note' }).click();
  }
}
