import { groupSpan } from '../../../text/group-span';
import type { Span } from '../../../text/span';
import { WORLD_VERBS } from './verbs';

/** Forms that in German only the subjunctive of reported speech has. */
const FORMS =
  /(?<![\p{L}\p{M}])(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|möge|gebe|stehe|liege|gehe|komme|bleibe|brauche|fehle|handle|handele|bestehe|gelte|lasse|wisse|sehe|nehme|erhalte|führe|betrage|laufe|drohe|reiche|koste|arbeite)(?![\p{L}\p{M}])/u;
/** "Ich habe", and what is no report: wishes and commands. */
const OWN =
  /(?<![\p{L}\p{M}])(?:ich|Ich|damit|Damit|als ob|es sei denn|Es sei denn|wie dem auch sei)(?![\p{L}\p{M}])|^(?:Sei|Habe|Werde|Gebe|Möge) /u;

/** Forms that show a report right behind a verb of speech. */
const SECOND =
  /(?<![\p{L}\p{M}])(?:müssten|müsste|könnten|könnte|würden|würde|sollten|dürften|hätten|hätte|wären|wäre|seien)(?![\p{L}\p{M}])/u;

/** True for German words that are told as somebody's: a verb in the subjunctive, and nobody who says "I". */
export function isSubjunctive(text: string): boolean {
  return FORMS.test(text) && !OWN.test(text);
}

/** The infinitives that open a report, by language. */
const INFINITIVES: Readonly<Record<string, string>> = {
  fr: "(?=(?:ne pas |n[’']|s[’']|y |en )?(?:avoir|être|vouloir|pouvoir|devoir|disposer|craindre|espérer|ignorer) )",
  es: '(?=(?:no )?(?:haber(?:se|lo|la)?|estar|ser|tener|sentirse|desconocer|confiar) )',
  it: '(?=(?:di )?(?:non )?(?:aver|avere|essere|voler) )',
  pt: '(?=(?:não )?(?:ter|estar|ser|haver) )',
};
const bare = new Map<string, RegExp>();
let divided: RegExp | null = null;

/** "Lobeck meint, die Deiche hielten": behind a verb of opinion a main clause can only be what somebody thinks. */
const MAIN_CLAUSE =
  /(?<![\p{L}\p{M}])(?<verb>mein(?:t|te|en|ten)|glaub(?:t|te|en|ten)|behaupte(?:t|te|n|ten)|vermute(?:t|te|n|ten)|schätz(?:t|te|en|ten)), (?=(?:der|die|das|es|er|sie|man|ein|eine|dort|hier|viele|niemand) )/du;
/** "معتقد است ...": the word for "that" may be left out in Persian. */
const PERSIAN =
  /(?<![\p{L}\p{M}\u200c])(?<verb>معتقد است|معتقدند|بر این باور است|بر این باورند|می‌گوید|می‌گویند) (?!که |«|این است)(?=[^«»:]{12,}$)/du;

/** Reads "sagte, die Ursache sei ...", "a reconnu avoir ...": the words of speech of a report without "that", told by the form of its verb; its group is `verb`. */
export function unmarkedReport(text: string, code: string): RegExpExecArray | null {
  if (code === 'fa') return PERSIAN.exec(text);
  const verbs = WORLD_VERBS[code];
  const form = code === 'de' ? '(?:, |: )' : INFINITIVES[code];
  if (verbs === undefined || form === undefined) return null;
  let pattern = bare.get(code);
  if (pattern === undefined) {
    const between = code === 'de' ? "(?: [\\p{L}\\p{M}.’'-]+){0,6}?" : ' ';
    pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?<verb>${verbs})${between}${form}`, 'diu');
    bare.set(code, pattern);
  }
  const match = pattern.exec(text);
  if (code !== 'de') return match;
  if (match === null) return MAIN_CLAUSE.exec(text);
  const told = text.slice(match.index + match[0].length);
  return isSubjunctive(told) || (SECOND.test(told) && !OWN.test(told)) ? match : MAIN_CLAUSE.exec(text);
}

/** "Sie sei erschüttert, sagte die Ministerin, das Land werde helfen.": who speaks stands within what they said, which German tells in the subjunctive. */
export function dividedReport(
  text: string,
): { readonly first: Span; readonly cue: Span; readonly who: Span; readonly rest: Span } | null {
  divided ??= new RegExp(
    `^(?<first>[^,:;„“”\\n]{6,160}), (?<verb>${WORLD_VERBS['de'] ?? '-'}) (?<who>[^,:;„“”\\n]{3,80}), (?<rest>[^„“”\\n]{6,300})$`,
    'du',
  );
  const match = divided.exec(text);
  const [first, cue, who, rest] =
    match === null ? [] : ['first', 'verb', 'who', 'rest'].map((group) => groupSpan(match, group));
  if (!first || !cue || !who || !rest) return null;
  if (![first, rest].every(({ start, end }) => isSubjunctive(text.slice(start, end)))) return null;
  return { first, cue, who, rest };
}

/** What leads from what somebody said to what they said besides, by language. */
const FURTHER: Readonly<Record<string, RegExp>> = {
  fr: /,? (?:et |tout )?(?:en |a |ont )?(?<verb>(?:assur|affirm|précis|ajout|soulign|indiqu|rappel|estim|expliqu)(?:ant|é)) (?:également |aussi )?(?:que |qu[’'])(?=\S)/du,
  es: /(?:,? y |, al tiempo que |, )(?:también |además )?(?<verb>añadió|agregó|aseguró|precisó|subrayó|advirtió|indicó|añadiendo|asegurando|precisando|advirtiendo) que (?=\S)/du,
  de: /,? und (?<verb>fügte hinzu|betonte|erklärte|kündigte an|ergänzte|warnte), dass (?=\S)/du,
  ru: /,? (?:и |а также )?(?<verb>добавил[аи]?|добавив|отметив|подчеркнув|уточнив|пояснив), что (?=\S)/du,
};

/** Where the words of a report go on to a further one of the same speaker ("..., tout en assurant que ..."); null where they do not. */
export function furtherReport(
  text: string,
  { start, end }: Span,
  code: string,
): { readonly at: number; readonly cue: Span; readonly content: Span } | null {
  const words = text.slice(start, end);
  const match = FURTHER[code]?.exec(words);
  const cue = match ? groupSpan(match, 'verb') : null;
  if (!match || cue === null || match.index < 8) return null;
  const from = match.index + match[0].length;
  if (words.length - from < 8) return null;
  return {
    at: start + match.index,
    cue: { start: start + cue.start, end: start + cue.end },
    content: { start: start + from, end },
  };
}
