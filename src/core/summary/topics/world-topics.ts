import type { Analysis, Token } from '../../text/analysis';
import { FUNCTION_WORDS } from '../../text/function-words';
import { overlaps, type Span } from '../../text/span';
import type { Entities, TopicDraft } from '../draft';
import { byRule } from '../why';
import { WORLD_VERBS } from '../quotes/world/verbs';
import { isStopWord } from './stop-words';
import { isVerbForm } from './verb-forms';

const COUNT = 10;
/** So many phrases are listed even where the text says nothing twice. */
const FEWEST = 5;
/** What a word of the headline weighs more, and how far over the body one is looked for, in code units. */
const OVER = 1.7;
const LONGEST_HEAD = 400;

/** Words that say no subject, beside those of `isStopWord`: small words, verbs of speech, days and months. */
const MORE: Readonly<Record<string, string>> = {
  fr: 'deux trois quatre cinq sept huit neuf douze avant après dans avec sans leur leurs plusieurs sont étaient ainsi aussi encore lors dernier dernière derniers dernières semaine semaines près plus moins ensuite afin entre contre elle elles nous vous autres autre soit hier demain rapport déclaré affirmé expliqué ajouté selon lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre environ million millions milliards euros dollars jour jours mois an ans année années fois second premier première dont cela tout tous toute toutes avait avaient était étaient sera seront depuis doit doivent peut peuvent pourrait pourraient jamais rien même trop leurs',
  es: 'tres cuatro cinco seis siete ocho nueve diez doce habían hasta desde según tras sus han sobre semana semanas último última últimos últimas ayer mañana otros otras parte esta este durante contra donde cuando quien también informó hoy afirmó explicó señaló añadió declaró lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre unos unas millones euros dólares día días mes meses año años vez veces cada todo todos toda todas será próxima próximo tras ante todavía hay debe deben puede pueden será serán nunca más cerca hora horas',
  de: 'vier fünf sechs sieben acht neun zehn zwölf habe hätte hätten werden worden haben waren zwei drei vier uhr stand woche wochen zufolge derzeit darunter menschen gestern heute morgen überblick lage bedarf sagt erklärte betonte meinte montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember rund etwa seit jetzt hier dort millionen milliarden euro dollar prozent tag tage tagen monat monate monaten jahr jahre jahren dauerte kostete wurde zahlte bis vom ich soll sollen sollte sollten muss müssen musste mussten kann können konnte konnten will wollen würde würden sei seien bleibt bleiben jeder jede jedes ihnen erst',
  ru: 'и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне было вот от меня еще ещё нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас опять уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой совсем этом один почти мой тем чтобы нее сейчас были куда зачем всех при наконец два об другой хоть после над больше тот через эти нас про всего них какая много три эту моя свою этой перед чуть том такой им более всегда снова сказал сказала заявил заявила сообщил отметил добавил словам понедельник понедельника вторник среду среда четверг пятницу пятница субботу суббота воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря год года году лет месяц месяца месяцев день дня дней час часа часов человек людей тысяч миллион миллиона миллионов рублей процентов',
  ar: 'قال قالت وقال وقالت أضاف وأضاف وأضافت أكد وأكد ذكر وذكرت يوم الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر مليون مليار دولار يورو المئة المائة كل هنا هناك لن لم وكانت وكان التي الذين منذ حتى عند نحو أكثر أقل بلغت وبلغت',
  ur: 'نے کہا کہ اور کی کا کے میں سے پر کو ہے ہیں تھا تھی تھے ہو گیا گئی گئے کر رہا رہی رہے یہ وہ اس ان جو تو بھی ہی اب تک ہر ایک دو کام پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر سال ماہ دن کروڑ لاکھ ہزار روپے فیصد ہوا ہوئی ہوئے شروع مکمل مطابق گا گی دی دیا ہونی چاہیے',
  ja: 'による という として について よる いう する した して いる ある こと もの ため など これ それ この その また から まで ほど 同じ 程度 今後 午後 午前 昨年 今年 発表 説明 ほしい ない なる れる 述べ 話し 語っ インタビュー 聞き手 記者 取材',
  tr: 've bir bu da de ile için çok daha en kadar gibi sonra önce ise olarak olan dedi söyledi belirtti açıkladı ifade etti günü gün yıl ay kişi kişinin ardından göre büyük yeni ancak ama her hem diye konuştu nedeniyle pazartesi salı çarşamba perşembe cuma cumartesi pazar geçen gelecek aynı sonrasını öncesi soru cevap basın bülteni röportaj',
  uk: 'і й та в у на з із зі до від що не як за по для про при це той та він вона вони його її їх але або також ще вже було були був буде сказав сказала заявив заявила повідомив повідомила повідомили зазначив зазначила року років тижня дня людей осіб понеділок вівторок середу четвер суботу неділю який яка які якого наш нашого нашому наша нашої колишній колишнього колишня виданню видання очно директорка директор',
  fa: 'و در به از که را با این آن است بود شد شده اند برای تا بر هم یا اما نیز خود وی او گفت گفته اعلام کرد کرده کردند می ها های روز سال ماه نفر هزار میلیون دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یک دو باید هنوز پس',
  zh: '的 了 在 是 和 与 及 也 对 为 将 有 这 那 他 她 它 们 我 你 说 表示 称 指出 我们 他们 可以 终于 重新 每天 现有 一个 没有 已经 目前 今天 昨天 星期一 星期二 星期三 星期四 星期五 星期六 星期日 里 一辈子 约 近 万 亿 个 月 日 年 元',
};

