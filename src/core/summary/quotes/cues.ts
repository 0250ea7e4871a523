import { agreesWithPlural, canPrecedePresent, closesClause, isNameOrRole, PLAIN, SOME } from './cue-subject';
import { type Frame, type Item, isDash } from './frames';
import { goingOn } from './reported/going-on';
import { heardFrom, heardIn, overheard, putTo, SITTING } from './reported/heard';
import type { MentionIndex } from './mentions';
import { type CueStrength, type SpeechVerb, speechVerb } from './speech-verbs';
import { signedBehind } from './signed-behind';
import { putFigure } from './put-figure';
import { phraseAfter } from './phrase-after';
import { quotedIn, sayingAfter } from './quoted-as';
import { type Phrase, isFiller, subjectBefore } from './subjects';
import { mainSubject } from './main-subject';
import { isNoSpeech } from './reported/no-speech';
import { AUXILIARIES, DETERMINERS, OBJECT_PRONOUNS, PASSIVE, PREPOSITIONS, SUBJECT_PRONOUNS } from './word-classes';

/**
 * A place in a frame where words are ascribed to somebody: the items of the cue and of who speaks; `isNegated` also
 * where the speech is only possible ("would say"), not done.
 */
export type Cue = {
  readonly from: number;
  readonly to: number;
  readonly base: string;
  readonly strength: CueStrength;
  readonly subject: Phrase | null;
  readonly order: 'subject-first' | 'verb-first' | 'borrowed';
  readonly isNegated: boolean;
};

