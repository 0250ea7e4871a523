const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that open a noun phrase and are not part of a name. */
export const DETERMINERS = set(
  'the a an this that these those his her its their our my your some any no every each another both all many most several few two three four five six one other such an',
);
/** Personal pronouns that can be the subject of a speech verb. */
export const SUBJECT_PRONOUNS = set('he she it they we i you');
/** Pronouns after "by" and "according to". */
export const OBJECT_PRONOUNS = set('him her them us me it you');
/** Auxiliary verbs that stand between a subject and its verb. */
export const AUXILIARIES = set(
  "have has had having is are was were be been being will would shall should can could may might must do does did 's 've 'd",
);
/** Auxiliaries that make a past participle passive. */
export const PASSIVE = set('is are was were be been being');
/** Adverbs (beside those in -ly) that stand between a subject and its verb or open a sentence. */
export const ADVERBS = set(
  'also then later now never always often again still even further once twice too just meanwhile however yesterday today tonight tomorrow earlier afterwards afterward instead thus therefore so only soon first moreover furthermore nonetheless nevertheless indeed not ever perhaps maybe besides yet elsewhere finally simply quickly famously repeatedly long here there',
);
/** Prepositions that end the head of a noun phrase ("of" and "for" are read on where they name a role). */
export const PREPOSITIONS = set(
  'in on at by with from to into onto about against over under after before during since until till through throughout between among amid around near outside inside without within upon despite via per of for as than like regarding concerning following toward towards across behind beyond off out alongside',
);
/** Words that end a clause to the left of a subject. */
export const CLAUSE_WORDS = set(
  'but because that as while when if although though which who whom whose where whether after before since until than so or nor whereas unless what how why and',
);
/** Days and months that stand bare beside a verb. */
export const TIME_WORDS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec yesterday today tonight morning afternoon evening night last week month year',
);

/** Words before a short quotation that make it a name, a title or a term, not speech. */
export const TERM_CUE =
  /^(?:so-called|called|dubbed|titled|entitled|named|nicknamed|termed|labeled|labelled|known|as|phrase|term|word|words|slogan|headline|song|book|film|movie|album|novel|show|series|play|poem|painting|episode|game|documentary|notorious|of|a|an|the|its|his|her|their|alleged|supposed)$/u;

/** Nouns that name somebody who can speak by their part, work or post. */
export const ROLE_NOUN =
  /^(?:spokes(?:man|woman|person|people|men|women)|officials?|sources?|analysts?|experts?|ministers?|presidents?|secretar(?:y|ies)|senators?|congress(?:man|woman|men|women)|governors?|mayors?|judges?|justices?|lawyers?|attorneys?|prosecutors?|police|officers?|investigators?|researchers?|scientists?|doctors?|professors?|teachers?|students?|residents?|witness(?:es)?|activists?|campaigners?|critics?|opponents?|supporters?|leaders?|chiefs?|chair(?:man|woman|person)?|director|manager|managers|diplomats?|ambassadors?|aides?|advis[eo]rs?|authors?|writers?|reporters?|journalists?|columnists?|editors?|hosts?|candidates?|nominees?|lawmakers?|voters?|farmers?|workers?|owners?|founders?|executives?|economists?|historians?|authorities|government|ministry|department|agency|committee|commission|company|group|organi[sz]ation|party|campaign|embassy|court|bench|jury|tribunal|panel|union|association|report|study|statement|survey|poll|letter|document|newspaper|magazine|network|website|man|woman|men|women|boy|girl|mother|father|son|daughter|brother|sister|wife|husband|people|person|vps?|svp|evp|ceo|cfo|coo|commander|general|colonel|captain|soldiers?|envoys?|delegates?|representatives?|members?|sides?|parties|delegations?|negotiators?|mediators?|monitors?|observers?|coach|player|driver|neighbou?rs?|passengers?|survivors?|victims?|pastor|priest|bishop|pope|king|queen|prince|princess|chancellor|premier|counsel|defendant|plaintiff|narrator|speaker|interviewer|moderator|administration|team|board|council|office|bureau|democrats?|republicans?|conservatives?|liberals?|americans?|scholars?|engineers?|nurses?|patients?|veterans?|foreman|foremen|utility|utilities|sellers?|buyers?|operators?|contractors?|coastguards?|navy|army|military|organi[sz]ers?|protesters?|shopkeepers?|fishermen|elders?|villagers?|parents?|children|friends?|colleagues?|others|former|veteran|billionaire|businessman|mogul|veterans|pollsters?|strategists?|operatives?|staffers?|employees?|insiders?|deput(?:y|ies)|councill?ors?|commissioners?|ombuds(?:man|woman|person)|inspectors?|traders?|hauliers?|drivers|pilots?|crews?|players|coaches|partners?|groups|companies|agencies|ministries|departments|organi[sz]ations|unions|associations|reports|studies|surveys|polls|papers?|charit(?:y|ies)|hospitals?|clinics?|banks?|airlines?|regulators?|watchdogs?|retailers?|brokers?|investors?|lenders?|forecasters?|brothers|sisters|sons|daughters|mothers|fathers|m[pe]ps?|peers|petitioners?|respondents?|appellants?|applicants?|claimants?|defendants|plaintiffs|miners|rescuers?|paramedics?|medics?|firefighters?|prisoners?|inmates|detainees?|refugees?|migrants?|herders?|head(?:man|men|teacher|teachers)|landlords?|tenants?|pensioners?|carers?|volunteers?|staff|families|\p{L}{2,}(?:ologist|ographer|ographist|itionist|ationist)s?)$/u;
