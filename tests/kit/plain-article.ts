import { createHash } from 'node:crypto';
import type { NewArticle } from '../../src/core/ports';
import type { Summary } from '../../src/core/summary/summary';

/** A summary with nothing in it. */
export function emptySummary(engine: string): Summary {
  return {
    schema: 1,
    engine,
    keyPoints: [],
    people: [],
    organizations: [],
    places: [],
    dates: [],
    timeline: [],
    quotes: [],
    figures: [],
    topics: [],
  };
}

/** A small article about to be stored, all of it one sentence, with an empty summary. */
export function plainArticle(id: string, text: string): NewArticle {
  const original = Buffer.from(text);
  const whole = { start: 0, end: text.length };
  return {
    original,
    isSample: false,
    article: {
      id,
      title: `Bridge ${id}`,
      text,
      language: 'en',
      sha256: createHash('sha256').update(original).digest('hex'),
      body: whole,
      sentences: [whole],
      publishedOn: '2024-01-31',
      dateline: null,
      byline: null,
      outlet: null,
      source: {
        fileName: `${id}.txt`,
        mediaType: 'text/plain',
        encoding: 'utf-8',
        bytes: original.length,
        importedAt: '2024-02-03T04:05:06.000Z',
      },
    },
    summary: emptySummary('test'),
  };
}
