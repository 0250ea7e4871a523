import { CircleHelp } from 'lucide-react';
import { useId, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover, Toolbar } from 'react-aria-components';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import { operatorsIn } from './put-operator';
import controls from '../../ui/controls.module.css';
import styles from './search-help.module.css';

type SearchHelpProps = {
  /** An operator was chosen; the list is being closed. */
  readonly onChoose: (operator: string) => void;
};

/** A button that lists what can be typed into the search box; each operator of the list can be chosen. */
export function SearchHelp({ onChoose }: SearchHelpProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton icon={CircleHelp} label={strings.search.help} size="small" />
      <Popover className={controls.popover ?? ''} placement="bottom start">
        <Dialog className={styles.dialog ?? ''} aria-label={strings.search.help}>
          {/* One stop of Tab; the arrow keys go through the operators. */}
          <Toolbar aria-label={strings.searchHelp.operators} orientation="vertical">
            <dl>
              {strings.search.operators.map(([example, meaning], line) => {
                const operators = operatorsIn(example);
                return (
                  <div key={example}>
                    <dt>
                      {operators.length === 0 ? (
                        <code className={styles.example} dir="auto">
                          {example}
                        </code>
                      ) : null}
                      {operators.map((operator, at) => (
                        <Button
                          key={operator}
                          className={styles.operator ?? ''}
                          aria-label={strings.searchHelp.put(operator)}
                          aria-describedby={`${id}${line}`}
                          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a list that opens takes the focus, and gives it back
                          autoFocus={line === 1 && at === 0}
                          onPress={() => {
                            setOpen(false);
                            onChoose(operator);
                          }}
                        >
                          <code dir="auto">{operators.length === 1 ? example : operator}</code>
                        </Button>
                      ))}
                    </dt>
                    <dd id={`${id}${line}`}>{meaning}</dd>
                  </div>
                );
              })}
            </dl>
          </Toolbar>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
