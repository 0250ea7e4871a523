import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { COMMANDS } from '#shared/commands';
import type { CommandName } from '#shared/commands';
import { keyOf, mayHaveKey, refusalOf, withKey } from '#shared/keys';
import type { Keyboard, Keymap, KeyRefusal } from '#shared/keys';
import { strings } from '../../ui/strings';
import { titleOf } from './find-commands';
import { keyFromPress } from './key-press';
import { Keys } from './keys';
import controls from '../../ui/controls.module.css';
import styles from './key-settings.module.css';

type KeySettingsProps = {
  readonly keyboard: Keyboard;
  readonly onKeymap: (keymap: Keymap) => void;
  /** Whether keys without Ctrl or Alt do nothing. */
  readonly hasNoSingleKeys: boolean;
  readonly onNoSingleKeys: (hasNone: boolean) => void;
};

const words = strings.commands.own;
const NAMES = (Object.keys(COMMANDS) as CommandName[]).filter(mayHaveKey);

/** The section of the settings about keys: every command with its key, which can be another or none. */
export function KeySettings({ keyboard, onKeymap, hasNoSingleKeys, onNoSingleKeys }: KeySettingsProps) {
  const [asking, setAsking] = useState<CommandName | null>(null);
  const [refused, setRefused] = useState<KeyRefusal | null>(null);

  function ask(name: CommandName | null): void {
    setAsking(name);
    setRefused(null);
  }

  function press(event: KeyboardEvent, name: CommandName): void {
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    // The Enter that chose the line may still be held.
    if (event.repeat) return;
    if (event.key === 'Escape') {
      ask(null);
      return;
    }
    const isCleared = event.key === 'Backspace';
    const key = isCleared ? null : keyFromPress(event, keyboard.platform);
    if (key === null && !isCleared) return;
    const refusal = key === null ? null : refusalOf(name, key, keyboard);
    setRefused(refusal);
    if (refusal !== null) return;
    onKeymap(withKey(keyboard, name, key));
    ask(null);
  }

  return (
    <>
      <label className={styles.check}>
        <input type="checkbox" checked={!hasNoSingleKeys} onChange={({ target }) => onNoSingleKeys(!target.checked)} />
        {words.single}
      </label>
      <p className={styles.hint}>{words.hint}</p>
      <ul className={styles.list} aria-label={words.list}>
        {NAMES.map((name) => {
          const key = keyOf(name, keyboard);
          const isAsking = asking === name;
          return (
            <li key={name} className={styles.line}>
              <span>{titleOf(name)}</span>
              <button
                type="button"
                className={styles.key}
                data-asking={isAsking}
                aria-label={isAsking ? words.press(titleOf(name)) : words.change(titleOf(name), key ?? words.none)}
                onClick={() => ask(isAsking ? null : name)}
                onBlur={() => isAsking && ask(null)}
                onKeyDown={(event) => isAsking && press(event, name)}
              >
                {isAsking ? (
                  words.pressShort
                ) : key === null ? (
                  words.none
                ) : (
                  <Keys accelerator={key} platform={keyboard.platform} />
                )}
              </button>
              {isAsking && refused !== null ? (
                <span role="alert" className={styles.refusal}>
                  {refused.why === 'taken' ? words.taken(titleOf(refused.by)) : words[refused.why]}
                </span>
              ) : null}
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className={controls.link}
        disabled={Object.keys(keyboard.keymap).length === 0}
        onClick={() => onKeymap({})}
      >
        {words.usual}
      </button>
    </>
  );
}
