import { mayBeLocalName } from '../lexicon/given-names-local';

/** German words for what a land is divided into and for its offices: what they open is neither a person nor a town. */
const DISTRICT =
  /^(?:Verbandsgemeinde|Samtgemeinde|Ortsgemeinde|Gemeinde|Landkreis|Kreis|Stadt|Marktgemeinde|Regierungsbezirk|Bezirk|Stadtteil|Ortsteil|Landesamt|Bundesamt|Landratsamt|Polizeiinspektion|Polizeipräsidium|Polizeidirektion|Freiwillige Feuerwehr|Amtsgericht|Landgericht|Oberlandesgericht|Staatsanwaltschaft) \p{Lu}/u;
/** The net and what is on it, in the forms of several languages. */
const NET =
  /^(?:Сет(?:ь|и|ью)|Интернет\p{Ll}?|Рунет\p{Ll}?|Telegram|Internet|Facebook|Twitter|Instagram|WhatsApp|YouTube|TikTok|X|Movimento|Movimiento|Mouvement)$/u;

/** True for a German district or office before its name ("Wehrleiter Verbandsgemeinde Oberes Tal"). */
export function isDistrict(run: string, code: string): boolean {
  return code === 'de' && DISTRICT.test(run);
}

/** True for the net and its services, to which and in which things are told as in a town. */
export function isNet(run: string): boolean {
  return NET.test(run);
}

/** "Alta Verapaz", "Haute Volta": what describes a land opens its name. */
const LAND =
  /^(?:Alt[ao]s?|Baj[ao]|Baix[ao]|Nuev[ao]|Nov[ao]|Nuov[ao]|Gran|Haute?|Basse?|Nouvelle?|Alt[ao]piano|Norte|Valle) \p{Lu}/u;
/** What a body is by its reach, and many people of a trade: "(cabecera) Municipal de Senahú", "Bomberos Voluntarios". */
const KIND_OF_PEOPLE =
  /^(?:Municipal|Nacional|Regional|Departamental|Provincial|Central|Federal|Estatal|Comunal|Popular|National|Régional|Départemental|Communal|Municipale|Nazionale|Comunale)(?![\p{L}])|^\p{Lu}\p{Ll}{3,}[oae]s \p{Lu}\p{Ll}{3,}[oae]s$/u;

/** True for a name that can only be of a land or district. */
export function isLand(run: string): boolean {
  return LAND.test(run);
}

/** True for words with capitals that tell of a body or of many people, and name nobody. */
export function isKindOfPeople(run: string): boolean {
  return KIND_OF_PEOPLE.test(run);
}

const OFFICE =
  /(?:[Mm]inistre|[Mm]inistr[oa]|[Ss]ecrétaire d[’']État|[Vv]iceministr[oa])(?: \p{Ll}+){0,3} (?:de la |de l[’']|du |des |del |de |da |do |della |dell[’'])$/u;

/** How many code units of a run are the field of a minister before the name: "le ministre de l'Information Rémi Sow". */
export function portfolioOf(before: string, run: string): number {
  const words = run.split(' ');
  const [field = '', next = ''] = words;
  if (words.length < 3 || !OFFICE.test(before) || mayBeLocalName(field)) return 0;
  return /(?:ion|té|ce|gie|ture|erce|vail|eur|ieur|ción|dad|ística|ura|cio|bajo|gía|oro|ção|dade|zione|ità)$/iu.test(
    field,
  ) && /^\p{Lu}/u.test(next)
    ? field.length + 1
    : 0;
}
