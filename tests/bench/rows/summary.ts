import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { summarize } from '../../../src/core/summary/summarize';
import { readArticle } from '../../../src/main/importing/read-article';
import { interleaved, median } from '../measure';
import type { BenchGroup } from '../measure';
import { generateText } from '../texts/generate-articles';

const ARTICLES = 40;
const ROUNDS = 5;

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
    const [peer = [], own = []] = await interleaved(ROUNDS, [
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
    ];
  },
};
