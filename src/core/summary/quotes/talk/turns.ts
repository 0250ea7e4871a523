import type { Analysis } from '../../../text/analysis';
import type { Span } from '../../../text/span';
import type { Entities, QuoteDraft } from '../../draft';
import { byRule } from '../../why';
import { askedBetween } from './asked-between';
import { ANSWER, askedOnly } from './asked-only';
import { dashTalk } from './dash-talk';
import { examinersIn, witnessIn, type Examiner } from './examination';
import { claimLine, isWhole } from '../headline-claim';
import { labelForms } from './label-forms';
import type { Label } from './label-forms';
import { personOf } from './label-name';
import { mostNamed, questionsAndAnswers } from './questions';
import { answererIn, ASKED_BY_WORLD, INTERVIEWED_WORLD, isTalkField, partInTalk } from './talk-labels';
import { paragraphsOfTurn } from './turn-paragraphs';

type Turn = { readonly label: Span; readonly name: string; readonly parts: readonly Span[] };

/** A label that opens a line: "3. Dr Ruiz (Alma South) to the Minister of Health:", "Q:", "A.", "CAPTAIN LOWE:", "[00:01:12] Ana Ruiz (Green Front):"; in Chinese text a wide colon. */
const LABEL =
  /(?<=^|\n)[ \t]{0,8}(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[ \t]{1,4}|Q\.?[ \t]?\d{1,3}[.:]?[ \t]{1,4}|\d{1,3}\.[ \t]{1,4}(?=(?:Mr|Mrs|Ms|Dr|Hon|Rt|Sir|Dame|Cllr|Senator)\b))?(?:\*{2}|__)?(?<name>[QA]|\p{Lu}[\p{L}\p{M}.'’-]*(?:[ \t]+\p{Lu}[\p{L}\p{M}.'’-]*){0,4}|\p{Lo}[\p{Lo}\p{M} ]{0,18})(?:[ \t]?\([^()\n]{1,50}\))?(?:[ \t](?:to|asked)[ \t]the[ \t](?=(?:Prime[ \t])?Minister|Secretary|Leader|Attorney|Speaker|President|Chair|Treasurer)[^:\n]{4,60})?(?:\*{2}|__)?[ \t]?[:：](?:\*{2}|__)?[ \t]*(?=\S)/gu;
const SHORT = /(?<=^|\n)[ \t]{0,8}(?<name>[QA])[.)][ \t]+(?=\S)/gu;
/** Labels of lists and forms; a talk has none of these. */
const NO_SPEAKER =
  /^(?:note|notes|source|sources|date|time|place|location|contact|contacts|subject|title|summary|background|needs|highlights|overview|total|from|to|cc|re|tel|phone|fax|email|e-mail|web|website|photo|photos|photographs|caption|price|address|results?|example|figure|table|item|action|decision|agenda|present|absent|apologies|attendees|to do|todo|update|warning|important|media contact|press contact|for more information|verdict|held|facts?|witnesses|members?(?: present)?|also present|in attendance|counsel|response|gaps?|challenges|constraints|achievements|priorities|activities|impact|access|funding|coordination|objectives?|outcomes?|status|recommendations?|conclusions?|risks?|next steps|follow-up|progress|indicators?|targets?|partners|lead|cluster|key \p{L}+|people \p{L}+|for the (?:crown|prosecution|defen[cs]e)|remarks?|observations?|assessment|comments?|weather|team|duty officer|incident|exhibits?|participants|attending|analysts|speakers|panellists|panelists|moderators?:|interviewers?(?=:)|interpreters?|recorded|duration|length)$/iu;
