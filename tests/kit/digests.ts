import type { ArticleDigest, DigestEvent } from '#core/report/collection/article-digest';

/** An event of a digest on an EDTF date, which is all that is known of it. */
export function event(date: string, state: DigestEvent['state'] = 'unreviewed'): DigestEvent {
  return { words: `On ${date}`, direction: 'ltr', state, place: `at-${date}`, date, dateEnd: null, when: date };
}

/** What the joint pages need of an article, with a part of its own. */
export function digest(key: string, part: Partial<ArticleDigest> = {}): ArticleDigest {
  return {
    key,
    title: `Article ${key}`,
    direction: 'ltr',
    language: 'en',
    publishedOn: '2021-05-04',
    outlet: null,
    byline: null,
    fileName: `${key}.txt`,
    bytes: 10,
    importedAt: '2026-01-02T03:04:05Z',
    sha256: 'ab'.repeat(32),
    engine: 'test-1',
    counts: { unreviewed: 2, confirmed: 1, disputed: 0, edited: 0, rejected: 1 },
    signoff: null,
    events: [],
    quotes: [],
    names: [],
    topics: [],
    ...part,
  };
}
