import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '#core/library/article';
import { checkEvidence } from '#core/summary/check-evidence';
import { summarize } from '#core/summary/summarize';
import type { Summary } from '#core/summary/summary';
import { readArticle } from '../../src/main/importing/read-article';

const SAMPLE = new URL('../../../shared/samples/dialogue.txt', import.meta.url);
const isAbsent = !existsSync(SAMPLE);

function readSample(): { readonly article: Article; readonly summary: Summary } {
  const file = { fileName: 'dialogue.txt', bytes: readFileSync(SAMPLE), modifiedAt: null };
  const read = readArticle(file, { id: 'dialogue', importedAt: '2024-02-01T10:00:00.000Z' });
  if (!read.ok) throw new Error(read.error.message);
  return { article: read.value, summary: summarize(read.value) };
}

function namesOf(item: {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronym?: string | null;
}) {
  return [item.name, ...item.aliases, ...(item.acronym ? [item.acronym] : [])];
}

// Skipped where ../shared/samples is absent: the sample is not ours to copy into the repository.
describe.skipIf(isAbsent)('the first real text (skipped where ../shared/samples/dialogue.txt is absent)', () => {
  const sample = isAbsent ? null : readSample();
  const article = () => sample?.article as Article;
  const summary = () => sample?.summary as Summary;
  const textOf = (span: { readonly start: number; readonly end: number }) => article().text.slice(span.start, span.end);
  const direct = () => summary().quotes.filter((quote) => quote.kind === 'direct');
  const indirect = () => summary().quotes.filter((quote) => quote.kind === 'indirect');
  const speakerOf = (beginning: string, quotes = direct()) =>
    quotes.find((quote) => quote.text.replace(/^[“"]/u, '').startsWith(beginning))?.speaker?.name;

  test('the header is read and lies outside the body', () => {
    expect(article()).toMatchObject({
      publishedOn: '2023-03-08',
      dateline: { place: 'ISLAMABAD' },
      byline: null,
      outlet: null,
      language: 'en',
      titleDerived: true,
    });
    expect(textOf(article().body)).toMatch(/^ISLAMABAD: Pakistan and /u);
    expect(article().title).toMatch(/^Pakistan and the United States have resolved/u);
  });

  test('every item stands on evidence', () => {
    expect(checkEvidence(article(), summary())).toEqual([]);
  });

  test('three people with their roles, and nobody invented', () => {
    const people = summary().people.map((person) => [person.name, person.roles.map((role) => role.title)] as const);
    expect(people.map(([name]) => name).toSorted()).toEqual([
      'Asad Majeed Khan',
      'Christopher Landberg',
      'Syed Haider Shah',
    ]);
    const roles = new Map(people);
    expect(roles.get('Christopher Landberg')).toEqual(['Acting Coordinator for Counterterrorism']);
    expect(roles.get('Syed Haider Shah')).toEqual(['Additional Secretary for the UN and Economic Diplomacy']);
    expect(roles.get('Asad Majeed Khan')).toEqual(['Foreign Secretary']);
    const bodies = summary().people.flatMap((person) => person.roles.map((role) => role.organization));
    expect(bodies).toContain('US Department of State');
    expect(bodies.some((name) => name !== null && /Ministry of Foreign Affairs/u.test(name))).toBe(true);
  });

  test('organisations, one entry each', () => {
    const all = summary().organizations.map(namesOf);
    const entriesWith = (name: RegExp) => all.filter((names) => names.some((one) => name.test(one))).length;
    for (const name of [
      /^US Department of State$/u,
      /^Foreign Office$/u,
      /^TTP$/u,
      /^TIFA$/u,
      /^UN$/u,
      /Ministry of Foreign Affairs$/u,
    ]) {
      expect([name.source, entriesWith(name)]).toEqual([name.source, 1]);
    }
    expect(entriesWith(/^Trade and Investment Framework$/u)).toBe(1);
    expect(entriesWith(/^US Embassy$/u)).toBe(1);
    expect(all.some((names) => names.includes('US Embassy') && names.includes('United States Embassy'))).toBe(true);
    expect(entriesWith(/Strategic Energy Dialogue$/u)).toBe(1);
    expect(entriesWith(/Climate and Environment Working Group$/u)).toBe(1);
  });

  test('places', () => {
    const names = summary().places.map(namesOf);
    for (const place of ['Islamabad', 'Pakistan', 'Afghanistan']) {
      expect(names.filter((all) => all.includes(place))).toHaveLength(1);
    }
    expect(names.some((all) => all.includes('United States') && all.includes('US'))).toBe(true);
    expect(names.filter((all) => all.some((name) => name.startsWith('Washington')))).toHaveLength(1);
    expect(names).toHaveLength(5);
  });

  test('the timeline: two days in March, the publication, one past and one future event without a date', () => {
    const entries = summary().timeline;
    const opened = entries.find((entry) => entry.date === '2023-03-06');
    expect(opened?.dateEnd).toBe('2023-03-07');
    expect(opened?.resolvedFrom).not.toBeNull();
    expect(entries.some((entry) => entry.date === '2023-03-08')).toBe(true);
    expect(entries.find((entry) => entry.text.includes('recently-concluded'))?.date).toMatch(/^\.\./u);
    expect(entries.find((entry) => entry.text.includes('upcoming'))?.date).toMatch(/\.\.$/u);
    expect(entries).toHaveLength(4);
  });

  test('four direct quotations with their speakers', () => {
    expect(direct()).toHaveLength(4);
    expect(speakerOf('an ever-stronger')).toBe('United States');
    expect(speakerOf('The US assistance')).toBe('Spokeswoman');
    expect(speakerOf('Both sides')).toBe('Spokeswoman');
    expect(['US Embassy', 'United States Embassy']).toContain(speakerOf('The Counterterrorism Dialogue is'));
  });

  test('a quotation that goes on in the next paragraph is one', () => {
    const quote = direct().find((item) => item.text.replace(/^“/u, '').startsWith('Both sides'));
    expect(quote?.text).toContain('They reaffirmed');
    expect(quote?.parts?.length ?? 1).toBeGreaterThanOrEqual(1);
  });

  test('reported speech with its speakers', () => {
    const speakers = indirect().map((quote) => quote.speaker?.name ?? '');
    expect(speakerOf('they have agreed', indirect())).toBe('Pakistan');
    expect(speakers).toContain('Foreign Office');
    expect(speakers.filter((name) => name.endsWith('Embassy')).length).toBeGreaterThanOrEqual(2);
    expect(indirect().some((quote) => quote.text.includes('certainly not lost'))).toBe(false);
  });

  test('the only figures are the two days', () => {
    expect(summary().figures.map((figure) => figure.text.toLowerCase().replace('-', ' ').slice(0, 7))).toContain(
      'two day',
    );
    expect(summary().figures.every((figure) => figure.value === 2 && /day/u.test(figure.text))).toBe(true);
  });

  test('key points cover what was resolved, who chaired and what was agreed or discussed', () => {
    const points = summary().keyPoints.map((point) => point.text);
    const topics = [
      /have resolved to increase/u,
      /was chaired by|opened the/u,
      /agreed to continue|laundering|greatest threat|covered a range|discuss/u,
    ];
    expect(topics.filter((topic) => points.some((point) => topic.test(point)))).toHaveLength(3);
  });
});
