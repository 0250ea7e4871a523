import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { whenClosed } from '../../ui/focus-back';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './row-menu.module.css';

/** The article whose menu is open, and where in the window it was asked for. */
export type RowMenuPlace = { readonly articleId: string; readonly x: number; readonly y: number };

type RowMenuProps = {
  readonly place: RowMenuPlace;
  readonly onClose: () => void;
  readonly onOpen: (articleId: string) => void;
  readonly onOpenInWindow: (articleId: string) => void;
  /** The articles it is about: all that are marked, where this is one of them. */
  readonly articleIds: readonly string[];
  readonly isReadOnly: boolean;
  readonly onTag: (articleIds: readonly string[]) => void;
  readonly onCollect: (articleIds: readonly string[]) => void;
  readonly onRemove: (articleIds: readonly string[]) => void;
};

/** The menu of an article in the list, where the pointer or the row is. */
export function RowMenu({ place, onClose, articleIds, isReadOnly, ...on }: RowMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const { marked } = strings.organise;
  const many = articleIds.length;
  const changes = [
    { id: 'tag', words: marked.tag, run: () => on.onTag(articleIds) },
    { id: 'collect', words: marked.collect, run: () => on.onCollect(articleIds) },
    {
      id: 'remove',
      words: many > 1 ? marked.remove(many) : strings.library.remove,
      run: () => on.onRemove(articleIds),
    },
  ];
  const items = [
    { id: 'open', words: strings.windows.open, run: () => on.onOpen(place.articleId) },
    { id: 'window', words: strings.windows.openInWindow, run: () => on.onOpenInWindow(place.articleId) },
    ...(isReadOnly ? [] : changes),
  ];
  return (
    <>
      <span ref={anchor} className={styles.anchor} style={{ left: place.x, top: place.y }} aria-hidden />
      <Popover
        aria-label={strings.windows.rowMenu}
        className={controls.popover ?? ''}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus, and gives it back */}
        <Menu className={controls.menu ?? ''} aria-label={strings.windows.rowMenu} autoFocus="first" onClose={onClose}>
          {items.map(({ id, words, run }) => (
            <MenuItem
              key={id}
              id={id}
              className={controls.menuItem ?? ''}
              textValue={words}
              // The list has the focus again by then: a dialog gives it back to where it was when it opened.
              onAction={() => whenClosed(run)}
            >
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
