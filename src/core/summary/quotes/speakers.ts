import { SINGLE_POSTS } from '../names/lexicon/posts';
import type { Span } from '../../text/span';
import type { Entities } from '../draft';
import type { Speaker } from '../summary';
import type { Frame, Item } from './frames';
import { BodyNouns } from './body-nouns';
import { canName, headWord } from './can-name';
import { Holders } from './holders';
import { isOwnStory, narratorIn } from './talk/narrator';
import { genderOfPerson, genderOfWords, type Gender } from '../names/linking/gender';
import { introduced } from './introduced';
import { mainSubject } from './main-subject';
import type { Mention, MentionIndex } from './mentions';
import { joined, speakersTogether } from './pairs';
import { calledBehind, mentionIn } from './phrase-mention';
import { SubjectMentions } from './subject-mentions';
import { tellerBehind } from './teller-behind';
import { ageBefore, withoutHonours, type Phrase } from './subjects';
import { Parties } from './parties';
import { rungUp } from './rung-up';
import { canBeMeant, isCalledByAge, ONE_PERSON, onlyPerson } from './one-person';
import type { TurnIndex } from './talk/turn-index';
import { writtenBefore } from './written-thing';
import { CLAUSE_WORDS, DETERMINERS } from './word-classes';

/** A speaker with how sure it is that these words mean them (0 to 1). */
export type Named = {
  readonly speaker: Speaker;
  readonly certainty: number;
  readonly kind: Mention['kind'] | 'unnamed';
};

type Focus = {
  readonly name: string;
  readonly kind: Mention['kind'] | 'unnamed';
  readonly frame: number;
  /** Where the frame begins. */
  readonly at: number;
  readonly gender: Gender;
};

