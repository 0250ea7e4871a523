import type { ReviewedItem } from '../../library/overlay';
import { SECTIONS } from '../../summary/summary';
import type { Section, Summary } from '../../summary/summary';
import { reportOf } from '../build-report';
import type { ReportInput } from '../build-report';
import { withFaceLimits } from '../face-limits';
import { chosenParts, WHOLE_DOSSIER } from '../print-options';
import type { ReportDocument, ReportItem } from '../report-document';
import { placeOfEvidence, placeOfItem } from '../report-links';
import type { ReportSignoff } from '../report-facts';
import { resolveArticle } from '../resolve-article';

/** What a person decided on an item, as the joint pages mark it. */
export type ItemState = ReportItem['state'];

/** How many items of an article are in each state. */
type ReviewCounts = Readonly<Record<ItemState | 'rejected', number>>;

type Found = {
  readonly words: string;
  readonly direction: 'ltr' | 'rtl';
  readonly state: ItemState;
  /** Where it stands in the chapter of its article. */
  readonly place: string;
};

/** An event; `date` and `dateEnd` are EDTF, `when` is the same in words. */
export type DigestEvent = Found & { readonly date: string; readonly dateEnd: string | null; readonly when: string };

/** A quotation; `speaker` is null where the source does not say who it is. */
export type DigestQuote = Found & { readonly speaker: string | null; readonly kind: 'direct' | 'indirect' };

/** A person or an organisation, and every place of the chapter where it is named. */
export type DigestName = Omit<Found, 'place'> & {
  readonly kind: 'people' | 'organizations';
  readonly places: readonly string[];
};

/** What the joint pages need of one article; its text is not among it, so that hundreds fit in memory. */
export type ArticleDigest = {
  /** Sets the places of its chapter apart from those of all others. */
  readonly key: string;
  readonly title: string;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  readonly publishedOn: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly fileName: string;
  readonly bytes: number;
  readonly importedAt: string;
  readonly sha256: string;
  readonly engine: string;
  readonly counts: ReviewCounts;
  readonly signoff: ReportSignoff | null;
  readonly events: readonly DigestEvent[];
  readonly quotes: readonly DigestQuote[];
  readonly names: readonly DigestName[];
  readonly topics: readonly string[];
};

/** An article ready to be printed among others: its chapter, and what the joint pages say of it. */
export type DigestedArticle = { readonly chapter: ReportDocument; readonly digest: ArticleDigest };

/** The place where the chapter of an article begins. */
export const placeOfChapter = (key: string): string => `${key}-chapter`;

/** Draws up the chapter of an article and its digest, with or without the whole source. The same input gives the same. */
export function digestArticle(input: ReportInput, key: string, hasSource: boolean): DigestedArticle {
  const { article, summary, signoff = null } = input;
  const leftOut = hasSource ? (['index'] as const) : (['index', 'source'] as const);
  const resolved = resolveArticle(input);
  const chapter = withFaceLimits(chosenParts(reportOf(input, resolved), { ...WHOLE_DOSSIER, leftOut }));
  const { sections } = resolved.reviewed;
  const placesOf = (section: Section, index: number, evidence: readonly number[]): readonly string[] =>
    evidence.length === 0
      ? [`${key}-${placeOfItem(section, index)}`]
      : evidence.map((number) => `${key}-${placeOfEvidence(number)}`);
  /** The items that are printed, each with its line in the chapter: both are in the same order. */
  const printed = <S extends Section>(section: S) => {
    const items = sections[section] as readonly ReviewedItem<Summary[S][number]>[];
    const kept = items.filter(({ state }) => state !== 'rejected');
    const lines = chapter.sections.find((each) => each.section === section)?.items ?? [];
    return kept.flatMap(({ item }, index) => {
      const line = lines[index];
      return line === undefined ? [] : [{ item, line, places: placesOf(section, index, line.evidence) }];
    });
  };
  const found = (line: ReportItem, places: readonly string[]): Found => ({
    words: line.label,
    direction: line.direction,
    state: line.state,
    place: places[0] ?? placeOfChapter(key),
  });
  const named = <S extends 'people' | 'organizations'>(kind: S): readonly DigestName[] =>
    printed(kind).map(({ item, line, places }) => ({
      words: item.name,
      direction: line.direction,
      state: line.state,
      kind,
      places,
    }));
  return {
    chapter,
    digest: {
      key,
      title: article.title,
      direction: chapter.direction,
      language: chapter.language,
      publishedOn: article.publishedOn,
      outlet: article.outlet,
      byline: article.byline,
      fileName: article.source.fileName,
      bytes: article.source.bytes,
      importedAt: article.source.importedAt,
      sha256: article.sha256,
      engine: summary.engine,
      counts: countStates(SECTIONS.flatMap((section): readonly ReviewedItem<unknown>[] => sections[section])),
      signoff,
      events: printed('timeline').map(({ item: { date, dateEnd }, line, places }) => ({
        ...found(line, places),
        date,
        dateEnd,
        when: line.lead ?? '',
      })),
      quotes: printed('quotes').map(({ item, line, places }) => ({
        ...found(line, places),
        speaker: item.speaker?.name ?? null,
        kind: item.kind,
      })),
      names: [...named('people'), ...named('organizations')],
      topics: printed('topics').map(({ item }) => item.term),
    },
  };
}

function countStates(items: readonly ReviewedItem<unknown>[]): ReviewCounts {
  const of = (wanted: ReviewedItem<unknown>['state']): number => items.filter(({ state }) => state === wanted).length;
  return {
    unreviewed: of('unreviewed'),
    confirmed: of('confirmed'),
    disputed: of('disputed'),
    edited: of('edited'),
    rejected: of('rejected'),
  };
}
