/** Endings of nouns for who does a work: right before a name such a word is a role. */
export const TRADES: Readonly<Record<string, string>> = {
  de: '\\p{Lu}\\p{Ll}{2,}(?:graf(?:in|en)?|nom(?:in)?|olog(?:e|en|in)|iatriker|iatrikerin|atiker|atikerin|(?:l|ch|ß|tt|ck|ff|ss|nn|tz|kt|ft|rt|tn)erin|istin|antin|entin|orin|eurin)',
  fr: '\\p{Ll}{4,}(?:iste|eur|euse|rice|ienne?|ologue|graphe|ière)',
  es: '\\p{Ll}{4,}(?:ista|ador|adora|ólog[oa]|graf[oa]|ógraf[oa])|\\p{Ll}{3,}(?:nera|tera|lera)',
  it: '\\p{Ll}{4,}(?:ista|atore|atrice|olog[oa])',
  pt: '\\p{Ll}{4,}(?:ista|ador|adora|ólog[oa])',
};
/** Endings of words for a people or a faith, which stand between a title and a name: "le président français". */
export const PEOPLES: Readonly<Record<string, string>> = {
  fr: '\\p{Ll}{2,}(?:ais|aise|ien|ienne|ain|aine|ois|oise|and|ande|ol|ole|éen|éenne|ique|ite|que|rc|rque|lge|isse|nde|bre|rbe)',
  es: '\\p{Ll}{2,}(?:és|esa|ano|ana|ense|ino|ina|eño|eña|ol|ola|án|í|co|ca|al|go|ga|lo|la|so|sa|ro|ra|eo|ea)',
  it: '\\p{Ll}{2,}(?:ese|ano|ana|co|ca|ino|ina|olo|ola|sso|ssa)',
  pt: '\\p{Ll}{2,}(?:ês|esa|ano|ana|ense|ino|ina|ol|ola|ão|ã|co|ca|al|eu|eia|go|ga)',
};
/** The same in Russian, without the nouns of things that end so. */
export const RUSSIAN_TRADE =
  '(?!(?:понедельник|вторник|праздник|источник|рудник|памятник|родник)(?!\\p{L}))\\p{Ll}{3,}(?:чик|щик|щица|чица|тель|тельница|ист|истка|лог|граф|ник|ница|вед)';
/** The same in Ukrainian. */
export const UKRAINIAN_TRADE =
  "(?!(?:понеділок|вівторок|будинок|ринок|пам[’ʼ']ятник|рудник|ґанок)(?!\\p{L}))\\p{Ll}{3,}(?:чик|щик|тель|телька|ист|істка|іст|лог|логиня|граф|ник|ниця|знавець|знавиця|івець|івниця|ар|арка|яр|ярка)";
