import type { Analysis } from '../../text/analysis';
import { type Span, contains } from '../../text/span';
import type { Entities, QuoteDraft } from '../draft';
import { byRule, type WhyRule } from '../why';
import { toHolder } from './apposition';
import { type Cue, cuesOf } from './cues';
import { type Tie, cueFor } from './direct';
import type { Frame, Item } from './frames';
import { isRelative, reportedBy } from './reported/indirect';
import { mainSubject } from './main-subject';
import type { Quotation } from './marks';
import type { MentionIndex } from './mentions';
import { type Named, SpeakerMemory } from './speakers';
import { speechVerb } from './speech-verbs';
import type { TurnIndex } from './talk/turn-index';
import { countWords } from './count-words';
import { isTerm } from './terms';
import { wordsOf } from './unattributed';
import { ROLE_NOUN } from './word-classes';

type Heard = {
  readonly named: Named | null;
  readonly cue: Span | null;
  readonly confidence: number;
  readonly rule: WhyRule;
  readonly paragraph: number;
};
type Direct = { parts: Span[]; outer: Span; heard: Heard };

/** Verbs between somebody and their own words about themselves. */
const OWN_VERB = /^(?:had|has|have|was|were|is|are|would|will|did|could)$/u;

const TIE: Readonly<Record<Tie, number>> = { after: 1, before: 0.95, near: 0.75 };

