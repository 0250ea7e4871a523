import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { strings } from '../../ui/strings';
import { editorTheme } from './editor-theme';
import { linkCompletion } from './link-completion';
import type { LinkTargets } from './link-targets';

type NoteEditorProps = {
  /** The text it starts with; later values are not read, the editor holds the truth while it lives. */
  readonly initial: string;
  /** A new object puts its text where the cursor is, or in place of what is selected. */
  readonly inserted: { readonly text: string } | null;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  readonly onDone: () => void;
  /** What can be linked to. */
  readonly targets: LinkTargets;
};

/**
 * A Markdown editor. It lives in a shadow root: there CodeMirror hands its rules over as constructed style sheets
 * instead of style elements, which the content security policy would refuse.
 */
export function NoteEditor(props: NoteEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const initial = useRef(props.initial);
  const editor = useRef<EditorView | null>(null);
  const known = useRef(props.inserted);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!host.current) return undefined;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open', delegatesFocus: true });
    const view = new EditorView({ root, parent: root, state: startState(initial.current, latest) });
    view.focus();
    editor.current = view;
    return () => view.destroy();
  }, []);
  const { inserted } = props;
  useEffect(() => {
    if (inserted === known.current) return;
    known.current = inserted;
    const view = editor.current;
    if (view === null || inserted === null) return;
    view.dispatch(view.state.replaceSelection(inserted.text), { scrollIntoView: true });
    view.focus();
  }, [inserted]);
  return <div ref={host} data-note-editor />;
}

function startState(text: string, latest: { readonly current: NoteEditorProps }): EditorState {
  return EditorState.create({
    doc: text,
    selection: { anchor: text.length },
    extensions: [
      history(),
      keymap.of([
        { key: 'Escape', run: () => (latest.current.onDone(), true) },
        { key: 'Mod-Enter', run: () => (latest.current.onDone(), true) },
        ...defaultKeymap,
        ...historyKeymap,
      ]),
      markdown(),
      linkCompletion(() => latest.current.targets),
      EditorView.lineWrapping,
      EditorView.perLineTextDirection.of(true),
      EditorView.contentAttributes.of({ 'aria-label': strings.notes.editor, spellcheck: 'false', dir: 'auto' }),
      placeholder(strings.notes.placeholder),
      editorTheme,
      EditorView.updateListener.of((update) => {
        if (update.docChanged) latest.current.onChange(update.state.doc.toString());
      }),
      EditorView.domEventHandlers({
        blur: () => {
          latest.current.onBlur();
        },
      }),
    ],
  });
}
