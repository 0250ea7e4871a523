import { Check, Info, Pencil, RotateCcw, X } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ItemEdit } from '#core/library/review';
import { evidenceSpans } from '../../ui/evidence-index';
import type { AnyReviewedItem } from '../../ui/evidence-index';
import { IconButton } from '../../ui/icon-button';
import { itemLabel, shorten } from '#core/summary/item-label';
import { strings } from '../../ui/strings';
import { ItemBody } from './item-body';
import { ItemForm } from './item-form';
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
  /** True while it is said why the item is there. */
  readonly showsWhy: boolean;
  readonly onFocusItem: (itemId: string) => void;
  readonly onEditing: (itemId: string | null) => void;
  readonly onWhy: (itemId: string) => void;
};

/** One item of the summary: its words, what a person decided, and, while it is pointed at or current, the tools to decide it. */
export const ItemView = memo(function ItemView(props: ItemViewProps) {
  const [isPointedAt, setPointedAt] = useState(false);
  const { reviewed, text, actions, isCurrent, isDrawn, isEditing, showsWhy, onFocusItem, onEditing, onWhy } = props;
  const { item, section, state } = reviewed;
  const main = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) main.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  if (isEditing) {
    return (
      <li className={styles.item} data-item={item.id} data-section={section}>
        <ItemForm
          reviewed={reviewed}
          onCancel={() => onEditing(null)}
          onSave={(edit: ItemEdit | null) => {
            onEditing(null);
            if (edit) actions.onEdit(reviewed, edit);
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
      <span className={styles.state}>
        <StateMark state={state} />
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
        aria-keyshortcuts="C X E I"
        onClick={activate}
        onKeyDown={(event: KeyboardEvent) => {
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
        {strings.summary.states[state]}
      </span>
      <span id={evidenceId} className="visually-hidden">
        {strings.summary.evidence(spans.length, words)}
      </span>
      {showsWhy ? <WhyNote id={whyId} lines={whyOf(reviewed, text)} /> : null}
      {isPointedAt || isCurrent ? (
        <ItemTools
          reviewed={reviewed}
          actions={actions}
          isCurrent={isCurrent}
          why={{ isOpen: showsWhy, id: whyId }}
          onEditing={onEditing}
          onWhy={onWhy}
        />
      ) : null}
    </li>
  );
});

function whyOf({ original, section, state }: AnyReviewedItem, text: string): readonly string[] {
  const lines = whyLines(section, original, text);
  return state === 'edited' ? [strings.why.edited, ...lines] : lines;
}

type ItemToolsProps = Pick<ItemViewProps, 'reviewed' | 'actions' | 'isCurrent' | 'onEditing' | 'onWhy'> & {
  readonly why: { readonly isOpen: boolean; readonly id: string };
};

function ItemTools({ reviewed, actions, isCurrent, why, onEditing, onWhy }: ItemToolsProps) {
  const { item, section, state, review } = reviewed;
  const isRejected = state === 'rejected';
  const isConfirmed = review?.verdict === 'confirmed';
  return (
    <div
      className={styles.tools}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- four buttons are no fieldset
      role="group"
      aria-label={strings.summary.tools(itemLabel(section, item))}
    >
      <IconButton
        icon={Info}
        label={strings.why.ask}
        keys="I"
        size="small"
        tabbable={isCurrent}
        opens={why}
        onPress={() => onWhy(item.id)}
      />
      {isRejected ? null : (
        <>
          <IconButton
            icon={Check}
            label={isConfirmed ? strings.summary.unconfirm : strings.summary.confirm}
            keys="C"
            size="small"
            tabbable={isCurrent}
            isPressed={isConfirmed}
            onPress={() => actions.onVerdict(reviewed, isConfirmed ? null : 'confirmed')}
          />
          <IconButton
            icon={Pencil}
            label={strings.summary.edit}
            keys="E"
            size="small"
            tabbable={isCurrent}
            onPress={() => onEditing(item.id)}
          />
        </>
      )}
      <IconButton
        icon={isRejected ? RotateCcw : X}
        label={isRejected ? strings.summary.restore : strings.summary.reject}
        keys="X"
        size="small"
        tabbable={isCurrent}
        onPress={() => actions.onVerdict(reviewed, isRejected ? null : 'rejected')}
      />
    </div>
  );
}
