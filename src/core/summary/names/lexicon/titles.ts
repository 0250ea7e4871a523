import { wordSet } from '../../../text/lexicon/word-list';

/** Words before a name that say nothing of an office, with or without a full stop. */
export const HONORIFICS =
  wordSet(`mr mrs h.e pc cllr cllrs ms miss mister madam madame dr sir dame lord lady hon rev reverend fr father sister brother saint st sheikh shaikh sheik imam mullah maulana mufti
  ayatollah rabbi monsignor mgr prof professor shri smt baron baroness count countess duke duchess prince princess king queen emperor
  pope cardinal archbishop bishop señor señora herr frau monsieur mme mlle signor signora signore senhor senhora begum hajji pandit swami datuk dato
  haji alhaji hajia hajiya alhaja el-hadj elhadj rt qari maulvi mawlawi ato w/ro woizero weizero daw dra sra srta pak puan encik cik khun u eng engr arch adv atty hon'ble canon archdeacon ven sheikha maître`);

/** Ranks: titles that are honorifics as well. */
export const RANKS =
  wordSet(`gen lt col maj capt sgt cpl adm cmdr brig lieutenant colonel major captain sergeant corporal admiral commodore brigadier marshal commander private pvt
  lance inspector constable superintendent detective det insp supt rear vice cdr sen rep gov pres cdt ssgt dci dsi flt sqn wg dc con asp dsp ssp igp dig aig acp sgm`);

/** Head words of an office ("secretary" in "foreign secretary"). */
export const TITLE_HEADS =
  wordSet(`secretary secretary-general president vice-president vice-chancellor minister premier chancellor governor mayor ambassador envoy consul senator congressman congresswoman
  representative deputy mp spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief director director-general commissioner coordinator co-ordinator
  general administrator attorney judge justice coroner prosecutor counsel counsellor adviser advisor analyst economist manager head leader founder co-founder owner editor editor-in-chief publisher correspondent
  reporter columnist journalist author writer poet novelist actor actress singer director-producer producer filmmaker scientist researcher historian architect engineer lawyer solicitor barrister
  physician surgeon doctor nurse teacher coach trainer captain skipper striker midfielder defender goalkeeper batsman bowler pitcher quarterback player champion executive officer ceo cfo coo
  treasurer trustee registrar clerk superintendent commander lieutenant colonel major brigadier admiral marshal sergeant undersecretary under-secretary dean rector provost lecturer
  professor fellow speaker whip councillor councilman councilwoman alderman vp svp evp sheriff warden ombudsman rapporteur negotiator mediator representative-designate minister-designate
  prosecutor-general attorney-general solicitor-general advocate-general auditor-general inspector-general governor-general comptroller-general registrar-general president-elect premier-designate king queen prince princess emir  pope cardinal archbishop bishop patriarch partner principal candidate activist dissident militant rebel
  warlord cleric preacher strategist aide official magistrate coroner controller comptroller auditor attaché attache commandant chaplain expert specialist inspector delegate organizer organiser
  banker trader broker dealer farmer fisherman driver pilot astronaut soldier policeman policewoman detective victim witness suspect defendant businessman businesswoman entrepreneur
  politician diplomat lawmaker legislator parliamentarian supervisor vice-chairman vice-chair co-chair deputy-governor photographer artist painter composer musician guitarist conductor sculptor curator
  librarian archivist headman headwoman pastor agent democrat republican chieftain chieftainess`);

/** Words that may stand before a title head and belong to the title. */
export const TITLE_MODIFIERS =
  wordSet(`acting deputy assistant associate additional joint special senior junior chief principal former ex- interim caretaker outgoing incoming prime foreign interior
  home homeland defence defense finance justice health education energy environment trade labour labor agriculture transport oil petroleum information planning industry commerce science culture sports tourism
  housing justice security national vice first second under general executive managing founding co regional political military economic press media public legal technical
  chief-of-staff parliamentary federal state provincial presidential permanent resident high supreme opposition party police army navy air district attorney lord crown lieutenant major
  brigadier rear staff non-executive editorial news head field program programme project policy research communications marketing sales operations financial technology information medical
  operating agricultural commercial cultural human rights climate water railways railway law external internal internal-affairs works immigration development aviation shipping fisheries forestry budget
  treasury consular scientific compliance strategy product digital creative data administrative innovation sustainability humanitarian majority minority registered certified licensed chartered crew presiding returning honorary emeritus visiting late then duty watch area branch station country shift plant site group team borough infrastructure tourism wildlife gender youth livestock employment tribunal circuit irrigation reconstruction emergency disaster welfare`);

