import { findEntities } from '../../src/core/summary/names/find-entities';
import { findQuotes } from '../../src/core/summary/quotes/find-quotes';
import { analyse } from '../../src/core/text/analyse';
import type { Analysis } from '../../src/core/text/analysis';

/** A text all of which is body, as the passes of the engine are given it. */
export function analysed(text: string, language = 'en', publishedOn: string | null = null): Analysis {
  return analyse({ text, body: { start: 0, end: text.length }, language, publishedOn });
}

/** The people, organisations and places of a text all of which is body. */
export function entitiesIn(text: string, language?: string): ReturnType<typeof findEntities> {
  return findEntities(analysed(text, language));
}

/** What is said and reported in a text all of which is body. */
export function quotesIn(text: string, language?: string, publishedOn?: string): ReturnType<typeof findQuotes> {
  const analysis = analysed(text, language, publishedOn);
  return findQuotes(analysis, findEntities(analysis));
}
