import type { Judgement } from '../library/judgement';
import type { ReportInput } from './build-report';

/** Who reviews blind, and what they held of the items. */
export type BlindReader = { readonly name: string; readonly judgements: readonly Judgement[] };

/**
 * What one reviewer may read of an article while they review blind: no decision, comment or sign-off of anybody else. An item that
 * another added stays as one that nobody named.
 */
export function blindInput<T extends ReportInput>(input: T, name: string, judgements: readonly Judgement[]): T {
  const isOwn = ({ by }: { readonly by: string }): boolean => by === name;
  const { signoff = null } = input;
  return {
    ...input,
    reviews: input.reviews.filter(isOwn),
    judgements: [],
    comments: (input.comments ?? []).filter(isOwn),
    additions: (input.additions ?? []).map((addition) => (isOwn(addition) ? addition : { ...addition, by: '' })),
    signoff:
      signoff !== null && isOwn(signoff) ? { ...signoff, isChanged: false, isTextChanged: false, changes: [] } : null,
    blind: { name, judgements: judgements.filter(isOwn) },
  };
}
