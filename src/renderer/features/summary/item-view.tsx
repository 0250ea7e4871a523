import { MessageSquare } from 'lucide-react';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isEntitySection } from '#core/library/entity';
import type { Comment } from '#core/library/comment';
import { evidenceSpans } from '../../ui/evidence-index';
import type { AnyReviewedItem } from '../../ui/evidence-index';
import { formatInstant } from '../../ui/edtf';
import { itemLabel, shorten } from '#core/summary/item-label';
import { strings } from '../../ui/strings';
import { InViewMark } from './in-view-mark';
import { ItemBody } from './item-body';
import type { FieldNames } from './item-fields';
import { ItemForm } from './item-form';
import { ItemThread } from './item-thread';
import { ItemTools } from './item-tools';
import type { SummaryActions } from './summary-actions';
import { StateMark } from './state-mark';
import { WhyNote } from './why-note';
import { whyLines } from './why-text';
import styles from './item-view.module.css';

type ItemViewProps = {
  readonly reviewed: AnyReviewedItem;
  readonly text: string;
  readonly actions: SummaryActions;
  /** True for the one item of the summary that Tab reaches. */
  readonly isCurrent: boolean;
  readonly isDrawn: boolean;
  readonly isEditing: boolean;
  /** The names of the article that a field may be filled with. */
  readonly names: FieldNames;
  /** True while it is said why the item is there. */
  readonly showsWhy: boolean;
  /** What was said about the item, and whether that is unfolded. */
  readonly comments: readonly Comment[];
  readonly showsThread: boolean;
  /** True while what others decided, and how sure the engine is, are hidden. */
  readonly isBlind: boolean;
  readonly onFocusItem: (itemId: string) => void;
  readonly onEditing: (itemId: string) => void;
  readonly onEdited: (itemId: string) => void;
  readonly onWhy: (itemId: string) => void;
  readonly onThread: (itemId: string) => void;
};

/** One item of the summary: its words, what a person decided, and, while it is pointed at or current, the tools to decide it. */
export const ItemView = memo(function ItemView(props: ItemViewProps) {
  const [isPointedAt, setPointedAt] = useState(false);
  const { reviewed, text, actions, isCurrent, isDrawn, isEditing, showsWhy, isBlind, onFocusItem, onEditing, onWhy } =
    props;
  const { onEdited, comments, showsThread, onThread } = props;
  const { item, section, state } = reviewed;
  const main = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  const held = useRef<readonly KeyboardEventInit[]>([]);
  // In the same pass, so that no key comes between the form and the item that takes its place.
  useLayoutEffect(() => {
    if (wasEditing.current && !isEditing) {
      main.current?.focus();
      for (const key of held.current) document.activeElement?.dispatchEvent(new window.KeyboardEvent('keydown', key));
    }
    held.current = [];
    wasEditing.current = isEditing;
  }, [isEditing]);

  if (isEditing) {
    return (
      <li className={styles.item} data-item={item.id} data-section={section}>
        <ItemForm
          reviewed={reviewed}
          names={props.names}
          onSave={actions.onEdit}
          onClose={(keys) => {
            held.current = keys;
            onEdited(item.id);
          }}
        />
      </li>
    );
  }

  const spans = evidenceSpans(item);
  const words = shorten(spans[0] ? text.slice(spans[0].start, spans[0].end) : '');
  const stateId = `state-${item.id}`;
  const evidenceId = `evidence-${item.id}`;
  const whyId = `why-${item.id}`;
  const threadId = `thread-${item.id}`;
  const decision = decisionOf(reviewed, isBlind);

  function activate(): void {
    if (document.getSelection()?.isCollapsed === false) return;
    actions.onActivate(reviewed);
  }

  return (
    <li
      className={styles.item}
      data-item={item.id}
      data-section={section}
      data-state={state}
      data-drawn={isDrawn}
      onPointerEnter={() => {
        setPointedAt(true);
        actions.onLight(item.id);
      }}
      onPointerLeave={() => {
        setPointedAt(false);
        actions.onLight(null);
      }}
    >
      <InViewMark itemId={item.id} />
      <span className={styles.state}>
        <StateMark
          state={state}
          title={decision}
          isAdded={reviewed.addition !== undefined && state !== 'disputed' && state !== 'rejected'}
        />
      </span>
      <div
        ref={main}
        // A real button would make the words impossible to select and copy.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see the line above
        role="button"
        className={styles.main}
        tabIndex={isCurrent ? 0 : -1}
        data-item-main
        aria-describedby={`${stateId} ${evidenceId}`}
        aria-keyshortcuts={isEntitySection(section) ? 'C D X E R I M U' : 'C D X E I M U'}
        onClick={activate}
        onKeyDown={(event: KeyboardEvent) => {
          if (isCopying(event)) {
            event.preventDefault();
            actions.onCopy(reviewed);
          }
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          actions.onActivate(reviewed);
        }}
        onFocus={() => {
          onFocusItem(item.id);
          actions.onLight(item.id);
        }}
        onBlur={() => actions.onLight(null)}
      >
        <ItemBody section={section} item={item} />
      </div>
      <span id={stateId} className="visually-hidden">
        {decision}
      </span>
      <span id={evidenceId} className="visually-hidden">
        {strings.summary.evidence(spans.length, words)}
      </span>
      <Others reviewed={reviewed} />
      {comments.length > 0 && !showsThread ? (
        <button
          type="button"
          className={styles.comments}
          tabIndex={isCurrent ? 0 : -1}
          onClick={() => onThread(item.id)}
        >
          <MessageSquare size={12} aria-hidden />
          {strings.review.comments.show(comments.length)}
        </button>
      ) : null}
      {showsWhy ? <WhyNote id={whyId} lines={whyOf(reviewed, text, isBlind)} /> : null}
      {showsThread ? (
        <ItemThread
          id={threadId}
          label={itemLabel(section, item)}
          comments={comments}
          onAdd={(words) => actions.onComment(reviewed, words)}
          onRemove={actions.onRemoveComment}
          onClose={() => {
            onThread(item.id);
            main.current?.focus();
          }}
        />
      ) : null}
      {isPointedAt || isCurrent ? (
        <ItemTools
          reviewed={reviewed}
          actions={actions}
          isCurrent={isCurrent}
          why={{ isOpen: showsWhy, id: whyId }}
          thread={{ isOpen: showsThread, id: threadId }}
          onEditing={onEditing}
          onWhy={onWhy}
          onThread={onThread}
        />
      ) : null}
    </li>
  );
});

