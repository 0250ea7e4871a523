import { canOpenSubject, isAdjunct } from '../adjuncts';
import { contentStart } from './content-start';
import type { Cue } from '../cues';
import type { Item } from '../frames';
import { speechVerb } from '../speech-verbs';
import { AUXILIARIES, DETERMINERS, TIME_WORDS } from '../word-classes';

/** The least a report holds, in items. */
export const MIN_ITEMS = 3;

/** Where something is said that lasts, and is named behind what was said: "called for calm in a statement". */
const OCCASION =
  /^(?:statement|interview|tweet|e?-?mail|letter|post|speech|briefing|memo|release|testimony|op-ed|message|column|editorial|affidavit|note|conference|call|broadcast|debate|rally|forum|hearing)$/u;

/** Before the marks that close a sentence. */
export function sentenceEnd(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && /^[.!?…:;]$/u.test(items[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** Where the content begun at item `start` ends: before what the narrator adds, and before what another reports. */
export function contentEnd(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  { start, end }: { readonly start: number; readonly end: number },
): number {
  return cutAside(items, start, cutAtNextCue(items, cue, cues, start, end));
}

/** True where a mark stands once more before `end`. */
function comesAgain(items: readonly Item[], at: number, end: number): boolean {
  for (let next = at + 1; next < end; next += 1) if (items[next]?.text === items[at]?.text) return true;
  return false;
}

/** Ends the content before a semicolon or the narrator's own ", although ..." or ", but ...". */
export function cutAside(items: readonly Item[], start: number, end: number): number {
  let isAside = false;
  for (let at = start + 1; at < end; at += 1) {
    const item = items[at] as Item;
    // "the suspects – Ana Ruiz, 27; Bo Moe, 31 – were held": between dashes a semicolon only parts a row.
    if (/^[–—]$/u.test(item.text)) isAside = !isAside && comesAgain(items, at, end);
    if (item.text === ';' && !isAside) return at;
    if (at < start + MIN_ITEMS) continue;
    if (item.text === ',' && /^(?:although|though|but)$/u.test(items[at + 1]?.lower ?? '')) return at;
  }
  return end;
}

/** Ends the content before ", adding ...", ", according to ...", ", sources said" or ", and the mayor warned ..." of the same sentence. */
function cutAtNextCue(items: readonly Item[], cue: Cue, cues: readonly Cue[], start: number, end: number): number {
  for (const next of cues) {
    if (next.from <= Math.max(start, cue.from)) continue;
    // "Ruiz, who declined to be named, said": behind the comma the same one goes on.
    const isSame = next.subject?.from === cue.subject?.from && items[next.from - 1]?.text === ',';
    if (isSame && next.order === 'subject-first' && next.from - 1 > start) return next.from - 1;
    const tail = trailingComma(items, next, start, end);
    if (tail !== null) return tail;
    const isTail = items[next.from - 1]?.text === ',' && next.order !== 'subject-first';
    if (isTail && next.from - 1 > start) return next.from - 1;
    // "but has said"
    let joint = next.from - 1;
    while (joint > start && AUXILIARIES.has(items[joint]?.lower ?? '')) joint -= 1;
    const isJoined = /^(?:and|but)$/u.test(items[joint]?.lower ?? '');
    if (next.order === 'borrowed' && isJoined && isParallel(items, cue, next)) {
      const cut = items[joint - 1]?.text === ',' ? joint - 1 : joint;
      if (cut > start) return cut;
    }
    const isReport = next.order === 'subject-first' && (next.strength === 'strong' || next.base === 'appeal');
    const other = isReport ? beforeSubject(items, next, next.base === cue.base) : null;
    if (other !== null && other >= start + MIN_ITEMS) return other;
  }
  return end;
}

/** Whether two verbs have one subject: "says it rained and refused" goes on what is said, "said it rained and warned" does not. */
function isParallel(items: readonly Item[], cue: Cue, next: Cue): boolean {
  const formOf = ({ from }: Cue) => speechVerb(items[from]?.lower ?? '')?.form;
  const [first, second] = [formOf(cue), formOf(next)];
  // "confirmed the deal but declined to say more": the narrator again.
  if (/^(?:refuse|decline)$/u.test(next.base) && items[next.from - 1]?.lower === 'but') return first === second;
  if (/^(?:think|believe|hope|know|feel|refuse|decline|agree)$/u.test(next.base)) return false;
  if (next.strength === 'strong') return true;
  return first === undefined || second === undefined || (first === 'past') === (second === 'past');
}

/** "They think that it sank, Ana Ruiz told reporters": where the words end that the last cue of the sentence reports as well. */
function trailingComma(items: readonly Item[], cue: Cue, start: number, end: number): number | null {
  const { subject } = cue;
  if (cue.order !== 'subject-first' || cue.strength !== 'strong' || subject === null) return null;
  let comma = subject.from - 1;
  while (comma > subject.from - 8 && canOpenSubject(items[comma])) comma -= 1;
  if (items[comma]?.text !== ',' || comma < start + MIN_ITEMS) return null;
  return cue.to >= end || isAdjunct(items, cue.to, end, cue) ? comma : null;
}

/** The comma before "and", "but" or "while" and a clause whose own subject reports. */
function beforeSubject(items: readonly Item[], { subject, from, to, ...cue }: Cue, isSame: boolean): number | null {
  if (subject === null) return null;
  let at = subject.from - 1;
  const isApposed = items[at]?.text === ',';
  if (items[at]?.lower !== 'that' && DETERMINERS.has(items[at]?.lower ?? '')) at -= 1;
  const isReport = contentStart(items, { from, to, subject, ...cue }) !== null;
  const joint = isApposed ? jointBefore(items, at) : at;
  const isJoined = /^(?:and|but|while)$/u.test(items[joint]?.lower ?? '') && items[joint - 1]?.text === ',';
  if (isJoined) return isReport ? joint - 1 : null;
  // "The union says it rained, the firm says it snowed": the same verb in a row.
  return isSame && isReport && !isApposed && items[at]?.text === ',' ? at : null;
}

/** ", and the minister, Ana Ruiz, says": before the post that stands before the comma of its holder. */
function jointBefore(items: readonly Item[], comma: number): number {
  let at = comma - 1;
  while (at > comma - 6 && items[at]?.kind === 'word' && !/^(?:and|but|while)$/u.test(items[at]?.lower ?? '')) at -= 1;
  return at;
}

/** Without a closing "in a statement on Monday": where it was said is no part of what was said. */
export function withoutOccasion(items: readonly Item[], start: number, end: number): number {
  let at = end - 1;
  while (at > start && (TIME_WORDS.has(items[at]?.lower ?? '') || /^(?:on|\d{1,2})$/u.test(items[at]?.lower ?? '')))
    at -= 1;
  if (!OCCASION.test(items[at]?.lower ?? '')) return end;
  for (let open = at - 1; open > Math.max(start, at - 5); open -= 1) {
    if (!/^(?:in|at|during|on)$/u.test(items[open]?.lower ?? '')) continue;
    const isOne = /^(?:a|an|his|her|their|last|this)$/u.test(items[open + 1]?.lower ?? '');
    return isOne ? open : end;
  }
  return end;
}
