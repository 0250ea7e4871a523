import {
  Check,
  CircleQuestionMark,
  Combine,
  Copy,
  Info,
  MessageSquare,
  Pencil,
  RotateCcw,
  Trash2,
  X,
} from 'lucide-react';
import { isEntitySection } from '#core/library/entity';
import { itemLabel } from '#core/summary/item-label';
import type { AnyReviewedItem } from '../../ui/evidence-index';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import { ownVerdict, toggled } from './own-verdict';
import type { SummaryActions } from './summary-actions';
import styles from './item-view.module.css';

/** What a button of an item unfolds: whether it is open, and its id. */
type Unfolding = { readonly isOpen: boolean; readonly id: string };

type ItemToolsProps = {
  readonly reviewed: AnyReviewedItem;
  readonly actions: SummaryActions;
  /** True for the one item of the summary that Tab reaches. */
  readonly isCurrent: boolean;
  readonly why: Unfolding;
  readonly thread: Unfolding;
  readonly onEditing: (itemId: string) => void;
  readonly onWhy: (itemId: string) => void;
  readonly onThread: (itemId: string) => void;
};

/** The buttons that decide about an item, say why it is there and open what was said about it. */
export function ItemTools(props: ItemToolsProps) {
  const { reviewed, actions, isCurrent, why, thread, onEditing, onWhy, onThread } = props;
  const { item, section, isOwnAddition = false } = reviewed;
  const rejecting = ownVerdict(reviewed) === 'rejected' ? strings.summary.restore : strings.summary.reject;
  const own = ownVerdict(reviewed);
  const common = { size: 'small', tabbable: isCurrent } as const;
  const isRejected = own === 'rejected';
  return (
    <div
      className={styles.tools}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a few buttons are no fieldset
      role="group"
      aria-label={strings.summary.tools(itemLabel(section, item))}
    >
      <IconButton {...common} icon={Info} label={strings.why.ask} keys="I" opens={why} onPress={() => onWhy(item.id)} />
      <IconButton
        {...common}
        icon={MessageSquare}
        label={strings.review.comments.add}
        keys="M"
        opens={thread}
        onPress={() => onThread(item.id)}
      />
      <IconButton
        {...common}
        icon={Copy}
        label={strings.annotations.copy}
        keys="Ctrl+C"
        onPress={() => actions.onCopy(reviewed)}
      />
      {isRejected ? null : (
        <>
          <IconButton
            {...common}
            icon={Check}
            label={own === 'confirmed' ? strings.summary.unconfirm : strings.summary.confirm}
            keys="C"
            isOn={own === 'confirmed'}
            onPress={() => actions.onVerdict(reviewed, toggled(reviewed, 'confirmed'))}
          />
          <IconButton
            {...common}
            icon={CircleQuestionMark}
            label={own === 'disputed' ? strings.review.undispute : strings.review.dispute}
            keys="D"
            isOn={own === 'disputed'}
            onPress={() => actions.onVerdict(reviewed, toggled(reviewed, 'disputed'))}
          />
          <IconButton
            {...common}
            icon={Pencil}
            label={strings.summary.edit}
            keys="E"
            onPress={() => onEditing(item.id)}
          />
          {isEntitySection(section) ? (
            <IconButton
              {...common}
              icon={Combine}
              label={strings.entities.correct}
              keys="R"
              onPress={() => actions.onCorrect(reviewed)}
            />
          ) : null}
        </>
      )}
      <IconButton
        {...common}
        icon={isOwnAddition ? Trash2 : isRejected ? RotateCcw : X}
        label={isOwnAddition ? strings.annotations.removeAdded : rejecting}
        keys="X"
        onPress={() => actions.onVerdict(reviewed, toggled(reviewed, 'rejected'))}
      />
    </div>
  );
}
