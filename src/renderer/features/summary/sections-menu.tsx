import { ListCollapse } from 'lucide-react';
import { Menu, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { SECTIONS } from '#core/summary/summary';
import { IconButton } from '../../ui/icon-button';
import { MenuChoice } from '../../ui/menu-choice';
import { strings } from '../../ui/strings';
import type { SummaryView } from './summary-view';
import controls from '../../ui/controls.module.css';

type SectionsMenuProps = { readonly view: SummaryView; readonly onView: (view: SummaryView) => void };

/** The menu of what kinds of facts are unfolded: each by itself, all, or none, which leaves one to be chosen alone. */
export function SectionsMenu({ view, onView }: SectionsMenuProps) {
  const { sections: words, everySection, noSection } = strings.summaryView;
  return (
    <MenuTrigger>
      <IconButton icon={ListCollapse} label={words} />
      <Popover className={controls.popover ?? ''} placement="bottom end" offset={4}>
        <Menu
          className={controls.menu ?? ''}
          aria-label={words}
          onAction={(key) => {
            if (key === 'every') onView({ ...view, closed: [] });
            else if (key === 'none') onView({ ...view, closed: [...SECTIONS] });
          }}
        >
          <MenuChoice id="every" words={everySection} staysOpen />
          <MenuChoice id="none" words={noSection} staysOpen />
          <MenuSection
            aria-label={words}
            selectionMode="multiple"
            selectedKeys={SECTIONS.filter((section) => !view.closed.includes(section))}
            onSelectionChange={(keys) =>
              onView({ ...view, closed: SECTIONS.filter((section) => keys !== 'all' && !keys.has(section)) })
            }
          >
            {SECTIONS.map((section) => (
              <MenuChoice key={section} id={section} words={strings.summary.sections[section]} />
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
