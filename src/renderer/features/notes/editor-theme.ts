import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const marks = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '650' },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through' },
  { tag: tags.quote, color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: tags.monospace, fontFamily: 'var(--font-fixed)', fontSize: '0.9em' },
  { tag: [tags.link, tags.url], color: 'var(--accent)' },
  { tag: tags.processingInstruction, color: 'var(--ink-faint)' },
]);

/** The look of the note editor, made of the same tokens as the rest of the window. */
export const editorTheme = [
  EditorView.theme({
    '&': { color: 'var(--ink)', backgroundColor: 'transparent' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--font-reading)', fontSize: '1rem', lineHeight: '1.55' },
    '.cm-content': { padding: '0', caretColor: 'var(--accent)', minHeight: '4.5em' },
    '.cm-line': { padding: '0' },
    '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
    '.cm-tooltip': {
      border: '1px solid var(--line-strong)',
      borderRadius: 'var(--radius)',
      backgroundColor: 'var(--raised)',
      color: 'var(--ink)',
    },
    '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', fontSize: '0.875rem', maxHeight: '12em' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.5rem' },
    '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--selected)', color: 'var(--ink)' },
    '.cm-completionDetail': { color: 'var(--ink-soft)', fontStyle: 'normal' },
    '.cm-placeholder': { color: 'var(--ink-faint)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      background: 'color-mix(in srgb, var(--accent) 24%, transparent)',
    },
  }),
  syntaxHighlighting(marks),
];
