/** Who stands at the head of a state, a province or a town, or speaks for one abroad. */
const STATE = 'minister president governor mayor secretary commissioner ambassador commander chief';
/** Who runs an office or a firm. */
const OFFICE = 'director manager coordinator administrator treasurer';
const CHAIRS = 'chairman chairwoman';
const SPEAKERS = 'spokesman spokeswoman spokesperson';
/** Who plays, leads or trains a team. */
const TEAM =
  'coach trainer captain skipper striker goalkeeper keeper midfielder defender winger forward player full-back';
const SHAREHOLDING = 'shareholders subsidiary subsidiaries workforce turnover';

const anyOf = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join(' ').split(' ').join('|')})$`, 'u');

/** Posts that a firm, a club or a party has and a town has not: "Alma chairman Ana Ruiz". */
export const FIRM_POSTS = anyOf(
  CHAIRS,
  SPEAKERS,
  TEAM,
  'chair ceo co-founder founder shareholder manager leader treasurer executive boss',
);

/** Posts that stand on a line of their own, before a colon or under a name. */
export const LINE_POSTS = anyOf(
  STATE,
  OFFICE,
  CHAIRS,
  'chair head spokesman spokeswoman captain coach principal headteacher headmaster supervisor',
);

/** Posts that one person holds, so that "he" or "she" can mean who holds one. */
export const SINGLE_POSTS = anyOf(
  STATE,
  OFFICE,
  CHAIRS,
  'chairperson premier chancellor senator judge magistrate envoy general rector bishop archbishop king queen prosecutor coach representative rapporteur ombudsman coroner dean principal headmaster headmistress',
);

/** Posts and parts whose holders can only be somebody that speaks, in a headline "Name: words". */
export const SPEAKING_POSTS = anyOf(
  STATE,
  CHAIRS,
  SPEAKERS,
  'chair premier general officer official officials secretary-general envoy police prosecutor prosecutors lawyer lawyers judge ministry army military rescuers scientists researchers experts analyst analysts economist economists doctors union unions watchdog agency regulator opposition witness witnesses survivor survivors residents villagers aide aides sources un eu',
);

/** What stands behind the possessive of a body and of no town: "X's chairman". */
export const OF_FIRM_ALONE = anyOf(CHAIRS, SHAREHOLDING);

/** What a body has and no person or place has: "X's shares". */
export const OWNED_BY_BODY = anyOf(
  CHAIRS,
  SPEAKERS,
  SHAREHOLDING,
  'shares headquarters chief ceo managing employees staff customers profits revenue earnings board',
);

/** What is "of" a body: "a subsidiary of X". */
export const OF_A_BODY = anyOf(
  CHAIRS,
  SPEAKERS,
  'subsidiary arm unit division branch shareholders employees customers executive ceo cfo coo director manager founder co-founder officer treasurer economist accountant',
);

/** The post a chief may have of a firm: "X's chief executive". */
export const CHIEF_OF_FIRM = anyOf('executive financial operating commercial technology economist');
