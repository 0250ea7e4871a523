import type { AddableSection } from '#core/library/addition';
import type { Hue } from '#core/library/highlight';
import type { Span } from '#core/text/span';

/** Words of the source that a person marked, or wrote a note on, as they are painted. */
export type SourceMark = { readonly id: string; readonly span: Span; readonly look: Hue | 'note' };

/** An item that was chosen in the summary; `span` is null where it stands on words in more than one place. */
type ChosenItem = {
  readonly label: string;
  readonly span: Span | null;
  readonly onUse: (span: Span) => void;
};

/** What a person can do with selected words; the app carries it out. */
export type WordActions = {
  readonly onHighlight: (span: Span, hue: Hue) => void;
  readonly onUnhighlight: (id: string) => void;
  readonly onNote: (span: Span) => void;
  /** Asks which tags the words are to have. */
  readonly onTag: (span: Span) => void;
  readonly onAdd: (span: Span, section: AddableSection) => void;
  /** The item that the words can be made the evidence of; null where none was chosen in the summary. */
  readonly chosen: ChosenItem | null;
};
