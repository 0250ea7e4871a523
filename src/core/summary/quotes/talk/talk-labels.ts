import type { Entities } from '../../draft';
import type { Speaker } from '../../summary';

const NAME = "(?<name>\\p{Lu}[\\p{L}’'-]+(?: (?:\\p{Lu}\\.|de|del|la|van|von|bin|al|el|\\p{Lu}[\\p{L}’'-]+)){1,3})";
const ASKS =
  /^(?:Q|Question|Pregunta|Frage|Domanda|Pergunta|Вопрос|Корреспондент|Entrevistadora?|Journaliste|سؤال|السؤال|سوال|س|Soru|پرسش|Питання|问|問|记者|記者)$/u;
const ANSWERS =
  /^(?:A|Answer|Réponse|Respuesta|Antwort|Risposta|Resposta|Ответ|جواب|الجواب|ج|Cevap|Yanıt|پاسخ|Відповідь|答)$/u;

/** Fields over a talk in other languages, which nobody says: who asks, who answers, when. */
const FIELDS =
  /^(?:采访人|受访人|采访对象|采访时间|采访地点|记录人|整理|嘉宾|أجر[ىت] الحوار|حاور[هته]*|تحرير|تصوير|انٹرویو نگار|تحریر|گفتگو|Anota|Redacta|Entrevista|Texto|Fotos|Texte|Photos|Interview|Gespräch|Protokoll|Записал[аи]?|Беседовал[аи]?|Фото|Текст|Intervista di|Testo|Foto|Röportaj|Fotoğraf)$/u;

/** True for the label of a field over a talk: "采访人", "Redacta". */
export function isTalkField(label: string): boolean {
  return FIELDS.test(label);
}

/** Whether a label of a talk stands for who asks or for who answers, in any language of the engine; null for a name. */
export function partInTalk(label: string): 'asks' | 'answers' | null {
  return ASKS.test(label) ? 'asks' : ANSWERS.test(label) ? 'answers' : null;
}

/** Who is interviewed, as the lines over a talk say in a language other than English ("Entrevista con Marisol Quintero"). */
export const INTERVIEWED_WORLD = new RegExp(
  `(?:[Ee]ntrevista (?:con|a|com) |[Ee]ntretien avec |[Ii]nterview (?:avec|mit) |[Gg]espräch mit |[Ii]ntervista (?:a|con) |[Ии]нтервью с |[Бб]еседа с )(?:(?:el|la|le|o|a|M\\.|Mme|Dr\\.?|Prof\\.|Herrn?|Frau|don|doña)[ ])?${NAME}`,
  'u',
);
/** Who asks: "Propos recueillis par ...", "Das Interview führte ...". */
export const ASKED_BY_WORLD = new RegExp(
  `(?:[Pp]ropos recueillis par |[Ee]ntrevista realizada por |[Ee]ntretien réalisé par |[Ii]nterview führte |[Ff]ragen stellte |[Бб]еседовал[аи]? |[Рр]азговаривал[аи]? )${NAME}`,
  'u',
);

/** Words for who asked, beside a name. */
const ASKER =
  /(?:نمائندے|نامہ نگار|مراسل|مراسلنا|المراسل|记者|корреспондент\p{L}*|periodista|journaliste|Reporter(?:in)?|giornalista|repórter|беседовал[аи]?|разговаривал[аи]?|интервью взял[аи]?|записал[аи]?|recueillis par|realizada por|entrevistó|führte|stellte) $/iu;

/** True where the words before a name say that its bearer asks. */
export function isAsker(text: string, start: number): boolean {
  return ASKER.test(text.slice(Math.max(0, start - 24), start));
}

/** Who answers in a talk whose lines before the first question say so in no set words: the person they name first who does not ask. */
export function answererIn({ people }: Entities, head: string, asker: string | undefined): Speaker | null {
  const named = people.flatMap(({ name, mentions }) =>
    mentions.filter(({ end }) => end <= head.length && name !== asker).map((evidence) => ({ name, evidence })),
  );
  const first = named
    .filter(({ evidence }) => !isAsker(head, evidence.start))
    .sort((a, b) => a.evidence.start - b.evidence.start)[0];
  return first ?? null;
}
