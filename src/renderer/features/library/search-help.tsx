import { CircleHelp } from 'lucide-react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './search-help.module.css';

/** A button that lists what can be typed into the search box. */
export function SearchHelp() {
  return (
    <DialogTrigger>
      <IconButton icon={CircleHelp} label={strings.search.help} size="small" />
      <Popover className={controls.popover ?? ''} placement="bottom start">
        <Dialog className={styles.dialog ?? ''} aria-label={strings.search.help}>
          <dl>
            {strings.search.operators.map(([typed, meaning]) => (
              <div key={typed}>
                <dt>
                  <code>{typed}</code>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
