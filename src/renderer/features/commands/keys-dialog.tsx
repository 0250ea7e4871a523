import { COMMANDS } from '#shared/commands';
import type { CommandName } from '#shared/commands';
import { keyOf } from '#shared/keys';
import type { Keyboard } from '#shared/keys';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import { titleOf } from './find-commands';
import { Keys } from './keys';
import styles from './keys-dialog.module.css';

type KeysDialogProps = {
  readonly isOpen: boolean;
  readonly keyboard: Keyboard;
  readonly onClose: () => void;
};

const words = strings.commands;

/** Every key the window knows, by the place where it works. */
export function KeysDialog({ isOpen, keyboard, onClose }: KeysDialogProps) {
  const everywhere = (Object.keys(COMMANDS) as CommandName[]).flatMap((name) => {
    const key = keyOf(name, keyboard);
    return key === null ? [] : [{ keys: [key], does: titleOf(name) }];
  });
  const groups = [{ where: words.everywhere, keys: everywhere }, ...words.places];
  return (
    <Dialog title={words.keys} isOpen={isOpen} onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key */}
      <section className={styles.groups} aria-label={words.keys} tabIndex={0}>
        {groups.map(({ where, keys }) => (
          <section key={where} className={styles.group}>
            <h3 className={styles.where}>{where}</h3>
            <dl className={styles.list}>
              {keys.map(({ keys: pressed, does }) => (
                <div key={does} className={styles.row}>
                  <dt className={styles.keys}>
                    {pressed.map((key) => (
                      <Keys key={key} accelerator={key} platform={keyboard.platform} />
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  );
}
