import { createContext, useContext } from 'react';
import { linkKey } from '#core/library/note-links';
import type { NoteHead } from '#core/library/note-links';
import { NO_TARGETS } from './link-targets';
import type { LinkTargets } from './link-targets';

/** The links between notes, articles and people, as the notes know them. */
export type NoteLinks = {
  readonly targets: LinkTargets;
  readonly heads: readonly NoteHead[];
  /** Goes to what a link names, or says that there is nothing of that name. */
  readonly onOpen: (target: string) => void;
  readonly onOpenNote: (head: Pick<NoteHead, 'id' | 'articleId'>) => void;
};

/** No links: for notes shown without a library. */
const NO_LINKS: NoteLinks = { targets: NO_TARGETS, heads: [], onOpen: () => undefined, onOpenNote: () => undefined };

/** Hands the links down to all notes. */
export const NoteLinksContext = createContext<NoteLinks>(NO_LINKS);

/** See NoteLinks. */
export function useNoteLinks(): NoteLinks {
  return useContext(NoteLinksContext);
}

/** The notes that link to something of this name, in the order they are given. */
export function linkingTo(heads: readonly NoteHead[], name: string): readonly NoteHead[] {
  const key = linkKey(name);
  return key === '' ? [] : heads.filter(({ links }) => links.some((link) => linkKey(link) === key));
}
