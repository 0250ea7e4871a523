import type { Section } from '../summary/summary';
import type { ReviewState } from './overlay';
import { shortDifference } from './short-difference';
import type { Difference } from './short-difference';
import type { SignableState, SignedBeside, SignedItem, Signoff } from './signoff';

/**
 * One item that is not as it was signed: what stood of it then and now, null where it was not there; `words` where it says
 * something else, `by` where another person's decision stands.
 */
type ItemChange = {
  readonly about: 'item';
  readonly section: Section;
  readonly label: string;
  readonly was: ReviewState | null;
  readonly now: ReviewState | null;
  readonly words?: Difference;
  readonly by?: Difference;
};

/**
 * A note, or a rule for names, that is not as it was: its words then and now, null where it was not there; both the same where it
 * differs only in what these do not tell (line breaks, its place, what comes after their end).
 */
type BesideChange = {
  readonly about: 'note' | 'rule';
  readonly was: string | null;
  readonly now: string | null;
};

/** One thing that is not as it was when an article was signed. */
export type SignoffChange = ItemChange | BesideChange;

/** What is no longer as it was signed: items in the order of the summary, then rules and notes; empty where all is. */
export function changesSince(signoff: Signoff, now: SignableState): readonly SignoffChange[] {
  const items = signoff.sha256 === now.sha256 ? [] : itemChanges(signoff.items, now.items);
  return [...items, ...besideChanges(signoff.beside, now.beside)];
}

function itemChanges(before: readonly SignedItem[], after: readonly SignedItem[]): readonly ItemChange[] {
  const keyOf = ({ section, id }: SignedItem): string => `${section}/${id}`;
  const known = new Map(before.map((item) => [keyOf(item), item]));
  const present = new Set(after.map(keyOf));
  const changed = after.flatMap((item): readonly ItemChange[] => {
    const was = known.get(keyOf(item));
    return was?.digest === item.digest ? [] : [itemChange(was ?? null, item)];
  });
  const gone = before.filter((item) => !present.has(keyOf(item)));
  return [...changed, ...gone.map((item) => itemChange(item, null))];
}

function itemChange(was: SignedItem | null, now: SignedItem | null): ItemChange {
  const { section, label } = (now ?? was) as SignedItem;
  const states = { was: was?.state ?? null, now: now?.state ?? null };
  const head = { about: 'item', section, label, ...states } as const;
  if (was === null || now === null) return head;
  const words = was.says === undefined && was.label === now.label ? null : differing(wordsOf(was), wordsOf(now));
  const by = differing(was.by ?? '', now.by ?? '');
  const isByOther = by !== null && by.was !== '' && by.now !== '';
  return { ...head, label: was.label, ...(words === null ? {} : { words }), ...(isByOther ? { by } : {}) };
}

function wordsOf({ says, label }: SignedItem): string {
  return says ?? label;
}

function differing(was: string, now: string): Difference | null {
  return was === now ? null : shortDifference(was, now);
}

/** Nothing is said of what a sign-off of an older version did not keep. */
function besideChanges(
  before: readonly SignedBeside[] | undefined,
  after: readonly SignedBeside[] | undefined,
): readonly BesideChange[] {
  if (before === undefined || after === undefined) return [];
  const keyOf = ({ about, id }: SignedBeside): string => `${about}/${id}`;
  const known = new Map(before.map((each) => [keyOf(each), each]));
  const present = new Set(after.map(keyOf));
  const changed = after.flatMap((each): readonly BesideChange[] => {
    const was = known.get(keyOf(each));
    if (was?.digest === each.digest) return [];
    if (was === undefined) return [{ about: each.about, was: null, now: shortDifference('', each.says).now }];
    return [{ about: each.about, ...shortDifference(was.says, each.says) }];
  });
  const gone = before
    .filter((each) => !present.has(keyOf(each)))
    .map(({ about, says }): BesideChange => ({ about, was: shortDifference(says, '').was, now: null }));
  return [...changed, ...gone].sort((a, b) => Number(a.about === 'note') - Number(b.about === 'note'));
}
