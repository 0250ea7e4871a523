import type { Entities } from '../draft';
import { TITLE_MODIFIERS } from '../names/lexicon/titles';
import { headWord } from './can-name';

const OF_COURT = /\b(?:attorney|prosecutor|lawyer|counsel|judge|justice|barrister|solicitor|kc|qc)\b/u;

/** Who holds which post, as the roles of a text tell. */
export class Holders {
  readonly #byHead = new Map<string, string | null>();
  readonly #titles = new Map<string, readonly string[]>();

  constructor({ people }: Entities) {
    for (const { name, roles } of people) {
      this.#titles.set(
        name,
        roles.map(({ title }) => title.toLowerCase()),
      );
      for (const { title } of roles) {
        const head = headWord(title);
        const known = this.#byHead.get(head);
        this.#byHead.set(head, known === undefined || known === name ? name : null);
      }
    }
  }

  /** Who alone holds posts of that noun; null where several do, undefined where nobody does. */
  ofNoun(head: string): string | null | undefined {
    return this.#byHead.get(head);
  }

  /** The one person whose title these words are or open ("the Permanent Secretary" of "for Foreign Affairs"). */
  titled(written: string): string | null {
    const words = written.toLowerCase();
    if (!words.includes(' ')) return null;
    const holders = [...this.#titles].filter(([, titles]) =>
      titles.some((title) => title === words || title.startsWith(`${words} `)),
    );
    return holders.length === 1 ? (holders[0]?.[0] ?? null) : null;
  }

  /** False where the words add what the person's titles lack: "the prime minister" is no interior minister. */
  canBe(name: string, written: string): boolean {
    const [first = '', second] = written.toLowerCase().split(/[\s-]+/u);
    if (second === undefined || !TITLE_MODIFIERS.has(first)) return true;
    return (this.#titles.get(name) ?? []).some((title) => title.includes(first));
  }

  /** True for a lawyer or a judge, who is no witness. */
  isOfCourt(name: string): boolean {
    return (this.#titles.get(name) ?? []).some((title) => OF_COURT.test(title));
  }
}
