import type { Analysis } from '../../../text/analysis';
import type { Tense } from '../time-rule';

/** Words before a day that point ahead, and verbs about it that do, by language. */
const BEFORE: Readonly<Record<string, RegExp>> = {
  fr: /(?:d[’']ici(?: à)?|jusqu[’']à|à partir de|dès|avant|à compter de) (?:le )?$/iu,
  es: /(?:hasta(?: el)?|de aquí al?|para el|a partir del?|antes del?|desde este) $/iu,
  de: /(?:bis(?: zum)?|ab|kommenden|nächsten) $/iu,
  it: /(?:entro|fino a|da) $/iu,
  pt: /(?:até|a partir de) $/iu,
  ru: /(?:до|к|с ближайшего) $/iu,
  ar: /(?:حتى|بحلول|اعتبارا من|بدءا من) (?:يوم )?$/u,
  ur: /-$/u,
  tr: /-$/u,
  uk: /(?:до|на) $/iu,
  fa: /(?:تا|برای) (?:روز )?$/u,
  ja: /-$/u,
  zh: /(?:将于|定于|拟于|于|到|至)$/u,
};
const VERBS: Readonly<Record<string, RegExp>> = {
  fr: /(?:^|[^\p{L}])(?:\p{L}{2,}(?:era|ira|dra|ront|rait|raient)|sera|aura|seront|auront|devra|devraient?|doit|doivent|va|vont|prévoi(?:t|ent)|prévue?s?|attendue?s?|reporté(?:e|s|es)?|débute(?:nt)?|commence(?:nt)?|rouvr(?:e|ent))(?![\p{L}])/iu,
  es: /(?:^|[^\p{L}])(?:\p{L}{2,}(?:rá|rán)|va a|van a|prevé|prevén|está previst[oa]|previst[oa]s?|aplazad[oa]s?|comienzan?|próximo)(?![\p{L}])/iu,
  de: /(?:^|[^\p{L}])(?:wird|werden?|soll|sollen|will|wollen|plant|planen|bringt|beginn(?:t|en)|start(?:et|en)|tagt|öffne(?:t|n)|findet|finden|treffen|entscheidet|geplant)(?![\p{L}])/iu,
  it: /(?:^|[^\p{L}])(?:\p{L}{2,}(?:rà|ranno)|previst[oaie]|fissat[oaie]|attes[oaie]|rinviat[oaie]|dovrebbe|dovrebbero|deve|devono)(?![\p{L}])/iu,
  pt: /(?:^|[^\p{L}])(?:\p{L}{2,}(?:rá|rão)|vai|vão|deve|devem|marcad[oa]s?|previst[oa]s?|agendad[oa]s?|adiad[oa]s?)(?![\p{L}])/iu,
  ru: /(?:^|[^\p{L}])(?:будет|будут|планиру\p{L}+|намерен\p{L}*|должн\p{L}+|состоится|пройд(?:ёт|ет|ут)|начн(?:ётся|ется|утся)|откро(?:ется|ются)|провед(?:ёт|ет|ут)|ожида\p{L}+|жд(?:ём|ет|ёт|ут|ем)|прекрат(?:ится|ятся)|продл(?:ится|ятся)|заверш(?:ится|атся|ат|ит)|выделят|выделит|поступ(?:ит|ят)|выйд(?:ет|ут)|вернётся|вернутся|перенесён\p{L}*|назначен\p{L}*|вылет(?:ит|ят)|прибуд(?:ет|ут)|рассмотр(?:ит|ят)|обсуд(?:ит|ят)|вынес(?:ет|ут)|представ(?:ит|ят))(?![\p{L}])/iu,
  ar: /(?:^|[^\p{L}])(?:س[يتن]\p{L}{3,}|سوف|المقرر|المتوقع|المنتظر|يبدأ|تبدأ|يعقد|تعقد)(?![\p{L}])/u,
  ur: /(?:^|[^\p{L}])(?:\p{L}+ (?:گا|گی|گے)|ہو(?:گا|گی|گے|نگے)|\p{L}+(?:ئیگا|ئیگی|ئینگے|ئےگا)|پیش گوئی|متوقع|ہونا ہے)(?![\p{L}])/u,
  tr: /kadar|bekleniyor|planlanıyor|\p{L}{2,}(?:acak|ecek|acağı|eceği)/iu,
  uk: /(?:^|[^\p{L}])(?:буде|будуть|планує|планують|має|мають|відбудеться|відбудуться|розпочнеться|почнеться|очікується|очікують|призначено|заплановано|\p{L}+тиме(?:ться)?|\p{L}+тимуть(?:ся)?)(?![\p{L}])/iu,
  fa: /(?:^|[^\p{L}])(?:خواهد|خواهند|(?:برگزار|آغاز|منتشر|افتتاح|بازگشایی) می‌(?:شود|شوند|گردد)|قرار است|پیش‌بینی|انتظار می‌رود)(?![\p{L}])/u,
  ja: /予定|見通し|方針|計画|までに|見込み/u,
  zh: /(?:将|计划|预计|拟|定于|即将)/u,
};
/** Where the clause about a day ends. */
const EDGE = /[.!?;:؟؛۔。！？；：«»“”"\n]|, (?:que|dass|что|wie)|(?<=[^\p{L}])(?:que|dass|что|أن|کہ)(?=[^\p{L}])/gu;
/** What was done on the day itself, right before it: "l'accord signé lundi", "el acuerdo firmado el lunes". */
const DONE: Readonly<Record<string, RegExp>> = {
  fr: /(?<![\p{L}])(?!(?:prév|attend|program|fix|report|convoqu|agend)\p{L}+ $)\p{L}{2,}(?:ée?s?|ies?|ue?s?) $/iu,
  es: /(?<![\p{L}])(?!(?:previst|programad|fijad|convocad|aplazad|esperad)\p{L}+ el $)\p{L}{2,}(?:ad|id)[oa]s? el $/iu,
};
const REACH = 90;
/** "Der Landrat rechnet mit einer Räumung am Samstag": in German the present tense beside a day tells of what comes, unless something in the past stands there too. */
const PRESENT =
  /(?:^|[^\p{L}])(?:rechne(?:t|n)|erwarte(?:t|n)|hof(?:ft|fen)|dürften?|könnten?|bleib(?:t|en)|kommt|kommen|fährt|fahren|fahre|reis(?:t|en)|trifft|treffe|geht|gehen|gibt es|zieht|ziehen|reist|eröffnet)(?![\p{L}])/u;
const PAST =
  /(?:^|[^\p{L}])(?:war|waren|hat|haben|ist|sind|kam|kamen|ging|gingen|fuhr|fuhren|blieb|blieben|traf|trafen|stieg|stiegen|fiel|fielen|gab|wurden?|(?!heute|letzte|erste|nächste|dritte|bitte|gute)\p{Ll}{3,}te[nt]?)(?![\p{L}])/u;
/** A label over a list of what is still to be done, by the beginning of its line. */
const TO_DO =
  /^(?:Offen(?:e Punkte)?|Noch (?:offen|zu klären)|To-?\s?do|Zu tun|Aufgaben|Nächste Schritte|Termine|Geplant|À faire|A faire|Prochaines étapes|À venir|Pendientes?|Por hacer|Próximos pasos|Tareas|Da fare|Prossimi passi|A fazer|Próximos passos|Pendências|Pendentes|Сделать|Планы?|Предстоит|Осталось(?: сделать)?|Дальнейшие шаги|Зробити|Плани?|المهام|الخطوات (?:القادمة|المقبلة)|المتبقي|待办(?:事项)?|下一步|Yapılacaklar|کارهای باقی‌مانده|باقی کام)\s?[:：]?\s*$/iu;
const BULLET = /^\s*(?:[–—•*·-]|\d{1,2}[.)])\s/u;
/** A list of things to do is looked up over at most so many lines and code units. */
const MOST_ITEMS = 12;
const LIST_REACH = 900;

