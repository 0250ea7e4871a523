import type { Analysis } from '../../../text/analysis';
import { groupSpan } from '../../../text/group-span';
import type { Span } from '../../../text/span';
import type { Entities } from '../../draft';
import type { Speaker } from '../../summary';
import type { WhyRule } from '../../why';
import { countWords } from '../count-words';
import { issuerOf } from '../issuers';
import { mentionsIn } from '../mentions-in';
import { kinBefore, meantPerson } from './meant-person';
import { holderOf } from './post-holders';
import { namedBefore, namingCue } from './naming';
import { sourceBefore } from '../source-before';
import { MAY_DROP, WORLD_PRONOUN } from './reports';
import { opensClause } from './subject-words';
import { headedBy, inOneSentence, narratedBy, splitVerb } from './led-by';
import { reporterOf, sharedSubject } from './reporters';
import { toldBehind } from './told-behind';
import { WORLD_VERBS } from './verbs';

/** Who spoke a quotation in a language other than English, and the words of speech that tell. */
export type WorldSpeaker = {
  readonly speaker: Speaker;
  readonly cue: Span;
  readonly rule: WhyRule;
  readonly confidence: number;
};

/** Languages whose verb stands before its subject beside a quotation, also where it leads to one. */
const VERB_FIRST = new Set(['ar']);
/** Articles, and small words of time, that are no part of a speaker's name. */
const LEAD =
  /^(?:(?:le|la|les|el|los|las|un|une|una|der|die|das|ein|eine|il|lo|gli|o|a|os|as|de|het|também|aussi|también|auch|seinerseits|zudem|mardi|lundi|además|bei der|beim|bei|aus dem|sa|son|su|ihr|ihre|sein|seine)\s+|l[’'])(?=\p{L})/iu;
const WHEN_HAN =
  /(?:星期[一二三四五六日天]|周[一二三四五六日]|当天|日前|昨[天日]|今[天日]|当日|随后|对此|还|也|则|并|\d+日)+$/u;
const REACH = 140;
/** Words before where, when or to whom somebody spoke. */
const NOT_WHO: Readonly<Record<string, RegExp>> = {
  fr: /^(?:à|au|aux|en|dans|sur|lors|devant|pendant|après|avant|chez|auprès)(?![\p{L}’'-])/iu,
  es: /^(?:en|a|al|ante|durante|tras|desde|por|para|con)(?![\p{L}-])/iu,
  it: /^(?:a|al|alla|ai|in|nel|nella|durante|dopo|davanti|su|sul)(?![\p{L}-])/iu,
  pt: /^(?:a|ao|à|aos|em|no|na|nos|nas|durante|após|perante|para)(?![\p{L}-])/iu,
  de: /^(?:in|im|am|vor|während|nach|gegenüber|auf)(?![\p{L}-])/iu,
  ar: /^(?:في|خلال|أمام|عبر|أثناء|بعد|قبل|على|عقب|لدى|ردا|تعليقا|لوكالة|للصحفيين|لصحيفة)(?![\p{L}])/u,
};
/** Who speaks stands so near behind the verb, titles between. */
const NEAR = 75;
/** Words that lead on to further words of the one who spoke. */
const GOES_ON =
  /(?:avant d[’']ajouter|et d[’']ajouter|ajoutant|y añadió|añadiendo|y agregó|und fügte hinzu|fügte (?:er|sie) hinzu|и добавил[аи]?|добавив|وأضاف|وأضافت|وتابع|وتابعت)(?: \p{L}+){0,2}\s?:\s*$/iu;

/** "Mas admite: ...": a small word that opens the clause is nobody. */
const AND_OR_BUT = /^(?:mas|porém|depois|então|pero|luego|entonces|después|ma|però|poi|mais|puis|aber|doch|dann)$/iu;

/** A name or a nickname is shorter than what somebody calls a thing. */
const LEAST_NAMING = 3;

type Pattern = { readonly after: RegExp; readonly before: RegExp };

const patterns = new Map<string, Pattern>();

/** Names who spoke the quotation at `outer`, from the verb of speech right after or before it; null where none is certain. */
export function worldSpeaker(analysis: Analysis, outer: Span, entities: Entities): WorldSpeaker | null {
  const { text, body } = analysis;
  const code = analysis.language.slice(0, 2);
  const pattern = patternOf(code);
  if (pattern === null) return null;
  const after = line(text.slice(outer.end, Math.min(body.end, outer.end + REACH)), 'start');
  const from = Math.max(body.start, outer.start - REACH);
  const lead = line(text.slice(from, outer.start), 'end');
  // "X، نے کہا": the comma behind a name that stands beside what it tells of.
  const before =
    code === 'ur'
      ? lead
          .replaceAll(/، جو [^،]{3,70}، نے /gu, (aside) => `${' '.repeat(aside.length - 4)} نے `.slice(-aside.length))
          .replaceAll('، نے ', '  نے ')
      : lead;
  const goesOn = GOES_ON.exec(before);
  if (goesOn !== null) {
    const start = outer.start - before.length + goesOn.index;
    const cue = { start, end: start + goesOn[0].replace(/\s?:\s*$/u, '').length };
    const speaker = meantPerson(entities, text, outer.start, code);
    if (speaker !== null)
      return { speaker: { name: speaker, evidence: cue }, cue, rule: 'cue-before', confidence: 0.75 };
  }
  const behind = /[:：]\s*$/u.test(before) ? null : pattern.after.exec(after);
  if (behind) {
    const found = named(behind, outer.end);
    if (found !== null) return { ...found, rule: 'cue-after', confidence: 0.85 };
  }
  const split = code === 'de' ? splitVerb(entities, outer.end, after) : null;
  if (split !== null) return { ...split, rule: 'cue-after', confidence: 0.8 };
  const told = toldBehind(entities, text, outer.end, after, code);
  if (told !== null) return { ...told, rule: 'cue-after', confidence: 0.8 };
  const shared = sharedSubject(entities, outer.start, before, code);
  if (shared !== null) return { ...shared, rule: 'cue-before', confidence: 0.65 };
  const ahead = pattern.before.exec(before);
  const found = ahead === null ? null : named(ahead, outer.start - before.length);
  if (found !== null) return { ...found, rule: 'cue-before', confidence: 0.8 };
  const called = namedBefore(entities, text, outer, after, code);
  if (called !== null) return { ...called, rule: 'cue-after', confidence: 0.65 };
  const naming = countWords(text.slice(outer.start, outer.end)) < LEAST_NAMING ? null : namingCue(before, code);
  const caller = naming === null ? null : named(naming, outer.start - before.length);
  if (caller !== null) return { ...caller, rule: 'cue-before', confidence: 0.7 };
  const inReport = reporterOf(entities, text, outer.start, before, code);
  if (inReport !== null) return { ...inReport, rule: 'cue-before', confidence: 0.65 };
  const narrated = code === 'fr' ? narratedBy(entities, outer.start, before) : null;
  if (narrated !== null) return { ...narrated, rule: 'cue-before', confidence: 0.7 };
  const divided = inOneSentence(entities, text, outer, code);
  if (divided !== null) return { ...divided, rule: 'cue-before', confidence: 0.6 };
  const headed = headedBy(entities, text, outer.start);
  if (headed !== null) return { ...headed, rule: 'introduced', confidence: 0.65 };
  const source = sourceBefore(entities, outer.start, before, code);
  if (source !== null) return { ...source, rule: 'cue-before', confidence: 0.7 };
  const near = personBehind(entities, text, outer.end, after);
  if (near !== null) return { ...near, rule: 'cue-after', confidence: 0.7 };
  const only = /[:：]\s*$/u.test(before)
    ? onlyPersonIn(entities, outer.start - before.length, outer.start, text)
    : null;
  return only === null ? null : { ...only, rule: 'introduced', confidence: 0.6 };

  function named(match: RegExpExecArray, offset: number): Pick<WorldSpeaker, 'speaker' | 'cue'> | null {
    const place = (group: string): Span | null => {
      const found = groupSpan(match, group);
      return found === null ? null : { start: offset + found.start, end: offset + found.end };
    };
    const cue = place('verb') ?? { start: offset + match.index, end: offset + match.index + match[0].length };
    const verb = text.slice(cue.start, cue.end);
    const inverted = /-(?:il|elle|on|ils|elles)\b/u.test(verb);
    const written = (match.groups?.['who'] ?? '').trim().replace(AND_OR_BUT, '');
    const near = inverted ? null : (mentionNear(match, offset, cue) ?? addressing(written, cue));
    const kin = near === null ? null : kinBefore(text, near, code);
    const mention = near === null || kin === null ? near : { ...near, name: kin };
    if (mention !== null) return { speaker: mention, cue };
    const isElsewhere = !inverted && cue.start <= offset + match.index + 4 && NOT_WHO[code]?.test(written) === true;
    if (isElsewhere && !MAY_DROP.has(code)) return null;
    if ((written === '' || isElsewhere) && !inverted && MAY_DROP.has(code)) {
      const dropped = meantPerson(entities, text, outer.start, code);
      return dropped === null ? null : { speaker: { name: dropped, evidence: cue }, cue };
    }
    if (code === 'de' && opensClause(written) && cue.end < outer.start) {
      const behind = text.slice(cue.end, outer.start).replace(/[\s:]+$/u, '');
      const [one] = mentionsIn(entities.people, cue.end, outer.start);
      const name = nameIn(behind.trim(), code);
      const at = cue.end + behind.indexOf(name);
      if (one !== undefined) return { speaker: one, cue };
      return name === '' || !/^\p{Lu}/u.test(name)
        ? null
        : { speaker: { name, evidence: { start: at, end: at + name.length } }, cue };
    }
    if (inverted || WORLD_PRONOUN.test(written.split(' ')[0] ?? '')) {
      const person = meantPerson(entities, text, outer.start, code);
      if (person === null) return null;
      return { speaker: { name: person, evidence: (inverted ? null : place('who')) ?? cue }, cue };
    }
    const name = nameIn(written, code);
    if (name === '' || /^(?:\p{Ll}{1,2}|\d+)$/u.test(name)) return null;
    const at = (place('who')?.start ?? cue.start) + (match.groups?.['who'] ?? '').indexOf(name);
    const issuer = issuerOf(name, entities, at) ?? holderOf(written, entities, at);
    if (issuer !== null) return { speaker: { name: issuer, evidence: { start: at, end: at + name.length } }, cue };
    return { speaker: { name, evidence: { start: at, end: at + name.length } }, cue };
  }

  /** "رحیم صفایی، به خبرنگاران گفت": only to whom somebody speaks stands before a Persian verb; who does, before the comma. */
  function addressing(written: string, cue: Span): Speaker | null {
    if (code !== 'fa' || !/^(?:به|در|با|خطاب) /u.test(written)) return null;
    const one = mentionsIn(entities.people, cue.start - NEAR, cue.start).at(-1);
    return one === undefined || /[.!؟:«»\n]/u.test(text.slice(one.evidence.end, cue.start)) ? null : one;
  }

  /** A person or body named right behind the verb, or in what stands before it, with what the text says of them between. */
  function mentionNear(match: RegExpExecArray, offset: number, cue: Span): Speaker | null {
    const from = offset + match.index;
    const isBefore = /^(?:zh|ur)$/u.test(code) || cue.start - from > 4;
    const [low, high] = isBefore ? [from, cue.start] : [cue.end, Math.min(body.end, cue.end + NEAR)];
    const people = mentionsIn(entities.people, low, high);
    const one = isBefore ? people.at(-1) : people[0];
    if (one === undefined) return null;
    const between = isBefore ? text.slice(one.evidence.end, cue.start) : text.slice(cue.end, one.evidence.start);
    const isApart = isBefore
      ? /[.!?。！？:：«»“”"]/u
      : /[!?:;«»“”"\n]|\.(?! ?\p{Lu}\p{Ll}+)|(?<!\b(?:M|Mme|Dr|Sr|Sra|Prof|\d{1,2}))\. |, \p{Ll}+ (?:que|dass|что) /u;
    return isApart.test(between.replaceAll(/(?<![\p{L}])(?:MM?|Mme|Mlle|Dr|Prof|Sr|Sra|г-н|г-жа)\. ?/gu, ' '))
      ? null
      : one;
  }
}

/** Who is named behind a comma and one or two words: a verb of speech that no list holds ("souffle Josiane Petitjean"). */
function personBehind(
  entities: Entities,
  text: string,
  end: number,
  after: string,
): Pick<WorldSpeaker, 'speaker' | 'cue'> | null {
  const lead = /^,?\s?(?:[—–-]\s)?,?\s?(?<verb>\p{Ll}[\p{L}’'-]+(?: \p{Ll}[\p{L}’'-]+)?)\s/u.exec(after);
  const verb = lead?.groups?.['verb'] ?? '';
  if (lead === null || !/^[,\s—–-]*[,—–-]/u.test(lead[0])) return null;
  const [one] = mentionsIn(entities.people, end, end + lead[0].length + 60);
  if (
    one === undefined ||
    !/^(?:(?:le|la|les|el|der|die|sa|son|su) )?(?:\p{L}+ ){0,2}$/u.test(
      text.slice(end + lead[0].length, one.evidence.start),
    )
  )
    return null;
  const start = end + lead[0].indexOf(verb);
  return { speaker: one, cue: { start, end: start + verb.length } };
}

function patternOf(code: string): Pattern | null {
  const known = patterns.get(code);
  if (known !== undefined) return known;
  const verbs = WORLD_VERBS[code];
  if (verbs === undefined) return null;
  const [open, close] = code === 'zh' ? ['', ''] : ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'];
  const verb = `${open}(?<verb>${verbs})${close}`;
  const word = '[^\\s.,;:!?«»“”„"()،؛۔。，：—–]+';
  const clitic = /^(?:fr|es|it|pt)$/u.test(code) ? "(?:(?:me|nos|le|les|m[’']|nous|lui|mi|ci|gli|lhe)\\s?)?" : '';
  const who =
    code === 'zh' ? '(?<who>[他她]|\\p{Script=Han}[\\p{Script=Han}·、]{1,25}?)' : `(?<who>${word}(?:\\s${word}){0,7})`;
  const lead = '^[\\s,،，؛—–-]{0,6}';
  const isWhoFirst = code === 'zh' || code === 'ur';
  const made = {
    after: new RegExp(
      isWhoFirst
        ? `${lead}${who}\\s?${verb}`
        : `${lead}${clitic}${verb}(?:\\s(?:aussi|también|auch|noch))?(?:\\s${who})?`,
      'diu',
    ),
    before: new RegExp(
      VERB_FIRST.has(code)
        ? `(?:^|[.؟!،\\s])${verb}(?:\\s${who})?\\s?[:：]\\s*$`
        : `(?:^|[.!?。！？;,،，۔»”"])\\s*${who}\\s{0,2}${verb}(?:\\s(?:que|dass|что|کہ|kepada|${word}){1,3})?\\s?[:：,،，]?\\s*$`,
      'diu',
    ),
  };
  patterns.set(code, made);
  return made;
}

/** The line of a stretch that touches the quotation. */
function line(words: string, side: 'start' | 'end'): string {
  if (side === 'start') return words.split('\n', 1)[0] ?? '';
  return words.slice(words.lastIndexOf('\n') + 1);
}

/** The name in a phrase for a speaker: its run of capitals where it has one, else the phrase without its article. */
export function nameIn(written: string, code: string): string {
  if (code === 'zh')
    return written
      .replace(/(?:对记者|对\p{Script=Han}{2,6}记者|在\p{Script=Han}{2,10}[上中时])$/u, '')
      .replace(WHEN_HAN, '');
  const bare = written.replace(LEAD, '').trim();
  // German nouns have capitals, so that "Die Partei" would look like a name of two words.
  const run =
    /\p{Lu}[\p{L}\p{M}’'-]*(?:\s(?:(?:de|del|la|von|van|der|el|al|da|do|di)\s)?\p{Lu}[\p{L}\p{M}’'-]*)+/u.exec(
      code === 'de' ? bare : written,
    );
  if (run) return run[0];
  return /^\p{Lu}[\p{L}\p{M}’'-]*/u.exec(bare)?.[0] ?? bare;
}

/** The one person named in the sentence that leads to a quotation with a colon. */
function onlyPersonIn(
  entities: Entities,
  from: number,
  to: number,
  text: string,
): Pick<WorldSpeaker, 'speaker' | 'cue'> | null {
  const opens = Math.max(from, ...['. ', '! ', '? ', '\n'].map((mark) => text.lastIndexOf(mark, to - 3)));
  const named = mentionsIn(entities.people, opens, to);
  const [first] = named;
  const colon = text.slice(0, to).search(/[:：]\s*$/u);
  if (first === undefined || named.some(({ name }) => name !== first.name) || colon < 0) return null;
  return { speaker: first, cue: { start: colon, end: colon + 1 } };
}
