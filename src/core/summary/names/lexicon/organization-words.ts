import { wordSet } from '../../../text/lexicon/word-list';

/** Words that, as the last word of a capitalised run or before "of" and "for", make it the name of an organisation. */
export const ORGANIZATION_HEADS =
  wordSet(`guild guilds ministry ministries department departments dept council councils embassy consulate university college school institute institution academy party group authority
  agency administration bureau office commission committee subcommittee association union federation confederation league alliance coalition front movement organization organisation
  foundation fund trust bank society company corporation club board court tribunal parliament congress senate assembly house cabinet government directorate division brigade battalion regiment army
  navy force forces police guard guards corps command militia network service services centre center hospital clinic church mosque synagogue temple-trust museum library theatre orchestra
  laboratory laboratories lab labs observatory project programme program initiative partnership campaign mission secretariat taskforce chamber exchange market-authority airlines airways railways
  railway motors industries enterprises holdings partners associates systems technologies technology pharmaceuticals electronics communications telecom media press news times post herald
  tribune journal gazette telegraph guardian observer daily weekly review magazine broadcasting television radio tv united city-council rovers wanderers athletic albion hotspur bears bulls
  lions tigers eagles giants rangers yankees dodgers braves cubs reds sox knicks lakers celtics packers cowboys raiders bank-group insurance securities capital investments
  investment-group dialogue framework ministerial forum summit-group conference working-group panel inquiry team squad unit tribes brotherhood caucus registry treasury
  constabulary judiciary legislature presidency monarchy commissioner's syndicate cooperative collective consortium convention inspectorate brigades quarterly legion resistance taliban emirate
  caliphate jihad jamaat lashkar tehreek harakat hizb ul-mujahideen federal-reserve reserve stock-exchange workers teachers unions ombudsman academy-of-sciences ministers observatory
  watch witness international crescent cross fc afc cf sc worldwide entertainment studios pictures records publishers publishing books foods motor steel oil petroleum survey herbarium archive archives conservatory aquarium zoo energy-group airlines-group pentagon logistics brands shipping maritime aerospace aviation biotech robotics software analytics consulting advisory ventures properties realty shipbuilding
  shipyard shipyards infirmary hospice regulator mining kapital estates minerals chemicals semiconductors utilities breweries seguros biologics therapeutics biosciences shipmanagement chronicle mutual chambers cluster trading aid brewery breweries solicitors constructors contractors solutions attorneys holding refineries ports
  cement quarries dredging textiles garments plastics ceramics fertilisers fertilizers haulage bakeries dairies plantations apparel hotels resorts microfinance leasing brokers advocates stockbrokers auctioneers traders facility telecoms diagnostics kolkhoz sovkhoz conservancy polytechnic bloc gendarmerie carabinieri coastguard sportif sportive wanderers`);

/** Meetings and standing talks that are listed with the organisations when they bear a name of two words or more. */
export const MEETING_HEADS = wordSet(
  `dialogue forum summit conference talks ministerial convention congress assembly workshop symposium roundtable colloquium committee`,
);

/** Heads that only count with a capitalised word or an "of" beside them, being common on their own. */
export const COMMON_ALONE =
  wordSet(`office house party group court board force forces service services center centre project program programme mission campaign market exchange press news times post media
  team unit squad company fund trust bank police army government council committee department ministry congress school college university church hospital library movement union front initiative
  authority agency commission administration association club network network's division army navy parliament senate assembly union cabinet conference dialogue forum international united capital energy
  oil survey archive archives technology technologies systems communications motor steel records books watch witness cross reserve workers teachers logistics brands shipping maritime aerospace aviation biotech robotics software analytics consulting advisory ventures properties
  realty shipbuilding shipyard shipyards mining minerals chemicals semiconductors utilities breweries therapeutics biosciences chronicle mutual chambers cluster trading aid brewery solicitors constructors contractors solutions attorneys holding refineries ports
  cement quarries dredging textiles garments plastics ceramics fertilisers fertilizers haulage bakeries dairies plantations apparel hotels resorts microfinance leasing brokers advocates stockbrokers auctioneers traders facility telecoms diagnostics kolkhoz sovkhoz conservancy polytechnic bloc gendarmerie carabinieri coastguard sportif sportive wanderers`);

