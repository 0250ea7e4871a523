import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { NoteTemplate } from '#core/library/note-template';
import { compareText } from '#core/text/compare';
import { Dialog } from '../../ui/dialog';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import type { TemplateWords } from './note-templates';
import { TemplateForm } from './template-form';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './templates-dialog.module.css';

/** What a new template begins with: it shows the placeholders there are. */
const FIRST = '# {{title}}\n\n{{today}}, {{place}}\n\n';

type TemplatesDialogProps = {
  readonly templates: readonly NoteTemplate[];
  /** A template that is about to be made, from a note or from nothing; null lists those there are. */
  readonly draft: TemplateWords | null;
  readonly onDraft: (draft: TemplateWords | null) => void;
  readonly isReadOnly: boolean;
  /** Puts the text into a note; null where there is no note to put it into. */
  readonly onInsert: ((template: NoteTemplate) => void) | null;
  /** Writes a template, a new one where the id is null. */
  readonly onSave: (id: string | null, template: TemplateWords) => void;
  readonly onDelete: (template: NoteTemplate) => void;
  readonly onClose: () => void;
};

/** The templates of notes, to be inserted, made, changed and deleted. */
export function TemplatesDialog(props: TemplatesDialogProps) {
  const { templates, draft, onDraft, isReadOnly, onInsert, onSave, onDelete, onClose } = props;
  const words = strings.templates;
  const [editing, setEditing] = useState<string | null>(null);
  const inOrder = templates.toSorted((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  return (
    <Dialog title={words.title} isOpen onClose={onClose}>
      <p className={parts.hint}>{templates.length === 0 && draft === null ? words.none : words.hint}</p>
      {draft === null ? null : (
        <TemplateForm
          template={draft}
          onSave={(template) => {
            onDraft(null);
            onSave(null, template);
          }}
          onCancel={() => onDraft(null)}
        />
      )}
      <ul className={parts.list}>
        {inOrder.map((template) => (
          <li key={template.id} className={parts.row}>
            {editing === template.id ? (
              <TemplateForm
                template={template}
                onSave={(changed) => {
                  setEditing(null);
                  onSave(template.id, changed);
                }}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <>
                <div className={parts.main}>
                  <bdi className={styles.name}>{template.name}</bdi>
                  <p className={styles.excerpt} dir="auto">
                    {template.markdown.slice(0, 200)}
                  </p>
                </div>
                {isReadOnly || onInsert === null ? null : (
                  <button
                    type="button"
                    className={controls.outlined}
                    aria-label={words.insertNamed(template.name)}
                    onClick={() => onInsert(template)}
                  >
                    {words.insert}
                  </button>
                )}
                {isReadOnly ? null : (
                  <>
                    <IconButton
                      icon={Pencil}
                      size="small"
                      label={words.change(template.name)}
                      onPress={() => setEditing(template.id)}
                    />
                    <IconButton
                      icon={Trash2}
                      size="small"
                      label={words.remove(template.name)}
                      onPress={() => onDelete(template)}
                    />
                  </>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {isReadOnly || draft !== null ? null : (
        <div>
          <button type="button" className={controls.outlined} onClick={() => onDraft({ name: '', markdown: FIRST })}>
            {words.add}
          </button>
        </div>
      )}
    </Dialog>
  );
}