/** True for a day in a list under words such as "Offen:" or "Próximos pasos:". */
function isPlanned(text: string, at: number): boolean {
  const lines = text.slice(Math.max(0, at - LIST_REACH), at).split('\n');
  if (!BULLET.test(`${lines.at(-1) ?? ''} `)) return false;
  const above = lines.slice(0, -1).toReversed().slice(0, MOST_ITEMS);
  const label = above.find((line) => line.trim() !== '' && !BULLET.test(line));
  return label !== undefined && TO_DO.test(label.trim());
}

/** True where the words about a day of the week speak of what is to come. */
export function looksAhead(text: string, start: number, end: number, code: string): boolean {
  const left = text.slice(Math.max(0, start - REACH), start);
  const right = text.slice(end, end + REACH);
  if (BEFORE[code]?.test(left) === true) return true;
  if (DONE[code]?.test(left) === true) return false;
  // "Am Montag berät der Rat": a German sentence that opens with the day and goes on in the present tense.
  if (code === 'de' && /(?:^|[.\n] ?)Am $/u.test(left) && /^ (?!hat |ist |war |sagt )\p{Ll}{3,}(?<!te)t /u.test(right))
    return true;
  if (isPlanned(text, start)) return true;
  const from = [...left.matchAll(EDGE)].at(-1);
  const to = right.search(EDGE);
  const clause = `${left.slice(from === undefined ? 0 : from.index + from[0].length)} ${to < 0 ? right : right.slice(0, to)}`;
  if (VERBS[code]?.test(clause) === true) return true;
  return code === 'de' && PRESENT.test(clause) && !PAST.test(clause);
}

/** Whether the words about a time in a language other than English speak of what is to come; else they are taken to tell of what was. */
export function worldTense({ text, language }: Analysis, at: number): Tense {
  return looksAhead(text, at, at, language.slice(0, 2)) ? 'future' : 'past';
}
