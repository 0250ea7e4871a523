import type { Agreement } from '#core/library/agreement';
import type { Verdict } from '#core/library/review';
import type { Signoff } from '#core/library/signoff';
import type { SignoffChange } from '#core/library/signoff-changes';
import type { Section } from '#core/summary/summary';

/** How an article stands to its sign-off: the last one, and what is no longer as it was signed. */
export type SignoffState = {
  readonly signed: Pick<Signoff, 'by' | 'at' | 'sha256'> | null;
  /** Whether anything is: what was signed, or a note. */
  readonly isChanged: boolean;
  readonly isTextChanged: boolean;
  readonly changes: readonly SignoffChange[];
};

/** An item on which two reviewers differ, in the words of its source. */
type Difference = {
  readonly articleId: string;
  readonly title: string;
  readonly section: Section;
  readonly itemId: string;
  readonly quoted: string;
  readonly verdicts: readonly [Verdict, Verdict];
};

/**
 * Two reviewers compared; `pair` is null where fewer than two have judged anything. `table` counts the items by the verdict of
 * the first (rows) and of the second (columns), in the order of VERDICTS; `differences` are the first of `differ`.
 */
export type Comparison = {
  readonly reviewers: readonly string[];
  readonly pair: readonly [string, string] | null;
  readonly agreement: Agreement;
  readonly table: readonly (readonly number[])[];
  readonly differ: number;
  readonly differences: readonly Difference[];
};
