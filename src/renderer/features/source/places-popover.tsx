import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { itemLabel } from '#core/summary/item-label';
import type { AnyReviewedItem } from '../../ui/evidence-index';
import { KindMark } from '../../ui/kind-mark';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './places-popover.module.css';

/** Where the popover opens, in pixels of the window, and the items it offers. */
export type PlacesChoice = { readonly x: number; readonly y: number; readonly items: readonly AnyReviewedItem[] };

type PlacesPopoverProps = {
  readonly choice: PlacesChoice | null;
  readonly onChoose: (itemId: string) => void;
  readonly onClose: () => void;
};

/** The list of the items drawn from one place of the source, when there are several. */
export function PlacesPopover({ choice, onChoose, onClose }: PlacesPopoverProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={{ left: choice?.x ?? 0, top: choice?.y ?? 0 }} aria-hidden />
      {choice === null ? null : (
        <Popover
          className={controls.popover ?? ''}
          aria-label={strings.source.places}
          triggerRef={anchor}
          isOpen
          placement="bottom"
          onOpenChange={(isOpen) => {
            if (!isOpen) onClose();
          }}
        >
          <Menu
            className={controls.menu ?? ''}
            aria-label={strings.source.places}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that was asked for takes the focus
            autoFocus="first"
            onAction={(key) => onChoose(String(key))}
          >
            <MenuSection>
              <Header className={controls.menuHeading ?? ''}>{strings.source.places}</Header>
              {choice.items.map(({ item, section }) => (
                <MenuItem
                  key={item.id}
                  id={item.id}
                  className={controls.menuItem ?? ''}
                  textValue={itemLabel(section, item)}
                >
                  <KindMark section={section} />
                  <span className={styles.label}>{itemLabel(section, item)}</span>
                  <span className={styles.kind}>{strings.summary.kinds[section]}</span>
                </MenuItem>
              ))}
            </MenuSection>
          </Menu>
        </Popover>
      )}
    </>
  );
}
