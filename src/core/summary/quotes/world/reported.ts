import type { Analysis } from '../../../text/analysis';
import { groupSpan } from '../../../text/group-span';
import { overlaps, type Span } from '../../../text/span';
import type { Entities, QuoteDraft } from '../../draft';
import type { Speaker } from '../../summary';
import { byRule } from '../../why';
import { holderOf } from './post-holders';
import { moved, trimmed } from '../reported/report-spans';
import { beforeCompany, isBare, isThing, OF_THAT_ONE, subjectWords, UNDER, SOMEBODY } from './subject-words';
import { backwardReport } from './backward';
import { bareSource, behindApposition } from './bare-sources';
import { dividedReport, furtherReport, isSubjunctive, unmarkedReport } from './unmarked-reports';
import { issuerOf } from '../issuers';
import { mentionsIn } from '../mentions-in';
import { kinBefore, meantPerson } from './meant-person';
import { nameIn } from './cues';
import { aside, type Part, placeOf, quotedSource } from './asides';
import { spokenAbout, warned } from './warnings';
import { reportPatterns, type ReportPatterns } from './report-patterns';
import { MAY_DROP, REPORTS, WORLD_PRONOUN } from './reports';

/** A report says at least so much. */
const LEAST = 8;
/** Small words before a verb of speech whose subject is left out. */
const LEFT_OUT = /^(?:también|además|asimismo|igualmente|nos|me|les?|se|y|anche|inoltre|ci|também|além disso|ainda)$/iu;
const LEAST_HAN = 4;
const VERB_FIRST = new Set(['ar']);

/** How a sentence goes on behind a quotation to what else its speaker says. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  fr: /,? (?:et (?:a )?)?(?<verb>ajoutant|précisant|rappelant|soulignant|estimant|assurant|affirmant|expliquant|ajouté|précisé|rappelé|souligné) qu(?:e |[’'])/du,
  es: /,? (?:y )?(?<verb>añadiendo|recordando|precisando|subrayando|asegurando|señalando|explicando|añadió|agregó|recordó|precisó|subrayó|aseguró) que /du,
  it: /,? (?:e (?:ha )?)?(?<verb>aggiungendo|ricordando|precisando|sottolineando|spiegando|assicurando|aggiunto|ricordato|precisato|sottolineato) che /du,
  pt: /,? (?:e )?(?<verb>acrescentando|lembrando|recordando|sublinhando|ressaltando|explicando|afirmando|acrescentou|lembrou|ressaltou|garantiu) que,? /du,
  de: / und (?<verb>fügte hinzu|ergänzte|betonte|erklärte|sagte), dass /du,
  ru: /,? (?:и )?(?<verb>добавив|отметив|напомнив|подчеркнув|уточнив|пояснив|добавил[аи]?|отметил[аи]?|напомнил[аи]?|подчеркнул[аи]?), что /du,
  uk: /,? (?:і |й |та )?(?<verb>додавши|зазначивши|нагадавши|наголосивши|уточнивши|дода(?:в|ла|ли)|зазначи(?:в|ла|ли)|нагада(?:в|ла|ли)), що /du,
  fa: / و (?<verb>افزود|اضافه کرد|تأکید کرد|گفت|یادآور شد|هشدار داد) که /du,
};
type Spoken = { readonly speaker: Speaker | null; readonly paragraph: number; readonly isPlain: boolean };
const NOBODY: Spoken = { speaker: null, paragraph: -1, isPlain: false };

/**
 * Reported speech in a language other than English, at most one a sentence: "X said that ...", "..., said X",
 * "according to X, ..."; sentences that hold a quotation (one of `direct`) are left to it.
 */
