import { FileDown, FolderPlus, Tag, X } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './marked-bar.module.css';

/** How articles that are marked are exported: as one PDF about all of them, or in a form that is asked for. */
export type MarkedExport = 'report' | 'form';

type MarkedBarProps = {
  readonly count: number;
  readonly isReadOnly: boolean;
  readonly onClear: () => void;
  readonly onTag: () => void;
  readonly onCollect: () => void;
  readonly onExport: (how: MarkedExport) => void;
};

/** The line above the list while several articles are selected: how many, and what can be done with all of them. */
export function MarkedBar({ count, isReadOnly, onClear, onTag, onCollect, onExport }: MarkedBarProps) {
  const { marked } = strings.organise;
  return (
    <section className={styles.bar} aria-label={marked.bar}>
      <output className={styles.count}>{marked.count(count)}</output>
      <IconButton icon={Tag} label={marked.tag} size="small" isDisabled={isReadOnly} onPress={onTag} />
      <IconButton icon={FolderPlus} label={marked.collect} size="small" isDisabled={isReadOnly} onPress={onCollect} />
      <MenuTrigger>
        <IconButton icon={FileDown} label={marked.export} size="small" />
        <Popover className={controls.popover ?? ''} placement="bottom end" offset={4}>
          <Menu
            className={controls.menu ?? ''}
            aria-label={marked.export}
            onAction={(key) => onExport(key as MarkedExport)}
          >
            {(['report', 'form'] as const).map((how) => (
              <MenuItem key={how} id={how} className={controls.menuItem ?? ''}>
                {marked.exports[how]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <IconButton icon={X} label={marked.clear} size="small" onPress={onClear} />
    </section>
  );
}
