import { Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { strings } from '../../ui/strings';
import type { NarrowNode } from './narrow-nodes';
import controls from '../../ui/controls.module.css';
import styles from './narrow-tree.module.css';

/** What can be changed by the menu of a line. */
export type Owner = NonNullable<NarrowNode['owner']>;

type OwnerMenuProps = {
  readonly label: string;
  readonly owner: Owner;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onChange: (owner: Owner, what: 'rename' | 'delete') => void;
};

/** The menu of a tag, a collection or a saved search, behind the button at the end of its line. */
export function OwnerMenu({ label, owner, isOpen, onOpenChange, onChange }: OwnerMenuProps) {
  const words = strings.organise.facets;
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className={styles.more ?? ''} aria-label={words.change(label)}>
        <Ellipsis size={14} aria-hidden />
      </Button>
      <Popover className={controls.popover ?? ''} placement="bottom end">
        <Menu className={controls.menu ?? ''} onAction={(key) => onChange(owner, key as 'rename' | 'delete')}>
          <MenuItem id="rename" className={controls.menuItem ?? ''}>
            {owner.kind === 'tag' ? words.renameTag : words.rename}
          </MenuItem>
          <MenuItem id="delete" className={controls.menuItem ?? ''}>
            {words.remove}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
