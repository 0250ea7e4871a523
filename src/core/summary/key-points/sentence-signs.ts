import type { Analysis } from '../../text/analysis';
import { bySpan, type Span } from '../../text/span';
import type { KeyPointFacts } from './key-point-facts';
import { MarkCounter } from './mark-counter';
import { headWords } from '../topics/head-words';
import { stemsOver } from '../topics/world-topics';
import type { Candidate } from './candidates';

/** What is read of a sentence before it is weighed, each between 0 and 1; the learnt weights stand in this order. */
export const SIGNS = [
  'place',
  'opening',
  'early',
  'depth',
  'central',
  'centroid',
  'covers',
  'lead',
  'topics',
  'length',
  'long',
  'short',
  'people',
  'bodies',
  'places',
  'newcomers',
  'figures',
  'dates',
  'quoted',
  'opensQuote',
  'reported',
  'leans',
  'self',
  'open',
  'once',
] as const;

/** One of SIGNS. */
export type Sign = (typeof SIGNS)[number];

/** How many of the first candidates count as the opening of a text. */
const LEAD = 4;
const FULL_LENGTH = 20;

/** Reads the signs of every candidate: a number each, in the order of SIGNS. */
export function readSigns(
  analysis: Analysis,
  candidates: readonly Candidate[],
  facts: KeyPointFacts,
): readonly (readonly number[])[] {
  const counts = countWords(candidates);
  const code = analysis.language.slice(0, 2);
  const headline = code === 'en' ? headWords(analysis) : stemsOver(analysis, code);
  for (const word of headline) if (counts.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = peakOf([...counts.values()]);
  const lead = new Map<string, number>();
  for (const { terms } of candidates.slice(0, LEAD))
    for (const word of terms.words) lead.set(word, (lead.get(word) ?? (headline.has(word) ? 1 : 0)) + 1);
  const central = candidates.map(({ terms }) => sumOf(terms.words, (word) => repeated(counts.get(word) ?? 0)));
  const led = candidates.map(({ terms }, rank) => {
    const own = rank < LEAD ? 1 : 0;
    return sumOf(terms.words, (word) => ((lead.get(word) ?? 0) > own ? 1 : 0)) / Math.sqrt(terms.words.size + 4);
  });
  const dense = candidates.map(({ terms }, rank) => (central[rank] ?? 0) / Math.pow(terms.words.size + 4, 0.75));
  const [densePeak, leadPeak, coverPeak] = [peakOf(dense), peakOf(led), peakOf(central)];
  const { people, organizations, places } = facts.entities;
  const within = (spans: readonly Span[]): ((span: Span) => number) => {
    const counter = new MarkCounter(spans);
    return (span) => counter.within(span);
  };
  const mentionsOf = (items: readonly { readonly mentions: readonly Span[] }[]) =>
    items.flatMap(({ mentions }) => mentions);
  const peopleIn = within(mentionsOf(people));
  const bodiesIn = within(mentionsOf(organizations));
  const placesIn = within(mentionsOf(places));
  const newIn = within([...people, ...organizations, ...places].flatMap(({ mentions }) => mentions.slice(0, 1)));
  const topicsIn = within(mentionsOf(facts.topics));
  const figuresIn = within(facts.figures.map(({ evidence }) => evidence));
  const datesIn = within(facts.times.map(({ evidence }) => evidence));
  const reportedIn = within(facts.quotes.flatMap(({ kind, evidence }) => (kind === 'indirect' ? [evidence] : [])));
  const quotedIn = quotedShare(facts);
  return candidates.map(({ span, terms, text }, rank) => {
    const words = Math.max(1, terms.words.size);
    const signs: Readonly<Record<Sign, number>> = {
      place: 1 / Math.pow(1 + rank, 0.3),
      opening: rank === 0 ? 1 : 0,
      early: 1 / (1 + rank),
      depth: rank / candidates.length,
      central: (dense[rank] ?? 0) / densePeak,
      centroid: sumOf(terms.words, (word) => (counts.get(word) ?? 0) / most) / words,
      covers: (central[rank] ?? 0) / coverPeak,
      lead: (led[rank] ?? 0) / leadPeak,
      topics: upTo(topicsIn(span), 4),
      length: upTo(terms.length, FULL_LENGTH),
      long: upTo(Math.max(0, terms.length - FULL_LENGTH), 30),
      short: terms.length < 10 ? 1 : 0,
      people: upTo(peopleIn(span), 3),
      bodies: upTo(bodiesIn(span), 3),
      places: upTo(placesIn(span), 3),
      newcomers: upTo(newIn(span), 3),
      figures: upTo(figuresIn(span), 3),
      dates: upTo(datesIn(span), 2),
      quoted: quotedIn(span),
      opensQuote: /^(?:["“„«]|``)/u.test(text) ? 1 : 0,
      reported: upTo(reportedIn(span), 1),
      leans: (code === 'en' ? LEANS : WORLD_LEANS).test(text) ? 1 : 0,
      self: SELF.test(text) ? 1 : 0,
      open: /[.!?。！？।۔؟…]["'”’»)\]]*$/u.test(text) ? 0 : 1,
      once: sumOf(terms.words, (word) => ((counts.get(word) ?? 0) < 2 ? 1 : 0)) / words,
    };
    return SIGNS.map((sign) => signs[sign]);
  });
}

/** Words that point back, and "Smiling, she ...". */
const LEANS =
  /^(?:It|They|He|She|This|That|These|Those|But|And|So|Meanwhile|However|Then|Also)[\s,]|^\p{Lu}\p{Ll}+(?:ing|ed), (?:he|she|it|they)\s/u;
/** "Das teilte ... mit" points back, "Das Haus" does not. */
const WORLD_LEANS =
  /^(?:Das \p{Ll}|(?:Dies|Er|Sie|Es|Dabei|Dazu|Il|Elle|Ils|Elles|Cela|Ceci|Mais|Él|Ella|Ellos|Eso|Esto|Pero|Он|Она|Они|Это|Но|Egli|Lei|Ele|Ela|他|她|他们|وأضاف|وأضافت) )/u;
const SELF = /(?<!\p{L})(?:I|we|We|my|My|our|Our|you|You|your|Your|me|us)(?![\p{L}])/u;

function countWords(candidates: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of candidates) for (const word of terms.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share of a sentence that stands within quotations; the quotations are in order and the sentences asked for too. */
function quotedShare(facts: KeyPointFacts): (span: Span) => number {
  const quotes = facts.quotes
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ parts, evidence }) => parts ?? [evidence])
    .sort(bySpan);
  let from = 0;
  return (span) => {
    while (from < quotes.length && (quotes[from]?.end ?? 0) <= span.start) from += 1;
    let shared = 0;
    for (let at = from; at < quotes.length; at += 1) {
      const quote = quotes[at];
      if (quote === undefined || quote.start >= span.end) break;
      shared += Math.max(0, Math.min(quote.end, span.end) - Math.max(quote.start, span.start));
    }
    return Math.min(1, shared / Math.max(1, span.end - span.start));
  };
}

/** A word said once tells nothing of what the text is about. */
function repeated(count: number): number {
  return count < 2 ? 0 : count;
}

function upTo(value: number, most: number): number {
  return Math.min(1, value / most);
}

function sumOf(words: ReadonlySet<string>, value: (word: string) => number): number {
  let sum = 0;
  for (const word of words) sum += value(word);
  return sum;
}

function peakOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 1e-9);
}
