import type { Analysis } from '../../text/analysis';
import { overlaps, type Span } from '../../text/span';
import type { Entities, QuoteDraft } from '../draft';
import type { Speaker } from '../summary';
import { byRule } from '../why';
import { lastPerson, nameIn, WORLD_PRONOUN } from './world-cues';
import { WORLD_VERBS } from './world-verbs';

/** How a language reports speech: the word for "that", what opens "according to", and how the parts stand. */
type Reports = {
  readonly that: string;
  /** "According to" before the source and, where `behind`, after it. */
  readonly source: string;
  readonly behind?: boolean;
  /** Where the verb stands before its subject. */
  readonly verbFirst?: boolean;
};

const REPORTS: Readonly<Record<string, Reports>> = {
  fr: { that: "qu(?:e |[’'])", source: "Selon |D[’']après |De l[’']avis d(?:e |u )" },
  es: { that: 'que ', source: 'Según |De acuerdo con ' },
  de: { that: ', dass ', source: 'Laut |Nach Angaben (?:von |der |des )|Nach Ansicht (?:von |der |des )' },
  it: { that: 'che ', source: 'Secondo |Stando a ' },
  pt: { that: 'que ', source: 'Segundo |De acordo com |Conforme ' },
  ru: { that: ', что ', source: 'По словам |По данным |По мнению |Как (?:сообщил[аи]?|заявил[аи]?|рассказал[аи]?) ' },
  ar: {
    that: '(?:أن|إن|بأن|أنّ|إنّ)(?:ه|ها|هم)? ',
    source: '(?:و|ف)?(?:بحسب|حسب|وفقا ل|وفقًا ل|طبقا ل|وفق) ?',
    verbFirst: true,
  },
  ur: { that: 'کہ ', source: ' کے مطابق', behind: true },
  zh: { that: '[，,：:]?', source: '(?:据|根据|按照)' },
};
/** Other ways to name the source, by language. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  ru: ['^(?<cue>По (?<who>его|её|ее|их) словам),'],
};
/** Languages that leave out who speaks where it is the one before: "Añadió que ...". */
const MAY_DROP = new Set(['es', 'it', 'pt', 'ar']);
/** A report says at least so much. */
const LEAST = 8;
const LEAST_HAN = 4;
/** Who speaks is named in at most so many words, or Chinese characters. */
const MOST_WORDS = 8;
const WORD = "[\\p{L}\\p{M}\\u200c][\\p{L}\\p{M}\\p{N}\\u200c’'-]*";
const TAIL = /[\s.!?。！？؟۔…]+$/u;

type Patterns = { readonly that: RegExp; readonly source: readonly RegExp[]; readonly trailing: readonly RegExp[] };
type Part = { readonly content: Span; readonly who: Span; readonly cue: Span };

const patterns = new Map<string, Patterns>();

/**
 * Reported speech in a language other than English, at most one a sentence: "X said that ...", "..., said X",
 * "according to X, ..."; sentences that hold a quotation (`taken`) are left to it.
 */
export function reportedInWorld(analysis: Analysis, taken: readonly Span[], entities: Entities): QuoteDraft[] {
  const code = analysis.language.slice(0, 2);
  const found = patternsOf(code);
  if (found === null) return [];
  const busy = [...taken].sort((a, b) => a.start - b.start);
  let at = 0;
  return analysis.sentences.flatMap((sentence): QuoteDraft[] => {
    while (at < busy.length && (busy[at]?.end ?? 0) <= sentence.start) at += 1;
    const next = busy[at];
    if (next !== undefined && overlaps(next, sentence)) return [];
    const text = analysis.text.slice(sentence.start, sentence.end);
    const part = sourced(text, found, code) ?? claimed(text, found, code) ?? trailed(text, found);
    if (part === null || part.content.end - part.content.start < (code === 'zh' ? LEAST_HAN : LEAST)) return [];
    const speaker = speakerOf(part, text, sentence.start);
    if (speaker === null) return [];
    const move = ({ start, end }: Span): Span => ({ start: start + sentence.start, end: end + sentence.start });
    return [
      {
        text: text.slice(part.content.start, part.content.end),
        kind: 'indirect',
        speaker,
        cue: move(part.cue),
        evidence: move(part.content),
        confidence: 0.7,
        why: byRule('reported', 0.7),
      },
    ];
  });

  function speakerOf({ who, cue }: Part, text: string, offset: number): Speaker | null {
    const written = text.slice(who.start, who.end).trim();
    const start = offset + who.start + text.slice(who.start, who.end).indexOf(written);
    if (written === '') {
      const name = MAY_DROP.has(code) ? lastPerson(entities, offset + cue.start) : null;
      return name === null ? null : { name, evidence: { start: offset + cue.start, end: offset + cue.end } };
    }
    const evidence = { start, end: start + written.length };
    if (WORLD_PRONOUN.test(written) || /^(?:его|её|ее|их)$/iu.test(written)) {
      const name = lastPerson(entities, start);
      return name === null ? null : { name, evidence };
    }
    const person = entities.people.find(({ mentions }) => mentions.some((mention) => overlaps(mention, evidence)));
    const mention = person?.mentions.find((one) => overlaps(one, evidence));
    if (person && mention) return { name: analysis.text.slice(mention.start, mention.end), evidence: mention };
    const name = nameIn(written, code);
    const from = written.indexOf(name);
    return name === '' ? null : { name, evidence: { start: start + from, end: start + from + name.length } };
  }
}

