import type { WorldName } from './items';
import { oneOf } from './script-runs';
import { SCRIPT_WORDS, type ScriptWords } from './script-words';

const WORDS = SCRIPT_WORDS['ar'] as ScriptWords;

/** A body without a name of its own, behind "in", "at" or "of". */
export const COMMON_BODY =
  /^(?:ب|في |ل(?=ل))(?<body>[ال]ل(?:وزارة|جامعة|مستشفى|منظمة|شركة|هيئة|بلدية|محافظة|جمعية|مديرية|مؤسسة|نقابة|اتحاد|معهد|مركز|مدرسة|بنك|مجلس|لجنة|حزب|وكالة|برنامج))(?:،? |$|(?=[.\n]))/u;
/** Parts of a name that never stand alone, before or behind another. */
export const isOpening = oneOf('عبد|أبو|ابو|ابن|بن|بنت|ولد|آل|أم|ذو|بو');
/** Parts of a name that close it. */
export const isClosing = oneOf(
  'الدين|الله|الرحمن|الرحيم|العزيز|الكريم|الحق|الإسلام|الهادي|القادر|الملك|الناصر|السلام|المجيد|الحميد',
);
/** A word that is a title by itself. */
export const isTitle = new RegExp(`^(?:${WORDS.titles}|${WORDS.titlesOver})$`, 'u');
/** A verb of speech, or one in the present tense. */
export const VERB = new RegExp(`^(?:${WORDS.verbs}|[يت][\\p{L}]{3,6}(?:ون|ان)?)$`, 'u');
/** What befell somebody. */
export const PASSIVE = /^(?:أصيبت?|قتلت?|توفيت?|استشهدت?|جرحت?|اعتقلت?|خطفت?|اختطفت?|نقلت?|لقيت?|قضت?|كانت?|قدر)$/u;
/** A noun that opens the name of a body. */
export const isBodyNoun = oneOf(WORDS.bodies.replace('مكتب|', ''));
/** From where somebody is, behind a name. */
export const FROM = /^،? من (?:قرية |بلدة |مدينة |حي |مخيم |سكان |أهالي )*/u;
/** Who rules a place: what the title is over is its name. */
export const RULES_PLACE = /^(?:محافظ|حاكم|والي|عمدة|مختار|قائمقام)$/u;
/** Words that link a title to what it is over. */
export const isLink = oneOf('باسم|لدى|لشؤون|شؤون|مجلس|عام|أول|ثاني');

/** A title has at most so many words behind its noun. */
export const MOST_OVER = 5;
/** Small words before which no post stands, so that what looks like one is not. */
export const NO_FIELD = /^(?:من|على|إلى|مع|بعد|قبل|بين|أو|جدا|جداً)$/u;
/** An adverb, or what somebody has care of: never part of a name. */
export const NO_NAME = /(?:اً|ًا)$|^ل?شؤون$/u;
/** What a body has the care of, behind its name: "لشؤون اللاجئين", "لحقوق الإنسان". */
export const CARES = /^ل(?:شؤون|حقوق|تنسيق|مكافحة|حماية|رعاية|إغاثة) ال[\p{L}\p{M}]+(?: ال[\p{L}\p{M}]+)? /u;
/** The same and the land of a post, behind the body it is held at: " لشؤون اللاجئين في السودان". */
export const IN_CHARGE =
  /^(?: ل(?:شؤون|حقوق|تنسيق|مكافحة|حماية|رعاية|إغاثة) ال[\p{L}\p{M}]+(?: ال[\p{L}\p{M}]+)?)?(?: (?:في|لدى) [\p{L}\p{M}]+(?: ال[\p{L}\p{M}]+)?)?/u;
/** A word for a kind of place behind "of". */
export const OF_KIND = new RegExp(`^ل(?:${WORDS.places})$`, 'u');
/** A word for a kind of place behind "in", "of" or "and". */
export const AT_KIND = new RegExp(`^[بلوف](?:${WORDS.places})$`, 'u');
/** Nouns for people and bodies without a name. */
export const NOBODY =
  /^(?:مصادر|مصدر|مسؤول|مسؤولون|سكان|شهود|شاهد|ناشطون|خبراء|خبير|وسائل|بيان|تقرير|أهالي|أحد|إحدى|عدد|بعض|مراسل|ممثل|مندوب|أعضاء|عضو|رئيس|وزير|مدير|نائب|قائد|جيش|رجال|مجلس|وزارة|شرطة|حكومة|حزب|حركة|اتحاد|وفد|فريق|طبيب) /u;

/** A verb of speech, two or three words and a comma, where a post follows. */
export const BEFORE_POST = new RegExp(
  `(?:(?<![\\p{L}\\p{M}])${WORDS.joined}(?:${WORDS.verbs}|وصف|وصفت|حث|حثت|لفت|لفتت)|(?<=^|\\n)[\\p{L}\\p{M}]{3,6}) (?<who>(?!ال)[\\p{L}\\p{M}]{2,}(?: [\\p{L}\\p{M}]{2,}){1,2})(?=، (?:${WORDS.titles}|${WORDS.titlesOver}) )`,
  'gu',
);
/** A verb of speech and one word, also between marks. */
const FAMILY_ALONE = new RegExp(
  `(?<![\\p{L}\\p{M}])${WORDS.joined}(?:${WORDS.verbs}|وصف|وصفت|تابع|تابعت|لفت|لفتت|كان|كانت) ["«“]?(?<family>[\\p{L}\\p{M}]{4,})(?![\\p{L}\\p{M}])`,
  'gu',
);

/** A verb of speech, a word that no list of given names holds and a family name, closed by a mark or small word. */
export const UNKNOWN_GIVEN = new RegExp(
  `(?<![\\p{L}\\p{M}])${WORDS.joined}(?:قال|قالت|يقول|تقول|أضاف|أضافت|روى|روت|أوضح|أوضحت) (?<who>[\\p{L}\\p{M}]{2,} ال[\\p{L}\\p{M}]{2,}ي)(?=،| إن | أن |:| وهو | وهي )`,
  'gu',
);

/** The mentions of people by family name alone behind a verb of speech ("وأشار ليندت إلى"), of those found by their full names. */
export function familiesAlone(text: string, found: readonly WorldName[]): readonly WorldName[] {
  const families = new Set(
    found.flatMap(({ kind, name }) => (kind === 'people' ? [name.split(' ').at(-1) ?? ''] : [])),
  );
  return [...text.matchAll(FAMILY_ALONE)].flatMap((match): readonly WorldName[] => {
    const family = match.groups?.['family'] ?? '';
    const end = match.index + match[0].length;
    return families.has(family)
      ? [{ start: end - family.length, end, kind: 'people', name: family, confidence: 0.58 }]
      : [];
  });
}

/** True for a title with the article. */
export function isDefinite(head: string): boolean {
  return head.startsWith('ال');
}

/** A given name of the list. */
export const isGiven = oneOf(WORDS.given);
