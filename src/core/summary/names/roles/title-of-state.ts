/** What is over a field ("ministro de Relaciones Exteriores"): capitals behind it are no body unless the text knows one. */
export const OVER_FIELD =
  /^(?:\p{L}+ )?(?:(?:ex-?|vice-?)?ministr|premi|primer|secr|(?:vice)?consejer|concejal|conseller|(?:ex-?|sub)?secret|\p{L}*minister|\p{L}*sekret|canciller)/iu;

/** A field and whose it is: "ministre de la Santé du Tchad". */
const OF_A_STATE =
  /^(?<field>\p{L}[\p{L}\p{M} -]{0,40} (?:de la |del |della |du |des |de |da |do |di )\p{Lu}[\p{L}\p{M}-]{0,40}) (?:de la |del |della |du |des |de |da |do |di )(?<state>\p{Lu}[\p{L}\p{M}-]{1,40})$/u;
/** "Ministerin für Umwelt von Westmark". */
const OF_A_STATE_GERMAN = /^(?<field>[^,]{4,60}) von (?<state>\p{Lu}[\p{L}\p{M}-]{1,40})$/u;
/** "gouverneure du Lomané", "alcalde de Rosales": no offices of a state that are named so. */
const OF_A_PLACE =
  /^(?<field>[^,]{4,50}?) (?:de la |del |della |du |de |da |do |di |d[’'])(?<state>(?!(?:République|Republic|República|Repubblica|Conseil|Consejo|Consiglio|Assembl|Asambl|Gobierno|Gouvernement|Governo|Estado|État|Stato|Parlement|Parlamento|Congreso|Senado|Sénat|Corte|Cour|Tribunal|Pueblo|Policía|Armée|Ejército|Salud|Santé|Defensa|Défense|Educación|Justicia|Justice|Interior|Intérieur)(?![\p{L}]))\p{Lu}[\p{L}\p{M}'’-]{1,40})$/u;

/** A title and the state or town behind it: "ministre de la Santé" of "Tchad", "gouverneure" of "Lomané". */
export function divide(title: string, code: string): Readonly<Record<string, string>> | undefined {
  if (code === 'de') return OF_A_STATE_GERMAN.exec(title)?.groups;
  const divided = OF_A_STATE.exec(title)?.groups;
  if (divided !== undefined || OVER_FIELD.test(title)) return divided;
  return OF_A_PLACE.exec(title)?.groups;
}
