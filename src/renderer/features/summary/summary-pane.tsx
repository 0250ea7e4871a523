import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Article } from '#core/library/article';
import type { Comment } from '#core/library/comment';
import type { ReviewedSummary } from '#core/library/overlay';
import { SECTIONS } from '#core/summary/summary';
import type { Section } from '#core/summary/summary';
import type { AnyReviewedItem } from '../../ui/evidence-index';
import { said } from '../../ui/messages';
import { strings } from '../../ui/strings';
import { FactsHead } from './facts-head';
import { namesForFields } from './item-fields';
import type { FieldNames } from './item-fields';
import { itemCommand, moveTo } from './item-keys';
import { ItemView } from './item-view';
import { toggled } from './own-verdict';
import { keepRoom, keptRoom } from './kept-place';
import type { KeptPlace } from './kept-place';
import { SectionView } from './section-view';
import type { SummaryActions } from './summary-actions';
import { inOrder } from './summary-order';
import type { SummaryView } from './summary-view';
import controls from '../../ui/controls.module.css';
import styles from './summary-pane.module.css';

/** How many items of a section are listed at first, and how many more each time they are asked for. */
const FIRST_ITEMS = 40;
const MORE_ITEMS = 200;
const NO_COMMENTS: readonly Comment[] = [];
const NO_NAMES: FieldNames = {};

type SummaryPaneProps = {
  readonly article: Article;
  readonly reviewed: ReviewedSummary;
  readonly limits: readonly string[];
  /** The engine that drew the summary, with its version. */
  readonly engine: string;
  readonly actions: SummaryActions;
  /** What was said about the items, by their ids. */
  readonly comments: ReadonlyMap<string, readonly Comment[]>;
  readonly isBlind: boolean;
  /** What of the summary is shown, remembered by the window. */
  readonly view: SummaryView;
  readonly onView: (view: SummaryView) => void;
  /** The items drawn from the place of the source a person stands on. */
  readonly drawnIds: ReadonlySet<string>;
  /** The item to show and to focus; `onRevealed` is called once that is done. */
  readonly reveal: { readonly itemId: string } | null;
  readonly onRevealed: () => void;
  readonly kept: KeptPlace;
};

