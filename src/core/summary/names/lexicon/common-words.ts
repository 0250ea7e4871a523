import { wordSet } from '../../../text/lexicon/word-list';

/** Small words that belong to no name even with a capital letter, save as its inner "of" or "the". */
export const FUNCTION_WORDS = wordSet(`
a an the this that these those here there it its he she his her they their them we our us you your i my me mine who whom whose which what when where why how while whereas
whether if unless until since because although though despite after before during within without under between among amongst against along across around behind beside
besides beyond by for from in inside into near of off on onto out outside per through throughout till to toward towards up upon via with and or but nor so yet as at about
than then thus hence therefore however moreover furthermore meanwhile nevertheless nonetheless instead otherwise also too again already always never ever often sometimes
usually rarely perhaps maybe indeed still even just only almost nearly quite rather very much many more most some any each every either neither both few several other
others another such all none nothing something everything someone everyone anyone nobody recently now today tonight tomorrow yesterday once twice soon ago not no yes
please thank thanks well okay said says say let lets let's do does did done don't doesn't didn't can can't cannot could couldn't may might must shall should will won't
would wouldn't is isn't are aren't was wasn't were weren't be been am has hasn't have haven't had hadn't get gets got go goes went gone make makes made take takes took
taken`);

/** Days, months and feasts: times, never names. */
export const TIME_WORDS = wordSet(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
christmas easter ramadan eid diwali ashura muharram hajj christmas_day new_year easter_monday good_friday boxing_day`);

/** Words that open sentences with a capital letter without being a name by themselves, though a name may hold them. */
const PLAIN_WORDS = wordSet(`
over above below past one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozens hundreds thousands
first second third fourth fifth last next late early earlier later according based due given including excluding regarding concerning following being having doing getting
going making taking giving coming seeing looking trying asked told added speaking talking writing working living using see seen know known think thought
latest updated breaking watch exclusive opinion video photo photos image images getty caption people person man men woman women child children boy girl family families friend friends official officials officer officers police government governments authorities leader leaders member members minister ministers president prime
state states country countries nation nations city cities town village district province region area areas world international national local federal public private military civil political economic social foreign
war peace attack attacks force forces troops soldier soldiers army navy rebels rebel militant militants terrorist terrorists fighters group groups party parties company companies business market markets bank banks shares stocks
prices price trade industry workers worker unions union talks meeting meetings summit agreement deal treaty law laws bill act court courts judge judges trial case cases report reports statement statements press media news
television radio newspaper newspapers book books magazine article interview letter letters email house office school schools university hospital hospitals church street road water food oil gas energy money
time times day days week weeks month months year years hour hours minute minutes morning afternoon evening night weekend spring summer autumn winter century decade number numbers part parts end beginning start result results
new old young big small large great good better best bad worse worst long short high low right left wrong true false own same different various certain clear likely possible important major main key further additional
north south east west northern southern eastern western central god lord sir mr mrs ms dr king queen prince
internet web earth bible quran koran
both sides side asked answering responding despite amid amidst upon like unlike lest whatever whichever whoever however anything nowhere elsewhere plus minus versus
senior junior former current acting chief deputy top leading many analysts experts observers critics supporters opponents protesters demonstrators activists residents villagers witnesses relatives victims survivors
students teachers doctors lawyers journalists reporters scientists researchers engineers farmers investors traders dealers brokers economists diplomats politicians voters citizens civilians refugees migrants prisoners
police troops security aid help support funding cooperation dialogue discussions negotiations elections election vote votes poll polls results final semifinal semifinals round match game games season team teams player players coach
captain champion champions cup league title standings scores score goals points half substitutes attendance halftime note editor's newsroom copyright table figure section chapter annex appendix page question answer q
satisfied pleased asked born died killed wounded injured arrested detained released founded established created built designed published written located situated based known called named used considered expected believed
total net gross sales profit profits revenue revenues income loss losses earnings dividend growth inflation rates rate interest average volume turnover exports imports output production supply demand
background context introduction conclusion summary overview abstract details contents objectives objective aims aim scope purpose method methods findings discussion recommendations references source sources
dear hello hi hey oh ah um wow sorry look listen remember imagine consider suppose note notice beware
trailing leading opening closing batting bowling playing running winning losing facing fearing hoping wanting needing knowing thinking believing feeling
constitution parliament congress senate cabinet independence freedom democracy revolution election-day human rights women's men's children's
whilst sanitation hygiene judgment judgement verdict plaintiff plaintiffs defendant defendants appellant respondent claimant applicant petitioner counsel interlocutors subject livelihoods nutrition shelter protection logistics ltd men's women's singles doubles overs innings wickets wicket runs fall extras`);

/** Every word whose capital letter at the opening of a sentence says nothing. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...TIME_WORDS, ...PLAIN_WORDS]);

/** Verbs of saying after or before which a lone capitalised word is taken for someone who speaks. */
export const SPEECH_VERBS =
  wordSet(`said says say told tells added adds asked asks replied replies explained explains argued argues claimed claims insisted insists warned warns stressed stated states noted notes
  announced announces declared declares admitted admits denied denies acknowledged recalled wrote writes believes believed thinks thought hopes wants wanted joked quipped complained remarked observed concluded suggested urged
  vowed promised pledged testified tweeted commented criticised criticized praised condemned accused refused resigned married died retired born met arrived visited travelled traveled flew attended`);

/** Endings of words that name a matter rather than a person ("diplomacy", "counterterrorism"). */
export const MATTER_ENDING =
  /(?:isms?|tions?|sions?|ments?|cy|cies|ics|ity|ities|ness|ing|ship|ance|ence|ology|ography)$|(?:^|-)(?:affairs|relations|rights|health|trade|security|defen[cs]e|energy|finance|justice|labou?r|culture|agriculture|environment|climate|water|transport|education|science|technology|treasury|commerce|industry|interior|state|war|peace|cyber|economy|economic|political|public|foreign|national|international|global|strategic|human|social|military|legal|nuclear|police|operations|services|policy|reform|south|north|east|west|europe|asia|africa|media|press|space|sports?|youth|women|children|refugees|migration|americas|pacific|counter)$/iu;

/** Small words that stand inside personal names. */
export const NAME_PARTICLES = wordSet(
  `de da das do dos del della di du des la le van von der den ter ten bin ibn bint ben al el ul ud ur uz abu y e zu zur af av ole wa ould binti ag wuld es na`,
);
