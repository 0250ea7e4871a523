import { groupSpan } from '../../../text/group-span';
import type { Span } from '../../../text/span';
import type { Entities } from '../../draft';
import type { Speaker } from '../../summary';
import { lastPerson, mentionsIn } from '../mentions-in';
import { kinBefore, meantPerson } from './meant-person';
import { NAMING } from './naming';
import { MAY_DROP } from './reports';
import { WORLD_VERBS } from './verbs';

const patterns = new Map<string, RegExp>();

/** A pattern of so many verbs is made once. */
function patternOf(source: string, flags: string): RegExp {
  const known = patterns.get(source);
  if (known !== undefined) return known;
  const made = new RegExp(source, flags);
  patterns.set(source, made);
  return made;
}

type Told = { readonly speaker: Speaker; readonly cue: Span };

/** What leads to the words of a report. */
const THAT =
  /(?<![\p{L}])(?:que|qu[’']|dass|che|что|أن|أنه|أنها|بأن|بأنه|بأنها|إن|إنه|إنها|par|por|als|как)(?![\p{L}])/iu;
/** "s'est félicité d'« ... »": the quoted words are what the verb is about. */
const ITS_MATTER = /^\s(?:d[’']\s?|de(?:l| la)?\s|du\s)$|(?:إلى|بـ?|عن|من)\s?$/iu;

/** Words quoted inside a report belong to whom the sentence says them of: 'dijo que los hospitales "trabajan al límite"'. */
export function reporterOf(entities: Entities, text: string, at: number, before: string, code: string): Told | null {
  const verbs = WORLD_VERBS[code];
  if (verbs === undefined || code === 'ur') return null;
  if (code === 'zh') return reporterInHan(entities, text, at, before, verbs);
  const sentence = before.slice(before.search(/[^.!?؟:«»“”"\n]*$/u));
  const verb = patternOf(`(?<![\\p{L}\\p{M}])(?:${verbs}|واصف(?:ا|ة)|معتبر(?:ا|ة))(?![\\p{L}\\p{M}])`, 'iu').exec(
    sentence,
  );
  const behind = verb === null ? '' : sentence.slice(verb.index + verb[0].length);
  if (verb === null || !(THAT.test(behind) || ITS_MATTER.test(behind))) return null;
  const start = at - sentence.length + verb.index;
  const people = mentionsIn(entities.people, at - sentence.length, at);
  const ahead = people.filter(({ evidence }) => evidence.end <= start).at(-1);
  const cue = { start, end: start + verb[0].length };
  const [first] = people;
  // 'Además dijo que el ministro Arce "...": whom the report is about is not who tells it.
  const isAbout = code !== 'ar' && MAY_DROP.has(code) && ahead === undefined && first !== undefined;
  if (isAbout && THAT.test(text.slice(cue.end, first.evidence.start))) return null;
  const speaker = ahead ?? first;
  if (speaker !== undefined) {
    const kin = kinBefore(text, speaker, code);
    return { speaker: kin === null ? speaker : { ...speaker, name: kin }, cue };
  }
  // 'قال المجلس البلدي في بيان إن "..."': in Arabic a body right behind the verb.
  const body = code === 'ar' ? mentionsIn(entities.organizations, cue.end, at)[0] : undefined;
  if (body !== undefined && body.evidence.start === cue.end + 1) return { speaker: body, cue };
  // "Ранее он говорил, что «...»": the one spoken of last.
  const pronoun = / ?(?<![\p{L}])(?<who>он|она|il|elle|él|ella|er|sie) $/iu.exec(sentence.slice(0, verb.index));
  const meant = pronoun === null ? null : lastPerson(entities, at - sentence.length);
  if (meant !== null) return { speaker: { name: meant, evidence: cue }, cue };
  // 'وقال إن "..."': nobody stands between the verb and what it leads to.
  const isDropped =
    MAY_DROP.has(code) &&
    /^\s*(?:y |e |و|كما )?$/u.test(sentence.slice(0, verb.index)) &&
    /^ \S{2,5} (?:(?:أن|إن) )?$/u.test(behind);
  const name = isDropped ? meantPerson(entities, text, at, code) : null;
  return name === null ? null : { speaker: { name, evidence: cue }, cue };
}

/** "杨老三告诉记者，地全被冲毁了，“……”": the one who speaks earlier in the sentence. */
function reporterInHan(entities: Entities, text: string, at: number, before: string, verbs: string): Told | null {
  const sentence = before.slice(before.search(/[^。！？“”「」\n]*$/u));
  const from = at - sentence.length;
  const verb = patternOf(verbs, 'u').exec(sentence);
  if (verb === null || !/[，,：:]$/u.test(sentence.trimEnd())) return null;
  const cue = { start: from + verb.index, end: from + verb.index + verb[0].length };
  const speaker = mentionsIn(entities.people, from, cue.start).at(-1);
  return speaker === undefined || /[，,；;]/u.test(text.slice(speaker.evidence.end, cue.start))
    ? null
    : { speaker, cue };
}

/** 'La coordinadora, Ingrid Solano, visitó Cobán y pidió "..."': who a sentence names before "and" and a verb of speech. */
export function sharedSubject(entities: Entities, at: number, before: string, code: string): Told | null {
  const verbs = WORLD_VERBS[code];
  if (verbs === undefined || /^(?:zh|ur|ar)$/u.test(code)) return null;
  const sentence = before.slice(before.search(/[^!?؟«»“”"\n]*$/u));
  const match = patternOf(
    `(?:^| )(?:y|e|et|und|и|[^ ]*,) (?<verb>${verbs}${NAMING[code] === undefined ? '' : `|${NAMING[code]}`})(?: [\\p{L}\\p{M}]+){0,4} ?:? ?$`,
    'diu',
  ).exec(sentence);
  const cue = match === null ? null : groupSpan(match, 'verb');
  if (cue === null) return null;
  const from = at - sentence.length;
  const opens = from + Math.max(0, sentence.lastIndexOf('. ', cue.start) + 1);
  const named = mentionsIn(entities.people, opens, from + cue.start);
  const [speaker] = named;
  if (speaker === undefined || named.some(({ name }) => name !== speaker.name)) return null;
  return { speaker, cue: { start: from + cue.start, end: from + cue.end } };
}
