import type { Locator, Page } from '@playwright/test';

/** A place in the window, in pixels. */
export type Point = { readonly x: number; readonly y: number };

/** The source pane: the text of the open article and the evidence painted on it. */
export class SourcePage {
  readonly text: Locator;
  readonly title: Locator;
  /** The menu of the items drawn from one place, when there are several. */
  readonly places: Locator;
  /** What can be done with the selected words. */
  readonly wordTools: Locator;
  readonly #window: Page;

  constructor(window: Page) {
    this.#window = window;
    this.text = window.getByRole('article', { name: 'Source text' });
    this.title = this.text.getByRole('heading', { level: 1 });
    this.wordTools = window.getByRole('toolbar', { name: 'Selected words' });
    this.places = window.getByRole('menu', { name: 'Drawn from these words' });
  }

  /** The words that are lit at present, in reading order. */
  litWords(): Promise<readonly string[]> {
    return this.#painted('lit-');
  }

  /** The words the keyboard stands on; empty when it stands nowhere. */
  cursorWords(): Promise<readonly string[]> {
    return this.#painted('evidence-cursor');
  }

  /** The words marked while nothing is lit, in reading order. */
  markedWords(): Promise<readonly string[]> {
    return this.#painted('rest-');
  }

  /** The words that a person marked, in reading order. */
  highlightedWords(): Promise<readonly string[]> {
    return this.#painted('mark-');
  }

  /** The words that a search in the text found, or those it has come to, in reading order. */
  foundWords(which: 'all' | 'now'): Promise<readonly string[]> {
    return this.#painted(`found-${which}`);
  }

  /** Where the first occurrence of some words begins and ends in the window, in pixels; they are brought into view unless told otherwise. */
  endsOf(words: string, isBrought = true): Promise<{ readonly from: Point; readonly to: Point }> {
    return this.text.evaluate(
      (root, { wanted, brought }) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.textContent?.indexOf(wanted) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          if (brought) node.parentElement?.scrollIntoView({ block: 'center' });
          const boxes = [...range.getClientRects()];
          const [first, last] = [boxes[0], boxes.at(-1)];
          if (!first || !last) break;
          const isRightToLeft = getComputedStyle(root.querySelector('[data-start]') ?? root).direction === 'rtl';
          const [from, to] = isRightToLeft ? [first.right - 1, last.left + 1] : [first.left + 1, last.right - 1];
          return { from: { x: from, y: first.top + first.height / 2 }, to: { x: to, y: last.top + last.height / 2 } };
        }
        throw new Error(`The source does not show: ${wanted}`);
      },
      { wanted: words, brought: isBrought },
    );
  }

  /** Selects the first occurrence of some words with the mouse. */
  async selectWords(words: string): Promise<void> {
    const { from, to } = await this.endsOf(words);
    const { mouse } = this.#window;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
  }

  /** The paragraph at the top of the pane. */
  topParagraph(): Promise<string> {
    return this.text.evaluate((scroller) => {
      const { top } = scroller.getBoundingClientRect();
      const all = [...scroller.querySelectorAll('[data-start]')];
      return all.find((element) => element.getBoundingClientRect().bottom > top + 4)?.textContent ?? '';
    });
  }

  /** Brings the paragraph that begins so to the top of the pane. */
  async scrollTo(beginning: string): Promise<void> {
    await this.text.evaluate((scroller, wanted) => {
      const all = [...scroller.querySelectorAll('[data-start]')];
      all.find((element) => element.textContent?.startsWith(wanted))?.scrollIntoView({ block: 'start' });
    }, beginning);
  }

  /** The words that are selected. */
  selectedWords(): Promise<string> {
    return this.#window.evaluate(() => document.getSelection()?.toString() ?? '');
  }

  /** Clicks in the middle of the first occurrence of some words. */
  async clickWords(words: string): Promise<void> {
    const { x, y } = await this.text.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const middle = at + Math.floor(wanted.length / 2);
        const range = document.createRange();
        range.setStart(node, middle);
        range.setEnd(node, middle + 1);
        node.parentElement?.scrollIntoView({ block: 'center' });
        const box = range.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
      throw new Error(`The source does not show: ${wanted}`);
    }, words);
    await this.#window.mouse.click(x, y);
  }

  /** True when the words that are lit first are inside the pane. */
  showsLitWords(): Promise<boolean> {
    return this.text.evaluate((scroller) => {
      const lit = [...CSS.highlights].find(([name]) => name.startsWith('lit-'))?.[1];
      const [first] = lit ? [...lit] : [];
      if (!first) return false;
      const range = document.createRange();
      range.setStart(first.startContainer, first.startOffset);
      range.setEnd(first.endContainer, first.endOffset);
      const words = range.getClientRects()[0];
      const pane = scroller.getBoundingClientRect();
      return words !== undefined && words.top >= pane.top && words.bottom <= pane.bottom;
    });
  }

  #painted(prefix: string): Promise<readonly string[]> {
    return this.#window.evaluate((start) => {
      const ranges = [...CSS.highlights].flatMap(([name, marks]) => (name.startsWith(start) ? [...marks] : []));
      const live = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range;
      });
      return live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map((range) => range.toString());
    }, prefix);
  }
}