const PRONOUN = /^(?:he|she|him|her|it|they|them|we|us|i|you|me)(?:['’](?:s|d|ve|re|m|ll))?$/u;
/** How many frames back a pronoun may reach, and how many people are kept in mind at once. */
const [MEMORY, KEPT] = [6, 4];

/** Remembers who was spoken of, frame by frame in reading order, and names the speaker a phrase means. */
export class SpeakerMemory {
  readonly #mentions: MentionIndex;
  readonly #text: string;
  readonly #holders: Holders;
  readonly #narrator: string | null;
  readonly #genders = new Map<string, Gender>();
  readonly #bodies: BodyNouns;
  readonly #parties: Parties;
  readonly #subjects: SubjectMentions;
  readonly #talk: TurnIndex;
  #people: readonly Focus[] = [];
  #group: Focus | null = null;
  #asked: { readonly name: string; readonly frame: number } | null = null;

  constructor(text: string, mentions: MentionIndex, entities: Entities, talk: TurnIndex) {
    this.#talk = talk;
    this.#text = text;
    this.#mentions = mentions;
    this.#bodies = new BodyNouns(text, entities);
    this.#parties = new Parties(text, entities);
    this.#subjects = new SubjectMentions(text, mentions, talk);
    this.#holders = new Holders(entities);
    this.#narrator = narratorIn(text, entities);
    for (const person of entities.people) this.#genders.set(person.name, genderOfPerson(person, text));
  }

  /** Names the speaker of a phrase in a frame; null when a pronoun has no certain antecedent. */
  name(frame: Frame, frameIndex: number, whole: Phrase): Named | null {
    const { items } = frame;
    const phrase = withoutHonours(items, whole);
    const first = items[phrase.from];
    if (phrase.to === phrase.from) return first === undefined ? null : this.lastPerson(frameIndex, first);
    const last = items[phrase.to - 1];
    if (first === undefined || last === undefined) return null;
    const evidence = { start: ageBefore(this.#text, first.start), end: last.end };
    if (phrase.to - phrase.from === 1 && PRONOUN.test(first.lower) && first.text !== 'US')
      return this.#pronoun(frame, frameIndex, phrase.from, evidence);
    const mention = mentionIn(this.#text, this.#mentions, evidence);
    if (mention !== null) {
      const together = speakersTogether(items, phrase, mention, this.#mentions, (at) => {
        const pronoun = { start: items[at]?.start ?? 0, end: items[at]?.end ?? 0 };
        return this.#pronoun(frame, frameIndex, at, pronoun)?.speaker.name ?? null;
      });
      if (together !== null)
        return {
          speaker: { name: joined(together.names), evidence: together.evidence },
          certainty: 0.85,
          kind: 'unnamed',
        };
      const span = mention.kind === 'person' ? { start: mention.start, end: mention.end } : evidence;
      return { speaker: { name: mention.name, evidence: span }, certainty: 0.95, kind: mention.kind };
    }
    // "the 67-year-old retired docker", "the 24-year-old": whom the text spoke of last.
    const aged = isCalledByAge(this.#text, evidence.start) ? this.lastPerson(frameIndex, evidence) : null;
    if (aged !== null) return aged;
    const written = this.#text
      .slice(evidence.start, evidence.end)
      .replace(/['’]s$/u, '')
      .replaceAll(/\s+/gu, ' ');
    if (
      written === '' ||
      !canName(items.slice(phrase.from, phrase.to), DETERMINERS.has(items[phrase.from - 1]?.lower ?? ''))
    )
      return null;
    const isDefinite = /^the$/iu.test(items[phrase.from - 1]?.text ?? '');
    const party = isDefinite ? this.#parties.called(written) : null;
    if (party !== null) return { speaker: { name: party.name, evidence }, certainty: 0.8, kind: party.kind };
    const holder = this.#holders.ofNoun(headWord(written));
    const length = phrase.to - phrase.from;
    const isAlone = length === 1 || (length === 2 && !/^\p{Lu}/u.test(first.text));
    if (typeof holder === 'string' && isAlone && this.#holders.canBe(holder, written) && isDefinite)
      return { speaker: { name: holder, evidence }, certainty: 0.7, kind: 'person' };
    const known = isDefinite
      ? (this.#holders.titled(written) ?? (written === 'witness' ? this.#witness(frameIndex) : null))
      : null;
    if (known !== null) return { speaker: { name: known, evidence }, certainty: 0.7, kind: 'person' };
    const called = calledBehind(this.#text, this.#mentions, last.end);
    if (called !== null) return { speaker: { name: called.name, evidence }, certainty: 0.85, kind: 'person' };
    const body = isDefinite ? this.#bodies.find(written, evidence.start) : null;
    if (body !== null) return { speaker: { name: body, evidence }, certainty: 0.75, kind: 'organization' };
    return { speaker: { name: written, evidence }, certainty: 0.85, kind: 'unnamed' };
  }

  /** Who was spoken of last, for words that name nobody; `evidence` are those words. */
  lastPerson(frameIndex: number, { start, end }: Span): Named | null {
    const [person] = this.#people;
    if (person === undefined || person.kind !== 'person' || frameIndex - person.frame > MEMORY) return null;
    return { speaker: { name: person.name, evidence: { start, end } }, certainty: 0.65, kind: 'person' };
  }

  /** Who stands in the box: the one spoken of last that is no lawyer and no judge. */
  #witness(frameIndex: number): string | null {
    const found = this.#people.find(({ name, kind }) => kind === 'person' && !this.#holders.isOfCourt(name));
    return found !== undefined && frameIndex - found.frame <= 2 * MEMORY ? found.name : null;
  }

  /** Notes who a frame is about, for the pronouns of later frames. */
  remember(frame: Frame, frameIndex: number, speakers: readonly Named[]): void {
    const at = frame.items[0]?.start ?? 0;
    this.#note(frame, frameIndex, at, speakers);
    // "We rang the planning office. They said ...": who was asked is who answers.
    const asked = rungUp(frame.items, frame.items.length, this.#mentions, this.#bodies);
    const isHearer = asked?.kind === 'person' && speakers.length > 0;
    if (asked !== null && !isHearer) this.#focus(asked.name, asked.kind, frameIndex, at);
  }

  #note(frame: Frame, frameIndex: number, at: number, speakers: readonly Named[]): void {
    for (const { speaker, kind } of speakers) this.#focus(speaker.name, kind, frameIndex, at);
    if (speakers.some((named) => named.kind === 'person')) return;
    const holder = speakers.length === 0 ? (introduced(frame.items, this.#mentions) ?? this.#holderOf(frame)) : null;
    if (holder !== null) return this.#focus(holder, 'person', frameIndex, at);
    const titled = speakers.length === 0 ? this.#titledSubject(frame) : null;
    if (titled !== null) return this.#focus(titled.name, titled.kind, frameIndex, at);
    const unnamed = speakers.length === 0 ? this.#unnamedSubject(frame) : null;
    if (unnamed !== null) return this.#focus(unnamed, 'unnamed', frameIndex, at);
    // "I was visited by Ana Ruiz": the only one beside the teller.
    const beside =
      speakers.length === 0 && isOwnStory(frame.items) ? this.#mentions.within(at, frame.items.at(-1)?.end ?? at) : [];
    const only = onlyPerson(beside);
    if (only !== null) return this.#focus(only, 'person', frameIndex, at);
    const subject = this.#subjects.first(frame, frame.items.length, null);
    if (subject !== null && (speakers.length === 0 || subject.kind === 'person'))
      this.#focus(subject.name, subject.kind, frameIndex, at);
  }

  #focus(written: string, told: Focus['kind'], frame: number, at: number): void {
    const party = told === 'unnamed' ? this.#parties.called(written) : null;
    const { name, kind } = party ?? { name: written, kind: told };
    const gender = kind === 'person' ? (this.#genders.get(name) ?? null) : genderOfWords(name);
    const focus = { name, kind, frame, at, gender };
    if (kind === 'person' || (kind === 'unnamed' && canBeMeant(name)))
      this.#people = [focus, ...this.#people.filter((known) => known.name !== name)].slice(0, KEPT);
    if (kind !== 'person') this.#group = focus;
  }

  /** The items of a frame behind the label that opens its turn. */
  #withoutLabel({ items }: Frame): readonly Item[] {
    if (!this.#talk.isLabel(items[0]?.start ?? -1)) return items;
    const colon = items.slice(0, 8).findIndex(({ text }) => text === ':');
    return items.slice(colon + 1);
  }

  /** "The Transport Minister met them": who holds the post that a frame is about, or the post where nobody is named with it. */
  #titledSubject(frame: Frame): Pick<Focus, 'name' | 'kind'> | null {
    const items = this.#withoutLabel(frame);
    const subject = mainSubject(items, Math.min(items.length, 8), this.#mentions, SINGLE_POSTS);
    const first = subject === null ? undefined : items[subject.from];
    const last = subject === null ? undefined : items[subject.to - 1];
    if (first === undefined || last === undefined || !SINGLE_POSTS.test(last.lower)) return null;
    if (this.#mentions.endingAt(last.end) !== null || this.#mentions.startingAt(first.start) !== null) return null;
    const holder = this.#holders.ofNoun(last.lower);
    if (holder === null) return null;
    const name = holder ?? this.#text.slice(first.start, last.end).replaceAll(/\s+/gu, ' ');
    return { name, kind: holder === undefined ? 'unnamed' : 'person' };
  }

  /** The person without a name that a frame is about ("an older woman"), as written without its article; null where it is another. */
  #unnamedSubject(frame: Frame): string | null {
    const items = this.#withoutLabel(frame);
    const subject = mainSubject(items, Math.min(items.length, 16), this.#mentions, ONE_PERSON);
    const first = subject === null ? undefined : items[subject.from];
    const last = subject === null ? undefined : items[subject.to - 1];
    if (first === undefined || last === undefined || !ONE_PERSON.test(last.lower)) return null;
    if (this.#mentions.endingAt(last.end) !== null || this.#mentions.startingAt(first.start) !== null) return null;
    // "The 24-year-old is the first woman to steer it": no other person comes in.
    if (/^the$/iu.test(frame.items[0]?.text ?? '') && isCalledByAge(this.#text, frame.items[1]?.start ?? 0))
      return null;
    return (
      calledBehind(this.#text, this.#mentions, last.end)?.name ??
      this.#text.slice(first.start, last.end).replaceAll(/\s+/gu, ' ')
    );
  }

  /** "The Minister was in Alma": the one who alone holds the post that opens a frame. */
  #holderOf({ items }: Frame): string | null {
    if (!/^the$/iu.test(items[0]?.text ?? '') || !/^\p{Lu}/u.test(items[1]?.text ?? '')) return null;
    for (let length = 3; length > 0; length -= 1) {
      const words = items.slice(1, 1 + length);
      const written = words.map(({ lower }) => lower).join(' ');
      const known = length === 1 ? (this.#holders.ofNoun(written) ?? null) : this.#holders.titled(written);
      if (known !== null && !/^\p{Lu}|^['’]/u.test(items[1 + length]?.text ?? '')) return known;
    }
    return null;
  }

  #pronoun(frame: Frame, frameIndex: number, at: number, evidence: Span): Named | null {
    const word = (frame.items[at]?.lower ?? '').replace(/['’].*$/u, '');
    // In a statement "I" is who makes it.
    if (word === 'i' && this.#narrator !== null)
      return { speaker: { name: this.#narrator, evidence }, certainty: 0.85, kind: 'unnamed' };
    if (/^(?:we|us|i|you|me)$/u.test(word)) return null;
    const written = word === 'it' ? writtenBefore(this.#text, evidence.start) : null;
    if (written !== null) return { speaker: { name: written, evidence }, certainty: 0.75, kind: 'unnamed' };
    const isGroup = /^(?:it|they|them)$/u.test(word);
    const gender = /^(?:he|him)$/u.test(word) ? 'he' : /^(?:she|her)$/u.test(word) ? 'she' : null;
    const clashes = (other: Gender) => gender !== null && other !== null && other !== gender;
    const isPresent = (name: string, seen: number): boolean =>
      !isGroup && this.#talk.isPresent(evidence.start, name, seen);
    const asked = isGroup ? rungUp(frame.items, at, this.#mentions, this.#bodies) : null;
    if (asked !== null && asked.kind !== 'person')
      return { speaker: { name: asked.name, evidence }, certainty: 0.7, kind: asked.kind };
    const teller = isGroup ? undefined : tellerBehind(frame.items, at, this.#people[0], frameIndex);
    if (teller !== undefined && !clashes(teller.gender))
      return { speaker: { name: teller.name, evidence }, certainty: 0.65, kind: 'person' };
    const near = this.#subjects.first(frame, at, isGroup ? null : 'person');
    const isNear = near !== null && !isPresent(near.name, near.start) && (near.kind === 'person') !== isGroup;
    if (isNear && !clashes(this.#genders.get(near.name) ?? null))
      return { speaker: { name: near.name, evidence }, certainty: 0.75, kind: near.kind };
    const own = near === null && gender !== null ? this.#ownSubject(frame, at, gender) : null;
    if (own !== null) return { speaker: { name: own, evidence }, certainty: 0.7, kind: 'unnamed' };
    const named = isGroup ? new Set<string>() : this.#namedBehind(frame, at);
    const fitting = this.#people.filter((known) => !clashes(known.gender) && !isPresent(known.name, known.at));
    const others = fitting.filter(({ name, frame: seen }) => !named.has(name) && frameIndex - seen <= MEMORY);
    const focus = isGroup ? this.#group : (this.#answering(others, frameIndex) ?? others[0] ?? fitting[0] ?? null);
    const isKnown = focus !== null && frameIndex - focus.frame <= MEMORY;
    if (!isKnown || (focus.kind === 'unnamed' && !isGroup)) {
      // "I went with Ana Ruiz, our guide, and she said": where nobody with a name is in mind, the one person named before.
      const start = this.#withoutLabel(frame)[0]?.start ?? evidence.start;
      const name = isGroup ? null : onlyPerson(this.#mentions.within(start, evidence.start));
      if (name !== null && !clashes(this.#genders.get(name) ?? null))
        return { speaker: { name, evidence }, certainty: 0.65, kind: 'person' };
      if (!isKnown) return null;
    }
    return { speaker: { name: focus.name, evidence }, certainty: 0.7, kind: focus.kind };
  }

  /** "A woman wept as she told them": the one without a name whom the sentence of a pronoun is about. */
  #ownSubject(frame: Frame, at: number, gender: Gender): string | null {
    if (!/^(?:as|when|while|before|after|because)$/u.test(frame.items[at - 1]?.lower ?? '')) return null;
    const subject = this.#unnamedSubject(frame);
    return subject !== null && genderOfWords(subject) === gender ? subject : null;
  }

  /** Whom the words behind a pronoun name: in "She repeated that Ms Ruiz was ill" she is not Ms Ruiz. */
  #namedBehind({ items }: Frame, at: number): ReadonlySet<string> {
    // "Though she called it a failure, Ruiz stayed": there the name may follow.
    if (CLAUSE_WORDS.has(items[at - 1]?.lower ?? '')) return new Set();
    const mentions = this.#mentions.within(items[at]?.end ?? 0, items.at(-1)?.end ?? 0);
    return new Set(mentions.map(({ name }) => name));
  }

  /** After a question the other one of the two speaks. */
  #answering(fitting: readonly Focus[], frameIndex: number): Focus | null {
    const asked = this.#asked;
    if (asked === null || frameIndex - asked.frame > 1) return null;
    return fitting.find(({ name }) => name !== asked.name) ?? null;
  }

  /** Notes who has just asked something, so that the next pronoun is who answers. */
  asks(name: string, frame: number): void {
    this.#asked = { name, frame };
  }
}
