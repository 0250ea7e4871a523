import { useId, useState } from 'react';
import { strings } from '../../ui/strings';
import { LONGEST_TEMPLATE } from './note-templates';
import type { TemplateWords } from './note-templates';
import controls from '../../ui/controls.module.css';
import styles from './templates-dialog.module.css';

type TemplateFormProps = {
  readonly template: TemplateWords;
  readonly onSave: (template: TemplateWords) => void;
  readonly onCancel: () => void;
};

/** The name and the text of a template, to be written. */
export function TemplateForm({ template, onSave, onCancel }: TemplateFormProps) {
  const words = strings.templates;
  const [name, setName] = useState(template.name);
  const [markdown, setMarkdown] = useState(template.markdown);
  const nameField = useId();
  const textField = useId();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onSave({ name, markdown });
      }}
    >
      <label htmlFor={nameField}>{words.name}</label>
      <input
        id={nameField}
        className={controls.field}
        value={name}
        maxLength={200}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- who opens it is about to type
        autoFocus
        onChange={({ target }) => setName(target.value)}
      />
      <label htmlFor={textField}>{words.text}</label>
      <textarea
        id={textField}
        className={`${controls.field ?? ''} ${styles.text ?? ''}`}
        dir="auto"
        rows={8}
        value={markdown}
        maxLength={LONGEST_TEMPLATE}
        onChange={({ target }) => setMarkdown(target.value)}
      />
      <div className={styles.buttons}>
        <button type="button" className={controls.button} onClick={onCancel}>
          {strings.fields.cancel}
        </button>
        <button type="submit" className={controls.primary} disabled={name.trim() === ''}>
          {strings.fields.save}
        </button>
      </div>
    </form>
  );
}
