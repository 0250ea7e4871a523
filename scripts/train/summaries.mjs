import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RANKING } from './settings.mjs';

/** The summaries that people (not models) wrote of a document of GUM. */
function humanSummaries(folder, { id }) {
  const content = readFileSync(join(folder, 'train', 'gum', id), 'utf8');
  return [...content.matchAll(/^#Summary\d+=\(human\d*\) (.+)$/gmu)].map((match) => match[1]);
}

/** The documents that have summaries, each with the signs of its sentences and what each sentence would add to a summary. */
export function summarised(folder, documents, engine) {
  return documents
    .filter(({ corpus }) => corpus === 'gum')
    .map((document) => {
      const references = humanSummaries(folder, document).map((summary) => engine.wordsOf(summary));
      const sentences = engine.sentencesOf(document.text).map((sentence) => {
        const words = engine.wordsOf(sentence.text);
        const gains = references.map((reference) => shared(words, reference) - RANKING.price * words.length);
        return { ...sentence, gain: gains.reduce((sum, gain) => sum + gain, 0) / gains.length };
      });
      return { id: document.id, text: document.text, references, sentences };
    })
    .filter(({ references, sentences }) => references.length > 0 && sentences.length > 3);
}

/** How many words two lists have in common, each counted as often as both have it. */
export function shared(words, others) {
  const left = new Map();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of words) {
    const more = left.get(word) ?? 0;
    if (more > 0) {
      count += 1;
      left.set(word, more - 1);
    }
  }
  return count;
}