/** The summary of the open article in reading order, with one tab stop for all items and keys to review them. */
export const SummaryPane = memo(function SummaryPane(props: SummaryPaneProps) {
  const { article, reviewed, limits, engine, actions, comments, isBlind, drawnIds, reveal, onRevealed } = props;
  const { view, onView, kept } = props;
  const root = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(() => keptRoom(kept, article.id));
  useEffect(() => keepRoom(kept, article.id, room), [kept, article.id, room]);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [editingId, setEditingId] = useState<string | null>(null);
  const [whyId, setWhyId] = useState<string | null>(null);
  const [threadId, setThreadId] = useState<string | null>(null);
  const names = useMemo(() => namesForFields(reviewed.sections), [reviewed.sections]);
  // What a person stands on, or is led to, stays until they leave it, whatever was decided meanwhile.
  const isShown = ({ item: { id }, state }: AnyReviewedItem): boolean =>
    !view.isUnreviewedOnly ||
    state === 'unreviewed' ||
    [currentId, editingId, threadId, reveal?.itemId].includes(id) ||
    drawnIds.has(id);
  const sections = SECTIONS.map((section) => ({ section, items: inOrder(section, reviewed).filter(isShown) })).filter(
    ({ items }) => items.length > 0,
  );
  const holder = reveal === null ? undefined : sections.find(({ items }) => positionOf(items, reveal.itemId) >= 0);
  // What is asked for is unfolded in the same pass, so that it is there when the effect below looks for it.
  const closed = new Set<Section>(view.closed);
  const isUnfolded = holder !== undefined && closed.delete(holder.section);
  const roomOf = (section: Section) => room[section] ?? FIRST_ITEMS;
  const visible = sections
    .filter(({ section }) => !closed.has(section))
    .flatMap(({ section, items }) => items.slice(0, roomOf(section)));
  const ids = visible.map(({ item }) => item.id);
  const tabbableId = currentId !== null && ids.includes(currentId) ? currentId : (ids[0] ?? null);

  const closeForm = useCallback((itemId: string) => setEditingId((open) => (open === itemId ? null : open)), []);
  const toggleWhy = useCallback((itemId: string) => setWhyId((open) => (open === itemId ? null : itemId)), []);
  const toggleThread = useCallback((itemId: string) => setThreadId((open) => (open === itemId ? null : itemId)), []);

  function toggle(section: Section): void {
    const next = new Set(closed);
    if (!next.delete(section)) next.add(section);
    onView({ ...view, closed: [...next] });
  }

  if (holder && reveal) {
    const needed = positionOf(holder.items, reveal.itemId) + 1;
    if (needed > roomOf(holder.section)) setRoom({ ...room, [holder.section]: needed });
  }
  useEffect(() => {
    if (!reveal) return;
    if (isUnfolded) onView({ ...view, closed: view.closed.filter((section) => section !== holder?.section) });
    focusItem(root.current, reveal.itemId, 'center');
    onRevealed();
  }, [reveal, onRevealed, isUnfolded, holder?.section, view, onView]);

  function onKeyDown(event: KeyboardEvent): void {
    const command = itemCommand(event);
    const target = event.target instanceof HTMLElement ? event.target : null;
    const id = target?.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? null;
    const current = visible.find(({ item }) => item.id === id);
    if (!command || !current || !target?.matches('[data-item-main]') || command === 'activate') return;
    event.preventDefault();
    if (command === 'confirm') actions.onVerdict(current, toggled(current, 'confirmed'));
    else if (command === 'dispute') actions.onVerdict(current, toggled(current, 'disputed'));
    else if (command === 'reject') actions.onVerdict(current, toggled(current, 'rejected'));
    else if (command === 'next-unreviewed') actions.onWalk('next');
    else if (command === 'previous-unreviewed') actions.onWalk('previous');
    else if (command === 'comment') toggleThread(current.item.id);
    else if (command === 'edit') setEditingId(current.item.id);
    else if (command === 'correct') actions.onCorrect(current);
    else if (command === 'why') toggleWhy(current.item.id);
    else focusItem(root.current, moveTo(ids, id, command), 'nearest');
  }

  return (
    // The items inside take the focus; the pane only gathers their keys.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- see the line above
    <div ref={root} className={styles.pane} onKeyDown={onKeyDown}>
      <FactsHead article={article} />
      {sections.map(({ section, items }) => (
        <SectionView
          key={section}
          section={section}
          count={items.filter(({ state }) => state !== 'rejected').length}
          isOpen={!closed.has(section)}
          onToggle={() => toggle(section)}
        >
          {items.slice(0, roomOf(section)).map((item) => (
            <ItemView
              key={item.item.id}
              reviewed={item}
              text={article.text}
              actions={actions}
              isCurrent={item.item.id === tabbableId}
              isDrawn={drawnIds.has(item.item.id)}
              isEditing={item.item.id === editingId}
              names={item.item.id === editingId ? names : NO_NAMES}
              onFocusItem={setCurrentId}
              showsWhy={item.item.id === whyId}
              comments={comments.get(item.item.id) ?? NO_COMMENTS}
              showsThread={item.item.id === threadId}
              isBlind={isBlind}
              onEditing={setEditingId}
              onEdited={closeForm}
              onWhy={toggleWhy}
              onThread={toggleThread}
            />
          ))}
          {items.length > roomOf(section) ? (
            <li>
              <button
                type="button"
                className={controls.link}
                onClick={() => setRoom({ ...room, [section]: roomOf(section) + MORE_ITEMS })}
              >
                {strings.summary.more(Math.min(MORE_ITEMS, items.length - roomOf(section)))}
              </button>
            </li>
          ) : null}
        </SectionView>
      ))}
      {sections.length === 0 ? (
        <p className={styles.nothing}>
          {view.isUnreviewedOnly ? strings.summaryView.allReviewed : strings.summary.nothing}
        </p>
      ) : null}
      <Limits limits={limits} orphans={reviewed.orphans.length} />
      <p className={styles.engine}>{strings.why.engine(engine)}</p>
    </div>
  );
});

type LimitsProps = { readonly limits: readonly string[]; readonly orphans: number };

function Limits({ limits, orphans }: LimitsProps) {
  if (limits.length === 0 && orphans === 0) return null;
  return (
    <section className={styles.limits} aria-label={strings.summary.limits}>
      <h3>{strings.summary.limits}</h3>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{said(limit)}</li>
        ))}
        {orphans === 0 ? null : <li>{strings.summary.orphans(orphans)}</li>}
      </ul>
    </section>
  );
}

function positionOf(items: readonly AnyReviewedItem[], itemId: string): number {
  return items.findIndex(({ item }) => item.id === itemId);
}

function focusItem(root: HTMLElement | null, itemId: string | null, block: ScrollLogicalPosition): void {
  if (itemId === null) return;
  const main = root?.querySelector<HTMLElement>(`[data-item="${CSS.escape(itemId)}"] [data-item-main]`);
  main?.focus({ preventScroll: true });
  main?.scrollIntoView({ block });
}