/** Names the speakers of all quotations of an English text and finds its reported speech. */
export function attributeAll(
  analysis: Analysis,
  frames: readonly Frame[],
  quotations: readonly Quotation[],
  mentions: MentionIndex,
  entities: Entities,
  talk: TurnIndex,
): QuoteDraft[] {
  const { text } = analysis;
  const memory = new SpeakerMemory(text, mentions, entities, talk);
  const drafts: QuoteDraft[] = [];
  let last: Heard | null = null;
  for (const [index, frame] of frames.entries()) {
    const cues = cuesOf(frame, mentions).map((cue) => toHolder(frame.items, cue, mentions));
    const hasQuote = frame.items.some(({ kind }) => kind === 'quote');
    const speakers: Named[] = [];
    const named = new Map<Cue, Named | null>();
    for (const cue of cues) {
      const who = cue.subject === null ? null : memory.name(frame, index, cue.subject);
      named.set(cue, who);
      // In "said the talks had shown" the talks are spoken of; the next "it" is who said so.
      const isInner =
        isInside(cue, cues) || (who?.kind === 'unnamed' && isToldOf(frame, cue, cues, (other) => named.get(other)));
      // "recalls his father telling them": who recalls it is who is spoken of.
      const isOverheard =
        cue.order === 'subject-first' && speechVerb(frame.items[cue.from]?.lower ?? '')?.form === 'gerund';
      // "I asked whether the captain knew": nothing is told of what he said.
      const isEmpty =
        cue.strength === 'weak' && who?.kind === 'unnamed' && !hasQuote && reportedBy(frame, cue, cues) === null;
      const isTold =
        cue.strength !== 'quoting' && !isOverheard && !isEmpty && !isSelf(who) && !(isInner && who?.kind === 'unnamed');
      // "She saw a pupil, who told her to go": she stays who the text is about.
      if (who !== null && isTold) {
        const about = isRelative(frame.items, cue) ? opening(frame, index) : null;
        speakers.push(who, ...(about === null ? [] : [about]));
      }
    }
    const directs: Direct[] = [];
    const used = new Map<Cue, Direct>();
    for (const [at, item] of frame.items.entries()) {
      const quotation = item.kind === 'quote' ? quotations[item.quote] : undefined;
      if (quotation === undefined) continue;
      const tied = cueFor(frame, at, cues, text);
      const previous: Direct | undefined = directs.at(-1);
      if (
        tied !== null &&
        previous !== undefined &&
        used.get(tied.cue) === previous &&
        goesOn(text, frame.items, at, previous)
      ) {
        for (const part of quotation.parts) previous.parts.push(part);
        previous.outer = { start: previous.outer.start, end: quotation.outer.end };
        continue;
      }
      if (isTerm(text, frame.items, at, quotation, tied)) continue;
      const heard = tied === null ? carriedOn(frame, index, at, quotation) : heardBy(frame, tied.cue, tied.tie, named);
      if (heard === null) continue;
      const direct = { parts: [...quotation.parts], outer: quotation.outer, heard };
      directs.push(direct);
      if (tied !== null) used.set(tied.cue, direct);
      last = heard;
    }
    for (const { parts, outer, heard } of directs) {
      const draft = {
        text: parts.map((part) => text.slice(part.start, part.end)).join(' '),
        kind: 'direct',
        speaker: heard.named?.speaker ?? null,
        cue: heard.cue,
        evidence: outer,
        confidence: rounded(heard.confidence),
        why: byRule(heard.named === null ? 'marks-only' : heard.rule, heard.confidence),
      } as const;
      drafts.push(parts.length > 1 ? { ...draft, parts } : draft);
    }
    const firstOfFrame = drafts.length;
    for (const cue of cues) {
      const who = named.get(cue);
      const reported = who === undefined || who === null ? null : reportedBy(frame, cue, cues);
      if (reported === null || who === undefined || who === null) continue;
      // "says that the results agree to within a tenth": what agrees there says nothing.
      const isThing = who.kind === 'unnamed' && !ROLE_NOUN.test(who.speaker.name.toLowerCase().split(' ').at(-1) ?? '');
      if ((isThing && isInside(cue, cues)) || isSelf(who)) continue;
      const isNested = drafts
        .slice(firstOfFrame)
        .some(
          (draft) =>
            draft.kind === 'indirect' &&
            draft.speaker?.name === who.speaker.name &&
            contains(draft.evidence, reported.span),
        );
      if (!isNested) drafts.push(indirectDraft(text, frame, cue, who, reported));
    }
    if (directs.length === 0) {
      const who = speakers.at(-1);
      last =
        who === undefined
          ? fade(last, frame)
          : { named: who, cue: null, confidence: 0.6, rule: 'carried-on', paragraph: frame.paragraph };
    }
    memory.remember(frame, index, speakers);
    const asker = directs.at(-1)?.heard;
    const isAsked =
      cues.at(-1)?.base === 'ask' && /\?["”’]?$/u.test(text.slice(0, directs.at(-1)?.outer.end ?? 0).slice(-3));
    if (isAsked && asker?.named?.kind === 'person') memory.asks(asker.named.speaker.name, index);
  }
  return drafts;

  /** The "I" of who makes a statement: the whole of it is theirs. */
  function isSelf(who: Named | null): boolean {
    return who !== null && text.slice(who.speaker.evidence.start, who.speaker.evidence.end) === 'I';
  }

  /** Whom the pronoun means that opens a frame. */
  function opening(frame: Frame, index: number): Named | null {
    return /^(?:he|she)$/u.test(frame.items[0]?.lower ?? '') ? memory.name(frame, index, { from: 0, to: 1 }) : null;
  }

  /** "He had “assumed it was shut”.": what the one who is speaking tells of himself, in the sentence after. */
  function ownDeed(frame: Frame, index: number, at: number): Named | null {
    const [first, verb] = frame.items;
    const isOwn = at === 2 && /^(?:he|she|they)$/u.test(first?.lower ?? '') && OWN_VERB.test(verb?.lower ?? '');
    const speaker = last?.named ?? null;
    if (!isOwn || speaker === null || frame.opens !== last?.paragraph) return null;
    const who = memory.name(frame, index, { from: 0, to: 1 });
    return who?.speaker.name === speaker.speaker.name ? who : null;
  }

  /** "Ana Ruiz made the following statement:" and then a paragraph of her words: who the lines before the colon are about. */
  function ledInto(index: number): Named | null {
    const before = frames[index - 1];
    if (before === undefined || before.items.at(-1)?.text !== ':' || before.items.length < 3) return null;
    const subject = mainSubject(before.items, before.items.length, mentions);
    return subject === null ? null : memory.name(before, index - 1, subject);
  }

  /** A quotation without a cue of its own goes on the speech before it when it is a sentence of its own. */
  function carriedOn(frame: Frame, index: number, at: number, quotation: Quotation): Heard | null {
    const words = wordsOf(text, quotation);
    const before = frame.items[at - 1];
    const paragraph = frame.paragraph;
    const isSentence =
      /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words) &&
      /[.!?…,—–-]['’”]?$/u.test(words.trimEnd()) &&
      countWords(words) >= 3;
    if (before?.text === ':' || (before !== undefined && isSentence)) {
      const subject = mainSubject(frame.items, at, mentions);
      const who = subject === null ? null : memory.name(frame, index, subject);
      const noted =
        who === null && before?.text === ':' && isOnRecord(frame.items, at)
          ? memory.lastPerson(index, frame.items[0] as Item)
          : null;
      if (noted !== null) return { named: noted, cue: null, confidence: 0.6, rule: 'introduced', paragraph };
      if (who !== null && (who.kind !== 'unnamed' || before?.text === ':'))
        return { named: who, cue: null, confidence: 0.6 * who.certainty, rule: 'introduced', paragraph };
    }
    const own = before === undefined || isSentence ? null : ownDeed(frame, index, at);
    if (own !== null) return { named: own, cue: null, confidence: 0.6, rule: 'carried-on', paragraph };
    if (!isSentence || (before !== undefined && before.kind !== 'quote')) {
      return countWords(words) >= 8 ? { named: null, cue: null, confidence: 0.4, rule: 'marks-only', paragraph } : null;
    }
    const led = before === undefined ? ledInto(index) : null;
    if (led !== null) return { named: led, cue: null, confidence: 0.6 * led.certainty, rule: 'introduced', paragraph };
    if (last?.named && frame.opens - last.paragraph <= 1) {
      const confidence = last.confidence * (last.paragraph === frame.opens ? 0.9 : 0.7);
      return { named: last.named, cue: last.cue, confidence, rule: 'carried-on', paragraph };
    }
    return { named: null, cue: null, confidence: 0.4, rule: 'marks-only', paragraph };
  }
}

/** True for a weak verb behind a strong one of the same sentence. */
function isInside(cue: Cue, cues: readonly Cue[]): boolean {
  return cue.strength === 'weak' && cues.some((other) => other.to <= cue.from && other.strength === 'strong');
}

/** "Ana Ruiz said the driver had told them": the teller is only spoken of, in what a person before says. */
function isToldOf(
  frame: Frame,
  cue: Cue,
  cues: readonly Cue[],
  teller: (cue: Cue) => Named | null | undefined,
): boolean {
  const verb = frame.items[cue.from]?.start ?? 0;
  return cues.some(
    (other) =>
      other.to <= cue.from &&
      other.order === 'subject-first' &&
      teller(other)?.kind === 'person' &&
      (reportedBy(frame, other, cues)?.span.end ?? 0) > verb,
  );
}

/** "On rec:" before a quotation in notes. */
function isOnRecord(items: readonly Item[], at: number): boolean {
  const words = items
    .slice(0, at)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower)
    .join(' ');
  return /^(?:(?:on|off) (?:the )?rec(?:ord)?|verbatim|quote|in (?:his|her|their) (?:own )?words)$/u.test(words);
}

