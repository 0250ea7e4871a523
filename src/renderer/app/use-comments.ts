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
import { useSame } from '../ui/same-values';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import { useFailures } from './use-failures';
import type { StepCommands } from './use-steps';

/** What was said about each item, by its id. */
type Said = Readonly<Record<string, readonly Comment[]>>;
type CommentedArticle = Pick<OpenArticle, 'article' | 'summary' | 'reviews'> &
  Pick<OpenArticle['kept'], 'comment' | 'addition'>;

const NOBODY: Said = {};
const NOTHING: Partial<OpenArticle> & Partial<OpenArticle['kept']> = {};

/** What was said about the items of the open article, by their ids (in a blind review only by whoever looks), and the ways to add to it and take from it. */
export function useComments(
  open: OpenArticle | null,
  rules: readonly EntityRule[],
  { tell }: StepCommands,
  { name, isBlind }: { readonly name: string; readonly isBlind: boolean },
) {
  const bridge = useBridge();
  const session = useSession();
  const failures = useFailures();
  const { article, summary, reviews, kept } = open ?? NOTHING;
  const { comment, addition } = kept ?? NOTHING;
  const said = useMemo(() => {
    if (!article || !summary || !reviews || !comment || !addition) return NOBODY;
    const all = commentsOf({ article, summary, reviews, comment, addition }, rules);
    if (!isBlind) return all;
    return Object.fromEntries(Object.entries(all).map(([id, each]) => [id, each.filter(({ by }) => by === name)]));
  }, [article, summary, reviews, comment, addition, rules, name, isBlind]);
  const sameSaid = useSame(said);
  const comments = useMemo(() => new Map(Object.entries(sameSaid)), [sameSaid]);

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
  { article, summary, reviews, comment, addition }: CommentedArticle,
  rules: readonly EntityRule[],
): Said {
  if (comment.length === 0) return NOBODY;
  const inTime = comment.toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
  const reviewed = reviewedSections(summary, reviews, article.text, addition, { rules });
  const comments = new Map<string, readonly Comment[]>();
  for (const section of SECTIONS) {
    const own = inTime.filter((each) => each.section === section);
    if (own.length === 0) continue;
    const found = foundItems(reviewed, section);
    const originals = found.map(({ original }) => original);
    for (const [id, records] of recordsByItem(originals, own, article.text)) {
      const holder = found.find(({ original }) => original.id === id)?.holder.item.id ?? '';
      comments.set(holder, [...(comments.get(holder) ?? []), ...records]);
    }
  }
  return Object.fromEntries(comments);
}
