import { trainRanking } from './ranking.mjs';
import { FOLDS } from './settings.mjs';
import { foldOf } from './fold-of.mjs';
import { shared } from './summaries.mjs';

/** Key points of documents that the weights have not seen, against the summaries people wrote, as a line of text. */
export function heldOutRanking(documents, engine) {
  const folds = Array.from({ length: FOLDS }, (_, at) =>
    trainRanking(
      documents.filter(({ id }) => foldOf(id) !== at),
      engine.SIGNS.length,
    ),
  );
  const plain = documents.map((one) => agreement(one, engine, []));
  const learnt = documents.map((one) => agreement(one, engine, folds[foldOf(one.id)]));
  const mean = (values) => ((100 * values.reduce((sum, value) => sum + value, 0)) / values.length).toFixed(1);
  return `key points, ${documents.length} documents, words shared with summaries people wrote (F1): plain score ${mean(plain)}, with learnt weights ${mean(learnt)}`;
}

/** The mean share of words (F1) that the first three key points have in common with each summary. */
function agreement({ text, references }, engine, weights) {
  const words = engine.chosenWith(text, weights).flatMap((point) => engine.wordsOf(point));
  const scores = references.map((reference) => (2 * shared(words, reference)) / (words.length + reference.length));
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
