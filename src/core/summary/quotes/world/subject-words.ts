/** Small words of time and order that open a German clause before its verb, so that who speaks stands behind it: "Abschließend betont Vogt". */
const OPENS_GERMAN =
  /^(?:abschließend|anschließend|schließlich|zugleich|zudem|außerdem|gleichzeitig|ferner|weiter|weiterhin|dabei|dazu|danach|dann|hierzu|wörtlich|später|zuletzt|zuvor|gestern|heute|daraufhin|nun|dort|hier|ebenso|deshalb|dennoch|trotzdem|jedoch|allerdings|immerhin|ergänzend|erläuternd)$/iu;

/** True for the word before a German verb of speech that is nobody. */
export function opensClause(words: string): boolean {
  return OPENS_GERMAN.test(words);
}

/** Verbs in forms that no noun has, by language: behind a subject they show where it ends. */
const FINITE: Readonly<Record<string, RegExp>> = {
  es: / (?:(?:no|se|le|lo|la) )?\p{Ll}{2,}(?:ó|aron|ieron) /u,
  pt: / (?:(?:não|se) )?\p{Ll}{2,}(?:ou|aram|eram|iram) /u,
  fr: / (?:s[’']est|a|ont|est|sont) (?:\p{Ll}+ )?\p{Ll}{2,}(?:é|i|u|is)e?s? /u,
  it: / (?:ha|hanno|è|sono|si è) \p{Ll}{2,}[tsr][oaie] /u,
};
const AND = / (?:y|e|et)$/u;
/** No more words than this name who spoke. */
const MOST_WORDS = 10;

/**
 * The words for who spoke without what else they did ("el titular del centro visitó la planta y"), and without a mark at
 * their end; nothing where they are a sentence rather than somebody.
 */
export function subjectWords(written: string, code: string): string {
  const bare = written.replace(/[,،;\s]+$/u, '');
  const shared = AND.test(bare) ? FINITE[code]?.exec(bare) : null;
  const subject = shared ? bare.slice(0, shared.index) : bare;
  const isSentence =
    AND.test(subject) ||
    subject.split(/\s+/u).length > MOST_WORDS ||
    /[.!?؟]\s/u.test(subject) ||
    subject.split('،').length > 2;
  return isSentence ? '' : subject;
}

/** "seinen Angaben": the words of the one spoken of before, in German and Russian. */
export const OF_THAT_ONE = /^(?:seinen|ihren) (?:angaben|worten|aussagen|informationen|erkenntnissen)$/iu;

/** "الوصيف خلال مداخلة مع ...": the one or two words for an Arabic speaker before where and with whom they spoke; null where nothing is told of that. */
export function beforeCompany(written: string): string | null {
  return (
    /^(?<who>ال[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?) (?:(?:خلال|في) (?:ال)?(?:تصريح|تصريحات|بيان|مؤتمر|منشور|تغريدة|كلمة|كلمته|خطاب|رسالة)(?![\p{L}\p{M}])|(?:خلال|في (?:حوار|مقابلة|حديث|لقاء|مداخلة|اتصال)) .*(?:^| )مع )/u.exec(
      written,
    )?.groups?.['who'] ?? null
  );
}

/** True for what a text points back to rather than somebody: "Ces estimations (indiquent que)", "Estos datos". */
export function isThing(written: string): boolean {
  return /^(?:c(?:es|ette|et?)|est(?:os|as|e|a)|es(?:os|as|tes|tas|se|sa|ses|sas)|dies(?:er?|es)|quest[eoia]|эт(?:и|от|а|о)) (?:estimations?|chiffres?|données|résultats?|informations?|images?|documents?|éléments?|cifras?|datos|dados|números|resultados?|imágenes|imagens|informaciones|informações|documentos?|estimaciones|estimativas|Zahlen|Daten|Ergebnisse|Angaben|Bilder|dati|cifre|risultati|immagini|данные|цифры|оценки|кадры|результаты)(?![\p{L}])/iu.test(
    written,
  );
}

/** "اللجنة التابعة لوزارة الداخلية": the body over the one that speaks. */
export const UNDER = /(?<=[\p{L}\p{M}])،? (?:التابعة?|المنبثقة?|المكلفة?) .+$/u;

/** "La carta ... que", "se destaca la burla de la que": an article alone, or nobody at all before an impersonal "se". */
export function isBare(written: string, code: string): boolean {
  if (!/^(?:es|pt|it|fr)$/u.test(code)) return false;
  return /^(?:la|el|los|las|una?|le|les|une|il|lo|gli|i|o|a|os|as|uma)$|(?:^| )(?:se|si)$/iu.test(written);
}

/** A person of whom the text has spoken by name; in Urdu a pronoun may end what stands before the verb. */
export const SOMEBODY =
  /^(?:уч[её]н(?:ый|ая)|исследователь(?:ница)?|чиновни(?:к|ца)|политик|собеседни(?:к|ца)|специалист(?:ка)?|эксперт(?:ка)?|экспертка|науковець|науковиця|посадовець|співрозмовни(?:к|ця)|чоловік|жінка|мужчина|женщина|пенсионер(?:ка)?)$|(?:^| )(?:انہوں|انھوں)$/iu;
