import { keptDraft, keptOfArticle } from '#core/library/kept';
import type { OpenArticle } from '#shared/ipc/messages';

const TEXT =
  'Harbour reopens\n\nMara Lind, the harbour master, opened the quay on 4 May. “The water is ours again,” Lind said. Some 300 boats came.';

/** The span of the first place of some words in the example's text. */
function at(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

/** A small article with an item of most kinds, for tests of components. */
export function exampleArticle(id: string, isSample = false): OpenArticle {
  return {
    article: {
      id,
      title: 'Harbour reopens',
      text: TEXT,
      language: 'en',
      sha256: id,
      body: { start: at('Mara').start, end: TEXT.length },
      sentences: [],
      publishedOn: '2024-05-05',
      dateline: null,
      byline: null,
      outlet: 'The Quay',
      source: {
        fileName: `${id}.txt`,
        mediaType: 'text/plain',
        encoding: 'utf-8',
        bytes: TEXT.length,
        importedAt: '2024-05-06T08:00:00.000Z',
      },
    },
    summary: {
      schema: 1,
      engine: 'test',
      keyPoints: [{ id: 'k1', text: 'Some 300 boats came.', evidence: [at('Some 300 boats came.')], score: 1 }],
      people: [
        {
          id: 'p1',
          name: 'Mara Lind',
          aliases: ['Lind'],
          roles: [{ title: 'harbour master', organization: null, evidence: at('harbour master') }],
          mentions: [at('Mara Lind'), at('Lind said')],
          why: { rule: 'name-word', by: 'both', confidence: 0.9 },
        },
      ],
      organizations: [],
      places: [],
      timeline: [],
      dates: [{ id: 'd1', text: '4 May', date: '2024-05-04', evidence: at('4 May'), resolvedFrom: null }],
      quotes: [
        {
          id: 'q1',
          text: 'The water is ours again,',
          kind: 'direct',
          speaker: null,
          cue: null,
          evidence: at('The water is ours again,'),
        },
      ],
      figures: [{ id: 'f1', value: 300, unit: null, text: '300 boats', what: 'boats', evidence: at('300 boats') }],
      topics: [],
      limits: ['Roles were not looked for.'],
    },
    notes: [],
    reviews: [],
    kept: keptOfArticle(keptDraft(), id),
    isSample,
  };
}
