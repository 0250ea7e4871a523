import { daysOf } from '../../search/dates';
import { compareText } from '../../text/compare';
import { longRange } from '../long-date';
import { grouped } from '../words/grouped';
import type { ArticleDigest, ItemState } from './article-digest';
import type { CollectionFact } from './collection-part';
import type { CollectionWords } from './words/collection-words';

/** What the title page says of the articles: how many, of which days, how far they were reviewed and signed. */
export function collectionFacts(digests: readonly ArticleDigest[], words: CollectionWords): readonly CollectionFact[] {
  const { frame } = words;
  const days = digests.map(({ publishedOn }) => daysOf(publishedOn)).filter((range) => range !== null);
  const first = days.map(({ from }) => from).sort(compareText)[0];
  const last = days
    .map(({ to }) => to)
    .sort(compareText)
    .at(-1);
  const undated = digests.length - days.length;
  const signed = digests.flatMap(({ signoff }) => (signoff === null ? [] : [signoff]));
  const changed = signed.filter(({ isChanged }) => isChanged).length;
  const sum = (...states: (ItemState | 'rejected')[]): number =>
    digests.reduce((all, { counts }) => all + states.reduce((own, state) => own + counts[state], 0), 0);
  const items = sum('confirmed', 'edited', 'disputed', 'rejected', 'unreviewed');
  const digits = (state: ItemState | 'rejected'): string => grouped(sum(state), frame.thousands);
  const engines = [...new Set(digests.map(({ engine }) => engine))].sort(compareText);
  return [
    fact(words.articles, words.articlesOf(digests.length), null),
    fact(
      words.dates,
      first === undefined || last === undefined ? words.datesUnknown : longRange(first, last, frame.dates),
      undated === 0 ? null : undated === digests.length ? words.noneDated : words.undated(undated),
    ),
    fact(
      frame.facts.review,
      words.reviewed(items - sum('unreviewed'), items),
      words.states({
        confirmed: digits('confirmed'),
        edited: digits('edited'),
        disputed: digits('disputed'),
        rejected: digits('rejected'),
        unreviewed: digits('unreviewed'),
      }),
    ),
    fact(
      frame.facts.signedOff,
      words.signed(signed.length, digests.length),
      changed === 0 ? null : words.changed(changed),
    ),
    fact(frame.facts.engine, engines.join(frame.comma), null),
  ];
}

/** An article that cannot be read is named, not passed over. */
export function leftOutFact(titles: readonly string[], words: CollectionWords): readonly CollectionFact[] {
  if (titles.length === 0) return [];
  return [fact(words.leftOut, words.unreadable(titles.length), titles.join(words.semicolon))];
}

function fact(label: string, value: string, fine: string | null): CollectionFact {
  return { label, value, fine };
}
