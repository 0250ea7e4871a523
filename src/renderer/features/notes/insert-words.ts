import { Transaction } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

/** Puts words where the cursor is, or in place of what is selected; false where the editor is closed: only its state holds them then. */
export function insertWords(view: EditorView, words: string): boolean {
  view.dispatch(view.state.replaceSelection(words), { scrollIntoView: true });
  return view.dom.isConnected;
}

/** Makes the text another one that was written elsewhere: the cursor stays where it is in what both have, and its undo knows nothing of it. */
export function takeOver(view: EditorView, text: string): void {
  const before = view.state.doc.toString();
  let from = 0;
  while (from < before.length && before[from] === text[from]) from += 1;
  let end = 0;
  const most = Math.min(before.length, text.length) - from;
  while (end < most && before[before.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  if (before.length === text.length && from === text.length) return;
  view.dispatch({
    changes: { from, to: before.length - end, insert: text.slice(from, text.length - end) },
    annotations: Transaction.addToHistory.of(false),
  });
}
