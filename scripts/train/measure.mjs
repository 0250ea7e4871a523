import { packModel } from './pack.mjs';
import { trainField } from './chain-field.mjs';
import { foldOf } from './fold-of.mjs';
import { FOLDS, SETTINGS, TRUST } from './settings.mjs';

/**
 * Names found in documents that the weights have not seen, beside what the rules find alone: a line of text for each
 * corpus. Documents are held out whole; a corpus that nothing is learnt from is measured with the weights of the first fold.
 */
export function heldOut(documents, others, engine) {
  const folds = Array.from({ length: FOLDS }, (_, at) => {
    const chains = documents.filter(({ id }) => foldOf(id) !== at).flatMap(({ chains: own }) => own);
    return engine.unpackModel(
      packModel(trainField(chains, { ...SETTINGS, ...engine.tagging }), TRUST, engine.tagging.tags),
    );
  });
  const lines = ['held-out documents, span F1 (precision, recall)        rules alone           with learnt weights'];
  const all = [...documents, ...others];
  for (const corpus of new Set(all.map((one) => one.corpus))) {
    const own = all.filter((one) => one.corpus === corpus);
    const rules = own.map((one) =>
      tally(
        one,
        one.prepared.candidates.filter(({ kind }) => kind !== 'unknown'),
      ),
    );
    const learnt = own.map((one) => {
      const model = folds[one.isOther === true ? 0 : foldOf(one.id)];
      return tally(one, engine.namesWith(one.prepared, one.text, model));
    });
    lines.push(
      `${corpus.padEnd(24)}${String(own.length).padStart(5)} documents      ${figures(rules)}   ${figures(learnt)}`,
    );
  }
  return lines;
}

const TITLE = /^(?:the|a|an|mr\.?|mrs\.?|ms\.?|dr\.?)\s+/iu;
const ENDING = /(?:['’]s|[\s,.;:'"”’])+$/u;

function tally({ text, names }, found) {
  const keys = (list) => new Set(list.map(({ start, end, kind }) => keyOf(text, start, end, kind)));
  const wanted = keys(names);
  const given = keys(found);
  return { right: [...given].filter((key) => wanted.has(key)).length, wanted: wanted.size, given: given.size };
}

/** Articles, titles and marks at the ends do not count. */
function keyOf(text, start, end, kind) {
  const from = start + (TITLE.exec(text.slice(start, end))?.[0].length ?? 0);
  return `${kind} ${from} ${end - (ENDING.exec(text.slice(from, end))?.[0].length ?? 0)}`;
}

function figures(tallies) {
  const sum = (name) => tallies.reduce((total, one) => total + one[name], 0);
  const [precision, recall] = [sum('right') / sum('given'), sum('right') / sum('wanted')];
  const percent = (value) => (value * 100).toFixed(1);
  return `${percent((2 * precision * recall) / (precision + recall))} (${percent(precision)}, ${percent(recall)})`;
}
