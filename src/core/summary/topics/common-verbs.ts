/** Verb forms that are hardly ever nouns, so that "council approves plan" is no phrase. */
const VERBS = new Set(
  (
    'accept accepts achieve achieves add adds adopt adopts affect affects agree agrees allow allows announce announces appear appears apply applies argue ' +
    'argues arrive arrives ask asks assist avoid avoids became began begin begins begun believe believes better bring brings brought build builds ' +
    'built buy buys call calls cause causes choose chose claims combat compare compares consider considers consist consists contain contains continue ' +
    'continues contribute contributes counter cover covers create creates cut cuts decide decides deny denies depend depends describe describes ' +
    'determine determines develop develops discuss discusses drive ensure ensures enter enters establish exist exists expect expects explain ' +
    'explains express extend extends face faces fail fails fall falls feel feels fell felt file filed find finds follow follows force forced forces found gave ' +
    'grew grow grows happen happens hear heard held help helps higher hold holds hope hopes improve improves include includes increase increases introduce ' +
    'introduces involve involves join joins kill kills knew know known knows launch lead leads learn leave leaves led left lie lies live lives look ' +
    'looks lose loses lost lower maintain maintains manage mean means meet meets met move moves need needs obtain obtains occur occurs offer offers open opens ' +
    'pay pays paid permit play plays playing predict present presents prevent prevents produce produces promote propose proposes prove proves provide provides pushed ' +
    'raise raises ran reach reaches read receive receives reduce reduces refuse reject rejects remain remains remember represent represents require requires ' +
    'reveal reveals rise rises run runs saw seek seeks sell sells send sends sent serve serves set sets share shared show shows shown sit sits sold sought speak speaks ' +
    'spend spends spent spoke stand stands start starts stay stop stops stood suggest suggests supply support supports tell tells think thinks thought ' +
    'took tries try turn turns understand urge urges urging warn warns watch wear win wins won wonder work works write writes written wrote ' +
    'side sides statement statements official officials range parts others respects able available likely unable due ready sure certain clear different important main major minor recent serious similar single various whole possible ' +
    'current further greater largest latest best worst bad worse early late entire full real common general particular specific following previous respect light'
  ).split(' '),
);

/** True for a lower-case word that is hardly ever part of a topic: a common verb form or a colourless adjective. */
export function isCommonVerb(word: string): boolean {
  return VERBS.has(word);
}
