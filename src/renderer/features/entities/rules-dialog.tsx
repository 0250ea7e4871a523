import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { compareRules } from '#core/library/entity-rule';
import type { EntityRule } from '#core/library/entity-rule';
import { Dialog } from '../../ui/dialog';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import { RuleForm } from './rule-form';
import type { RuleWords } from './rule-form';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';
import styles from './rules-dialog.module.css';

const words = strings.entities.rules;
const NEW_RULE: RuleWords = { names: [], of: null, is: { section: 'organizations', name: '' } };

type RulesDialogProps = {
  readonly isOpen: boolean;
  readonly rules: readonly EntityRule[];
  readonly isReadOnly: boolean;
  /** Writes a rule, a new one where the id is null. */
  readonly onSave: (id: string | null, rule: RuleWords) => void;
  readonly onDelete: (rule: EntityRule) => void;
  readonly onClose: () => void;
};

/** The rules of the library about names, the latest first, to be read, changed and deleted. */
export function RulesDialog({ isOpen, rules, isReadOnly, onSave, onDelete, onClose }: RulesDialogProps) {
  const [editing, setEditing] = useState<string | null>(null);
  const inOrder = rules.toSorted((a, b) => compareRules(b, a));

  function save(id: string | null, rule: RuleWords): void {
    setEditing(null);
    onSave(id, rule);
  }
  function close(): void {
    setEditing(null);
    onClose();
  }

  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={close}>
      <p className={parts.hint}>{rules.length === 0 ? words.none : words.hint}</p>
      <ul className={parts.list}>
        {inOrder.map((rule) => (
          <li key={rule.id} className={parts.row}>
            {editing === rule.id ? (
              <RuleForm rule={rule} onSave={(changed) => save(rule.id, changed)} onCancel={() => setEditing(null)} />
            ) : (
              <>
                <RuleText rule={rule} />
                {isReadOnly ? null : (
                  <>
                    <IconButton
                      icon={Pencil}
                      size="small"
                      label={words.editRule(rule.names.join(', '))}
                      onPress={() => setEditing(rule.id)}
                    />
                    <IconButton
                      icon={Trash2}
                      size="small"
                      label={words.removeRule(rule.names.join(', '))}
                      onPress={() => onDelete(rule)}
                    />
                  </>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
      {isReadOnly ? null : editing === '' ? (
        <RuleForm rule={NEW_RULE} onSave={(rule) => save(null, rule)} onCancel={() => setEditing(null)} />
      ) : (
        <div>
          <button type="button" className={controls.outlined} onClick={() => setEditing('')}>
            {words.add}
          </button>
        </div>
      )}
    </Dialog>
  );
}

function RuleText({ rule: { names, of, is, by } }: { readonly rule: EntityRule }) {
  const { kinds } = strings.entities;
  return (
    <div className={parts.main}>
      <p>
        {names.map((name) => (
          <bdi key={name} className={styles.name}>
            {name}
          </bdi>
        ))}
      </p>
      <p>
        <span aria-hidden>{strings.direction === 'rtl' ? '← ' : '→ '}</span>
        {is === null ? words.out : <bdi className={styles.is}>{is.name}</bdi>}
        {is === null ? null : <span className={parts.small}>, {kinds[is.section]}</span>}
      </p>
      <p className={parts.small}>
        {of === null ? '' : `${words.foundAs} ${kinds[of]} · `}
        {words.from(by)}
      </p>
    </div>
  );
}
