import type { Article } from '#core/library/article';
import { fingerprintOf } from '#core/likeness/fingerprint';
import type { Fingerprint } from '#core/likeness/fingerprint';
import type { PreviewRow, TwoDates } from '#shared/ipc/import-messages';

/** What was found in a text before it is imported, so that a person can look at it. */
export type Inspection = {
  readonly found: NonNullable<PreviewRow['found']>;
  /** What was left out or mended when its words were drawn. */
  readonly notes: readonly string[];
  /** The dates that say nothing of when a text was published: those of its document and of its file. */
  readonly otherDates: { readonly writtenOn: string | null; readonly modifiedAt: string | null };
  readonly fingerprint: Fingerprint;
};

/** How much of the body is shown, in UTF-16 code units. */
const SAMPLE = 240;
/** How far into the text the date of a header is looked for, in UTF-16 code units. */
const HEAD = 4_000;

/** What a preview shows of an article, without its text. */
export function inspect(article: Article): Inspection {
  const {
    title,
    titleDerived = false,
    publishedOn,
    publishedOnReadings,
    language,
    dateline,
    text,
    body,
    source,
  } = article;
  const words = text.slice(body.start, body.end);
  const found = {
    title,
    isTitleDerived: titleDerived,
    publishedOn,
    dates: publishedOnReadings ? twoDates(publishedOnReadings, text.slice(0, HEAD)) : null,
    place: dateline?.place ?? null,
    language,
    mediaType: source.mediaType,
    encoding: source.encoding,
    isGuess: source.encodingGuessed === true,
    confidence: source.encodingConfidence ?? null,
    damaged: source.damaged ?? 0,
    sample: words.slice(0, SAMPLE).replaceAll(/\s+/gu, ' ').trim(),
  };
  const otherDates = { writtenOn: source.writtenOn ?? null, modifiedAt: source.modifiedAt ?? null };
  return { found, notes: source.notes ?? [], otherDates, fingerprint: fingerprintOf(words) };
}

/** The two readings of a date, told apart by the order in which its numbers are written at the head of the text. */
function twoDates(readings: readonly string[], head: string): TwoDates | null {
  const [one, other] = readings;
  if (one === undefined || other === undefined) return null;
  const numbers = head.normalize('NFKC');
  for (const [written, first, second, year] of numbers.matchAll(/(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4})/gu)) {
    const monthFirst = dateOf(year, first, second);
    const dayFirst = dateOf(year, second, first);
    if (readings.includes(monthFirst) && readings.includes(dayFirst)) return { written, dayFirst, monthFirst };
  }
  return { written: `${one} / ${other}`, dayFirst: one, monthFirst: other };
}

function dateOf(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
