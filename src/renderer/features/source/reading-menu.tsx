import { ALargeSmall } from 'lucide-react';
import { Header, Menu, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import type { Settings } from '#shared/ipc/schemas';
import { IconButton } from '../../ui/icon-button';
import { MenuChoice } from '../../ui/menu-choice';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';

/** How the source is set: the size and the face of its letters, whether its paragraphs are numbered, and the directions a person gave this text and, by their offsets, single paragraphs of it. */
export type ReadingView = NonNullable<Settings['reading']> & {
  readonly direction?: 'ltr' | 'rtl';
  readonly turned?: ReadonlyMap<number, 'ltr' | 'rtl'>;
};

/** How it is set until a person says otherwise. */
export const PLAIN_READING: ReadingView = { size: 'normal', face: 'serif', hasNumbers: false };

const SIZES = ['small', 'normal', 'large', 'larger'] as const satisfies readonly ReadingView['size'][];
const FACES = ['serif', 'sans'] as const satisfies readonly ReadingView['face'][];
const DIRECTIONS = ['auto', 'ltr', 'rtl'] as const;

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
              <MenuChoice key={size} id={size} words={words.sizes[size]} />
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
              <MenuChoice key={face} id={face} words={words.faces[face]} />
            ))}
          </MenuSection>
          <MenuSection
            aria-label={words.numbers}
            selectionMode="multiple"
            selectedKeys={view.hasNumbers ? ['numbers'] : []}
            onSelectionChange={(keys) => onView({ ...view, hasNumbers: keys === 'all' || keys.has('numbers') })}
          >
            <MenuChoice id="numbers" words={words.numbers} />
          </MenuSection>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[view.direction ?? 'auto']}
            onSelectionChange={(keys) => {
              const { direction: _before, ...rest } = view;
              const direction = chosenOf(keys, DIRECTIONS);
              onView(direction === 'ltr' || direction === 'rtl' ? { ...rest, direction } : rest);
            }}
          >
            <Header className={controls.menuHeading ?? ''}>{words.direction}</Header>
            {DIRECTIONS.map((direction) => (
              <MenuChoice key={direction} id={direction} words={words.directions[direction]} />
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
