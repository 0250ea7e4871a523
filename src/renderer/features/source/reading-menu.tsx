import { ALargeSmall } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import type { Settings } from '#shared/ipc/schemas';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';

/** How the source is set: the size and the face of its letters, and whether its paragraphs are numbered. */
export type ReadingView = NonNullable<Settings['reading']>;

/** How it is set until a person says otherwise. */
export const PLAIN_READING: ReadingView = { size: 'normal', face: 'serif', hasNumbers: false };

const SIZES = ['small', 'normal', 'large', 'larger'] as const satisfies readonly ReadingView['size'][];
const FACES = ['serif', 'sans'] as const satisfies readonly ReadingView['face'][];

function chosenOf<T extends string>(keys: Selection, from: readonly T[]): T | undefined {
  return from.find((each) => keys !== 'all' && keys.has(each));
}

type ReadingMenuProps = { readonly view: ReadingView; readonly onView: (view: ReadingView) => void };

/** The menu of how the source is set. */
export function ReadingMenu({ view, onView }: ReadingMenuProps) {
  const words = strings.readingView;
  return (
    <MenuTrigger>
      <IconButton icon={ALargeSmall} label={words.open} />
      <Popover className={controls.popover ?? ''} placement="bottom end" offset={4}>
        <Menu className={controls.menu ?? ''} aria-label={words.open}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[view.size]}
            onSelectionChange={(keys) => onView({ ...view, size: chosenOf(keys, SIZES) ?? view.size })}
          >
            <Header className={controls.menuHeading ?? ''}>{words.size}</Header>
            {SIZES.map((size) => (
              <MenuItem key={size} id={size} className={controls.menuItem ?? ''}>
                {words.sizes[size]}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[view.face]}
            onSelectionChange={(keys) => onView({ ...view, face: chosenOf(keys, FACES) ?? view.face })}
          >
            <Header className={controls.menuHeading ?? ''}>{words.face}</Header>
            {FACES.map((face) => (
              <MenuItem key={face} id={face} className={controls.menuItem ?? ''}>
                {words.faces[face]}
              </MenuItem>
            ))}
          </MenuSection>
          <MenuSection
            aria-label={words.numbers}
            selectionMode="multiple"
            selectedKeys={view.hasNumbers ? ['numbers'] : []}
            onSelectionChange={(keys) => onView({ ...view, hasNumbers: keys === 'all' || keys.has('numbers') })}
          >
            <MenuItem id="numbers" className={controls.menuItem ?? ''}>
              {words.numbers}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
