import { wordSet } from './word-list';

/** Words before a name that say nothing of an office, with or without a full stop. */
export const HONORIFICS =
  wordSet(`mr mrs pc ms miss mister madam madame dr sir dame lord lady hon rev reverend fr father sister brother saint st sheikh shaikh sheik imam mullah maulana mufti
  ayatollah rabbi monsignor mgr prof professor shri smt baron baroness count countess duke duchess prince princess king queen emperor
  pope cardinal archbishop bishop señor herr monsieur mme`);

/** Ranks: titles that are honorifics as well. */
export const RANKS =
  wordSet(`gen lt col maj capt sgt cpl adm cmdr brig lieutenant colonel major captain sergeant corporal admiral commodore brigadier marshal commander private pvt
  lance inspector constable superintendent detective rear vice cdr sen rep gov pres`);

/** Head words of an office ("secretary" in "foreign secretary"). */
export const TITLE_HEADS =
  wordSet(`secretary secretary-general president vice-president vice-chancellor minister premier chancellor governor mayor ambassador envoy consul senator congressman congresswoman
  representative deputy mp spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief director director-general commissioner coordinator co-ordinator
  general administrator attorney judge justice prosecutor counsel counsellor adviser advisor analyst economist manager head leader founder co-founder owner editor editor-in-chief publisher correspondent
  reporter columnist journalist author writer poet novelist actor actress singer director-producer producer filmmaker scientist researcher historian architect engineer lawyer solicitor barrister
  physician surgeon doctor nurse teacher coach trainer captain skipper striker midfielder defender goalkeeper batsman bowler pitcher quarterback player champion executive officer ceo cfo coo
  treasurer trustee registrar clerk superintendent commander lieutenant colonel major brigadier admiral marshal sergeant undersecretary under-secretary dean rector provost lecturer
  professor fellow speaker whip councillor councilman councilwoman alderman sheriff warden ombudsman rapporteur negotiator mediator representative-designate minister-designate
  president-elect premier-designate king queen prince princess emir  pope cardinal archbishop bishop patriarch partner principal candidate activist dissident militant rebel
  warlord cleric preacher strategist aide official magistrate controller comptroller auditor attaché attache commandant chaplain expert specialist inspector delegate organizer organiser
  banker trader broker dealer farmer fisherman driver pilot astronaut soldier policeman policewoman detective victim witness suspect defendant businessman businesswoman entrepreneur
  politician diplomat lawmaker legislator parliamentarian supervisor vice-chairman vice-chair co-chair deputy-governor photographer artist painter composer musician guitarist conductor sculptor curator
  librarian archivist`);

/** Words that may stand before a title head and belong to the title. */
export const TITLE_MODIFIERS =
  wordSet(`acting deputy assistant associate additional joint special senior junior chief principal former ex- interim caretaker outgoing incoming prime foreign interior
  home homeland defence defense finance justice health education energy environment trade labour labor agriculture transport oil petroleum information planning industry commerce science culture sports tourism
  housing justice security national vice first second under general executive managing founding co regional political military economic press media public legal technical
  chief-of-staff parliamentary federal state provincial presidential permanent resident high supreme opposition party police army navy air district attorney lord crown lieutenant major
  brigadier rear staff non-executive editorial news head field program programme project policy research communications marketing sales operations financial technology information medical
  agricultural commercial cultural human rights climate water railways railway law external internal internal-affairs works immigration development aviation shipping fisheries forestry budget
  treasury consular majority minority honorary emeritus visiting late then`);
