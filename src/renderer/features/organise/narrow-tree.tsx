import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { MouseEvent } from 'react';
import { Button, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import type { Key } from 'react-aria-components';
import { takesArticles } from '../../ui/dragged-articles';
import { whenClosed } from '../../ui/focus-back';
import { strings } from '../../ui/strings';
import { TagMark } from '../../ui/tag-mark';
import { isWithin, rangeLabel } from './date-range';
import type { NarrowNode } from './narrow-nodes';
import { OwnerMenu } from './owner-menu';
import type { Owner } from './owner-menu';
import { keyOfRow, rowAt } from './tree-rows';
import { useDateRange } from './use-date-range';
import { useRowFocus } from './use-row-focus';
import styles from './narrow-tree.module.css';

type NarrowTreeProps = {
  readonly nodes: readonly NarrowNode[];
  /** The keys of the chosen values. */
  readonly chosen: readonly string[];
  /** The chosen dates. */
  readonly dates: readonly string[];
  readonly isReadOnly: boolean;
  /** What there is has been counted: only then can there be nothing. */
  readonly isKnown: boolean;
  readonly onToggle: (key: string) => void;
  /** A range of dates is chosen in place of other dates. */
  readonly onRange: (range: string) => void;
  readonly onSearch: (id: string) => void;
  /** Shows all values of a facet. */
  readonly onMore: (facet: string) => void;
  /** `back` puts the focus on the line again; to be called when what asks for the change is closed. */
  readonly onChange: (owner: Owner, what: 'rename' | 'delete', back: () => void) => void;
  /** Articles were dropped on a tag or a collection. */
  readonly onTake: (owner: Owner, articleIds: readonly string[]) => void;
};

const OPEN_AT_FIRST = ['branch:tag', 'branch:collection', 'branch:search'];

/** What the list can be narrowed to, as a tree: each facet with its values and how many articles have each; of dates also a range. */
export function NarrowTree(props: NarrowTreeProps) {
  const { nodes, chosen, dates, isReadOnly, onToggle, onRange, onSearch, onMore, onChange, onTake } = props;
  const [open, setOpen] = useState<ReadonlySet<Key>>(new Set(OPEN_AT_FIRST));
  /** The line whose menu is open. */
  const [menu, setMenu] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const { ref, focusRow } = useRowFocus();
  const { drawn, events } = useDateRange((range) => {
    setSaid(strings.organise.facets.ranged(rangeLabel(range)));
    onRange(range);
  });
  const ranges = drawn === null ? dates : [drawn];

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

  function change(key: string, owner: Owner, what: 'rename' | 'delete'): void {
    const back = (): void => focusRow(key);
    if (what === 'delete') {
      back();
      onChange(owner, what, back);
    }
    // While the menu closes it would take the focus from the dialog.
    else whenClosed(() => onChange(owner, what, back));
  }

  /** Asked for by the pointer or the menu key, the menu of a line is the one behind its button. */
  function onContextMenu(event: MouseEvent): void {
    const key = keyOfRow(rowAt(event.target));
    if (key === null || isReadOnly || !hasMenu(nodes, key)) return;
    event.preventDefault();
    setMenu(key);
  }

  /** A saved search holds what it finds. */
  const taking = ({ owner }: NarrowNode) =>
    owner === undefined || owner.kind === 'search' || isReadOnly ? {} : takesArticles((ids) => onTake(owner, ids));

  const isChosen = ({ key, share }: NarrowNode): boolean =>
    chosen.includes(key) || (share !== undefined && isWithin(key.slice('date:'.length), ranges));

  const itemOf = (node: NarrowNode) => (
    <TreeItem key={node.key} id={node.key} className={styles.item ?? ''} textValue={node.label} data-kind={node.kind}>
      <TreeItemContent>
        {({ hasChildItems }) => (
          <span
            className={styles.line}
            data-kind={node.kind}
            {...(isChosen(node) ? { 'data-chosen': true } : {})}
            {...taking(node)}
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
              <span className={styles.bar} data-draws aria-hidden>
                <span style={{ inlineSize: `${Math.max(2, node.share * 100)}%` }} />
              </span>
            )}
            {node.count === null ? null : <span className={styles.count}>{node.count}</span>}
            {node.owner === undefined || isReadOnly ? null : (
              <OwnerMenu
                label={node.label}
                owner={node.owner}
                isOpen={menu === node.key}
                onOpenChange={(isOpen) => setMenu(isOpen ? node.key : null)}
                onChange={(owner, what) => change(node.key, owner, what)}
              />
            )}
          </span>
        )}
      </TreeItemContent>
      {node.nodes.map(itemOf)}
    </TreeItem>
  );

  return (
    <div
      ref={ref}
      className={styles.whole}
      {...(drawn === null ? {} : { 'data-drawing': true })}
      onContextMenu={onContextMenu}
      {...events}
    >
      <Tree
        className={styles.tree ?? ''}
        aria-label={strings.organise.facets.tree}
        selectionMode="none"
        expandedKeys={open}
        onExpandedChange={setOpen}
        onAction={(key) => act(String(key))}
        renderEmptyState={() =>
          props.isKnown ? <p className={styles.empty}>{strings.organise.facets.empty}</p> : null
        }
      >
        {nodes.map(itemOf)}
      </Tree>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}

function hasMenu(nodes: readonly NarrowNode[], key: string): boolean {
  return nodes.some((node) => (node.key === key && node.owner !== undefined) || hasMenu(node.nodes, key));
}
