import type { Article } from '#core/library/article';
import type { Summary } from '#core/summary/summary';
import type { Span } from '#core/text/span';

/** Small words that Arabic writes joined to the word they lead to. */
const JOINED = /(?<![\p{L}\p{M}])[وفبلكسا]{1,3}ل?$/u;
const IN_WORD = /^[\p{L}\p{M}\p{N}]$/u;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The names, roles and speakers of a summary whose words begin or end within a word of the text. */
export function cutWords({ text }: Article, summary: Summary): readonly string[] {
  const spans: readonly Span[] = [
    ...[...summary.people, ...summary.organizations, ...summary.places].flatMap(({ mentions }) => mentions),
    ...summary.people.flatMap(({ roles }) => roles.map(({ evidence }) => evidence)),
    ...summary.quotes.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.evidence])),
  ];
  return spans
    .filter(({ start, end }) => isWithin(text, start) || isWithin(text, end))
    .map(
      ({ start, end }) =>
        `${text.slice(Math.max(0, start - 10), start)}[${text.slice(start, end)}]${text.slice(end, end + 10)}`,
    );
}

/** Whether a place parts two letters or digits of one word. */
function isWithin(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)] as const;
  if (!IN_WORD.test(before) || !IN_WORD.test(after) || NO_SPACES.test(before + after)) return false;
  return !(/\p{Script=Arabic}/u.test(before) && JOINED.test(text.slice(Math.max(0, at - 5), at)));
}
