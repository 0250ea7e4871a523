import { useCallback, useMemo } from 'react';
import type { Comment } from '#core/library/comment';
import { itemAnchor } from '#core/library/item-anchor';
import { recordsByItem } from '#core/library/item-place';
import { foundItems, reviewedSections } from '#core/library/overlay';
import type { EntityRule } from '#core/library/entity-rule';
import { itemLabel } from '#core/summary/item-label';
import { SECTIONS } from '#core/summary/summary';
import { compareText } from '#core/text/compare';
import { sliceOf } from '#core/text/span';
import type { OpenArticle } from '#shared/ipc/messages';
import { useBridge } from '../bridge/bridge-context';
import type { AnyReviewedItem } from '../ui/evidence-index';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import { useFailures } from './use-failures';
import type { StepCommands } from './use-steps';

const NONE: ReadonlyMap<string, readonly Comment[]> = new Map();

/** What was said about the items of the open article, by their ids, and the ways to add to it and take from it. */
export function useComments(open: OpenArticle | null, rules: readonly EntityRule[], { tell }: StepCommands) {
  const bridge = useBridge();
  const session = useSession();
  const failures = useFailures();
  const comments = useMemo(() => (open === null ? NONE : commentsOf(open, rules)), [open, rules]);

  const onComment = useCallback(
    async ({ original, item, section, foundIn = section }: AnyReviewedItem, text: string): Promise<boolean> => {
      const anchor = itemAnchor(original);
      if (open === null || anchor === null) return false;
      const { article } = open;
      const quoted = sliceOf(article.text, anchor);
      const record = { id: null, articleId: article.id, section: foundIn, itemId: original.id, anchor, quoted, text };
      const step = { kind: 'comment', label: itemLabel(section, item), count: 1 } as const;
      const added = await bridge.kept.save([{ type: 'put', kind: 'comment', record }], step);
      if (!added.ok) showProblem(session, strings.review.comments.failed, added.error);
      return added.ok;
    },
    [bridge, open, session],
  );
  const onRemoveComment = useCallback(
    ({ id, text }: Comment) => {
      const remove = async (): Promise<void> => {
        const step = { kind: 'delete-comment', label: text.slice(0, MOST_WORDS), count: 1 } as const;
        const removed = await bridge.kept.save([{ type: 'delete', kind: 'comment', id }], step);
        if (removed.ok) {
          failures.saved(id);
          await tell();
        } else failures.failed(id, strings.review.comments.removeFailed, removed.error, () => void remove());
      };
      void remove();
    },
    [bridge, failures, tell],
  );
  return { comments, onComment, onRemoveComment };
}

/** As many code units of a comment as name a step. */
const MOST_WORDS = 100;

function commentsOf(
  { article, summary, reviews, kept }: OpenArticle,
  rules: readonly EntityRule[],
): ReadonlyMap<string, readonly Comment[]> {
  const inTime = kept.comment.toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
  const reviewed = reviewedSections(summary, reviews, article.text, kept.addition, { rules });
  const comments = new Map<string, readonly Comment[]>();
  for (const section of SECTIONS) {
    const own = inTime.filter((comment) => comment.section === section);
    if (own.length === 0) continue;
    const found = foundItems(reviewed, section);
    const originals = found.map(({ original }) => original);
    for (const [id, records] of recordsByItem(originals, own, article.text)) {
      const holder = found.find(({ original }) => original.id === id)?.holder.item.id ?? '';
      comments.set(holder, [...(comments.get(holder) ?? []), ...records]);
    }
  }
  return comments;
}
