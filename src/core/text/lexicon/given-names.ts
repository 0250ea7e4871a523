import { perWord } from '../per-word';
import { MORE_MENS_NAMES, MORE_WOMENS_NAMES } from './given-names-more';
import { GIVEN_NAMES_FAR } from './given-names-far';
import { GIVEN_NAMES_SOUTH } from './given-names-south';
import { GIVEN_NAMES_WEST } from './given-names-west';
import { GIVEN_NAMES_WORLD } from './given-names-world';
import { wordSet } from './word-list';

const given = wordSet(
  `${GIVEN_NAMES_WEST} ${GIVEN_NAMES_WORLD} ${MORE_WOMENS_NAMES} ${MORE_MENS_NAMES} ${GIVEN_NAMES_FAR} ${GIVEN_NAMES_SOUTH}`,
);

/** Given names that are as often another word or a place; they need a second sign beside them. */
const UNSURE =
  wordSet(`april may june august will mark grant dean guy king prince victoria florence chelsea sydney georgia virginia austin jordan milan sofia santiago orlando chad israel carolina china paris
  lance ward clay heath rich art bill drew dawn hope faith grace joy rose lily amber hazel iris ivy ruby pearl summer autumn max frank jack pat sue rob don gene earl duke baron major young bishop said alam
  salam san mali wei hu in my an the gul aman man shah khan sultan sheikh haji mir mian begum saint st lord lady judge justice francisco diego jose juan paulo luis antonio nelson jackson lincoln kent devon
  tyrone dakota brooklyn holly robin jersey dale glen heather ray norman french roman german christian jesus
  blessing innocent titus urban medina lino rosario consuelo pilar awa aya batu artem
  ba min win soe saw son van bin hari imam mine nur tri tam tien tinh toan trong truong vu lan mai lac kien hien dung wai sun tun yen sein wali zaman ulan nuri mi dela ebo ally ama esi saba sari
  dian eko dwi juma hla aye thi duong giang anh binh hoa melek genet mulu sola wale uche yemi bola dapo bello hari farah jin hyun jae woo`);

/** True when a word is a given name that needs no further sign. */
export const isGivenName = perWord((word) => {
  const lower = word.toLowerCase();
  return (given.has(lower) || hyphenated(lower)) && !UNSURE.has(lower);
});

/** True when a word may be a given name, though it may as well be something else. */
export const mayBeGivenName = perWord((word) => {
  const lower = word.toLowerCase();
  return given.has(lower) || hyphenated(lower);
});

function hyphenated(lower: string): boolean {
  const at = lower.indexOf('-');
  return at > 1 && given.has(lower.slice(0, at)) && given.has(lower.slice(at + 1));
}