const TAKES_HEARER = /^(?:tell|inform|remind|assure|notify|put)$/u;
const CUSTOM = /^(?:rites?|customs?|traditions?|norms|procedures?|schedule|needs?|size|taste|means|merit|rank)$/u;
const NEGATION =
  /^(?:not|never|nor|neither|didn['’]t|doesn['’]t|don['’]t|won['’]t|wouldn['’]t|couldn['’]t|can['’]t|hasn['’]t|haven['’]t)$/u;

/** In notes a sentence may begin with the verb: "Says the road is open." The subject is then who was spoken of (an empty phrase). */
const NOTED =
  /^(?:Says|Claims|Claimed|Adds|Thinks|Reckons|Denies|Insists|Warns|Fears|Confirms|Believes|Hopes|Complains)$/u;

/** Finds the cues of a frame in order. */
export function cuesOf(frame: Frame, mentions: MentionIndex): Cue[] {
  const { items } = frame;
  const cues: Cue[] = [];
  for (const [index, item] of items.entries()) {
    if (item.lower === 'according' && items[index + 1]?.lower === 'to') {
      const subject = phraseAfter(items, index + 2, mentions);
      // "buried according to Islamic rites": a custom, and nobody who tells.
      if (subject !== null && !CUSTOM.test(items[subject.to - 1]?.lower ?? ''))
        cues.push({
          from: index,
          to: index + 2,
          base: 'according',
          strength: 'strong',
          subject,
          order: 'verb-first',
          isNegated: false,
        });
      continue;
    }
    if (isDash(item.text) && items[index - 1]?.kind === 'quote') {
      const subject = signatureAt(items, index + 1);
      if (subject !== null)
        cues.push({
          from: index,
          to: index + 1,
          base: 'signature',
          strength: 'quoting',
          subject,
          order: 'verb-first',
          isNegated: false,
        });
      continue;
    }
    const signer = index === 1 ? signedBehind(items, mentions) : null;
    if (signer !== null)
      cues.push({
        ...signer,
        base: 'signature',
        strength: 'quoting',
        subject: signer,
        order: 'verb-first',
        isNegated: false,
      });
    if (index === 0 && NOTED.test(item.text)) {
      const verb = speechVerb(item.lower);
      const subject = { from: 0, to: 0 };
      if (
        verb !== null &&
        items.length > 2 &&
        items[1]?.kind !== 'mark' &&
        mentions.startingAt(items[1]?.start ?? -1)?.kind !== 'person'
      )
        cues.push({
          from: 0,
          to: 1,
          base: verb.base,
          strength: verb.strength,
          subject,
          order: 'subject-first',
          isNegated: false,
        });
      continue;
    }
    const asker = index === 0 ? askerIn(items, mentions) : null;
    if (asker !== null)
      cues.push({
        from: 0,
        to: 2,
        base: 'ask',
        strength: 'weak',
        subject: asker,
        order: 'verb-first',
        isNegated: false,
      });
    if (item.kind !== 'word' || item.text !== item.lower) continue;
    const from = heardFrom(items, index);
    const teller = from === null ? null : phraseAfter(items, from, mentions);
    if (teller !== null) {
      const heard = { from: index, to: index + 2, base: 'hear', strength: 'strong', subject: teller } as const;
      cues.push({ ...heard, order: 'verb-first', isNegated: false });
      continue;
    }
    // "The paper quoted Ruiz as saying": whom it quotes says it.
    const saying = sayingAfter(items, index);
    if (saying !== null) {
      const subject = quotedIn(items, index, mentions);
      const place = { from: saying, to: saying + 1, base: 'say', strength: 'strong', order: 'subject-first' } as const;
      if (subject !== null) cues.push({ ...place, subject, isNegated: false });
      continue;
    }
    const verb = speechVerb(item.lower) ?? putTo(items, index) ?? putFigure(items, index) ?? heardIn(items, index);
    if (verb === null || isNoSpeech(items, index, verb)) continue;
    const cue = cueAt(items, index, verb, mentions, cues.at(-1) ?? null);
    // "what it said were talks" names a thing: the sentence's own cue says who speaks.
    const speaker = cue?.subject ?? null;
    const isFree = speaker !== null && cues.length > 0 && items[speaker.from - 1]?.lower === 'what';
    if (cue !== null && !isFree) cues.push(goingOn(items, cue, cues));
  }
  return cues;
}

/** "Asked by counsel whether he knew, he said": who asked. */
function askerIn(items: readonly Item[], mentions: MentionIndex): Phrase | null {
  const isAsked = /^(?:Asked|Pressed|Questioned|Prompted)$/u.test(items[0]?.text ?? '') && items[1]?.lower === 'by';
  return isAsked ? phraseAfter(items, 2, mentions) : null;
}

/** The name after the dash under a quotation, when nothing else follows it. */
function signatureAt(items: readonly Item[], from: number): Phrase | null {
  let to = from;
  while (to < items.length && items[to]?.kind === 'word' && to - from < 7) to += 1;
  const rest = items[to];
  return to > from && /^\p{Lu}/u.test(items[from]?.text ?? '') && (rest === undefined || /^[.,]$/u.test(rest.text))
    ? { from, to }
    : null;
}

function cueAt(
  items: readonly Item[],
  index: number,
  verb: SpeechVerb,
  mentions: MentionIndex,
  last: Cue | null,
): Cue | null {
  let before = index - 1;
  let isPassive = false;
  let isNegated = false;
  let hasAuxiliary = false;
  while (before >= 0 && (isFiller(items[before] as Item) || NEGATION.test((items[before] as Item).lower))) {
    const { lower } = items[before] as Item;
    if (PASSIVE.has(lower)) isPassive = true;
    if (/^(?:would|could|may|might|should)$/u.test(lower)) isNegated = true;
    if (AUXILIARIES.has(lower)) hasAuxiliary = true;
    if (NEGATION.test(lower)) {
      isNegated = true;
      hasAuxiliary = true;
    }
    before -= 1;
  }
  const left = items[before];
  const isPhrasal = verb.base === 'point' && items[index + 1]?.lower === 'out';
  // "wrote back that the board would look at it"
  const isBack = /^(?:write|text|report|shout|whisper)$/u.test(verb.base) && items[index + 1]?.lower === 'back';
  const to = verb.base === 'put' ? index + 3 : isPhrasal || isBack ? index + 2 : index + 1;
  const make = (subject: Phrase | null, order: Cue['order']): Cue => ({
    from: index,
    to,
    base: verb.base,
    strength: verb.strength,
    subject,
    order,
    isNegated,
  });
  const isDirectlyQuoting = items[index + 1]?.kind === 'quote' || items[index - 1]?.kind === 'quote';
  if (left !== undefined && verb.form !== 'gerund' && verb.form !== 'past' && !hasAuxiliary) {
    const isNoun =
      (DETERMINERS.has(left.lower) && !(SOME.test(left.lower) && PLAIN.test(verb.base))) ||
      /['’]s?$/u.test(left.lower) ||
      (PREPOSITIONS.has(left.lower) && left.lower !== 'to');
    if (isNoun || !canPrecedePresent(items, before, verb, mentions)) return null;
  }
  // "was unable to explain why": nothing was said.
  if (
    left?.lower === 'to' &&
    /^(?:unable|unwilling|failed|fails|failing|reluctant)$/u.test(items[before - 1]?.lower ?? '')
  )
    return null;
  if (verb.form === 'base' && left?.lower === 'to' && !hasAuxiliary) {
    const subject = mainSubject(items, before, mentions);
    const goesOn = /^(?:on|continued|continues|appeared|appears|seemed|seems)$/u.test(items[before - 1]?.lower ?? '');
    return { ...make(subject, 'borrowed'), strength: goesOn ? verb.strength : 'quoting' };
  }
  if (verb.form === 'past' && isPassive) {
    // "The jury was told that ...": who told it is not said.
    const isToldToCourt = verb.base === 'tell' && SITTING.test(left?.lower ?? '') && items[index + 1]?.lower !== 'to';
    const sitting = isToldToCourt ? subjectBefore(items, index, mentions) : null;
    if (sitting !== null && items[index + 1]?.lower !== 'by')
      return { ...make(sitting, 'subject-first'), base: 'hear' };
    // "Ruiz was quoted as saying by the agency": Ruiz speaks.
    if (items[index + 1]?.lower === 'as' && /^(?:saying|telling)$/u.test(items[index + 2]?.lower ?? ''))
      return make(subjectBefore(items, index, mentions), 'subject-first');
    for (let at = index + 1; at < Math.min(items.length, index + 6); at += 1) {
      if (items[at]?.lower !== 'by') continue;
      const subject = phraseAfter(items, at + 1, mentions);
      const isTime = /^(?:end|start|beginning|middle|time)$/u.test(items[subject?.from ?? -1]?.lower ?? '');
      return subject === null || isTime ? null : make(subject, 'verb-first');
    }
    return null;
  }
  if (verb.form === 'gerund' && !isPassive) {
    if (left !== undefined && DETERMINERS.has(left.lower)) return null;
    if (
      left !== undefined &&
      ((PREPOSITIONS.has(left.lower) && !/^(?:by|after|before|while|despite)$/u.test(left.lower)) ||
        left.lower === 'worth')
    )
      return null;
    const heard = overheard(items, index, mentions);
    if (heard !== null) return make(heard, 'subject-first');
    // "After saying it was over, Ruiz left": who says so follows.
    const limit = before === 0 && PREPOSITIONS.has(left?.lower ?? '') ? items.length : index;
    const subject = left === undefined ? null : mainSubject(items, limit, mentions);
    return make(subject, 'borrowed');
  }
  if (!TAKES_HEARER.test(verb.base) && (left === undefined || left.kind === 'quote' || left.text === ',')) {
    const opener =
      left === undefined || left.kind === 'quote' || items[before - 1]?.kind === 'quote' || verb.strength === 'strong';
    const inverted = opener && before === index - 1 ? phraseAfter(items, index + 1, mentions) : null;
    const isQuoted = left === undefined || left.kind === 'quote' || items[before - 1]?.kind === 'quote';
    const isSpoken = left?.text === ',' && mentions.endingAt(items[before - 1]?.end ?? -1)?.kind === 'person';
    if (
      inverted !== null &&
      !(isSpoken && items[inverted.to]?.kind === 'quote') &&
      !(inverted.from === index + 1 && /^\p{Ll}+ing$/u.test(items[inverted.from]?.text ?? '')) &&
      closesClause(items, inverted, mentions) &&
      (isQuoted || isNameOrRole(items, inverted, before))
    )
      return make(inverted, 'verb-first');
    if (left === undefined || left.kind === 'quote') return null;
  }
  if (left !== undefined && /^(?:and|but|then)$/u.test(left.lower)) {
    // "Traders deny it and blame the toll": the plural goes on.
    const isPlural = last?.order === 'subject-first' && speechVerb(items[last.from]?.lower ?? '')?.form === 'base';
    if (verb.form === 'base') return isPlural && last !== null ? make(last.subject, 'borrowed') : null;
    const ofRelative = last !== null && goesOnRelative(items, last, before) ? last.subject : null;
    return make(clausePronoun(items, before) ?? ofRelative ?? mainSubject(items, before, mentions), 'borrowed');
  }
  // "said she was ready and let them know that ...": who lets them.
  if (verb.form === 'base' && OBJECT_PRONOUNS.has(left?.lower ?? '') && items[before - 1]?.lower === 'let')
    return make(mainSubject(items, before, mentions), 'borrowed');
  const subject = subjectBefore(items, index, mentions);
  // "anybody who complains about the fog" is not one who complained.
  if (left?.lower === 'who' && /^(?:any|every|no)(?:body|one)$/u.test(items[before - 1]?.lower ?? '')) return null;
  if (subject === null) return left?.text === ',' ? make(mainSubject(items, before, mentions), 'borrowed') : null;
  if (verb.form === 'base' && !hasAuxiliary && !agreesWithPlural(items, subject)) return null;
  if (verb.strength === 'quoting' && isDirectlyQuoting && /^(?:call|dub|label|term)$/u.test(verb.base)) return null;
  return make(subject, 'subject-first');
}

/** "a party, which has denounced the vote and vowed": the relative clause goes on where no comma has closed it. */
function goesOnRelative(items: readonly Item[], { from, to, order }: Cue, and: number): boolean {
  let at = from - 1;
  while (at > from - 4 && items[at] !== undefined && isFiller(items[at] as Item)) at -= 1;
  const isOpen = items.slice(to, and).every(({ text, kind }) => kind !== 'quote' && text !== ',');
  return order === 'subject-first' && /^(?:who|which)$/u.test(items[at]?.lower ?? '') && isOpen;
}

/** "We went up, and he stopped and said": the pronoun that opens the clause before "and said" in its sentence. */
function clausePronoun(items: readonly Item[], and: number): Phrase | null {
  for (let at = and - 1; at > Math.max(0, and - 8); at -= 1) {
    const item = items[at] as Item;
    if (item.kind === 'mark' || item.kind === 'quote') return null;
    const opens = /^(?:and|but|,)$/u.test(items[at - 1]?.text ?? '');
    if (opens && SUBJECT_PRONOUNS.has(item.lower)) return { from: at, to: at + 1 };
  }
  return null;
}
