import { useState } from 'react';
import { EXPORT_FORMS } from '#core/export/export-forms';
import type { ExportForm } from '#core/export/export-forms';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './forms-dialog.module.css';

/** Which articles are exported. */
export type FormScope = 'open' | 'marked' | 'shown' | 'all';

type FormsDialogProps = {
  readonly isOpen: boolean;
  /** What was chosen last. */
  readonly initial: ExportForm;
  /** The title of the open article; null where none is open. */
  readonly title: string | null;
  /** How many articles are marked. */
  readonly marked: number;
  /** How many articles the list shows, null where it shows all; and how many there are. */
  readonly shown: number | null;
  readonly total: number;
  readonly onExport: (form: ExportForm, scope: FormScope) => void;
  readonly onClose: () => void;
};

/** Chooses in which form articles are exported, and which articles. */
export function FormsDialog({ isOpen, initial, title, marked, shown, total, onExport, onClose }: FormsDialogProps) {
  const scopes: readonly FormScope[] = [
    ...(title === null ? [] : (['open'] as const)),
    ...(marked < 2 ? [] : (['marked'] as const)),
    ...(shown === null || shown === 0 ? [] : (['shown'] as const)),
    'all',
  ];
  const [form, setForm] = useState(initial);
  const [scope, setScope] = useState<FormScope>(marked < 2 ? (scopes[0] ?? 'all') : 'marked');
  const words = strings.forms;
  const scopeWords: Readonly<Record<FormScope, string>> = {
    open: words.open(title ?? ''),
    marked: words.marked(marked),
    shown: words.shown(shown ?? 0),
    all: words.all(total),
  };
  const buttons = (
    <>
      <button type="button" className={controls.button} onClick={onClose}>
        {words.cancel}
      </button>
      <button type="button" className={controls.primary} onClick={() => onExport(form, scope)}>
        {words.export}
      </button>
    </>
  );
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose} buttons={buttons}>
      <fieldset className={styles.group}>
        <legend>{words.form}</legend>
        {EXPORT_FORMS.map((each) => (
          <label key={each} className={styles.choice}>
            <input
              type="radio"
              name="form"
              aria-label={words.names[each]}
              aria-describedby={`form-${each}`}
              checked={each === form}
              onChange={() => setForm(each)}
            />
            <span>{words.names[each]}</span>
            <span id={`form-${each}`} className={styles.hint}>
              {words.hints[each]}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{words.articles}</legend>
        {scopes.map((each) => (
          <label key={each} className={styles.choice}>
            <input type="radio" name="scope" checked={each === scope} onChange={() => setScope(each)} />
            <span>{scopeWords[each]}</span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
