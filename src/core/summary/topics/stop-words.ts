import { perWord } from '../../text/per-word';

const ENGLISH =
  'a about above across after afterwards again against ago all almost along already also although always am amid among an and another any ' +
  'anybody anyone anything anyway apart are around as aside at away back be became because become becomes been before behind being below ' +
  'beside besides between beyond both but by came can cannot come comes could despite did do does doing done down during each either else ' +
  'enough especially etc even ever every everybody everyone everything except few for former formerly from further furthermore get gets ' +
  'getting give given gives go goes going gone got had has have having he hence her here hers herself him himself his how however i if in ' +
  'indeed instead into is it its itself just keep kept last later latter least less let like likely made make makes making many may maybe ' +
  'me meanwhile might mine more moreover most mostly much must my myself namely near nearly neither never nevertheless next no nobody none ' +
  'nor not nothing now nowhere of off often on once one ones only onto or other others otherwise our ours ourselves out over own per ' +
  'perhaps please put quite rather re really same say saying says see seem seemed seems several shall she should since so some somebody ' +
  'somehow someone something sometimes somewhere soon still such take taken takes taking than that the their theirs them themselves then ' +
  'there thereafter thereby therefore these they thing things this those though through throughout thus to together too took toward towards ' +
  'two under unless unlike until up upon us use used uses using very via want wants was way ways we well went were what whatever when whence whenever ' +
  'where whereas whereby wherever whether which while who whoever whole whom whose why will with within without would yes yet you your ' +
  'yours yourself yourselves worth once twice thrice said told added asked noted told according mr mrs ms dr three four five six seven eight nine ten first second third ' +
  'new old good great big small high low large little long short early late recent lot lots kind sort number part end time times year years ' +
  'month months week weeks day days today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february ' +
  'march april june july august september october november december million billion percent hundred thousand jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun am pm th st nd rd including included night morning afternoon evening don’t doesn’t didn’t isn’t ' +
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety ' +
  'wasn’t aren’t weren’t won’t can’t couldn’t wouldn’t shouldn’t haven’t hasn’t hadn’t it’s he’s she’s that’s there’s we’re they’re you’re ' +
  'i’m i’ve we’ve they’ve i’ll we’ll what’s who’s let’s s t d ll ve m re';
const OTHERS =
  'le la les un une des du de et ou est sont dans par pour sur avec sans ce cette ces cet qui que quoi dont où il elle ils elles nous vous ' +
  'leur leurs son sa ses au aux ne pas plus se été être avoir fait mais comme aussi entre après avant selon d’un d’une ' +
  'el los las una unos unas y o del al en con por para sin sobre entre es son fue fueron ser está están ha han que se su sus lo le como más ' +
  'pero este esta estos estas ese esa según también desde hasta ' +
  'der die das den dem des ein eine einen einem einer eines und oder ist sind war waren wird werden wurde wurden mit von zu zum zur im am auf ' +
  'für aus bei nach vor über unter durch gegen ohne um als auch wie dass daß nicht noch nur sich sie er es wir ihr ihre sein seine hat haben ' +
  'في من على إلى عن مع هذا هذه التي الذي أن إن كان كانت قد لا ما بعد قبل بين كما أو و ثم ' +
  'کے کی کا میں سے پر اور نے کو ہے ہیں تھا تھی تھے یہ وہ کہ اس ان بھی کر گیا کیا ایک لیے ہو ' +
  '的 了 在 是 和 与 及 也 对 为 将 有 这 那 他 她 它 们 等 并 而 于 中 上 下 日 月 年';

const words = new Set(`${ENGLISH} ${OTHERS}`.split(' '));

/** True for a word that carries no subject of its own; the word in lower case with a curly or straight apostrophe. */
export const isStopWord = perWord((word) => words.has(word.replace("'", '’')));
