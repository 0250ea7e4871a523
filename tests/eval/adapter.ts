/* The summary engine in the form in which the evaluation asks for it; `scripts/eval.mjs` builds and runs it. */
import { writeFileSync } from 'node:fs';
import { checkEvidence } from '../../src/core/summary/check-evidence';
import { summarize } from '../../src/core/summary/summarize';
import type { Span } from '../../src/core/text/span';
import { readArticle } from '../../src/main/importing/read-article';

/** What the evaluation knows of a document beside its text: the date it was written, its headline. */
type Context = { readonly id: string; readonly date?: string; readonly title?: string };

const totals = { documents: 0, words: 0, seconds: 0, breaches: [] as string[] };
process.on('exit', () => {
  const file = process.env['SIDELIGHT_EVAL_TOTALS'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(totals));
});

/** Reads and summarises one text; a corpus holds bodies without headers, so the whole text counts as body. */
export function analyze(text: string, { id, date }: Context): object {
  const started = performance.now();
  const file = { fileName: 'text.txt', bytes: Buffer.from(text), modifiedAt: null };
  const read = readArticle(file, { id: 'evaluated', importedAt: '2024-01-01T00:00:00.000Z' });
  if (!read.ok) return {};
  const body = { start: 0, end: read.value.text.length };
  const article = { ...read.value, body, publishedOn: date ?? read.value.publishedOn };
  const summary = summarize(article);
  totals.seconds += (performance.now() - started) / 1000;
  totals.documents += 1;
  totals.words += text.match(/\S+/gu)?.length ?? 0;
  totals.breaches.push(...checkEvidence(article, summary).map((breach) => `${id}: ${breach}`));
  const at = (span: Span): object => ({ ...span, text: article.text.slice(span.start, span.end) });
  const named = (item: { readonly name: string; readonly mentions: readonly Span[] }): object => ({
    text: item.name,
    mentions: item.mentions.map(at),
  });
  return {
    people: summary.people.map(named),
    organizations: summary.organizations.map(named),
    places: summary.places.map(named),
    // A quotation that its speaker interrupts is two stretches of quoted words to the corpora.
    quotes: summary.quotes.flatMap(({ kind, evidence, parts, speaker }) =>
      (kind === 'direct' ? (parts ?? [evidence]) : [evidence]).map((span) => ({
        ...at(span),
        kind,
        speaker: speaker?.name ?? '',
        ...(speaker === null ? {} : { speakerMention: speaker.evidence }),
      })),
    ),
    dates: summary.dates.map(({ evidence, date: value }) => ({ ...at(evidence), value })),
    sentences: article.sentences.map(({ start, end }) => article.text.slice(start, end)),
    keywords: summary.topics.map(({ term }) => term),
    keyPoints: summary.keyPoints.slice(0, 3).map((point) => point.text),
  };
}