/** The keys that copy, where no words are chosen that they would be about. */
function isCopying({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const isPressed = key.toLowerCase() === 'c' && ctrlKey !== metaKey && !altKey && !shiftKey;
  return isPressed && document.getSelection()?.isCollapsed !== false;
}

/** What was decided, by whom and when; in a blind view no more than the own state. */
function decisionOf({ state, review, addition }: AnyReviewedItem, isBlind: boolean): string {
  const words = strings.summary.states[state];
  const isHidden = review === null || state === 'unreviewed' || isBlind;
  const decision = isHidden ? words : strings.review.decided(words, review.by, formatInstant(review.at));
  if (addition === undefined) return decision;
  const { added } = strings.annotations;
  const isSilent = review === null || state === 'unreviewed' || (isBlind && state === 'confirmed');
  return isSilent ? added : `${added}. ${decision}`;
}

function Others({ reviewed: { others = [] } }: { readonly reviewed: AnyReviewedItem }) {
  if (others.length === 0) return null;
  const { verdictOf, said } = strings.review;
  return (
    <p className={styles.others} dir="auto">
      {others.map(({ by, verdict }) => verdictOf(by, said[verdict])).join(' · ')}
    </p>
  );
}

function whyOf(reviewed: AnyReviewedItem, text: string, isBlind: boolean): readonly string[] {
  const { original, section, foundIn = section, state, addition } = reviewed;
  const corrected = correctedLines(reviewed);
  if (addition !== undefined) return [...corrected, strings.annotations.addedBy(addition.by)];
  const lines = [...corrected, ...whyLines(foundIn, original, text, isBlind)];
  return state === 'edited' ? [strings.why.edited, ...lines] : lines;
}

function correctedLines({ ruled, parts = [], review, state }: AnyReviewedItem): readonly string[] {
  const { byRule, outByRule, oneWith } = strings.entities;
  const isOut = state === 'rejected' && review === null;
  return [
    ...(parts.length === 0 ? [] : [oneWith(parts.map(({ name }) => name).join(', '))]),
    ...(ruled === undefined ? [] : [(isOut ? outByRule : byRule)(ruled.rule.by)]),
  ];
}
