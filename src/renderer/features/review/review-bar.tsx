import { ArrowDown, ArrowUp, ChevronDown, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from '../../ui/icon-button';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './review-bar.module.css';

/** What the menu of the reviewer offers beside the names. */
type ReviewCommand = 'reviewers' | 'blind' | 'compare';

type ReviewBarProps = {
  readonly progress: { readonly done: number; readonly all: number };
  readonly reviewer: string;
  readonly isBlind: boolean;
  readonly onWalk: (direction: 'next' | 'previous') => void;
  readonly onCommand: (command: ReviewCommand) => void;
  /** What is said of the sign-off. */
  readonly children: ReactNode;
};

/** Above the summary: how far its review is, the way to what is left of it, who reviews, and whether it is signed off. */
export function ReviewBar({ progress, reviewer, isBlind, onWalk, onCommand, children }: ReviewBarProps) {
  const { done, all } = progress;
  const words = strings.review;
  const isDone = done === all;
  return (
    <section className={styles.bar} aria-label={words.bar}>
      <div className={styles.row}>
        <progress
          className={styles.progress}
          value={done}
          max={Math.max(1, all)}
          aria-label={words.progress(done, all)}
        />
        <span className={styles.count}>{words.progress(done, all)}</span>
        <span className={styles.steps}>
          <IconButton
            icon={ArrowUp}
            label={words.previous}
            keys="Shift+U"
            size="small"
            isDisabled={isDone}
            onPress={() => onWalk('previous')}
          />
          <IconButton
            icon={ArrowDown}
            label={words.next}
            keys="U"
            size="small"
            isDisabled={isDone}
            onPress={() => onWalk('next')}
          />
        </span>
      </div>
      <div className={styles.row}>
        <MenuTrigger>
          <Button className={styles.reviewer ?? ''} aria-label={words.reviewer(reviewer)}>
            <span className={styles.name} dir="auto">
              {words.reviewer(reviewer)}
            </span>
            <ChevronDown size={13} aria-hidden />
          </Button>
          <Popover className={controls.popover ?? ''} placement="bottom start" offset={4}>
            <Menu className={controls.menu ?? ''} onAction={(key) => onCommand(key as ReviewCommand)}>
              <MenuItem id="reviewers" className={controls.menuItem ?? ''}>
                {words.reviewersMenu}
              </MenuItem>
              <MenuItem id="blind" className={controls.menuItem ?? ''}>
                {isBlind ? words.showAll : words.blindMenu}
              </MenuItem>
              <MenuItem id="compare" className={controls.menuItem ?? ''}>
                {words.compareMenu}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
        {isBlind ? (
          <span className={styles.blind} title={words.blindHint}>
            <EyeOff size={13} aria-hidden />
            {words.blind}
          </span>
        ) : null}
        <span className={styles.room} />
        {children}
      </div>
    </section>
  );
}
