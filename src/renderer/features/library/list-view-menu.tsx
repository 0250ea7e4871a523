import { ArrowDownWideNarrow } from 'lucide-react';
import { Header, Menu, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { GROUPINGS, SORTS } from '#core/library/list-view';
import type { ListView } from '#core/library/list-view';
import { IconButton } from '../../ui/icon-button';
import { MenuChoice } from '../../ui/menu-choice';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';

type ListViewMenuProps = { readonly view: ListView; readonly onView: (view: ListView) => void };

/** The menu that sorts and groups the list. */
export function ListViewMenu({ view, onView }: ListViewMenuProps) {
  const words = strings.organise.view;
  return (
    <MenuTrigger>
      <IconButton icon={ArrowDownWideNarrow} label={words.menu} />
      <Popover className={controls.popover ?? ''} placement="bottom start" offset={4}>
        <Menu className={controls.menu ?? ''} aria-label={words.menu}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[view.sort]}
            onSelectionChange={(keys) => onView({ ...view, sort: chosenOf(SORTS, keys) ?? view.sort })}
          >
            <Header className={controls.menuHeading ?? ''}>{words.sortBy}</Header>
            {SORTS.map((sort) => (
              <MenuChoice key={sort} id={sort} words={words.sorts[sort]} />
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="multiple"
            selectedKeys={view.isReversed ? ['reversed'] : []}
            onSelectionChange={(keys) => onView({ ...view, isReversed: keys === 'all' || keys.has('reversed') })}
            aria-label={words.order}
          >
            <MenuChoice id="reversed" words={words.reversed} />
          </MenuSection>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[`by-${view.group}`]}
            onSelectionChange={(keys) => onView({ ...view, group: chosenOf(GROUPINGS, keys, 'by-') ?? view.group })}
          >
            <Header className={controls.menuHeading ?? ''}>{words.groupBy}</Header>
            {GROUPINGS.map((group) => (
              <MenuChoice key={group} id={`by-${group}`} words={words.groups[group]} />
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function chosenOf<T extends string>(
  all: readonly T[],
  keys: 'all' | ReadonlySet<number | string>,
  prefix = '',
): T | undefined {
  return all.find((each) => keys !== 'all' && keys.has(prefix + each));
}