/** Nouns for what a person is that are no office: trades, standing in a case, kinship. Read beside a name only. */
const CALLINGS =
  wordSet(`carpenter mason baker butcher tailor blacksmith mechanic electrician plumber welder miner herder shepherd beekeeper grower gardener gamekeeper keeper ranger forester
  hunter sailor fisher ferryman boatman harbourmaster stationmaster postmaster watchman guard caretaker porter cook chef waiter waitress barber shopkeeper merchant vendor stallholder innkeeper
  student pupil graduate apprentice intern volunteer pensioner veteran resident villager neighbour neighbor scout refugee survivor passenger tenant landlord caller visitor headman headwoman elder guide interpreter translator
  fixer midwife paediatrician pediatrician cardiologist epidemiologist psychologist psychiatrist dentist pharmacist vet veterinarian paramedic hydrologist geologist glaciologist meteorologist
  biologist botanist zoologist ecologist chemist physicist mathematician astronomer archaeologist anthropologist sociologist statistician conservator restorer designer planner surveyor technician operator
  foreman foresman master mate helmsman applicant claimant plaintiff respondent appellant petitioner accused complainant informant juror heir widow widower mother father son daughter brother sister husband wife uncle aunt cousin nephew niece
  grandmother grandfather grandson granddaughter friend colleague predecessor successor rival host guest deputy-head headteacher headmaster headmistress principal bursar usher custodian steward
  pastor vicar monk nun abbot imam rabbi priest bookseller critic blogger broadcaster presenter anchor essayist playwright dramatist translator-poet choreographer dancer violinist pianist cellist
  assistant accountant bookkeeper cashier clockmaker watchmaker jeweller jeweler goldsmith silversmith weaver potter cobbler shoemaker fishmonger grocer greengrocer florist hairdresser cleaner labourer laborer
  builder bricklayer stonemason roofer joiner logger trucker courier postman postwoman firefighter lifeguard paratrooper medic optician therapist physiotherapist nutritionist seamstress dressmaker
  deckhand docker stevedore longshoreman crewman seaman farmhand farmworker herdsman goatherd woodcutter lumberjack miller brewer distiller winemaker cheesemaker geographer ornithologist entomologist
  paleontologist palaeontologist astrophysicist radiologist anaesthetist obstetrician gynaecologist pathologist dermatologist barista bartender bodyguard janitor plasterer machinist receptionist toolmaker shipwright boatbuilder glassblower
  puppeteer gunner conscript reservist podcaster streamer comedian rapper linguist philosopher theologian scholar academic ethnographer geneticist virologist immunologist oncologist neurologist neurosurgeon biochemist oceanographer seismologist
  volcanologist climatologist criminologist demographer cartographer philanthropist financier industrialist tycoon oligarch shareholder investor landowner smallholder crofter fisherwoman housewife
  homemaker retiree parent stepfather stepmother seafarer bosun steward stewardess purser navigator rider cadet peacekeeper monitor observer caseworker counselor psychotherapist deacon newsreader
  cameraman photojournalist stringer detainee prisoner inmate bystander eyewitness whistleblower informant auctioneer undertaker gravedigger butler nanny childminder babysitter
  brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law half-brother half-sister stepson stepdaughter fiancé fiancée girlfriend boyfriend roommate classmate
  cyclist runner swimmer rower sprinter climber mountaineer jockey boxer wrestler referee umpire manager-coach schoolteacher schoolmaster schoolmistress seller worker staffer employee orderly tutor breeder rancher shepherdess smuggler trafficker winger forward fullback substitute consultant contractor examiner bailiff arbitrator adjudicator inventor developer programmer pioneer campaigner spokesperson-designate buyer billionaire millionaire magnate mogul conservationist environmentalist agronomist`);

/** What a post or a calling is for, in small letters before it: "fire chief", "lorry driver". Alone such words say nothing of a person. */
export const SMALL_MODIFIERS = wordSet(
  `fire lorry truck bus taxi cab market ferry crane train tram tractor boat village town city estate mine pit factory shop hotel museum harbour harbor port prison camp clinic hospital ward
  strike protest youth women's community aid rescue search forest park tribal clan church parish football rugby cricket hockey volleyball tennis club class school bank mosque neighbourhood city county canton
  warehouse quarry farm ranch mill dock dam bridge ambulance motorcycle minibus coach library kitchen night`,
);

/** True for a word that says what a person is: the head of an office, or a calling. */
export function saysWho(lower: string): boolean {
  if (TITLE_HEADS.has(lower) || CALLINGS.has(lower)) return true;
  if (SCIENTISTS.test(lower)) return true;
  const bare = lower.replace(FORMER, '');
  return bare.length < lower.length && (TITLE_HEADS.has(bare) || CALLINGS.has(bare));
}

/** Callings that stand in capitals before a name as titles do, and are nobody's family name: "Firefighter Ruiz", "Headteacher Ana Ruiz". */
export function isCallingTitle(lower: string): boolean {
  return CALLED.has(lower) || SCIENTISTS.test(lower);
}

const CALLED = wordSet(
  `firefighter headteacher headmaster headmistress schoolteacher paramedic midwife pharmacist substitute referee umpire campaigner presenter pensioner passenger survivor veteran fisherman lifeguard seaman
  crewman cameraman photojournalist postdoc councilmember assemblyman assemblywoman congressman selectman freshman rookie cyclist sprinter swimmer jockey conscript reservist peacekeeper
  caretaker shopkeeper beekeeper harbourmaster stationmaster choreographer playwright essayist co-author coauthor co-chair first-year resident ranger`,
);

/** Words for those who study something, by their endings: "toxicologist", "geochemist". */
const SCIENTISTS = /^\p{L}{3,}(?:ologist|ographer|chemist|physicist|iatrist|ometrist|onomist|scientist)$/u;

/** True for the head of an office, also with "co-" or "ex-" before it. */
export function isTitleHead(lower: string): boolean {
  return TITLE_HEADS.has(lower) || (lower.includes('-') && TITLE_HEADS.has(lower.replace(FORMER, '')));
}

/** "ex-teacher", "the ministry's then-spokesman". */
const FORMER = /^(?:ex|then|former|vice|deputy|co|sub)-/u;

/** True for kinship and the like, where whose it is belongs to the role ("the minister's brother"). */
export function isRelation(lower: string): boolean {
  return /^(?:mother|father|son|daughter|brother|sister|husband|wife|uncle|aunt|cousin|nephew|niece|grand(?:mother|father|son|daughter)|(?:brother|sister|father|mother|son|daughter)-in-law|half-(?:brother|sister)|step(?:father|mother|son|daughter)|fiancée?|girlfriend|boyfriend|classmate|friend|colleague|predecessor|successor|rival|widow|widower|neighbou?r)$/u.test(
    lower,
  );
}
