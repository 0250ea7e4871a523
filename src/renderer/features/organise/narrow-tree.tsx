import { ChevronRight, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import type { Key } from 'react-aria-components';
import { strings } from '../../ui/strings';
import { TagMark } from '../../ui/tag-mark';
import type { NarrowNode } from './narrow-nodes';
import controls from '../../ui/controls.module.css';
import styles from './narrow-tree.module.css';

type NarrowTreeProps = {
  readonly nodes: readonly NarrowNode[];
  /** The keys of the chosen values. */
  readonly chosen: readonly string[];
  readonly isReadOnly: boolean;
  readonly onToggle: (key: string) => void;
  readonly onSearch: (id: string) => void;
  /** Shows all values of a facet. */
  readonly onMore: (facet: string) => void;
  readonly onChange: (owner: NonNullable<NarrowNode['owner']>, what: 'rename' | 'delete') => void;
};

const OPEN_AT_FIRST = ['branch:tag', 'branch:collection', 'branch:search'];

/** What the list can be narrowed to, as a tree: each facet with its values and how many articles have each. */
export function NarrowTree({ nodes, chosen, isReadOnly, onToggle, onSearch, onMore, onChange }: NarrowTreeProps) {
  const [open, setOpen] = useState<ReadonlySet<Key>>(new Set(OPEN_AT_FIRST));

  function act(key: string): void {
    if (key.startsWith('search:')) onSearch(key.slice('search:'.length));
    else if (key.startsWith('more:')) onMore(key.slice('more:'.length));
    else if (key.startsWith('note:')) return;
    else if (key.startsWith('branch:')) {
      const next = new Set(open);
      if (!next.delete(key)) next.add(key);
      setOpen(next);
    } else onToggle(key);
  }

  const itemOf = (node: NarrowNode) => (
    <TreeItem key={node.key} id={node.key} className={styles.item ?? ''} textValue={node.label} data-kind={node.kind}>
      <TreeItemContent>
        {({ hasChildItems }) => (
          <span
            className={styles.line}
            data-kind={node.kind}
            {...(chosen.includes(node.key) ? { 'data-chosen': true } : {})}
          >
            {hasChildItems ? (
              <Button slot="chevron" className={styles.chevron ?? ''}>
                <ChevronRight size={14} aria-hidden />
              </Button>
            ) : (
              <span className={styles.noChevron} />
            )}
            {node.hue === undefined ? (
              <bdi className={styles.label}>{node.label}</bdi>
            ) : (
              <span className={styles.label}>
                <TagMark name={node.label} hue={node.hue} />
              </span>
            )}
            {node.share === undefined ? null : (
              <span className={styles.bar} aria-hidden>
                <span style={{ inlineSize: `${Math.max(2, node.share * 100)}%` }} />
              </span>
            )}
            {node.count === null ? null : <span className={styles.count}>{node.count}</span>}
            {node.owner === undefined || isReadOnly ? null : (
              <OwnerMenu label={node.label} owner={node.owner} onChange={onChange} />
            )}
          </span>
        )}
      </TreeItemContent>
      {node.nodes.map(itemOf)}
    </TreeItem>
  );

  return (
    <Tree
      className={styles.tree ?? ''}
      aria-label={strings.organise.facets.tree}
      selectionMode="none"
      expandedKeys={open}
      onExpandedChange={setOpen}
      onAction={(key) => act(String(key))}
      renderEmptyState={() => <p className={styles.empty}>{strings.organise.facets.empty}</p>}
    >
      {nodes.map(itemOf)}
    </Tree>
  );
}

type OwnerMenuProps = Pick<NarrowTreeProps, 'onChange'> & {
  readonly label: string;
  readonly owner: NonNullable<NarrowNode['owner']>;
};

function OwnerMenu({ label, owner, onChange }: OwnerMenuProps) {
  const words = strings.organise.facets;
  return (
    <MenuTrigger>
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
