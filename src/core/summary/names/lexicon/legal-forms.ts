import { wordSet } from '../../../text/lexicon/word-list';

/** Endings of company names; the run ends with them, a full stop included. */
export const COMPANY_ENDINGS = wordSet(
  `ltd limited inc llc plc corp corporation co cos gmbh ag nv spa bv llp pty sarl oyj asa ab kg kk bhd s.a s.p.a s.r.l s.l n.v b.v kgaa pjsc jsc pte lda ltda ojsc cjsc kft zrt tbk sdn aps eirl s.r.o d.o.o a.ş`,
);

/** Endings of companies that are told from names and words by their capitals only: "Alma Cement SA". */
export const CAPITAL_ENDINGS: ReadonlySet<string> = new Set([
  'SA',
  'AS',
  'A/S',
  'SAS',
  'SRL',
  'SE',
  'SL',
  'OY',
  'Oy',
  'SpA',
  'SARL',
  'BV',
  'NV',
  'AG',
  'AB',
  'PLC',
  'ASA',
  'SIA',
  'UAB',
  'OÜ',
  'ApS',
  'SAU',
  'SAL',
  'EOOD',
  'DOO',
  'KG',
  'OOO',
  'OAO',
  'ZAO',
  'TOO',
]);

/** Forms that are written in small letters too, behind a name in capitals: "Harrow Mills plc". */
export const SMALL_FORMS: ReadonlySet<string> = wordSet('plc ltd inc llc llp gmbh');

/** Forms that bear no full stop: one behind them ends the sentence. */
export const FORMS_WITHOUT_STOP: ReadonlySet<string> = wordSet('gmbh llp llc plc oyj asa kgaa pjsc jsc');

/** What may stand behind a comma ("Corvane Works, Inc."), with or without a full stop. */
export const FORM_BEHIND_COMMA = /^(?:inc|ltd|llc|llp|plc|corp|s\.a|gmbh)\.?$/u;

/** What may stand behind brackets ("Alma Transport (Peru) Limited"). */
export const FORM_BEHIND_BRACKETS = /^(?:ltd|limited|inc|llc|plc|bhd)\.?$/u;

/** The source of a pattern for a form wherever it stands in the name of a company, in any case. */
export const LEGAL_FORM = String.raw`ltd|limited|inc|llc|llp|plc|corp|corporation|co|gmbh|ag|nv|spa|s\.a|s\.p\.a|ab|as|sa|bv|oy|oyj|asa`;

/** The source of a pattern for the forms of other countries as they are written there, capitals and stops told apart. */
export const LEGAL_FORM_WORLD = String.raw`GmbH(?: & Co\. KG)?|mbH|AG|SE|KG|e\.V\.|S\.A\.(?:S\.)?|SARL|SAS|S\.L\.|S\.p\.A\.|SpA|Ltda`;
