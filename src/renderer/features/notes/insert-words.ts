import type { EditorView } from '@codemirror/view';

/** Puts words where the cursor is, or in place of what is selected; false where the editor is closed: only its state holds them then. */
export function insertWords(view: EditorView, words: string): boolean {
  view.dispatch(view.state.replaceSelection(words), { scrollIntoView: true });
  return view.dom.isConnected;
}
