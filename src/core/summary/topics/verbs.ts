/** Base forms of common verbs; those after the bar are as often nouns, and count as verbs only where the words before say so. */
const [PURE = '', MIXED = ''] = (
  'abandon absorb accelerate accept accommodate accompany accomplish accuse achieve acknowledge acquire adapt add adjust admit adopt advise ' +
  'affect afford agree allege allow alter amend analyse analyze announce anticipate apologise apologize appear apply appoint appreciate approve argue ' +
  'arise arrange arrive ask assemble assert assess assign assist associate assume assure attach attain attend attract avoid become begin behave ' +
  'believe belong bring broaden build bury buy calculate carry cease celebrate choose cite clarify collaborate collect combine come commit ' +
  'communicate compare compel compete compile complain complete comply compose comprise compute concede conceive concentrate conclude condemn ' +
  'confess confirm confront confuse consider consist constitute construct consult consume contain contend continue contribute convert convey ' +
  'convince cooperate cope correspond create criticise criticize curb decide declare defend defer define delete deliver demolish demonstrate ' +
  'denounce deny depart depend depict deploy deprive derive descend describe deserve destroy detect deteriorate determine develop devise devote ' +
  'die differ diminish disappear discard disclose discover discuss dismiss dispose distinguish distribute divide dominate donate drown earn eat ' +
  'educate elect eliminate embark embrace emerge emphasise emphasize employ empower enable encounter encourage enforce engage enhance enjoy ' +
  'enlarge ensure enter entertain equip erect establish evacuate evaluate evolve examine exceed exclude execute exist expand expect explain ' +
  'explode exploit explore expose express extend facilitate fail feel fill flee follow forbid forget forgive formulate foster found free fulfil ' +
  'fulfill gather generate get give go govern grab grow guess happen hear hit hold hurt identify ignore illustrate imagine implement imply ' +
  'impose impress improve incorporate increase indicate induce infect inflict inform inherit inhibit initiate injure insist inspect inspire ' +
  'install intend intensify interfere interpret interrupt introduce invade invent invest investigate invite involve isolate join justify keep ' +
  'kill know lay learn leave lend let liberate lie listen live locate look lose lower maintain manage manufacture mean meet merge migrate ' +
  'minimise minimize modify motivate mount multiply negotiate notice obtain occupy occur operate oppose optimise optimize organise organize ' +
  'originate overcome overlook oversee overwhelm owe own participate perceive persist persuade plead please possess postpone pour predict ' +
  'prepare preserve pretend prevail prevent proceed proclaim produce prohibit prolong promote propose prosecute protect prove provide publish ' +
  'pursue put qualify quit raise reach react read realise realize rebuild receive recognise recognize recommend reconcile recover recruit ' +
  'reduce refer reflect refuse regain regulate reinforce reject relate relax relieve rely remain remember remind remove render renew repeat ' +
  'replace represent reproduce require resemble resign resist resolve respond restore restrict resume retain retire retrieve reveal reverse ' +
  'revise revive rid save say scatter secure see seek seem seize select send separate serve settle shine shoot show shrink shut sit slide smell ' +
  'solve specify spend spoil stick stimulate stop strengthen strive submit succeed suck suffer suggest suppose suppress surrender surround ' +
  'survive suspect suspend sustain swear swell take teach tell tend terminate testify thank think threaten tolerate transform translate ' +
  'transmit tremble undergo undermine understand undertake unify unite unveil uphold urge utilise utilize vanish vary verify violate wait wake ' +
  'want warn weaken weigh widen wipe withdraw withhold withstand write | access act address aid aim air answer appeal approach arrest attack ' +
  'attempt award back balance ban bank base battle bid bind blame block bomb book boost borrow bother break budget call cancel cap capture care ' +
  'cast catch cause challenge champion change charge chart check claim clean close coach collapse combat comment compound compromise concern ' +
  'conduct conflict contact contract control cost counter cover crack crash cross cry cure cut damage date deal debate decline delay demand ' +
  'design detail dig display dispute document doubt draw drift drink drive drop drug ease effect email end escape estimate exchange exhibit ' +
  'experience experiment export extract face fall fear feature feed field fight figure file film finance find fine finger finish fire fish fit ' +
  'fix float flood flow fly focus force forecast form frame fuel function fund gain gamble grant graph guarantee guard guide hand handle hang ' +
  'harm head heat help hide highlight hire honor honour hope host house hunt impact import influence insult interest interview invoice issue ' +
  'judge jump kick label lack land laugh launch lead lift light like limit line link list load loan lock love make mark market master match ' +
  'matter measure mention mix model monitor move murder name need note number object offend offer open order outline pace pack park part pass ' +
  'pattern pay perfect perform permit phone pick picture pilot place plan plant play plot point position post practice praise prefer present ' +
  'press pressure price print process profile profit program project promise prompt protest pull purchase push question quote race range rank ' +
  'rate reason rebel recall record reform regard register regret release remark rent repair reply report request rescue research reserve ' +
  'respect rest result retreat return review reward ride rise risk rock root rule run rush sack sail sample scale scare schedule score screen ' +
  'seal search seat sell sense sentence set shake shape share shift ship shock shop sign signal silence sing sink skip sleep slip smile smoke ' +
  'sort source spark speak speed spill split sport spread spring stage stake stand start state stay steal stem step stock store stress strike ' +
  'structure struggle study subject suit supply support surge surprise survey swallow sweep swim swing switch table talk target task taste tax ' +
  'team tear telephone test throw tie time title touch tour toy track trade train transfer trap travel treat trial trigger trip trouble trust ' +
  'try turn update use value view visit voice volunteer vote wage walk wash waste watch wear welcome whisper whistle win wish witness wonder ' +
  'work worry wound yield'
).split(' | ');

const IRREGULAR =
  'ate beat became began bent bet bit blew bore bought bound broke brought built burnt came caught chose clung crept dealt drank drew drove dug fed fell felt fled flew fought ' +
  'forbade forgot found froze gave gone got grew heard held hid hung kept knelt knew laid leapt learnt led left lent lost made meant met paid ran rang rode rose said sang ' +
  'sank sat saw sent shook shot shrank slept slid sold sought spent spoke sprang stood stole strove struck stuck sung swam swept swore swung taken taught thought threw ' +
  'told took tore understood went wept withdrew woke won wore wound wove written wrote been being given gotten known shown seen driven fallen grown hidden chosen spoken ' +
  'stolen thrown withdrawn worn proven risen begun done broken eaten';

const pure = new Set(PURE.split(' '));
const mixed = new Set(MIXED.split(' '));
const irregular = new Set(IRREGULAR.split(' '));

/** How a lower-case word may be read: a verb in any place, a verb or a noun, or none. */
export function verbReading(word: string): 'verb' | 'either' | 'none' {
  if (irregular.has(word)) return 'verb';
  if (mixed.has(word)) return 'either';
  if (pure.has(word)) return 'verb';
  if (!word.endsWith('s') || word.length < 4) return 'none';
  const bases = [word.slice(0, -1), word.replace(/es$/u, ''), word.replace(/ies$/u, 'y')];
  if (bases.some((base) => mixed.has(base))) return 'either';
  return bases.some((base) => pure.has(base)) ? 'verb' : 'none';
}