type Term = { readonly words: string; readonly mentions: Span[]; readonly isName: boolean };

/**
 * The subjects of a text in another language than English: words and pairs of words that come back, forms of one word
 * taken together by their beginnings, bodies and places; at most ten, each as it is written most often.
 */
export function worldTopics(analysis: Analysis, entities: Entities, busy: readonly Span[]): readonly TopicDraft[] {
  const code = analysis.language.slice(0, 2);
  const tells = tellsSubject(code);
  const named = [...entities.people, ...entities.organizations, ...entities.places].flatMap(({ mentions }) => mentions);
  const taken = [...named, ...busy].sort((a, b) => a.start - b.start);
  const terms = new Map<string, Term>();
  let before: Token | null = null;
  let at = 0;
  for (const token of analysis.tokens) {
    while (at < taken.length && (taken[at]?.end ?? 0) <= token.start) at += 1;
    const busySpan = taken[at];
    const isOpen = token.kind === 'word' && !(busySpan !== undefined && overlaps(busySpan, token)) && tells(token.text);
    if (isOpen && (code !== 'zh' || token.text.length > 1)) add(stemOf(token.text, code), token, token.text);
    if (isOpen && before !== null && isNext(before, token))
      add(
        `${stemOf(before.text, code)} ${stemOf(token.text, code)}`,
        { start: before.start, end: token.end },
        analysis.text.slice(before.start, token.end),
      );
    before = isOpen ? token : null;
  }
  for (const { name, mentions } of [...entities.organizations, ...entities.places])
    terms.set(`name ${name}`, { words: name, mentions: [...mentions], isName: true });
  const { start, end } = analysis.body;
  const headline = stemsOver(analysis, code);
  const scored = [...terms.values()]
    .filter((term) => term.isName || !term.words.includes(' ') || term.mentions.length > 1)
    .map((term) => ({ term, score: scoreOf(term) }))
    .sort((a, b) => b.score - a.score || (a.term.mentions[0]?.start ?? 0) - (b.term.mentions[0]?.start ?? 0));
  const chosen: typeof scored = [];
  for (const one of scored) {
    if (chosen.length >= COUNT || (chosen.length >= FEWEST && one.term.mentions.length < 2)) break;
    if (!chosen.some(({ term }) => isPart(term.words, one.term.words))) chosen.push(one);
  }
  const best = chosen[0]?.score ?? 1;
  return chosen.map(({ term, score }) => ({
    term: term.words,
    score: Math.round((1000 * score) / best) / 1000,
    mentions: term.mentions,
    why: byRule('phrase', 0.4 + (0.4 * score) / best, [term.mentions.length > 1 ? 'repeated' : 'early']),
  }));

  function isNext(one: Token, other: Token): boolean {
    const gap = other.start - one.end;
    return one.sentence === other.sentence && (code === 'zh' ? gap === 0 : gap === 1);
  }

  function add(key: string, span: Span, words: string): void {
    const known = terms.get(key);
    if (known) known.mentions.push({ start: span.start, end: span.end });
    else terms.set(key, { words, mentions: [{ start: span.start, end: span.end }], isName: false });
  }

  function scoreOf({ words, mentions, isName }: Term): number {
    const early = Math.exp((-0.8 * ((mentions[0]?.start ?? start) - start)) / Math.max(1, end - start));
    const isNoun = code === 'de' && /^\p{Lu}/u.test(words) ? 1.5 : 1;
    return (
      Math.pow(mentions.length, 0.9) *
      early *
      isNoun *
      (words.includes(' ') || words.length > 5 ? 1.2 : 1) *
      (words.split(' ').some((word) => headline.has(stemOf(word, code))) ? OVER : 1) *
      (isName ? 0.9 : 1)
    );
  }
}

