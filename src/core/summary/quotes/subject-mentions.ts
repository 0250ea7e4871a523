import type { Frame, Item } from './frames';
import type { Mention, MentionIndex } from './mentions';
import type { TurnIndex } from './talk/turn-index';
import { PREPOSITIONS } from './word-classes';

/** How far into a sentence its subject is looked for, in items. */
const REACH = 40;

/** Finds the known name that a sentence is about. */
export class SubjectMentions {
  readonly #text: string;
  readonly #mentions: MentionIndex;
  readonly #talk: TurnIndex;

  constructor(text: string, mentions: MentionIndex, talk: TurnIndex) {
    this.#text = text;
    this.#mentions = mentions;
    this.#talk = talk;
  }

  /** The first known name of a frame before an item that is not governed by a preposition or a possessor; `kind` leaves places out. */
  first(frame: Frame, before: number, kind: Mention['kind'] | null): Mention | null {
    for (let at = 0; at < Math.min(before, REACH); at += 1) {
      const item = frame.items[at] as Item;
      if (item.kind === 'quote') continue;
      const mention = this.#mentions.startingAt(item.start);
      if (mention === null || (kind !== null && mention.kind === 'place') || this.#talk.isLabel(item.start)) continue;
      let left = at - 1;
      while (left >= 0 && /^(?:the|a|an|mr|mrs|ms|dr|\.)$/u.test(frame.items[left]?.lower ?? '')) left -= 1;
      if (PREPOSITIONS.has(frame.items[left]?.lower ?? '')) continue;
      if (/^['’]s/u.test(this.#text.slice(mention.end, mention.end + 2))) continue;
      return mention.kind === 'person' ? mention : (this.#holderBehind(frame.items, at, mention.end) ?? mention);
    }
    return null;
  }

  /** "Alma Valley Mayor Ana Ruiz": the person whose post, in capitals, follows the name of a place or body. */
  #holderBehind(items: readonly Item[], from: number, end: number): Mention | null {
    let at = from;
    while ((items[at]?.start ?? Infinity) < end) at += 1;
    for (const post = at; at < post + 5 && /^\p{Lu}/u.test(items[at]?.text ?? ''); at += 1) {
      const mention = this.#mentions.startingAt(items[at]?.start ?? -1);
      if (mention?.kind === 'person' && at > post) return mention;
    }
    return null;
  }
}
