/** Base forms of common verbs; those after the bar are as often nouns, and count as verbs only where the words before say so. */
const [PURE = '', MIXED = ''] = (
  'abandon absorb accelerate accept accommodate accompany accomplish accrue accuse achieve acknowledge acquire adapt add adhere adjourn adjust ' +
  'admit adopt adorn advise affect afford agree allege allocate allow allude alter amend analyse analyze announce annul anticipate apologise ' +
  'apologize appear appease apply appoint appraise appreciate approve argue arise arouse arrange arrive ascertain ask aspire assassinate ' +
  'assemble assert assess assign assist associate assume assure attach attain attend attest attract augment avoid await become begin behave ' +
  'believe belong bestow betray bolster bring broaden build bury buy calculate carry cease celebrate choose cite clarify cling coincide ' +
  'collaborate collect combine come commit communicate compare compel compete compile complain complete comply compose comprehend comprise ' +
  'compute conceal concede conceive concentrate conclude concur condemn confess confine confirm confiscate conform confront confuse congratulate ' +
  'conjure consider consist consolidate constitute construct consult consume contain contemplate contend continue contradict contribute convert ' +
  'convey convince cooperate cope correlate correspond corroborate create criticise criticize culminate curb curtail deceive decide declare ' +
  'dedicate deduce deem defend defer define degrade delete deliver demolish demonstrate demote denounce deny depart depend depict deplete deploy ' +
  'deprive derive descend describe deserve designate destroy detect deter deteriorate determine devastate develop devise devote diagnose die ' +
  'differ dilute diminish disagree disappear discard disclose discover discuss dismiss dispose disrupt disseminate distinguish distort ' +
  'distribute divert divide dominate donate drown dwell earn eat educate elaborate elect elicit eliminate embark embrace emerge emit emphasise ' +
  'emphasize employ empower enable encompass encounter encourage endanger endeavour endorse endure enforce engage enhance enjoy enlarge ' +
  'enlighten enrich enroll ensue ensure entail enter entertain entitle enumerate equate equip eradicate erect establish evacuate evaluate evoke ' +
  'evolve exacerbate exaggerate examine exceed exclude execute exert exist expand expect expire explain explode exploit explore expose express ' +
  'extend extinguish facilitate fail feel fill flee fluctuate follow forbid forfeit forget forgive formulate foster found free fulfil fulfill ' +
  'garner gather generate get give glean go govern grab grapple grow guess hamper happen hasten hear hinder hit hold hurt identify ignore ' +
  'illustrate imagine impair impart impede implement implicate imply impose impress improve incorporate increase incur indicate induce infect ' +
  'infer inflict inform infringe inhabit inherit inhibit initiate injure insist inspect inspire install instruct integrate intend intensify ' +
  'interact interfere interpret interrupt intervene introduce inundate invade invent invest investigate invite invoke involve isolate jeopardise ' +
  'jeopardize join justify keep kill know lay learn leave lend lessen let liberate lie linger listen live locate look loosen lose lower maintain ' +
  'manage manufacture mean meet merge migrate minimise minimize mislead mitigate modify motivate mount multiply negate negotiate nominate notice ' +
  'nurture obey oblige obtain occupy occur omit operate oppose optimise optimize organise organize originate oscillate oust outlaw overcome ' +
  'overlook oversee overshadow overtake overthrow overturn overwhelm owe own participate perceive perish persist persuade pertain plead please ' +
  'portray possess postpone pour pray precede preclude predict prepare prescribe preserve presume pretend prevail prevent proceed proclaim ' +
  'produce prohibit proliferate prolong promote propagate propose prosecute prosper protect prove provide provoke publish punish pursue put ' +
  'qualify quit raise ratify reach react read reaffirm realise realize reap reassure rebuild receive recognise recognize recommend reconcile ' +
  'reconsider recover recruit redeem redefine reduce refer refine reflect refrain refuse regain regulate reinforce reiterate reject rejoice ' +
  'relate relax relieve relocate rely remain remember remind remove render renew renounce repay repeat replace replenish replicate represent ' +
  'reproduce require resemble resign resist resolve respond restore restrict resume retain retire retrieve reveal reverse revise revive revolve ' +
  'rid satisfy save say scatter scrutinise scrutinize secure see seek seem segregate seize select send separate serve settle sever shine shoot ' +
  'show shrink shut simplify simulate sit slide smell smuggle soften solve specify spend spoil stabilise stabilize stick stimulate stop ' +
  'strengthen strive submit subside succeed succumb suck suffer suffice suggest summarise summarize summon suppose suppress surpass surrender ' +
  'surround survive suspect suspend sustain swear swell take teach tell tend terminate testify thank think threaten tolerate transform translate ' +
  'transmit tremble uncover undergo undermine underscore understand undertake unify unite unleash unravel unveil uphold urge usher utilise ' +
  'utilize utter validate vanish vary verify violate wait waive wake want warn weaken weave weigh widen wipe withdraw withhold withstand wreak ' +
  'write | access act address aid aim air answer appeal approach arrest attack attempt award back balance ban bank base battle bid bind blame ' +
  'block bomb book boost borrow bother break budget call cancel cap capture care cast catch cause challenge champion change charge chart check ' +
  'claim clean close coach collapse combat comment compound compromise concern conduct conflict contact contract control cost counter cover ' +
  'crack crash cross cry cure cut damage date deal debate decline delay demand design detail dig display dispute document doubt draw drift drink ' +
  'drive drop drug ease effect email end escape estimate exchange exhibit experience experiment export extract face fall fear feature feed field ' +
  'fight figure file film finance find fine finger finish fire fish fit fix float flood flow fly focus force forecast form frame fuel function ' +
  'fund gain gamble grant graph guarantee guard guide hand handle hang harm head heat help hide highlight hire honor honour hope host house hunt ' +
  'impact import influence insult interest interview invoice issue judge jump kick label lack land laugh launch lead lift light like limit line ' +
  'link list load loan lock love make mark market master match matter measure mention mix model monitor move murder name need note number object ' +
  'offend offer open order outline pace pack park part pass pattern pay perfect perform permit phone pick picture pilot place plan plant play ' +
  'plot point position post practice praise prefer present press pressure price print process profile profit program project promise prompt ' +
  'protest pull purchase push question quote race range rank rate reason rebel recall record reform regard register regret release remark rent ' +
  'repair reply report request rescue research reserve respect rest result retreat return review reward ride rise risk rock root rule run rush ' +
  'sack sail sample scale scare schedule score screen seal search seat sell sense sentence set shake shape share shift ship shock shop sign ' +
  'signal silence sing sink skip sleep slip smile smoke sort source spark speak speed spill split sport spread spring stage stake stand start ' +
  'state stay steal stem step stock store stress strike structure struggle study subject suit supply support surge surprise survey swallow sweep ' +
  'swim swing switch table talk target task taste tax team tear telephone test throw tie time title touch tour toy track trade train transfer ' +
  'trap travel treat trial trigger trip trouble trust try turn update use value view visit voice volunteer vote wage walk wash waste watch wear ' +
  'welcome whisper whistle win wish witness wonder work worry wound yield'
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
