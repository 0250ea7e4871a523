import type { Article } from '../library/article';
import { formatOrEncoding } from '../library/source-format';
import type { ReviewedSummary } from '../library/overlay';
import { SECTIONS } from '../summary/summary';
import type { Summary } from '../summary/summary';
import type { Numbering } from './evidence';
import { longDate, longMoment } from './long-date';
import type { ReportFact } from './report-document';

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
};

/** The lines of the title block: where the text is from, what is known of it, how far it has been reviewed. */
export function reportFacts({ article, summary, reviewed, signoff, numbering }: FactSources): readonly ReportFact[] {
  const { source, dateline, publishedOn } = article;
  const kind = formatOrEncoding(source);
  const facts: (ReportFact | null)[] = [
    fact('Published', publishedOn === null ? 'Date unknown' : longDate(publishedOn)),
    dateline && { ...fact('Dateline', dateline.place), evidence: numbering.numbersOf([dateline.evidence]) },
    article.byline === null ? null : fact('Byline', article.byline),
    article.outlet === null ? null : fact('Outlet', article.outlet),
    fact('Language', languageName(article.language)),
    fact('File', source.fileName),
    fact(kind.label, `${kind.value.replace(/^utf/u, 'UTF')}, ${counted(source.bytes, 'byte')}`),
    fact('Imported', longMoment(source.importedAt)),
    fact('Engine', summary.engine),
    progress(reviewed),
    signoff && signed(signoff),
    { ...fact('SHA-256', article.sha256.slice(0, 12)), fine: article.sha256 },
  ];
  return facts.filter((line) => line !== null);
}

function fact(label: string, value: string): ReportFact {
  return { label, value, fine: null, evidence: [] };
}

/** The English name of a language, or its tag where there is none. */
function languageName(tag: string): string {
  if (tag === '' || tag === 'und') return 'Not known';
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** How far people have come with the items, and in small type what became of the rest. */
function progress({ sections }: ReviewedSummary): ReportFact {
  const states = SECTIONS.flatMap((section) => sections[section].map(({ state }) => state));
  const of = (wanted: string) => states.filter((state) => state === wanted).length;
  return {
    ...fact('Review', `${of('confirmed')} of ${counted(states.length, 'item')} confirmed`),
    fine: `${of('edited')} edited, ${of('disputed')} disputed, ${of('rejected')} rejected and left out, ${of('unreviewed')} not reviewed`,
  };
}

function signed({ by, at, sha256, isChanged }: ReportSignoff): ReportFact {
  const value = `${by}, ${longMoment(at)}`;
  return { ...fact('Signed off', isChanged ? `${value}; changed since` : value), fine: sha256 };
}

function counted(count: number, noun: string): string {
  const digits = String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${digits} ${noun}${count === 1 ? '' : 's'}`;
}
