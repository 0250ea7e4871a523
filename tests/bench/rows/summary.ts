import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { summarize } from '../../../src/core/summary/summarize';
import { readArticle } from '../../../src/main/importing/read-article';
import { interleaved, median } from '../measure';
import type { BenchGroup, BenchRow } from '../measure';
import { generateText } from '../texts/generate-articles';
import { longArticle } from '../texts/long-article';

const ARTICLES = 40;
const ROUNDS = 5;
/** Code that is new to the machine is slow: an engine's thread lives as long as the program, so it is measured as it is then. */
const WARM_ROUNDS = 25;

/** The whole summary of English articles against only the entities of wink-nlp. */
export const SUMMARY: BenchGroup = {
  name: 'summary',
  run: async () => {
    const nlp = winkNLP(model);
    const articles = Array.from({ length: ARTICLES }, (_, index) => {
      const { fileName, text } = generateText(11, index * 10);
      const file = { fileName, bytes: Buffer.from(text), modifiedAt: null };
      const read = readArticle(file, { id: `a-${index}`, importedAt: '2024-05-06T12:00:00.000Z' });
      if (!read.ok) throw new Error(read.error.message);
      return read.value;
    });
    const [peer = [], own = []] = await interleaved(WARM_ROUNDS, [
      () => articles.map(({ text }) => nlp.readDoc(text).entities().out()),
      () => articles.map(summarize),
    ]);
    return [
      {
        name: 'summary of one article',
        against: 'wink-nlp: its entities only',
        unit: 'ms',
        floor: median(peer) / ARTICLES,
        ours: median(own) / ARTICLES,
        target: 3,
      },
      await oneLong(),
    ];
  },
};

/** A text ten times as long takes about ten times as long. */
async function oneLong(): Promise<BenchRow> {
  const [short, long] = [100_000, 1_000_000].map((length) => longArticle('long', 'Long', length, 0).article);
  const [little = [], much = []] = await interleaved(ROUNDS, [
    () => short && summarize(short),
    () => long && summarize(long),
  ]);
  return {
    name: 'summary of 1 MB of text',
    against: 'of 100 KB of it',
    unit: 'ms',
    floor: median(little),
    ours: median(much),
    target: 12,
  };
}
