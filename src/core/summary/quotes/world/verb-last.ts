import type { Analysis } from '../../../text/analysis';
import type { Span } from '../../../text/span';
import type { Entities } from '../../draft';
import type { Speaker } from '../../summary';
import { lastPerson, mentionsIn } from '../mentions-in';
import { WORLD_VERBS } from './verbs';

/** How a language whose verb of speech stands last ties it to a quotation. */
type VerbLast = {
  /** The verb right behind a quotation. */
  readonly behind: RegExp;
  /** A verb and a colon right before one. */
  readonly before: RegExp;
  /** A form behind which stands who speaks: "diyen Aksu". */
  readonly leads: RegExp | null;
  readonly ends: RegExp;
};

const verbs = (code: string): string => WORLD_VERBS[code] ?? '(?!)';
const LANGUAGES: Readonly<Record<string, VerbLast>> = {
  tr: {
    behind: new RegExp(`^[\\s,]{0,3}(?<verb>${verbs('tr')})(?![\\p{L}])`, 'u'),
    before: new RegExp(`(?<![\\p{L}])(?<verb>${verbs('tr')})\\s?[:,]\\s?$`, 'u'),
    leads: /^(?:diyen|diye konuşan)$/u,
    ends: /[.!?…"”»\n](?:\s|$)/gu,
  },
  ja: {
    behind: new RegExp(
      `^(?:と[\\p{L}\\p{N}ー、]{0,14}?|などと|との|とし)(?<verb>${verbs('ja')}|という|話|している)`,
      'u',
    ),
    before: /(?!)/u,
    leads: null,
    ends: /[。！？\n」]/gu,
  },
};
const LONGEST = 160;

/** True for a language whose verb of speech stands behind who speaks and what is said. */
export function isVerbLast(code: string): boolean {
  return LANGUAGES[code] !== undefined;
}

/** Who spoke the quotation at `outer`: who is named before it in its sentence, where a verb of speech stands behind it; else the person named last. */
export function verbLastSpeaker(
  { text, body, language }: Analysis,
  outer: Span,
  entities: Entities,
): { readonly speaker: Speaker; readonly cue: Span; readonly confidence: number } | null {
  const ways = LANGUAGES[language.slice(0, 2)];
  if (ways === undefined) return null;
  const after = text.slice(outer.end, Math.min(body.end, outer.end + 60)).split('\n', 1)[0] ?? '';
  const from = Math.max(body.start, outer.start - LONGEST);
  const lead = text.slice(from, outer.start);
  const behind = ways.behind.exec(after);
  const match = behind ?? ways.before.exec(lead);
  if (match === null) return labelled();
  const verb = match.groups?.['verb'] ?? match[0];
  const start = (behind === null ? from : outer.end) + match.index + match[0].indexOf(verb);
  const cue = { start, end: start + verb.length };
  if (ways.leads?.test(verb) === true) {
    const [next] = mentionsIn(entities.people, cue.end, Math.min(body.end, cue.end + 70));
    if (next !== undefined) return { speaker: next, cue, confidence: 0.8 };
  }
  const opens = Math.max(0, ...[...lead.matchAll(ways.ends)].map((one) => one.index + one[0].length));
  const people = mentionsIn(entities.people, from + opens, outer.start);
  const own = people.at(-1) ?? mentionsIn(entities.organizations, from + opens, outer.start).at(-1);
  if (own !== undefined) return { speaker: own, cue, confidence: 0.8 };
  const last = lastPerson(entities, outer.start);
  // "Sezer: Bir baba geldi. "..." dedi": in a turn of talk the one whose label stands before quotes somebody else.
  const line = text.slice(text.lastIndexOf('\n', outer.start) + 1, outer.start);
  if (/^\p{Lu}[\p{L} .]{1,40}: /u.test(line)) return null;
  return last === null ? null : { speaker: { name: last, evidence: cue }, cue, confidence: 0.6 };

  /** 'Fırıncı Halil Bozan: "..."': a whole name right before a colon. */
  function labelled(): { readonly speaker: Speaker; readonly cue: Span; readonly confidence: number } | null {
    const colon = /: ?$/u.exec(lead);
    if (colon === null || !language.startsWith('tr')) return null;
    const at = from + colon.index;
    const label = mentionsIn(entities.people, Math.max(from, at - 60), at).at(-1);
    const isLabel = label?.evidence.end === at && text.slice(label.evidence.start, at).includes(' ');
    return label === undefined || !isLabel
      ? null
      : { speaker: label, cue: { start: at, end: at + 1 }, confidence: 0.7 };
  }
}
