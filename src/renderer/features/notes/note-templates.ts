import { createContext, useContext } from 'react';
import type { NoteTemplate } from '#core/library/note-template';
import type { StepName } from '#core/library/steps';
import type { KeptInput } from '#shared/ipc/kept-schemas';

/** What the notes can do with templates: show them, to begin or go on with one, and keep the text of a note as one. */
export type NoteTemplates = {
  readonly onShow: (articleId: string | null) => void;
  readonly onKeep: (markdown: string) => void;
};

/** Null where nothing can be written. */
export const NoteTemplatesContext = createContext<NoteTemplates | null>(null);

/** See NoteTemplates. */
export function useNoteTemplates(): NoteTemplates | null {
  return useContext(NoteTemplatesContext);
}

/** The words of a template as a person gives them. */
export type TemplateWords = Pick<NoteTemplate, 'name' | 'markdown'>;

/** The longest text of a template, in UTF-16 code units. */
export const LONGEST_TEMPLATE = 100_000;

type Edit = { readonly inputs: readonly KeptInput[]; readonly step: Omit<StepName, 'record'> };

/** Writes a template, a new one where the id is null. */
export function saveTemplateEdit(id: string | null, { name, markdown }: TemplateWords): Edit {
  const label = name.trim().slice(0, 200);
  return {
    inputs: [{ type: 'put', kind: 'template', record: { id, articleId: null, name: label, markdown } }],
    step: { kind: id === null ? 'new-template' : 'change-template', label, count: 1 },
  };
}

/** Deletes a template; notes that began with it stay as they are. */
export function deleteTemplateEdit({ id, name }: NoteTemplate): Edit {
  return {
    inputs: [{ type: 'delete', kind: 'template', id }],
    step: { kind: 'delete-template', label: name, count: 1 },
  };
}