/** "X said that ..."; in Arabic "said X that ...", also without X where the one before goes on. */
function claimed(text: string, { that }: Patterns, code: string): Part | null {
  const match = that.exec(text);
  if (match === null) return null;
  const verb = match.groups?.['verb'] ?? '';
  const start = match.index + match[0].indexOf(verb);
  const cue = { start, end: start + verb.length };
  const content = trimmed(text, match.index + match[0].length, text.length);
  if (REPORTS[code]?.verbFirst) {
    const who = match.groups?.['who'] ?? '';
    const from = match.index + match[0].lastIndexOf(who);
    return { content, cue, who: { start: from, end: from + who.length } };
  }
  const clause = Math.max(
    ...[',', ';', '،', '؛', '，', '。', ':', '–', '—'].map((mark) => text.lastIndexOf(mark, start - 1) + 1),
    0,
  );
  const apposed = code === 'zh' ? clause : withApposition(text, clause, start);
  return { content, cue, who: { start: apposed, end: start } };
}

/** "The spokeswoman, Rosa Vega, said": where nothing stands between the last comma and the verb, the part before it. */
function withApposition(text: string, clause: number, verb: number): number {
  if (text.slice(clause, verb).trim() !== '') return clause;
  return Math.max(text.lastIndexOf(',', clause - 2) + 1, 0);
}

/** "..., said X." */
function trailed(text: string, { trailing }: Patterns): Part | null {
  const match = firstOf(trailing, text);
  if (match === null) return null;
  const verb = match.groups?.['verb'] ?? '';
  const who = match.groups?.['who'] ?? '';
  const start = match.index + match[0].indexOf(verb);
  const from = match.index + match[0].indexOf(who, match[0].indexOf(verb) + verb.length);
  return {
    content: trimmed(text, 0, match.index),
    cue: { start, end: start + verb.length },
    who: { start: from, end: from + who.length },
  };
}

/** "According to X, ...". */
function sourced(text: string, { source }: Patterns, code: string): Part | null {
  const match = firstOf(source, text);
  if (match === null) return null;
  const who = match.groups?.['who'] ?? '';
  const cueWords = match.groups?.['cue'] ?? '';
  const start = match.index + match[0].indexOf(cueWords);
  const from =
    match.index +
    (code === 'ur' ? match[0].indexOf(who) : match[0].indexOf(who, start - match.index + cueWords.length));
  return {
    content: trimmed(text, match.index + match[0].length, text.length),
    cue: trimmed(text, start, start + cueWords.length),
    who: {
      start: from,
      end: Math.max(from + who.length, match.groups?.['more'] ? match.index + match[0].length - 1 : 0),
    },
  };
}

function firstOf(all: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of all) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  return { start, end: Math.max(start, from + part.replace(TAIL, '').length) };
}

function patternsOf(code: string): Patterns | null {
  const known = patterns.get(code);
  if (known !== undefined) return known;
  const reports = REPORTS[code];
  const verbs = WORLD_VERBS[code];
  if (reports === undefined || verbs === undefined) return null;
  const [open, close] = code === 'zh' ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
  const verb = `${open}(?<verb>${verbs})${close}`;
  const who = `(?<who>${WORD}(?: ${WORD}){0,${MOST_WORDS - 1}})`;
  const made: Patterns = {
    that: new RegExp(thatOf(code, reports, verb), 'iu'),
    source: [sourceOf(code, reports, who), ...(SOURCES[code] ?? [])].map((one) => new RegExp(one, 'u')),
    trailing: [
      ...(code === 'zh' || code === 'ur' || code === 'ar'
        ? []
        : [`, ${verb} ${who}(?:, ${WORD}(?: ${WORD}){0,3})?[.!…]*$`]),
      // The parts of a German verb stand around who speaks: "teilte die Feuerwehr mit".
      ...(code === 'de' ? [`, (?<verb>teilte?|gab|gibt|kündigte?) ${who} (?:mit|bekannt|an)[.!…]*$`] : []),
    ].map((one) => new RegExp(one, 'iu')),
  };
  patterns.set(code, made);
  return made;
}

function thatOf(code: string, { that, verbFirst }: Reports, verb: string): string {
  if (code === 'zh') return `${verb}${that}`;
  if (verbFirst) return `${verb} (?:(?<who>${WORD}(?: ${WORD}){0,${MOST_WORDS - 1}}?) )?${that}`;
  return `${verb} ?${that}`;
}

function sourceOf(code: string, { source, behind }: Reports, who: string): string {
  if (code === 'zh')
    return `^(?<cue>${source})(?<who>\\p{Script=Han}{2,16}?)(?:介绍|称|报道|透露|说|表示|消息|统计|数据|的说法)?[，,]`;
  if (behind) return `^${who}(?<cue>${source})(?![\\p{L}\\p{M}])[،,]?`;
  // German goes on with its verb: what is named is a title and the capitals behind it.
  if (code === 'de')
    return `^(?<cue>${source})(?<who>(?:(?:der|die|das|dem|einer|einem) )?\\p{Lu}[\\p{L}-]*(?: (?:von |des |der |für )?\\p{Lu}[\\p{L}-]*){0,4})`;
  return `^(?<cue>${source})${who}(?:[,،] (?<more>\\p{Lu}${WORD}(?: ${WORD}){0,3}))?[,،]`;
}