/** Organisations known without any telling word, by whole name or acronym. */
export const KNOWN_ORGANIZATIONS =
  wordSet(`un u.n. united_nations nato eu e.u. european_union unesco unicef unhcr unrwa undp unep unodc wfp who imf wto world_bank opec asean african_union au arab_league osce oecd g7
  g8 g20 g-7 g-8 g-20 brics saarc ecowas icc icj iaea interpol europol fbi cia nsa nasa fda sec epa fema dhs pentagon white_house kremlin downing_street capitol bbc cnn nbc cbs abc npr pbs itv afp ap
  reuters associated_press agence_france-presse bloomberg xinhua tass itar-tass interfax al_jazeera al-jazeera fox_news guardian isis isil daesh da'esh da’esh is al_qaeda al-qaeda al_qaida al-qaida taliban hamas hezbollah hizbollah hizbullah fatah
  plo pkk ypg ypj sdf pyd boko_haram al_shabaab al-shabaab al_shabab al-shabab al-nusra nusra_front jabhat_al-nusra islamic_state ira eta farc ttp bla mi5 mi6 kgb fsb gru mossad isi gchq mod fco dfid usaid nhs tuc
  cbi oxfam amnesty red_cross greenpeace médecins_sans_frontières doctors_without_borders human_rights_watch amnesty_international transparency_international save_the_children google apple microsoft
  amazon facebook meta twitter youtube ibm intel sony samsung toyota honda nissan volkswagen bmw boeing airbus lockheed_martin raytheon general_motors general_electric ford exxon shell bp chevron
  gazprom rosneft aramco siemens nokia huawei walmart starbucks mcdonald's coca-cola pepsi nestle goldman_sachs jp_morgan morgan_stanley citigroup hsbc barclays lufthansa fifa uefa ioc nba nfl nhl mlb icc-cricket
  labour labour_party gop congress scotland_yard house_of_commons house_of_lords house_of_representatives supreme_court federal_reserve wall_street-journal new_york_times washington_post financial_times security_council general_assembly
  peshmerga houthi houthis pmf pmu fsa free_syrian_army haqqani_network lashkar-e-taiba jaish-e-mohammed al-qaeda's ajax juventus barcelona-fc real_madrid arsenal everton tottenham ac_milan inter_milan
  bayern_munich borussia_dortmund paris_saint-germain sampoerna opel ppp pml-n pti mqm anp bjp anc swapo zanu-pf likud knesset duma bundestag bundesbank lok_sabha rajya_sabha majlis loya_jirga eib ebrd ecb
  adb isaf unama unifil minusma monusco opcw icrc ifrc iom ilo fao who's wmo itu cdc nih nist faa fcc darpa centcom cjtf-oir oir wells_fargo merrill_lynch lehman_brothers johnson_&_johnson procter_&_gamble rolls-royce british_airways air_france deutsche_telekom virgin_atlantic tesco sainsbury vodafone unilever netflix uber tesla spacex openai spotify daily_mail civil_protection civil_defence civil_defense home_office islamic_relief christian_aid mercy_corps world_vision concern_worldwide plan_international telegram whatsapp tiktok instagram linkedin weibo reddit`);

/** Capital letter words that look like an acronym of an organisation but are none. */
export const NOT_ORGANIZATIONS =
  wordSet(`a i tv cctv ceo cfo coo gdp gnp dna rna hiv aids am pm ad bc bce ce gmt utc est edt pst cet bst id ok pc it hr pr vip vat ied ieds wmd ngo ngos cv sms dvd cd usb pdf url html
  rbis rbi era mvp ko mp mps phd md ba ma mba iq it's ii iii iv vi vii viii ix xi covid covid-19 sars mers ebola gps uav uavs rpg ak ak-47 f-16 suv suvs atm faq p.m a.m p.m. a.m. no nr vs dr mr mrs ms jr sr st
  hq nco ncos kc qc obe cbe mbe frs esq mla mep mna mpa msc bsc llm llb jd dphil rn mbbs frcp retd usa q&a idp idps ppl pls
  usd eur gbp pkr inr kg km mm cm mph lbs ft who's re ps nb eta-time q1 q2 q3 q4 h1 h2 i'm i'll i've i'd`);

/** Words that open the names of bodies: "Radio Alma", "Banco Alma". */
export const OPENS_BODY = new Set(
  'radio institut kolkhoz sovkhoz caritas stichting instituto istituto fondation fundación fundação fondazione télévision television banco banque banca bank grupo groupe gruppo université universidad universidade universität médecins pharmaciens avocats bord caixa caja comité conseil fédération confédération syndicat collectif société compagnie sociedad sociedade asociación associação cooperativa sindicato federación confederación movimiento mouvement yayasan partai atlético atletico deportivo olympique dynamo dinamo spartak lokomotiv borussia independiente universitario clube partizan shakhtar'.split(
    ' ',
  ),
);

/** What a body does, before what it does that to: "Office for the Coordination of X". */
export const DEEDS =
  /^(?:coordination|co-ordination|prevention|protection|promotion|elimination|advancement|suppression|prohibition|conservation)$/u;