function fade(last: Heard | null, frame: Frame): Heard | null {
  return last !== null && frame.opens - last.paragraph <= 1 ? last : null;
}

function heardBy(frame: Frame, cue: Cue, tie: Tie, named: ReadonlyMap<Cue, Named | null>): Heard {
  const who = named.get(cue) ?? null;
  const confidence = who === null ? 0.4 : TIE[tie] * who.certainty * (cue.strength === 'strong' ? 1 : 0.9);
  return { named: who, cue: cueSpan(frame, cue), confidence, rule: `cue-${tie}`, paragraph: frame.paragraph };
}

function cueSpan(frame: Frame, cue: Cue): Span {
  return { start: frame.items[cue.from]?.start ?? 0, end: frame.items[cue.to - 1]?.end ?? 0 };
}

/** True when a second quotation of one cue goes on the sentence of the first: "A," said X, "b." */
function goesOn(text: string, items: readonly Item[], at: number, previous: Direct): boolean {
  const quote = items[at] as Item;
  const isLower = /^\p{Ll}|^I\b/u.test(text.slice(quote.start + 1, quote.start + 3));
  const wasOpen = /[,—–-]$/u.test(text.slice(previous.outer.start, previous.outer.end - 1).slice(-1));
  return wasOpen && isLower && items[at - 1]?.text === ',';
}

function indirectDraft(
  text: string,
  frame: Frame,
  cue: Cue,
  who: Named,
  reported: { readonly parts: readonly Span[]; readonly span: Span },
): QuoteDraft {
  const draft = {
    text: text.slice(reported.span.start, reported.span.end),
    kind: 'indirect',
    speaker: who.speaker,
    cue: cueSpan(frame, cue),
    evidence: reported.span,
    confidence: rounded(0.85 * who.certainty),
    why: byRule('reported', 0.85 * who.certainty),
  } as const;
  return reported.parts.length > 1 ? { ...draft, parts: reported.parts } : draft;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
