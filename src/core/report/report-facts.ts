import type { Article } from '../library/article';
import { formatOrEncoding } from '../library/source-format';
import type { ReviewedItem, ReviewedSummary } from '../library/overlay';
import type { SignoffChange } from '../library/signoff-changes';
import { SECTIONS } from '../summary/summary';
import { compareText } from '../text/compare';
import type { Summary, SummaryItem } from '../summary/summary';
import type { Numbering } from './evidence';
import { isolated } from './isolated';
import { longDate, longMoment } from './long-date';
import type { ReportFact } from './report-document';
import { grouped } from './words/grouped';
import { changesSaid } from './words/signoff-changes';
import type { ReportWords } from './words/report-words';

/** Who signed an article, when, over what, and whether something has changed since. */
export type ReportSignoff = {
  readonly by: string;
  readonly at: string;
  readonly sha256: string;
  readonly isChanged: boolean;
  readonly isTextChanged?: boolean;
  /** What has changed, where it is known. */
  readonly changes?: readonly SignoffChange[];
};

type FactSources = {
  readonly article: Article;
  readonly summary: Summary;
  readonly reviewed: ReviewedSummary;
  readonly signoff: ReportSignoff | null;
  readonly numbering: Numbering;
  readonly words: ReportWords;
};

/** The lines of the title block: where the text is from, what is known of it, how far it has been reviewed. */
export function reportFacts({
  article,
  summary,
  reviewed,
  signoff,
  numbering,
  words,
}: FactSources): readonly ReportFact[] {
  const { facts } = words;
  const { source, dateline, publishedOn } = article;
  const kind = formatOrEncoding(source);
  const lines: (ReportFact | null)[] = [
    fact(facts.published, publishedOn === null ? words.dateUnknown : longDate(publishedOn, words.dates)),
    source.writtenOn === undefined ? null : fact(facts.written, longDate(source.writtenOn, words.dates)),
    dateline && { ...fact(facts.dateline, dateline.place), evidence: numbering.numbersOf([dateline.evidence]) },
    article.byline === null ? null : fact(facts.byline, article.byline),
    article.outlet === null ? null : fact(facts.outlet, article.outlet),
    fact(facts.language, languageName(article.language, words)),
    fact(facts.file, source.fileName),
    fact(
      kind.label === 'Format' ? facts.format : facts.encoding,
      [kind.value.replace(/^utf/u, 'UTF'), words.bytes(grouped(source.bytes, words.thousands), source.bytes)].join(
        words.comma,
      ),
    ),
    source.modifiedAt ? fact(facts.saved, longDate(source.modifiedAt.slice(0, 10), words.dates)) : null,
    fact(facts.imported, longMoment(source.importedAt, words.dates)),
    fact(facts.engine, summary.engine),
    progress(reviewed, words),
    signoff && signed(signoff, words),
    signoff && changed(signoff, words),
    { ...fact('SHA-256', article.sha256.slice(0, 12)), fine: article.sha256 },
  ];
  return lines.filter((line) => line !== null);
}

function fact(label: string, value: string): ReportFact {
  return { label, value, fine: null, evidence: [] };
}

/** The name of a language, or its tag where there is none. */
export function languageName(tag: string, { locale, notKnown }: ReportWords): string {
  if (tag === '' || tag === 'und') return notKnown;
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Everybody who decided on an item or added one. */
export function namesIn({ sections }: Pick<ReviewedSummary, 'sections'>): readonly string[] {
  const items = SECTIONS.flatMap((section) => [...sections[section]] as readonly ReviewedItem<SummaryItem>[]);
  const names = new Set(
    items.flatMap(({ review, addition, others = [] }) => [
      review?.by ?? '',
      addition?.by ?? '',
      ...others.map(({ by }) => by),
    ]),
  );
  names.delete('');
  return [...names];
}

/** How far people have come with the items, and in small type what became of the rest, and who decided. */
function progress({ sections }: ReviewedSummary, words: ReportWords): ReportFact {
  const items = SECTIONS.flatMap((section) => [...sections[section]] as readonly ReviewedItem<SummaryItem>[]);
  const of = (wanted: string): number => items.filter(({ state }) => state === wanted).length;
  const counts = words.others({
    edited: of('edited'),
    disputed: of('disputed'),
    rejected: of('rejected'),
    unreviewed: of('unreviewed'),
  });
  const reviewers = namesIn({ sections })
    .toSorted(compareText)
    .map((name) => isolated(name, words))
    .join(words.comma);
  const confirmed = words.confirmedOf(of('confirmed'), grouped(items.length, words.thousands), items.length);
  // What is left out says nothing of itself: that somebody would have kept it is said here.
  const against = items.filter(
    ({ state, others = [] }) => state === 'rejected' && others.some(({ verdict }) => verdict !== 'rejected'),
  ).length;
  const fine = [
    counts,
    ...(against === 0 ? [] : [words.rejectedAgainst(against)]),
    ...(reviewers === '' ? [] : [words.reviewedBy(reviewers)]),
  ];
  return { ...fact(words.facts.review, confirmed), fine: fine.join(words.semicolon) };
}

function signed({ by, at, sha256, isChanged }: ReportSignoff, words: ReportWords): ReportFact {
  const value = isolated(by, words) + words.comma + longMoment(at, words.dates);
  return { ...fact(words.facts.signedOff, isChanged ? words.changedSince(value) : value), fine: sha256 };
}

/** What is no longer as it was signed, in small type below how much of it there is. */
function changed({ isTextChanged = false, changes = [] }: ReportSignoff, words: ReportWords): ReportFact | null {
  if (changes.length === 0 && !isTextChanged) return null;
  const { label, value, lines } = changesSaid(changes, isTextChanged, words);
  return { ...fact(label, value), fine: lines.length === 0 ? null : lines.join(words.semicolon) };
}
