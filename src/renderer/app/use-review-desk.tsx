import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { SECTIONS } from '#core/summary/summary';
import type { CommandName } from '#shared/commands';
import { useBridge } from '../bridge/bridge-context';
import { useFollowed } from '../bridge/use-followed';
import { AgreementDialog } from '../features/review/agreement-dialog';
import { ReviewBar } from '../features/review/review-bar';
import { ReviewersDialog } from '../features/review/reviewers-dialog';
import type { Reviewer } from '../features/review/reviewers-dialog';
import { SignoffDialog } from '../features/review/signoff-dialog';
import { SignoffLine } from '../features/review/signoff-line';
import { nextUnreviewed } from '../features/summary/summary-order';
import type { AnyReviewedItem } from '../ui/evidence-index';
import type { ReviewedArticle } from './use-evidence';
import type { ReviewingState } from './use-reviewing';
import { useSignoff } from './use-signoff';
import type { StepCommands } from './use-steps';

type ReviewDeskOptions = {
  readonly articleId: string | null;
  readonly reviewed: ReviewedArticle | null;
  readonly reviewing: ReviewingState;
  readonly steps: StepCommands;
  readonly isReadOnly: boolean;
  /** What two reviewers can be compared over besides the open article and the library. */
  readonly among: Pick<Parameters<typeof AgreementDialog>[0], 'marked' | 'collections'>;
  /** Shows an item of the open article. */
  readonly onReveal: (itemId: string) => void;
  readonly onOpen: (articleId: string) => void;
};

type ReviewCommands =
  | 'next-unreviewed'
  | 'previous-unreviewed'
  | 'sign-off'
  | 'reviewers'
  | 'blind-review'
  | 'compare-reviewers';
type Shown = 'sign-off' | 'reviewers' | 'compare';

/** All of the review that belongs to no single item: the bar above the summary, its dialogs and its commands. */
export function useReviewDesk(options: ReviewDeskOptions): {
  readonly bar: ReactNode;
  readonly dialogs: ReactNode;
  readonly commands: Readonly<Record<ReviewCommands & CommandName, () => void>>;
  readonly onWalk: (direction: 'next' | 'previous') => void;
} {
  const { articleId, reviewed, reviewing, steps, isReadOnly, among, onReveal, onOpen } = options;
  const [shown, setShown] = useState<Shown | null>(null);
  const last = useRef<string | null>(null);
  const signoff = useSignoff(articleId, reviewing, steps);
  const counts = useMemo(() => countsOf(reviewed), [reviewed]);
  const reviewers = useReviewers(reviewing, shown === 'reviewers');
  const close = (): void => setShown(null);

  const onWalk = useCallback(
    (direction: 'next' | 'previous') => {
      if (reviewed === null) return;
      const focused = document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item'];
      const next = nextUnreviewed(reviewed.reviewed, focused ?? last.current, direction);
      if (next === null) return;
      last.current = next;
      onReveal(next);
    },
    [reviewed, onReveal],
  );

  const bar =
    reviewed === null ? null : (
      <ReviewBar
        progress={reviewed.progress}
        reviewer={reviewing.name}
        isBlind={reviewing.isBlind}
        onWalk={onWalk}
        onCommand={(command) => (command === 'blind' ? reviewing.toggleBlind() : setShown(command))}
      >
        <SignoffLine
          key={articleId ?? ''}
          state={signoff.state}
          isReadOnly={isReadOnly}
          onSign={() => setShown('sign-off')}
        />
      </ReviewBar>
    );
  const dialogs = (
    <>
      <SignoffDialog
        isOpen={shown === 'sign-off' && reviewed !== null}
        reviewer={reviewing.name}
        state={signoff.state}
        counts={counts}
        onSign={() => {
          close();
          void signoff.sign();
        }}
        onWithdraw={() => {
          close();
          void signoff.withdraw();
        }}
        onClose={close}
      />
      <ReviewersDialog
        isOpen={shown === 'reviewers'}
        reviewers={reviewers}
        current={reviewing.name}
        onUse={reviewing.use}
        onRemove={reviewing.remove}
        onClose={close}
      />
      <AgreementDialog
        isOpen={shown === 'compare'}
        articleId={articleId}
        {...among}
        onClose={close}
        onShow={(id, itemId) => {
          close();
          if (id === articleId) onReveal(itemId);
          else onOpen(id);
        }}
      />
    </>
  );
  const commands = {
    'next-unreviewed': () => onWalk('next'),
    'previous-unreviewed': () => onWalk('previous'),
    'sign-off': () => setShown(isReadOnly ? null : 'sign-off'),
    reviewers: () => setShown('reviewers'),
    'blind-review': reviewing.toggleBlind,
    'compare-reviewers': () => setShown('compare'),
  };
  return { bar, dialogs, commands, onWalk };
}

function countsOf(reviewed: ReviewedArticle | null) {
  const items = SECTIONS.flatMap(
    (section) => (reviewed?.reviewed.sections[section] ?? []) as readonly AnyReviewedItem[],
  );
  const of = (wanted: string) => items.filter(({ state }) => state === wanted).length;
  return { unreviewed: of('unreviewed'), disputed: of('disputed') };
}

/** The names there are to choose from: the computer's, those added here, and those that have judged in this library. */
function useReviewers({ computerName, names }: ReviewingState, isAsked: boolean): readonly Reviewer[] {
  const bridge = useBridge();
  const ask = useMemo(() => (isAsked ? () => bridge.reviewers.list() : null), [isAsked, bridge]);
  const inLibrary = useFollowed(ask) ?? [];
  const known = new Set([computerName, ...names]);
  return [
    { name: computerName, from: 'computer' },
    ...names.filter((name) => name !== computerName).map((name) => ({ name, from: 'own' }) as const),
    ...inLibrary.filter((name) => !known.has(name)).map((name) => ({ name, from: 'library' }) as const),
  ];
}
