import type { Cue } from '../cues';
import type { Item } from '../frames';

/**
 * "Ruiz said it rained and warned that ...", "..., Ruiz said, blaming the rain": a verb without a subject of its own goes on what the one
 * who spoke before it in the sentence says.
 */
export function goingOn(items: readonly Item[], cue: Cue, cues: readonly Cue[]): Cue {
  const left = items[cue.from - 1];
  const isJoined = /^(?:and|but|,)$/u.test(left?.lower ?? '') || items[cue.from - 2]?.lower === 'and';
  if (cue.order !== 'borrowed' || !isJoined) return cue;
  // Behind a semicolon another sentence begins.
  const opens = items.slice(0, cue.from).findLastIndex(({ text }) => text === ';');
  const first =
    left?.text === ',' ? cues.at(-1) : cues.find(({ strength, from }) => strength === 'strong' && from > opens);
  const isOwn =
    first?.order === 'subject-first' &&
    first.base !== 'hear' &&
    !/^(?:who|which|that)$/u.test(items[first.from - 1]?.lower ?? '');
  if (first === undefined || first.subject === null || !isOwn) return cue;
  return left?.text === ',' && cue.from - first.to > 1 ? cue : { ...cue, subject: first.subject };
}