export function reportedInWorld(analysis: Analysis, direct: readonly QuoteDraft[], entities: Entities): QuoteDraft[] {
  const code = analysis.language.slice(0, 2);
  const found = reportPatterns(code);
  if (found === null) return [];
  const busy = [...direct].sort((a, b) => a.evidence.start - b.evidence.start);
  let at = 0;
  const all: QuoteDraft[] = [];
  /** Who was last said to speak in the paragraph, and whether the sentence before was free of speech. */
  let last = NOBODY;
  for (const [index, sentence] of analysis.sentences.entries()) {
    while (at < busy.length && (busy[at]?.evidence.end ?? 0) <= sentence.start) at += 1;
    const next = busy[at];
    const before = last.paragraph === sentence.paragraph ? last : NOBODY;
    const { paragraph } = sentence;
    if (next !== undefined && overlaps(next.evidence, sentence)) {
      const more = behindQuotation(sentence, next);
      if (more !== null) all.push(more);
      last = { speaker: next.speaker ?? before.speaker ?? null, paragraph, isPlain: false };
      continue;
    }
    const reports = reportIn(sentence);
    const own = reports[0] ?? backward(index, before) ?? carried(sentence, before.speaker ?? null);
    if (own !== null) all.push(own, ...reports.slice(1));
    last = { speaker: own?.speaker ?? named(sentence), paragraph, isPlain: own === null };
  }
  return all;

  /** "«...», interviene Ferretti, ricordando che ...": what a sentence goes on to report of the one it quotes. */
  function behindQuotation({ start, end }: Span, { speaker, evidence, cue }: QuoteDraft): QuoteDraft | null {
    const from = Math.max(evidence.end, cue?.end ?? 0);
    if (speaker === null || from >= end || evidence.start < start) return null;
    const rest = analysis.text.slice(from, end);
    const match = GOES_ON[code]?.exec(rest) ?? null;
    if (match === null || /[«»“”„"]/u.test(rest.replace(/^[»”“"]/u, ''))) return null;
    const content = trimmed(analysis.text, from + match.index + match[0].length, end);
    if (content.end - content.start < LEAST) return null;
    return draftOf(content, speaker, moved(placeOf(match, 'verb'), from), 0.6);
  }

  /** "Das teilte X mit.": what the sentence before tells is what X said. */
  function backward(index: number, before: Spoken): QuoteDraft | null {
    const [told, sentence] = [analysis.sentences[index - 1], analysis.sentences[index]];
    if (!before.isPlain || told === undefined || sentence === undefined) return null;
    const part = backwardReport(analysis.text.slice(sentence.start, sentence.end), code);
    const speaker = part === null ? null : speakerOf({ ...part, content: part.who, wide: part.who }, sentence);
    if (part === null || speaker === null) return null;
    const content = trimmed(analysis.text, told.start, told.end);
    return draftOf(content, speaker, moved(part.cue, sentence.start), 0.65);
  }

  /** "Man habe Proben genommen.": in German a sentence in the subjunctive goes on with what the one before spoke. */
  function carried(sentence: Span, speaker: Speaker | null): QuoteDraft | null {
    const text = analysis.text.slice(sentence.start, sentence.end);
    if (code !== 'de' || speaker === null || !isSubjunctive(text)) return null;
    return draftOf(trimmed(analysis.text, sentence.start, sentence.end), speaker, null, 0.6);
  }

  /** The one person a sentence names, if it names one. */
  function named({ start, end }: Span): Speaker | null {
    const people = mentionsIn(entities.people, start, end);
    return new Set(people.map(({ name }) => name)).size === 1 ? (people.at(-1) ?? null) : null;
  }

  function draftOf(content: Span, speaker: Speaker, cue: Span | null, confidence: number): QuoteDraft {
    const text = analysis.text.slice(content.start, content.end);
    return { text, kind: 'indirect', speaker, cue, evidence: content, confidence, why: byRule('reported', confidence) };
  }

  function reportIn(sentence: Span): readonly QuoteDraft[] {
    const text = analysis.text.slice(sentence.start, sentence.end);
    // What tells whose the sentence before was reports nothing of its own.
    if (backwardReport(text, code) !== null) return [];
    const parted = code === 'de' ? dividedReport(text) : null;
    const teller =
      parted === null ? null : speakerOf({ content: parted.first, who: parted.who, cue: parted.cue }, sentence);
    if (parted !== null && teller !== null)
      return [parted.first, parted.rest].map((content) =>
        draftOf(
          moved(trimmed(text, content.start, content.end), sentence.start),
          teller,
          moved(parted.cue, sentence.start),
          0.7,
        ),
      );
    const part =
      behindApposition(sourced(text, found as ReportPatterns), text, code) ??
      bareSource(text, sentence.start, entities, code) ??
      spokenAbout(text, code) ??
      quotedSource(text, code) ??
      claimed(text, found as ReportPatterns, code) ??
      trailed(text, found as ReportPatterns) ??
      aside(text, code) ??
      warned(text, code);
    if (part === null || part.content.end - part.content.start < (code === 'zh' ? LEAST_HAN : LEAST)) return [];
    const isMeant = /^(?:Pour|Para|Per)\s?$/u.test(text.slice(part.cue.start, part.cue.end));
    const { start: from, end: to } = part.who;
    // "Pour la troisième fois": only a person has a view.
    if (isMeant && mentionsIn(entities.people, sentence.start + from, sentence.start + to).length === 0) return [];
    const named = namedBehind(part, sentence);
    if (named !== null) return [draftOf(named.content, named.speaker, moved(part.cue, sentence.start), 0.7)];
    const speaker = speakerOf(part, sentence);
    if (speaker === null) return [];
    const cut = furtherReport(text, part.content, code);
    const first = { start: part.content.start, end: cut?.at ?? part.content.end };
    const told = [draftOf(moved(first, sentence.start), speaker, moved(part.cue, sentence.start), 0.7)];
    if (cut === null) return told;
    return [...told, draftOf(moved(cut.content, sentence.start), speaker, moved(cut.cue, sentence.start), 0.65)];
  }

  /** "به گفتهٔ فرماندار مبارکه، یوسف کاظمی، ...": the name that the post before it belongs to opens what is told. */
  function namedBehind(
    { content, who }: Part,
    { start }: Span,
  ): { readonly speaker: Speaker; readonly content: Span } | null {
    if (VERB_FIRST.has(code) || content.start < who.end || content.start - who.end > 3) return null;
    const from = start + content.start;
    const [speaker] = mentionsIn(entities.people, from, start + content.end);
    if (speaker === undefined || speaker.evidence.start !== from) return null;
    const mark = /^[,،] (?=\S)/u.exec(analysis.text.slice(speaker.evidence.end, speaker.evidence.end + 3));
    const opens = speaker.evidence.end + (mark?.[0].length ?? 0);
    return mark === null || opens >= start + content.end
      ? null
      : { speaker, content: { start: opens, end: start + content.end } };
  }

  /** "Pascal Dutertre, aujourd'hui conseiller, juge que": what stands before the verb tells of the person before it. */
  function apposed(written: string, from: number, to: number): Speaker | null {
    if (VERB_FIRST.has(code) || (written !== '' && /^\p{Lu}/u.test(written))) return null;
    const one = mentionsIn(entities.people, from, to).at(-1);
    if (one === undefined) return null;
    return /^(?:[,،] |，)/u.test(analysis.text.slice(one.evidence.end, one.evidence.end + 2)) &&
      /[,،，]\s*$|[,،，][^,،，]*$/u.test(analysis.text.slice(one.evidence.end, to))
      ? one
      : null;
  }

  function speakerOf({ who, cue, wide }: Part, { start: offset, end: stop }: Span): Speaker | null {
    const text = analysis.text.slice(offset, stop);
    const named = wide === undefined ? [] : mentionsIn(entities.people, offset + wide.start, offset + wide.end);
    if (named[0] !== undefined) return named[0];
    const lead = text.slice(who.start, who.end).trim();
    // "También aseguró que": a small word that opens the sentence is nobody.
    const written = MAY_DROP.has(code) && LEFT_OUT.test(lead) ? '' : code === 'ar' ? lead.replace(UNDER, '') : lead;
    const start = offset + who.start + text.slice(who.start, who.end).indexOf(written);
    if (written === '' || isThing(written) || isBare(written, code)) {
      const name =
        MAY_DROP.has(code) && written === '' ? meantPerson(entities, analysis.text, offset + cue.start, code) : null;
      return name === null ? null : { name, evidence: { start: offset + cue.start, end: offset + cue.end } };
    }
    const evidence = { start, end: start + written.length };
    if (
      WORLD_PRONOUN.test(written) ||
      OF_THAT_ONE.test(written) ||
      SOMEBODY.test(written) ||
      /^(?:его|её|ее|их|його|її|їх|їхніми|ihr|ihm|ihnen)$/iu.test(written)
    ) {
      const name = meantPerson(entities, analysis.text, start, code);
      return name === null ? null : { name, evidence };
    }
    const company = code === 'ar' ? beforeCompany(written) : null;
    const meant = company === null ? undefined : mentionsIn(entities.people, start, start + company.length)[0];
    if (meant !== undefined) return meant;
    if (company !== null) {
      const name = entities.people.find((one) => one.name.endsWith(` ${company}`))?.name ?? company;
      return { name, evidence: { start, end: start + company.length } };
    }
    const within = mentionsIn(entities.people, evidence.start, evidence.end);
    const own = within.at(-1) ?? apposed(written, offset, offset + cue.start);
    const kin = own === null ? null : kinBefore(analysis.text, own, code);
    if (own !== null) return kin === null ? own : { name: kin, evidence };
    // The acronym in brackets behind a body is the body again.
    const body = mentionsIn(entities.organizations, evidence.start, evidence.end)
      .filter((one) => analysis.text[one.evidence.start - 1] !== '(')
      .at(-1);
    const held = code === 'ar' ? holderOf(written, entities, start) : null;
    if (held !== null) return { name: held, evidence };
    const told = body === undefined ? '' : analysis.text.slice(body.evidence.start, body.evidence.end);
    if (body !== undefined) return { name: told.startsWith('لل') ? body.name : told, evidence: body.evidence };
    const name = nameIn(subjectWords(written, code), code);
    const issuer = issuerOf(name, entities, start) ?? holderOf(written, entities, start);
    if (issuer !== null) return { name: issuer, evidence };
    const from = written.indexOf(name);
    return name === '' ? null : { name, evidence: { start: start + from, end: start + from + name.length } };
  }
}

