import type { Candidate } from '../candidate';
import { TAGGED_KINDS } from './tags';

/** The names of the rules that hold others, which no flat row of tags can say. */
function nestsOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const nests: Candidate[] = [];
  let outer: Candidate | undefined;
  for (const candidate of candidates) {
    if (candidate.kind === 'unknown') continue;
    if (outer !== undefined && candidate.from < outer.to) {
      if (nests.at(-1) !== outer) nests.push(outer);
    } else outer = candidate;
  }
  return nests;
}

/** What the rules say of each piece: 0 outside, else kind, place in the name and how sure they are, as one number. */
export function ruleMarksOf(count: number, candidates: readonly Candidate[]): Uint8Array {
  const marks = new Uint8Array(count);
  for (const { from, to, kind, weight } of candidates) {
    const kindAt = kind === 'unknown' ? TAGGED_KINDS.length : TAGGED_KINDS.indexOf(kind);
    for (let at = from; at < to; at += 1) {
      const part = to - from === 1 ? 3 : at === from ? 0 : at === to - 1 ? 2 : 1;
      marks[at] = 1 + kindAt + 4 * part + 16 * (Math.max(-1, Math.min(3, weight)) + 1);
    }
  }
  return marks;
}

/** The tag that the rules give to every piece. */
export function ruledTagsOf(count: number, candidates: readonly Candidate[]): Uint8Array {
  const tags = new Uint8Array(count);
  for (const { from, to, kind } of [...candidates].reverse()) {
    if (kind === 'unknown') continue;
    const first = 1 + 2 * TAGGED_KINDS.indexOf(kind);
    tags.fill(first + 1, from, to);
    tags[from] = first;
  }
  return tags;
}

/** How many times over the tag of the rules counts at every piece: what the form of the text fixes is never overruled. */
export function trustIn(count: number, candidates: readonly Candidate[]): Float64Array {
  const trust = new Float64Array(count).fill(1);
  for (const { from, to, weight } of candidates) if (weight >= 3) trust.fill(weight > 3 ? FIXED : KNOWN, from, to);
  for (const { from, to } of nestsOf(candidates)) trust.fill(FIXED, from, to);
  return trust;
}

const KNOWN = 1.5;
const FIXED = 1_000;
