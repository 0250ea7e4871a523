import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '#core/library/article';
import { digestOf } from '#core/report/digest';
import { checkEvidence } from '#core/summary/check-evidence';
import { ENGINE } from '#core/summary/engine';
import { summarize } from '#core/summary/summarize';
import { itemLabel } from '#core/summary/item-label';
import { SECTIONS, type Summary } from '#core/summary/summary';
import { WHY_RULES } from '#core/summary/why';
import { readArticle } from '../../src/main/importing/read-article';

function readBytes(fileName: string, bytes: Uint8Array): { readonly article: Article; readonly summary: Summary } {
  const read = readArticle({ fileName, bytes, modifiedAt: null }, { id: 'a1', importedAt: '2024-02-01T10:00:00.000Z' });
  if (!read.ok) throw new Error(read.error.message);
  return { article: read.value, summary: summarize(read.value) };
}

function readFixture(fileName: string) {
  return readBytes(fileName, readFileSync(new URL(`../fixtures/texts/${fileName}`, import.meta.url)));
}

const FIXTURES = ['wire-story.txt', 'press-release.md', 'field-note.txt', 'interview.txt'];

describe.each(FIXTURES)('%s', (fileName) => {
  const { article, summary } = readFixture(fileName);

  test('every item stands on evidence in the text', () => {
    expect(checkEvidence(article, summary)).toEqual([]);
    expect(summary.engine).toBe(ENGINE);
    expect(summary.keyPoints.length).toBeGreaterThanOrEqual(3);
  });

  test('every item and every role says by which known rule it was found, and how sure that is', () => {
    const items = SECTIONS.flatMap((section) => summary[section].map((item) => ({ section, item })));
    const reasons = [
      ...items.map(({ section, item }) => ({ of: `${section} ${itemLabel(section, item)}`, why: item.why })),
      ...summary.people.flatMap(({ roles }) => roles.map((role) => ({ of: `role ${role.title}`, why: role.why }))),
    ];
    const unsound = reasons.filter(
      ({ why }) =>
        why === undefined ||
        !(WHY_RULES as readonly string[]).includes(why.rule) ||
        !(why.confidence > 0 && why.confidence <= 1),
    );
    expect(unsound).toEqual([]);
  });

  test('the same text gives the same article and summary', () => {
    expect(JSON.stringify(readFixture(fileName))).toBe(JSON.stringify({ article, summary }));
  });

  test('the digest is set in 80 columns and ends with a line feed', () => {
    const digest = digestOf(article, summary);
    expect(Math.max(...digest.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(digest.endsWith('\n')).toBe(true);
    expect(digest).toContain('KEY POINTS (');
  });
});

describe('a wire story', () => {
  const { article, summary } = readFixture('wire-story.txt');
  const names = (items: readonly { readonly name: string }[]) => items.map((item) => item.name);

  test('its header', () => {
    expect(article).toMatchObject({
      title: 'Coastal states sign ferry safety accord after winter losses',
      titleDerived: false,
      byline: 'Ama Owusu and Lee Chang',
      publishedOn: '2022-03-14',
      dateline: { place: 'PORT MORESBY' },
      outlet: 'Coastwire',
      language: 'en',
    });
    expect(article.text.slice(article.body.start)).toMatch(/^PORT MORESBY, March 14/u);
  });

  test('who, which bodies, where', () => {
    expect(names(summary.people)).toEqual(expect.arrayContaining(['Daniel Kaupa', 'Ruth Hargreaves', 'Peter Wama']));
    expect(names(summary.organizations)).toContain('Pacific Maritime Safety Agency');
    expect(names(summary.places)).toEqual(expect.arrayContaining(['Papua New Guinea', 'Australia', 'Canberra']));
    const director = summary.people.find((person) => person.name === 'Ruth Hargreaves')?.roles[0];
    expect(director).toMatchObject({ title: expect.stringMatching(/director/iu) });
  });

  test('who said what', () => {
    const speakers = summary.quotes
      .filter((quote) => quote.kind === 'direct')
      .map((quote) => [quote.text.replaceAll(/[“”]/gu, '').slice(0, 14), quote.speaker?.name]);
    expect(speakers).toContainEqual(['We owe it to t', 'Ruth Hargreaves']);
    expect(speakers).toContainEqual(['Who pays when ', 'Peter Wama']);
  });

  test('when and how many', () => {
    expect(summary.dates.map((time) => time.date)).toEqual(expect.arrayContaining(['2022-03-14', '2022-04', '2021']));
    expect(summary.timeline.length).toBeGreaterThanOrEqual(3);
    expect(summary.figures.map((figure) => figure.value)).toEqual(expect.arrayContaining([41, 12_500_000, 118, 9]));
  });
});

describe('a press release with front matter', () => {
  const { article, summary } = readFixture('press-release.md');

  test('its header', () => {
    expect(article).toMatchObject({
      title: 'Norvale Water opens its third reservoir',
      outlet: 'Norvale Water',
      publishedOn: '2023-09-05',
      dateline: { place: 'NORVALE' },
    });
  });

  test('its speaker and its figures', () => {
    expect(summary.quotes.map((quote) => quote.speaker?.name)).toContain('Marian Okafor');
    expect(summary.figures.map((figure) => figure.value)).toEqual(
      expect.arrayContaining([3_200_000_000, 140_000, 640]),
    );
  });
});

describe('a field note', () => {
  const { article, summary } = readFixture('field-note.txt');

  test('its header, and wrapped lines are joined', () => {
    expect(article).toMatchObject({ title: 'Visit to the salt works at Tamba', publishedOn: '2019-11-21' });
    const first = article.sentences[0];
    expect(article.text.slice(first?.start, first?.end)).toBe(
      'We reached the salt works shortly after 7 a.m. and stayed for two days.',
    );
  });

  test('an unnamed speaker stays unnamed', () => {
    const quote = summary.quotes.find((item) => item.kind === 'direct' && item.text.includes('weigh'));
    expect(quote?.speaker?.name ?? null).not.toBe('Ousmane Diatta');
    expect(summary.people.map((person) => person.name)).toContain('Ousmane Diatta');
  });
});

test('an interview keeps its questions and answers as body', () => {
  const { article, summary } = readFixture('interview.txt');
  expect(article).toMatchObject({
    byline: 'Tom Reddick',
    outlet: 'The Survey Review',
    publishedOn: '2020-10-02',
    dateline: null,
  });
  expect(article.text.slice(article.body.start)).toMatch(/^Ines Calloway has drawn/u);
  expect(summary.people.map((person) => person.name)).toEqual(expect.arrayContaining(['Ines Calloway', 'Harold Venn']));
});

test('a text in another language says what could not be done', () => {
  const text = 'Les bateaux sont rentrés au port le 3 mai 2021. « Nous avons eu peur », a dit le pilote dans la nuit.';
  const { article, summary } = readBytes('fr.txt', Buffer.from(text));
  expect(article.language).toBe('fr');
  expect(summary.limits?.join(' ')).toContain('English only');
  expect(checkEvidence(article, summary)).toEqual([]);
});

test.each(['Hm.', '...', '1', '港', '“', 'Title: x', '\u200b x'])('a text of next to nothing: %j', (text) => {
  const { article, summary } = readBytes('tiny.txt', Buffer.from(text));
  expect(checkEvidence(article, summary)).toEqual([]);
});
