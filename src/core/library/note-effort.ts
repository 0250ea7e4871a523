import { Tokenizer } from 'marked';
import type { MarkedExtension } from 'marked';

/** The steps that a note may still take to be read. */
export type Effort = { left: number };

/**
 * The most steps of one note, in code units looked at in vain. `marked` looks through the rest of a paragraph for the end of each emphasis
 * (github.com/markedjs/marked/issues/4099), and through the rest of an unbroken word, at each sign in it, for the @ of an address. A note
 * of 200,000 signs that a person wrote takes some ten thousand; `_a_b` over and over takes this many at 20,000.
 */
const MOST_STEPS = 10_000_000;

class TooMany extends Error {}

/** What is read with the effort of one note; null where that is more than any note takes. */
export function calmly<T>(effort: Effort, read: () => T): T | null {
  effort.left = MOST_STEPS;
  try {
    return read();
  } catch (error) {
    if (error instanceof TooMany) return null;
    throw error;
  }
}

/** The parts of the reader that look ahead, each of which takes its steps off the effort. */
export function measured(effort: Effort): NonNullable<MarkedExtension['tokenizer']> {
  const own = Tokenizer.prototype;
  const take = (steps: number): void => {
    effort.left -= steps;
    if (effort.left < 0) throw new TooMany();
  };
  return {
    emStrong(text, masked, before) {
      const found = own.emStrong.call(this, text, masked, before);
      if (found !== undefined) take(found.raw.length);
      else if (MAY_OPEN.test(text) && !(text.startsWith('_') && LETTER.test(before ?? ''))) take(text.length);
      return found;
    },
    del(text, masked, before) {
      const found = own.del.call(this, text, masked, before);
      if (text.startsWith('~')) take(found?.raw.length ?? text.length);
      return found;
    },
    inlineText(text) {
      take(WORD_OF_ADDRESS.exec(text)?.[0].length ?? 0);
      return own.inlineText.call(this, text);
    },
  };
}

const MAY_OPEN = /^(?:\*+|_+)[^\s*_]/u;
const LETTER = /[\p{L}\p{N}]/u;
const WORD_OF_ADDRESS = /^[\w.!#$%&'*+/=?^`{|}~-]+/u;
