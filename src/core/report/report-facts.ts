import type { Article } from '../library/article';
import { formatOrEncoding } from '../library/source-format';
import type { ReviewedSummary } from '../library/overlay';
import { SECTIONS } from '../summary/summary';
import type { Summary } from '../summary/summary';
import type { Numbering } from './evidence';
import { longDate, longMoment } from './long-date';
import type { ReportFact } from './report-document';
import { grouped } from './words/grouped';
import type { ReportWords } from './words/report-words';

/** Who signed an article, when, over what, and whether something has changed since. */
export type ReportSignoff = {
  readonly by: string;
  readonly at: string;
  readonly sha256: string;
  readonly isChanged: boolean;
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
    { ...fact('SHA-256', article.sha256.slice(0, 12)), fine: article.sha256 },
  ];
  return lines.filter((line) => line !== null);
}

function fact(label: string, value: string): ReportFact {
  return { label, value, fine: null, evidence: [] };
}

/** The name of a language, or its tag where there is none. */
function languageName(tag: string, { locale, notKnown }: ReportWords): string {
  if (tag === '' || tag === 'und') return notKnown;
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** How far people have come with the items, and in small type what became of the rest. */
function progress({ sections }: ReviewedSummary, words: ReportWords): ReportFact {
  const states = SECTIONS.flatMap((section) => sections[section].map(({ state }) => state));
  const of = (wanted: string) => states.filter((state) => state === wanted).length;
  return {
    ...fact(
      words.facts.review,
      words.confirmedOf(of('confirmed'), grouped(states.length, words.thousands), states.length),
    ),
    fine: words.others({
      edited: of('edited'),
      disputed: of('disputed'),
      rejected: of('rejected'),
      unreviewed: of('unreviewed'),
    }),
  };
}

function signed({ by, at, sha256, isChanged }: ReportSignoff, words: ReportWords): ReportFact {
  const value = by + words.comma + longMoment(at, words.dates);
  return { ...fact(words.facts.signedOff, isChanged ? words.changedSince(value) : value), fine: sha256 };
}
