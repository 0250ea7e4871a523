import { SPEAKING_POSTS } from '../names/lexicon/posts';
import type { Analysis } from '../../text/analysis';
import type { Span } from '../../text/span';
import type { Entities, QuoteDraft } from '../draft';
import { byRule } from '../why';
import { LONGEST_HEADLINE, saysLine } from './headline-says';
import type { Claim } from './headline-says';
import { labelForms } from './talk/label-forms';
import { personOf } from './talk/label-name';
import { partInTalk } from './talk/talk-labels';

const CLAIM =
  /^(?:#{1,3}[ \t]+)?(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \t]+\p{L}[\p{L}\p{M}.'’-]*){0,4})[ \t]?:[ \t]+(?=\S)/u;
/** A line that begins with a label: where one follows the first, the text is a talk or a form, and neither has a headline there. */
const LABELLED = /^\p{Lu}[\p{L}\p{M}.'’ \t-]{0,40}:(?:\s|$)|^[QA][.)]\s/u;
/** "Alma Police: weekly summary": whose paper it is, not what they say. */
const NAMED_PAPER =
  /\b(?:summary|reports?|updates?|bulletins?|notes|minutes|statements?|releases?|news|logs?|briefing|review|appeal|programme|agenda|results|timetable|notice|advisory)$/iu;

/**
 * The first line of a text when it is a headline that gives somebody's words: one line without a full stop, with running
 * text and no further label below; or null.
 */
export function claimLine({ text, body, paragraphs }: Analysis): Claim | null {
  const [first, second] = paragraphs;
  return claimIn(text, first, second) ?? claimIn(text, lineOver(text, body.start), first);
}

function claimIn(text: string, first: Span | null | undefined, second: Span | undefined): Claim | null {
  if (first === null) return null;
  if (first === undefined || second === undefined || first.end - first.start > LONGEST_HEADLINE) return null;
  const line = text.slice(first.start, first.end);
  const match = CLAIM.exec(line);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || partInTalk(name) !== null || /[.!:;…]["'”’]?$|\n/u.test(line))
    return null;
  const next = text.slice(second.start, second.end);
  if (
    LABELLED.test(next.slice(0, 60)) ||
    labelForms(next.slice(0, 160)).length > 0 ||
    !/[.!?…]["'”’)]?(?:\s|$)/u.test(next)
  )
    return null;
  const at = first.start + match[0].indexOf(name);
  return {
    name,
    label: { start: at, end: at + name.length },
    words: { start: first.start + match[0].length, end: first.end },
  };
}

/** The first line over the body, where the body does not begin with it. */
function lineOver(text: string, bodyStart: number): Span | null {
  const start = text.length - text.trimStart().length;
  if (start >= bodyStart) return null;
  const cut = text.indexOf('\n', start);
  const end = cut < 0 || cut > bodyStart ? bodyStart : cut;
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function saidOver({ text, body, paragraphs }: Analysis): Claim | null {
  const [first, second] = paragraphs;
  return saysLine(text, first, second) ?? saysLine(text, lineOver(text, body.start), first);
}

/** What a headline of the form "Name: words" or "Words, Name Says" reports, when the text names that person or body: reported speech of theirs. */
export function headlineClaim(analysis: Analysis, entities: Entities): readonly QuoteDraft[] {
  const claim = claimLine(analysis) ?? saidOver(analysis);
  if (claim === null) return [];
  const { label, words } = claim;
  const name = personOf(claim.name, entities) ?? bodyOf(claim.name, entities) ?? postIn(claim.name);
  const said = analysis.text.slice(words.start, words.end);
  if (name === null || !/\s/u.test(said) || /[“”"‘„«?]/u.test(said) || NAMED_PAPER.test(said)) return [];
  if (isWhole(said, entities)) return [];
  return [
    {
      text: said,
      kind: 'indirect',
      speaker: { name, evidence: label },
      cue: label,
      evidence: words,
      confidence: 0.7,
      why: byRule('label', 0.7),
    },
  ];
}

/** "Duty officer: Ana Ruiz": who holds a post, and nothing that is said. */
export function isWhole(said: string, entities: Entities): boolean {
  const words = said.trim().toLowerCase();
  return entities.people.some(({ name, aliases }) =>
    [name, ...aliases].some((one) => words.endsWith(one.toLowerCase()) && words.length - one.length < 8),
  );
}

/** "Medical officer: ...", "Minister: ...": a post alone, as written. */
function postIn(label: string): string | null {
  const words = label.split(/[ \t]+/u);
  const head = (/ of | for /u.test(label) ? label.split(/ (?:of|for) /u, 1)[0] : label)?.split(' ').at(-1) ?? '';
  return words.length < 5 && SPEAKING_POSTS.test(head.toLowerCase()) ? label : null;
}

/** The organisation that a label names, in full or by its acronym. */
function bodyOf(label: string, entities: Entities): string | null {
  const low = label.toLowerCase();
  const found = entities.organizations.find(({ name, acronym, aliases }) =>
    [name, ...aliases, ...(acronym === null ? [] : [acronym])].some((one) => one.toLowerCase() === low),
  );
  return found?.name ?? null;
}