/** "[laughs] ", "(pause) ": what a speaker does before speaking. */
const ASIDE = /^(?:\[\p{Ll}[^[\]\n]{1,30}\]|\(\p{Ll}[^()\n]{1,30}\))\s{1,3}(?=\S)/u;
const INTERVIEWED =
  /\b(?:[Ii]nterview(?:ed)?(?: with| of)?|[Cc]onversation with|[Qq]uestions? (?:to|for)|Q ?& ?A(?: with)?|[Tt]alking to|[Ss]poke (?:to|with)|[Mm]eets)[ :]+(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Capt|Captain|Judge|Minister)\.? )?(?<name>\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|de|van|von|bin|al|el|\p{Lu}[\p{L}'’-]+)){1,3})/u;
/** Who asks, where the lines over the talk say so: "Interview by Ana Ruiz". */
const ASKED_BY =
  /\b(?:[Ii]nterview(?:ed)?|[Qq]uestions(?: asked)?) by[ :]+(?<name>\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|de|van|von|bin|al|el|\p{Lu}[\p{L}'’-]+)){1,3})/u;

/**
 * The turns of a transcript or of an interview in questions and answers: what follows a speaker's label is theirs, word
 * for word. Empty unless labels come back as they do in talk.
 */
export function turnsOf(analysis: Analysis, entities: Entities): readonly QuoteDraft[] {
  const { text } = analysis;
  const written = labelled(analysis).filter(({ label, parts: [part] }) => {
    // "Spokesperson: Ana Ruiz" over a talk tells who holds a post.
    const said = part === undefined || part.end - part.start > 60 ? '' : text.slice(part.start, part.end);
    return text[label.end] !== ':' || !/^\p{Lu}[^.!?]+$/u.test(said) || !isWhole(said, entities);
  });
  const turns = analysis.language.startsWith('en') ? askedOnly(text, written) : written;
  const asked = questionsAndAnswers(analysis, entities);
  if (asked.length > turns.length) return asked;
  const dashed = dashTalk(analysis, entities);
  if (dashed.length > turns.length) return dashed;
  const times = new Map<string, number>();
  for (const { name } of turns) {
    const last = name.toUpperCase().split(/\s+/u).at(-1) ?? name;
    const key = /^\d/u.test(last) ? name : last;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const repeated = [...times.values()].filter((count) => count > 1).length;
  const between =
    analysis.language.startsWith('en') || times.size !== 1 ? null : askedBetween(text, analysis.paragraphs, turns);
  if (between !== null)
    return between.flatMap(({ asked: question, turn }) => {
      const answer = draftOf(text, turn, speakerOf(turn, entities));
      const parts = question === null ? [] : [question];
      return question === null ? [answer] : [draftOf(text, { ...turn, label: question, parts }, null), answer];
    });
  const isTalk = turns.length > 2 && repeated > 0 && (repeated > 1 || times.size > 1);
  if (!isTalk && !isOneExchange(text, turns)) return exchange(text, turns, entities);
  const head = text.slice(0, turns[0]?.label.start ?? 0);
  const asker = namedIn(head, ASKED_BY, entities) ?? namedIn(head, ASKED_BY_WORLD, entities);
  const answerer =
    namedIn(head, INTERVIEWED, entities) ??
    namedIn(head, INTERVIEWED_WORLD, entities) ??
    (turns !== written ? mostNamed(text, head.length, asker, entities) : null) ??
    (analysis.language.startsWith('en') ? null : answererIn(entities, head, asker?.name));
  const examined = inExamination(text, turns, entities);
  const named = ({ name, label }: Turn): QuoteDraft['speaker'] => {
    const part = partInTalk(name);
    return examined(name, label.start) ?? (part === 'answers' ? answerer : part === 'asks' ? asker : null);
  };
  // An answer without a label is nobody's where no line over the talk says whose.
  const isBare = ({ name }: Turn): boolean => turns !== written && name === ANSWER;
  return turns.map((turn) => draftOf(text, turn, named(turn) ?? (isBare(turn) ? null : speakerOf(turn, entities))));
}

/** "Q: ...?" and "A: ..." once each: an interview of which one question was printed. */
function isOneExchange(text: string, turns: readonly Turn[]): boolean {
  const [question, answer] = turns;
  const asked = question?.parts.at(-1);
  return (
    turns.length === 2 &&
    partInTalk(question?.name ?? '') === 'asks' &&
    partInTalk(answer?.name ?? '') === 'answers' &&
    asked !== undefined &&
    text.slice(asked.start, asked.end).trimEnd().endsWith('?')
  );
}

/** In a deposition "Q." is who examines from the line before it on, "A." and "THE WITNESS" who is examined. */
function inExamination(
  text: string,
  turns: readonly Turn[],
  entities: Entities,
): (label: string, at: number) => QuoteDraft['speaker'] {
  const examiners = turns.some(({ name }) => name === 'Q') ? examinersIn(text) : [];
  const witness = examiners.length === 0 ? null : witnessIn(text);
  const speaker = ({ name, start, end }: Examiner): QuoteDraft['speaker'] => ({
    name: personOf(name, entities) ?? name,
    evidence: { start, end },
  });
  let last = -1;
  return (label, at) => {
    while ((examiners[last + 1]?.start ?? at) < at) last += 1;
    const examiner = examiners[last];
    if (label === 'Q') return examiner === undefined ? null : speaker(examiner);
    return witness !== null && /^(?:A|(?:THE )?WITNESS)$/iu.test(label) ? speaker(witness) : null;
  };
}

/** A question and its answer in a report: labels of two people whom the text names elsewhere, with whole sentences. */
function exchange(text: string, turns: readonly Turn[], entities: Entities): readonly QuoteDraft[] {
  const said = turns.filter(
    ({ name, parts }) =>
      /\s/u.test(name) &&
      personOf(name, entities) !== null &&
      /\S\s+\S+\s+\S.*[.?!]/su.test(
        text.slice(parts[0]?.start, Math.min(parts[0]?.end ?? 0, (parts[0]?.start ?? 0) + 200)),
      ),
  );
  const speakers = new Set(said.map(({ name }) => personOf(name, entities)));
  return speakers.size > 1 ? said.map((turn) => draftOf(text, turn, speakerOf(turn, entities))) : [];
}

function speakerOf({ name, label }: Turn, entities: Entities): QuoteDraft['speaker'] {
  return { name: personOf(name, entities) ?? name, evidence: label };
}

function draftOf(text: string, { label, parts }: Turn, speaker: QuoteDraft['speaker']): QuoteDraft {
  const draft = {
    text: parts.map((part) => text.slice(part.start, part.end)).join(' '),
    kind: 'direct',
    speaker,
    cue: label,
    evidence: { start: parts[0]?.start ?? label.end, end: parts.at(-1)?.end ?? label.end },
    confidence: 0.9,
    why: byRule('label', 0.9),
  } as const;
  return parts.length > 1 ? { ...draft, parts } : draft;
}

function labelled(analysis: Analysis): readonly Turn[] {
  const { text, body, paragraphs } = analysis;
  const part = text.slice(body.start, body.end);
  const claim = claimLine(analysis);
  const short = [...part.matchAll(SHORT)];
  const plain = [...part.matchAll(LABEL), ...(short.length > 3 ? short : [])].map((match) => {
    const name = match.groups?.['name'] ?? '';
    const { index } = match;
    return { at: index, from: index + match[0].indexOf(name), name, wordsAt: index + match[0].length };
  });
  const opened = new Set(plain.map(({ from }) => from));
  const found = [...plain, ...labelForms(part).filter(({ from }) => !opened.has(from))]
    .filter(({ name }) => !NO_SPEAKER.test(name) && !isTalkField(name))
    .filter(({ at }) => claim === null || body.start + at >= claim.words.end)
    .sort((a, b) => a.at - b.at)
    .filter((label, index, all) => index > 0 || !isQuotedHeadline(part, label, all[1]));
  let paragraph = 0;
  return found.flatMap(({ from: nameAt, name, wordsAt }, index) => {
    const opening = body.start + wordsAt;
    const start = opening + (ASIDE.exec(text.slice(opening, opening + 40))?.[0].length ?? 0);
    while (paragraph + 1 < paragraphs.length && (paragraphs[paragraph]?.end ?? 0) <= start) paragraph += 1;
    const next = found[index + 1];
    const limit = next ? body.start + next.at : body.end;
    const words = text.slice(start, Math.min(paragraphs[paragraph]?.end ?? body.end, limit)).trimEnd();
    const from = body.start + nameAt;
    if (words === '' || /^<[^<>\n]{1,40}>$/u.test(words)) return [];
    let past = paragraph + 1;
    while ((paragraphs[past]?.start ?? limit) < limit) past += 1;
    const following = paragraphs.slice(paragraph + 1, past);
    const parts = paragraphsOfTurn(text, { start, end: start + words.length }, following, name, next === undefined);
    return [{ label: { start: from, end: from + name.length }, name, parts }];
  });
}

/** "Ana Ruiz: “Ice is a bad liar”" over a talk whose labels are other ones: a headline, and no turn. */
function isQuotedHeadline(part: string, label: Label, next: Label | undefined): boolean {
  const opensQuoted = ({ wordsAt }: Label): boolean => /^["“‘«]/u.test(part.charAt(wordsAt));
  if (next === undefined || !opensQuoted(label) || opensQuoted(next)) return false;
  const end = part.indexOf('\n', label.wordsAt);
  return /["”’»]$/u.test(part.slice(label.wordsAt, end < 0 ? part.length : end).trimEnd());
}

/** The one whom the lines before the first question name as interviewed, or as asking. */
function namedIn(head: string, words: RegExp, entities: Entities): QuoteDraft['speaker'] {
  const match = words.exec(head);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return null;
  const start = match.index + match[0].lastIndexOf(name);
  return { name: personOf(name, entities) ?? name, evidence: { start, end: start + name.length } };
}
