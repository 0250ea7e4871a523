import type { KeyboardEvent } from 'react';
import type { Article } from '#core/library/article';
import { HUES } from '#core/library/highlight';
import type { Span } from '#core/text/span';
import type { OffsetMap } from './offset-map';
import { scrollToSpan } from './scroll-to';
import { extendByKey, nextSentence, selectSpan } from './select-by-key';
import type { SelectedWords } from './use-selected-words';
import type { WordActions } from './word-actions';

type WordKeysInput = {
  readonly article: Article;
  readonly scroller: HTMLElement | null;
  readonly map: OffsetMap | null;
  readonly selected: SelectedWords;
  readonly actions: WordActions | null;
  /** Where the reader is: the evidence the keyboard stands on, else the first words on the screen. */
  readonly placeNow: () => number;
  readonly onAdding: () => void;
};

/** Gives what the keys do to the selected words of the source: it answers true where a key was one of theirs. */
export function wordKeys(input: WordKeysInput): (event: KeyboardEvent) => boolean {
  const { article, scroller, map, selected, actions, placeNow, onAdding } = input;

  function selectSentence(step: 1 | -1): void {
    if (!map || !scroller) return;
    const sentence = nextSentence(sentencesOf(article), selected.now(), placeNow(), step);
    if (sentence === null || !selectSpan(map, sentence)) return;
    scrollToSpan(scroller, map, sentence);
  }

  function onWords(key: string, span: Span): boolean {
    if (key === 'Escape') selected.clear();
    else if (actions === null) return false;
    else if (key === 'm') then(() => actions.onNote(span));
    else if (key === 't') then(() => actions.onTag(span));
    else if (key === 'a') onAdding();
    else {
      const hue = HUES[Number(key) - 1];
      if (hue === undefined) return false;
      then(() => actions.onHighlight(span, hue));
    }
    return true;
  }

  function then(act: () => void): void {
    act();
    selected.clear();
  }

  return (event) => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (extendByKey(event)) return true;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (key === 's') {
      selectSentence(event.shiftKey ? -1 : 1);
      return true;
    }
    const span = selected.now();
    return span !== null && !event.shiftKey && onWords(key, span);
  };
}

/** The sentences of the body, or the body itself where none were told apart. */
function sentencesOf({ sentences, body }: Article): readonly Span[] {
  return sentences.length > 0 ? sentences : [body];
}
