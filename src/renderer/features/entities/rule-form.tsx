import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { ENTITY_SECTIONS, nameKey } from '#core/library/entity';
import type { EntitySection } from '#core/library/entity';
import type { EntityRule } from '#core/library/entity-rule';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './rules-dialog.module.css';

const words = strings.entities;

/** What a rule says. */
export type RuleWords = Pick<EntityRule, 'names' | 'of' | 'is'>;

type RuleFormProps = {
  readonly rule: RuleWords;
  readonly onSave: (rule: RuleWords) => void;
  readonly onCancel: () => void;
};

/** One rule to be written: the names it speaks of, as what they were found, and what they are. */
export function RuleForm({ rule, onSave, onCancel }: RuleFormProps) {
  const id = useId();
  const [names, setNames] = useState(rule.names.join('\n'));
  const [of, setOf] = useState(rule.of);
  const [kind, setKind] = useState(rule.is?.section ?? null);
  const [name, setName] = useState(rule.is?.name ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);

  function save(event: FormEvent): void {
    event.preventDefault();
    const all = [...new Set(names.split('\n').map(plain))].filter((each) => nameKey(each) !== '');
    if (all.length === 0) setProblem(words.rules.noNames);
    else if (kind !== null && nameKey(plain(name)) === '') setProblem(words.noName);
    else onSave({ names: all, of, is: kind === null ? null : { section: kind, name: plain(name) } });
  }

  return (
    <form className={styles.form} onSubmit={save}>
      <label htmlFor={`${id}-names`}>{words.rules.names}</label>
      <div>
        <textarea
          ref={first}
          id={`${id}-names`}
          className={controls.field}
          dir="auto"
          rows={3}
          value={names}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setNames(target.value)}
        />
        <p id={`${id}-hint`} className={styles.hint}>
          {words.rules.namesHint}
        </p>
      </div>
      <label htmlFor={`${id}-of`}>{words.rules.foundAs}</label>
      <KindField id={`${id}-of`} value={of} none={words.rules.any} onChange={setOf} />
      <label htmlFor={`${id}-kind`}>{words.rules.is}</label>
      <KindField id={`${id}-kind`} value={kind} none={words.nobody} onChange={setKind} />
      {kind === null ? null : (
        <>
          <label htmlFor={`${id}-name`}>{words.name}</label>
          <input
            id={`${id}-name`}
            type="text"
            className={controls.field}
            dir="auto"
            maxLength={200}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </>
      )}
      {problem === null ? null : (
        <p role="alert" className={styles.alert}>
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <button type="button" className={controls.outlined} onClick={onCancel}>
          {words.cancel}
        </button>
        <button type="submit" className={controls.primary}>
          {words.rules.save}
        </button>
      </div>
    </form>
  );
}

type KindFieldProps = {
  readonly id: string;
  readonly value: EntitySection | null;
  /** What null is called. */
  readonly none: string;
  readonly onChange: (value: EntitySection | null) => void;
};

function KindField({ id, value, none, onChange }: KindFieldProps) {
  return (
    <select
      id={id}
      className={controls.field}
      value={value ?? ''}
      onChange={({ target }) => onChange(ENTITY_SECTIONS.find((section) => section === target.value) ?? null)}
    >
      {ENTITY_SECTIONS.map((section) => (
        <option key={section} value={section}>
          {words.kinds[section]}
        </option>
      ))}
      <option value="">{none}</option>
    </select>
  );
}

/** As long as the library keeps a name. */
const MOST_LETTERS = 200;

function plain(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').trim().slice(0, MOST_LETTERS);
}