/** "X said that ..."; in Arabic "said X that ...", also without X where the one before goes on. */
function claimed(text: string, { that }: ReportPatterns, code: string): Part | null {
  const match = that.exec(text) ?? unmarkedReport(text, code);
  if (match === null) return null;
  const cue = placeOf(match, 'verb');
  const start = cue.start;
  const content = trimmed(text, match.index + match[0].length, text.length);
  if (REPORTS[code]?.verbFirst) return { content, cue, who: groupSpan(match, 'who') ?? { start, end: start } };
  const clause = Math.max(
    ...[',', ';', '،', '؛', '，', '。', ':', '–', '—'].map((mark) => text.lastIndexOf(mark, start - 1) + 1),
    0,
  );
  const apposed = code === 'zh' ? clause : withApposition(text, clause, start);
  const between = { start: cue.end, end: content.start };
  return {
    content,
    cue,
    who: { start: apposed, end: start },
    ...(between.end - between.start > 12 ? { wide: between } : {}),
  };
}

/** "The spokeswoman, Rosa Vega, said": where nothing stands between the last comma and the verb, the part before it. */
function withApposition(text: string, clause: number, verb: number): number {
  if (!/^(?:نیز|هم|همچنین)?$/u.test(text.slice(clause, verb).trim())) return clause;
  const from = Math.max(text.lastIndexOf(text[clause - 1] ?? ',', clause - 2) + 1, 0);
  // "El tribunal, presidido por la magistrada Ibarz, considera": who leads a body does not speak for it.
  const isLed = /^ (?:\p{L}{4,} (?:por|par|da|dalla)|unter (?:dem )?Vorsitz|под председательством) /u.test(
    text.slice(from, clause),
  );
  return isLed ? Math.max(text.lastIndexOf(',', from - 2) + 1, 0) : from;
}

/** "..., said X." */
function trailed(text: string, { trailing }: ReportPatterns): Part | null {
  const match = firstOf(trailing, text);
  if (match === null) return null;
  const who = placeOf(match, 'who');
  return {
    content: trimmed(text, 0, match.index),
    cue: placeOf(match, 'verb'),
    who,
    wide: { start: who.start, end: text.length },
  };
}

/** "According to X, ...". */
function sourced(text: string, { source }: ReportPatterns): Part | null {
  const match = firstOf(source, text);
  if (match === null) return null;
  const cue = placeOf(match, 'cue');
  const who = placeOf(match, 'who');
  return {
    content: trimmed(text, match.index + match[0].length, text.length),
    cue: trimmed(text, cue.start, cue.end),
    who: { start: who.start, end: groupSpan(match, 'more')?.end ?? who.end },
  };
}

function firstOf(all: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of all) {
    const match = pattern.exec(text);
    if (match !== null) return match;
  }
  return null;
}
