import { AGENCIES, isAgency } from './agencies';

/** "By Alma Online with AFP", "By AP": what put the text out, with the agency it took it from. */
const WITH_AGENCY = new RegExp(
  String.raw`^[Bb]y (?<outlet>\p{Lu}[\p{L}\p{N}.'’&-]*(?: \p{Lu}[\p{L}\p{N}.'’&-]*){0,3}) (?:with|and|via|\/|&) ${AGENCIES}$`,
  'u',
);
/** "by Jane": one name, as those who write for a page of their own sign. */
const ONE_NAME = /^[Bb]y (?<name>\p{Lu}\p{Ll}{2,14})$/u;
/** "Herald Reporter", "Sunday Mail Correspondent": a paper signs by the post of whoever wrote. */
const OF_PAPER =
  /^(?:[Bb]y )?(?<outlet>(?:\p{Lu}[\p{L}'’]+ )?(?:Nation|Herald|Standard|Times|Post|Mail|Star|Monitor|Citizen|Guardian|Chronicle|News|Observer|Tribune|Telegraph|Mirror|Express|Gazette|Independent|Daily|Punch|Vision|Sun|Journal|Courier|Echo|Sentinel|Online|Media)) (?:Reporters?|Correspondents?|Writers?|Team|Desk|Bureau)$/u;
/** "Staff Reporter", "By Our Correspondent", "By Agencies": nobody is named. */
const NOBODY =
  /^(?:[Bb]y )?(?:(?:(?:Our|A|Own) )?(?:(?:Staff|Senior|Special|Own|Chief|Political|Sports|Court|Crime) ){0,2}(?:Reporters?|Correspondents?|Writers?)|(?<=[Bb]y )(?:Staff|Admin|Editors?|Agencies|Newsroom|Contributor))$/u;
const NO_NAMES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|night|day|now|then|law|order|land|sea|air|hand|mail|rail|road)$/iu;

/** Who signs a line under a headline without a full name of their own: an agency, a paper by a post, one name; null for any other line. */
export function signedBy(line: string): { readonly byline: string | null; readonly outlet: string | null } | null {
  if (line.length > 80) return null;
  const agency = /^[Bb]y (?<agency>\S.*)$/u.exec(line)?.groups?.['agency'];
  if (agency !== undefined && isAgency(agency)) return { byline: null, outlet: agency };
  if (isAgency(line)) return { byline: null, outlet: line };
  const outlet = WITH_AGENCY.exec(line)?.groups?.['outlet'];
  if (outlet !== undefined) return { byline: null, outlet };
  if (NOBODY.test(line)) return { byline: null, outlet: null };
  const name = ONE_NAME.exec(line)?.groups?.['name'];
  if (name !== undefined) return NO_NAMES.test(name) ? null : { byline: name, outlet: null };
  const paper = OF_PAPER.exec(line)?.groups?.['outlet'];
  return paper === undefined ? null : { byline: null, outlet: paper };
}
