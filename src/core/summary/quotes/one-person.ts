import type { Mention } from './mentions';
import { ROLE_NOUN } from './word-classes';

/** Nouns for one person that are not among the roles. */
export const ONE_PERSON =
  /^(?:\p{L}*(?:man|woman)|mother|father|son|daughter|brother|sister|wife|husband|boy|girl|child|neighbou?r|farmer|worker|teacher|doctor|nurse|midwife|driver|resident|elder|trader|vendor|shopkeeper|officer|official|student|pupil|guard|soldier|witness|patient|widow|grandmother|grandfather|aunt|uncle|nephew|niece|grandson|granddaughter|cousin|caller|receptionist|landlord|landlady|boss|friend|colleague|guide|cook|clerk|priest|monk|nun|baker|miner|hunter|herder|refugee|survivor|passenger|customer|stallholder|merchant|foreman|carpenter|engineer|scientist|researcher|hydrologist|inspector|sailor|captain|pilot|mechanic|tailor|waiter|waitress|youth|teenager|appellant|defendant|accused|applicant|claimant|plaintiff|petitioner|respondent|complainant|pensioner|veteran|volunteer|villager|visitor|wholesaler|retailer|shopper|grower|breeder|butcher|fishmonger|barber|electrician|plumber|welder|porter|docker|stevedore|labourer|laborer|weaver|potter|publisher|editor|reporter|journalist|activist|campaigner|organi[sz]er|lecturer|professor|paramedic|surgeon|physician|pharmacist|lawyer|analyst|economist|expert|specialist|consultant|contractor|operator|dealer|broker|grocer|brewer|boatbuilder|landowner|homeowner|stockbreeder|\p{L}{2,}(?:keeper|seller|maker|holder|grower|monger|worker))$/u;

const AGED =
  /^(?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{Ll}{3,5})?)-year-old(?!\p{L})/u;

/** "the mother of six", "the father-of-two". */
const PARENT =
  /^(?:mother|father|grandmother|grandfather)[- ]of[- ](?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?!\p{L}| of ))/u;

/** True where "the" stands before an offset and an age, or how many children somebody has, behind it: "the 67-year-old retired docker" is the one last spoken of. */
export function isCalledByAge(text: string, start: number): boolean {
  if (!/^the $/iu.test(text.slice(Math.max(0, start - 4), start))) return false;
  const words = text.slice(start, start + 30);
  return AGED.test(words) || PARENT.test(words);
}

/** The one person whom these mentions name; null where they name none, or several. */
export function onlyPerson(mentions: readonly Mention[]): string | null {
  const people = new Set(mentions.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])));
  const [only = null] = people;
  return people.size === 1 ? only : null;
}

/** Endings of words for who does something, and the things that end so too. */
const AGENT = /(?:\p{Ll}{2}taker|\p{Ll}{3}(?:er|or|ist|ian|eer|ee))$/u;
const NO_AGENT =
  /(?:paper|letter|poster|banner|order|register|folder|sticker|calendar|computer|number|ter|tower|power|corner|border|chapter|matter|error|motor|tractor|tee|list)$/u;

const BODY =
  /^(?:government|ministry|department|agency|committee|commission|company|group|organi[sz]ation|party|campaign|embassy|court|union|association|report|study|statement|survey|poll|letter|document|newspaper|magazine|network|website|administration|team|board|council|office|bureau|crew|staff|hospital|clinic|bank|airline|jury)$/u;

/** Whether "he" or "she" may mean what these words name: an atlas is nobody. */
export function canBeMeant(name: string): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  // Neither several nor a body are meant by "he" or "she".
  if (last === last.toLowerCase() && (/(?:[^s]s|people|police|men)$/u.test(last) || BODY.test(last))) return false;
  const isPerson = (word: string): boolean =>
    [ONE_PERSON, ROLE_NOUN].some((nouns) => nouns.test(word.toLowerCase())) ||
    (AGENT.test(word) && !NO_AGENT.test(word));
  return /^\p{Lu}/u.test(words.at(-1) ?? '') || words.some(isPerson);
}