const tellers = new Map<string, (word: string) => boolean>();

/** Makes the test whether a word of a language other than English may say what a text is about; verbs of speech and small words do not. */
export function tellsSubject(code: string): (word: string) => boolean {
  const known = tellers.get(code);
  if (known !== undefined) return known;
  const small = new Set([...(MORE[code] ?? '').split(' '), ...(FUNCTION_WORDS[code] ?? [])]);
  const spoken = new RegExp(`^(?:${WORLD_VERBS[code] ?? '-'})$`, 'iu');
  const tells = (word: string): boolean => {
    const low = word.toLowerCase();
    if (code === 'ar' && /^(?:[وف]?ي(?!و[منر])|[وف]?س[يتن])[\p{L}]{3,5}$/u.test(low)) return false;
    if (spoken.test(word) || isStopWord(low) || small.has(low) || isVerbForm(low, code)) return false;
    return (
      code === 'zh' ||
      (code === 'ja' && /\p{Script=Han}{2}/u.test(word)) ||
      low.length > 3 ||
      (code !== 'fr' && low.length > 2)
    );
  };
  if (WORLD_VERBS[code] !== undefined) tellers.set(code, tells);
  return tells;
}

/** The beginnings of the words in the lines over the body: a headline says what a text is about. */
export function stemsOver({ text, body }: Analysis, code: string): ReadonlySet<string> {
  const lines = text.slice(Math.max(0, body.start - LONGEST_HEAD), body.start);
  const words =
    lines.match(
      code === 'zh'
        ? /\p{Script=Han}/gu
        : code === 'ja'
          ? /\p{Script=Han}{2}|\p{Script=Katakana}{2,}/gu
          : /[\p{L}\p{M}’'-]+/gu,
    ) ?? [];
  if (code === 'zh') return new Set(words.slice(0, -1).map((sign, at) => sign + (words[at + 1] ?? '')));
  return new Set(words.map((word) => stemOf(word, code)));
}

/** What the forms of a word have in common: a beginning, without the article that Arabic joins to it. */
export function stemOf(word: string, code: string): string {
  const low = word.toLowerCase();
  if (code === 'zh' || code === 'ja' || code === 'ur') return low;
  if (code === 'ar') return low.replace(/^(?:و|ف)?(?:ال|بال|لل|كال)(?=.{3})/u, '').replace(/(?:ات|ة|ه)$/u, '');
  const cut = code === 'ru' || code === 'uk' || code === 'de' ? 2 : 1;
  return low.length > cut + 4 ? low.slice(0, low.length - cut) : low;
}

function isPart(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
}
