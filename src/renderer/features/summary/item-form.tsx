import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import type { ItemEdit } from '#core/library/review';
import type { AnyReviewedItem } from '../../ui/evidence-index';
import { strings } from '../../ui/strings';
import { editOf, fieldErrors, fieldValues, LONG_FIELDS, SECTION_FIELDS } from './item-fields';
import type { FieldName, FieldNames } from './item-fields';
import controls from '../../ui/controls.module.css';
import styles from './item-form.module.css';

type ItemFormProps = {
  readonly reviewed: AnyReviewedItem;
  /** The names of the article that a field may be filled with. */
  readonly names: FieldNames;
  /** Called with the item as it stood when it was begun, and the edit; false where it could not be kept: the form then stays, with what was typed. */
  readonly onSave: (opened: AnyReviewedItem, edit: ItemEdit) => Promise<boolean>;
  /** Called when it is no longer wanted: what was typed is kept, nothing was changed, or it was left as it was; with the list of keys pressed since Enter, which grows until the form is gone. */
  readonly onClose: (keys: readonly KeyboardEventInit[]) => void;
};

/** The fields of one item in its place in the list: Enter saves and closes it, Escape leaves everything as it was. */
export function ItemForm({ reviewed, names, onSave, onClose }: ItemFormProps) {
  // What another window sets right meanwhile is not taken back by a form that shows it as it was.
  const [opened] = useState(reviewed);
  const { item, section, review, addition } = opened;
  const before = fieldValues(section, item);
  const [values, setValues] = useState(before);
  const [showsErrors, setShowsErrors] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  /** The keys pressed since Enter: they are meant for the item, not for a field that is about to go. */
  const held = useRef<KeyboardEventInit[] | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const errors = fieldErrors(values);

  useEffect(() => {
    // The whole form first, with its buttons, then its first field, where there is no room for all of it.
    form.current?.scrollIntoView({ block: 'nearest' });
    const first = form.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    first?.focus();
    first?.select();
  }, []);

  function submit(event: FormEvent | KeyboardEvent): void {
    event.preventDefault();
    if (Object.keys(errors).length > 0) setShowsErrors(true);
    else if (!isSaving) void save(editOf(before, values, review?.edit ?? addition?.values ?? null));
  }

  async function save(edit: ItemEdit | null): Promise<void> {
    setIsSaving(true);
    const keys: KeyboardEventInit[] = [];
    held.current = keys;
    const isKept = edit === null || (await onSave(opened, edit));
    // Kept: it goes on holding keys in the same list until it is gone, for a key may come before that is drawn.
    if (isKept) return onClose(keys);
    held.current = null;
    setIsSaving(false);
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (held.current !== null && event.key !== 'Escape' && event.key !== 'Tab') {
      event.preventDefault();
      const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
      held.current.push({ key, code, ctrlKey, metaKey, altKey, shiftKey, bubbles: true, cancelable: true });
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onClose([]);
    } else if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLTextAreaElement) submit(event);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from any field closes the form
    <form
      ref={form}
      className={styles.form}
      aria-label={strings.fields.editing(strings.summary.kinds[section])}
      onSubmit={submit}
      onKeyDown={onKeyDown}
    >
      {SECTION_FIELDS[section].map((field: FieldName) => {
        const error = showsErrors ? errors[field] : undefined;
        const common = {
          id: `${id}-${field}`,
          className: controls.field,
          value: values[field] ?? '',
          dir: 'auto',
          'aria-invalid': error !== undefined,
          onChange: ({ target }: { readonly target: { readonly value: string } }) =>
            setValues({ ...values, [field]: target.value }),
        };
        return (
          <div key={field} className={styles.row}>
            <label htmlFor={common.id}>{strings.fields[field]}</label>
            <div className={styles.control}>
              {LONG_FIELDS.has(field) ? (
                <textarea {...common} rows={3} />
              ) : (
                <input {...common} type="text" list={names[field] === undefined ? undefined : `${id}-${field}-names`} />
              )}
              {names[field] === undefined ? null : (
                <datalist id={`${id}-${field}-names`}>
                  {names[field].map((name) => (
                    <option key={name} value={name} aria-label={name} />
                  ))}
                </datalist>
              )}
              {error === undefined ? null : <p className={styles.error}>{strings.fields[error]}</p>}
            </div>
          </div>
        );
      })}
      <div className={styles.buttons}>
        <button type="button" className={controls.button} onClick={() => onClose([])}>
          {strings.fields.cancel}
        </button>
        <button type="submit" className={controls.primary} aria-disabled={isSaving}>
          {strings.fields.save}
        </button>
      </div>
    </form>
  );
}
