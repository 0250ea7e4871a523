import type { Analysis } from '../../../text/analysis';
import type { Span } from '../../../text/span';
import type { Entities, QuoteDraft } from '../../draft';
import { byRule } from '../../why';
import { personOf } from './label-name';
import { isBreak, isStage } from './turn-paragraphs';

/** A paragraph that is a question by its look: its words, and the label before them. */
type Question = { readonly words: Span; readonly label: Span | null; readonly paragraph: number };

const BOLD = /^(?:\*\*|__)(?<inner>\S[^\n]{0,600}\S)(?:\*\*|__)$/u;
const NAMED =
  /^(?:\*\*|__)?(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3})(?:\*\*|__)?:(?:\*\*|__)?\s+(?=\S)/u;
/** Fewer questions make no interview: in bold, and without it. */
const LEAST = 3;
const LEAST_PLAIN = 4;
/** No question without bold is longer, in code units. */
const LONGEST = 280;
const TALK =
  /\b(?:interview(?:ed|er)?|spoke (?:to|with)|talk(?:s|ed)? (?:to|with)|conversation with|questions? (?:to|for)|Q ?& ?A|sat down with|met)\b/iu;
/** Who asks, where the lines over the talk say so: "Interview by Ana Ruiz", "Interview: Ana Ruiz". */
const ASKED =
  /\b(?:[Ii]nterview(?:ed)? by[ :]+|[Ii]nterview: |(?:Text|Words)(?: by|:) |[Qq]uestions(?: asked)? by[ :]+)(?<name>\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|de|van|von|bin|al|el|\p{Lu}[\p{L}'’-]+)){1,3})/u;
/** "Ana Ruiz talks to the woman who built the dam": a line of its own over the talk. */
const TALKS_TO =
  /(?:^|\n)(?<name>\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|de|van|von|bin|al|el|\p{Lu}[\p{L}'’-]+)){1,3}) (?:talks|talked|speaks|spoke|sat down) (?:to|with) [^.!?\n]{3,120}(?=\n)/u;
/** "She spoke to Ana Ruiz in Alma": who asks, in the last words over the talk. */
const SPOKE_TO =
  /\b(?:[Ss]he|[Hh]e|[Tt]hey) (?:talks|talked|speaks|spoke) (?:to|with) (?<name>\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|de|van|von|bin|al|el|\p{Lu}[\p{L}'’-]+)){1,3})(?= (?:about|in|at|on|over)\b|\.)/u;
/** What an interviewer puts to somebody without asking: it speaks of "you" and never of "I". */
const ADDRESSED = /\b(?:[Yy]ou|[Yy]our)\b/u;
const FIRST_PERSON = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/u;

/**
 * The turns of an interview whose questions are set in bold, or stand out as questions, and whose answers bear no labels: each is asked,
 * what follows up to the next is answered by the one the lines over the talk are about. Empty where the text is no such talk.
 */
export function questionsAndAnswers(analysis: Analysis, entities: Entities): readonly QuoteDraft[] {
  const { text, paragraphs } = analysis;
  const marked = paragraphs.flatMap((span, paragraph) => questionIn(text, span, paragraph));
  const bold = marked.length < LEAST ? plainQuestions(text, paragraphs) : marked;
  const first = bold.find(({ words }) => text.slice(words.start, words.end).endsWith('?'));
  if (first === undefined) return [];
  const questions = bold.filter(({ paragraph }) => paragraph >= first.paragraph);
  const asking = questions.filter(({ words }) => text.slice(words.start, words.end).endsWith('?')).length;
  if (questions.length < LEAST || asking * 2 < questions.length) return [];
  const asker = speakerAt(text, first.label, entities) ?? askerOver(text, first.words.start, entities);
  const opening = paragraphs[first.paragraph + 1];
  const answering = opening === undefined ? null : labelOf(text, opening);
  const answerer = speakerAt(text, answering, entities) ?? mostNamed(text, first.words.start, asker, entities);
  return questions.flatMap((question, index) => {
    const until = questions[index + 1]?.paragraph ?? paragraphs.length;
    const asked = draftOf(text, [question.words], asker, question.label ?? question.words);
    const parts = answerOf(question.paragraph + 1, until, answerer?.name ?? '');
    return parts.length === 0 ? [asked] : [asked, draftOf(text, parts, answerer, answerer?.evidence ?? question.words)];
  });

  /** The paragraphs of an answer, without its label; a heading, a stage direction or one that names the speaker ends it. */
  function answerOf(from: number, to: number, speaker: string): readonly Span[] {
    const parts: Span[] = [];
    const family = speaker.split(' ').at(-1) ?? '';
    for (const span of paragraphs.slice(from, to)) {
      const label = labelOf(text, span);
      const start = label === null ? span.start : pastLabel(text, span);
      const words = text.slice(start, span.end);
      if (label === null && isStage(words)) continue;
      if (isBreak(words) || (family.length > 2 && words.includes(family))) break;
      parts.push({ start, end: span.end });
    }
    return parts;
  }
}

/**
 * The questions of an interview without labels and without bold: short paragraphs that end in a question mark, each before
 * one that does not, under lines that speak of an interview, with answers in the first person. Else none.
 */
function plainQuestions(text: string, paragraphs: readonly Span[]): readonly Question[] {
  const asks = paragraphs.map(({ start, end }) => end - start < LONGEST && isPlainQuestion(text.slice(start, end)));
  const first = asks.indexOf(true);
  if (first < 0 || asks.filter(Boolean).length < LEAST_PLAIN) return [];
  if (!TALK.test(text.slice(0, paragraphs[first]?.start ?? 0))) return [];
  const questions = paragraphs.flatMap((words, paragraph) =>
    asks[paragraph] === true && asks[paragraph + 1] === false ? [{ words, label: null, paragraph }] : [],
  );
  const last = questions.at(-1)?.paragraph ?? 0;
  const put = paragraphs.flatMap((words, paragraph) => {
    const isBetween = paragraph > first && paragraph < last && asks[paragraph] !== true;
    const stands = isBetween && asks[paragraph - 1] === false && asks[paragraph - 2] === true;
    return stands && isPut(text, words, paragraphs[paragraph + 1]) ? [{ words, label: null, paragraph }] : [];
  });
  const own = questions.filter(({ paragraph }) => {
    const answer = paragraphs[paragraph + 1];
    return answer !== undefined && FIRST_PERSON.test(text.slice(answer.start, answer.end));
  });
  const all = [...questions, ...put].toSorted((a, b) => a.paragraph - b.paragraph);
  return questions.length >= LEAST_PLAIN && own.length * 2 >= questions.length ? all : [];
}

/** A short paragraph that says something to "you" and is answered by one in the first person. */
function isPut(text: string, { start, end }: Span, next: Span | undefined): boolean {
  // What others said of "you" may be quoted.
  const words = text.slice(start, end).replaceAll(/["“][^"“”]{0,80}["”]/gu, '');
  if (next === undefined || end - start > LONGEST || !ADDRESSED.test(words) || FIRST_PERSON.test(words)) return false;
  return FIRST_PERSON.test(text.slice(next.start, next.end)) && !/["“”]/u.test(words);
}

function isPlainQuestion(words: string): boolean {
  if (!words.endsWith('?') || NAMED.exec(words) !== null) return false;
  // An interviewer may quote before asking ("They wrote that “...”. Were they right?"); who tells of a talk says "I".
  const own = words.replaceAll(/["“][^"“”]{0,200}["”]/gu, '');
  return own === words || (!/["“”]/u.test(own) && !FIRST_PERSON.test(own) && /[.!] \P{Ll}[^.!?]{3,120}\?$/u.test(own));
}

function questionIn(text: string, span: Span, paragraph: number): readonly Question[] {
  const match = BOLD.exec(text.slice(span.start, span.end));
  const inner = match?.groups?.['inner'];
  if (inner === undefined || inner.includes('**')) return [];
  const label = labelOf(text, { start: span.start, end: span.end });
  const start = label === null ? span.start + 2 : pastLabel(text, span);
  return [{ words: { start, end: span.end - 2 }, label, paragraph }];
}

function labelOf(text: string, span: Span): Span | null {
  const line = text.slice(span.start, Math.min(span.end, span.start + 80));
  const name = NAMED.exec(line)?.groups?.['name'];
  if (name === undefined) return null;
  const start = span.start + line.indexOf(name);
  return { start, end: start + name.length };
}

function pastLabel(text: string, span: Span): number {
  const line = text.slice(span.start, Math.min(span.end, span.start + 80));
  return span.start + (NAMED.exec(line)?.[0].length ?? 0);
}

function speakerAt(text: string, label: Span | null, entities: Entities): QuoteDraft['speaker'] {
  if (label === null) return null;
  const written = text.slice(label.start, label.end);
  return { name: personOf(written, entities) ?? written, evidence: label };
}

/** Whom the lines over a talk name as asking; "Interview: Ana Ruiz" only where they name another person too. */
function askerOver(text: string, before: number, entities: Entities): QuoteDraft['speaker'] {
  const head = text.slice(0, before);
  const talk = TALKS_TO.exec(head);
  const named = talk?.groups?.['name'];
  if (talk !== null && named !== undefined) {
    const start = talk.index + (talk[0].startsWith('\n') ? 1 : 0);
    return { name: personOf(named, entities) ?? named, evidence: { start, end: start + named.length } };
  }
  const match = ASKED.exec(head) ?? SPOKE_TO.exec(head);
  const written = match?.groups?.['name'];
  if (match === null || written === undefined) return null;
  const name = personOf(written, entities) ?? written;
  const isOther = entities.people.some(
    (person) => person.name !== name && person.mentions.some(({ end }) => end <= before),
  );
  if (!isOther && !/ by[ :]+$/u.test(match[0].slice(0, -written.length))) return null;
  const start = match.index + match[0].lastIndexOf(written);
  return { name, evidence: { start, end: start + written.length } };
}

/** Whom the lines over the talk, up to the offset `before`, name most often, save the one who asks. */
export function mostNamed(
  text: string,
  before: number,
  asker: QuoteDraft['speaker'],
  entities: Entities,
): QuoteDraft['speaker'] {
  let best: QuoteDraft['speaker'] = null;
  let most = 0;
  for (const { name, mentions } of entities.people) {
    const over = mentions.filter(({ end }) => end <= before);
    const [first] = over;
    if (first === undefined || name === asker?.name || over.length <= most) continue;
    most = over.length;
    best = { name, evidence: first };
  }
  return best;
}

function draftOf(text: string, parts: readonly Span[], speaker: QuoteDraft['speaker'], cue: Span): QuoteDraft {
  const draft = {
    text: parts.map(({ start, end }) => text.slice(start, end)).join(' '),
    kind: 'direct',
    speaker,
    cue,
    evidence: { start: parts[0]?.start ?? cue.start, end: parts.at(-1)?.end ?? cue.end },
    confidence: 0.85,
    why: byRule('label', 0.85),
  } as const;
  return parts.length > 1 ? { ...draft, parts } : draft;
}
