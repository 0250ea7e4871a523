import type { Span } from '../../text/span';
import { candidateOf, type Candidate } from './candidate';
import { inPlaceOf } from './in-place-of';
import { LEGAL_FORM } from './lexicon/legal-forms';
import { ORGANIZATION_HEADS } from './lexicon/organization-words';
import type { Piece } from './pieces';

/** A party as it stands over a case: the span of its name, where its line ends, and which side it is ("first defendant"). */
export type PartyLine = { readonly name: Span; readonly end: number; readonly side: string };

/** The parties stand in the first lines of a text, within so many code units. */
const HEAD = 2_000;
const SIDE = String.raw`(?<side>(?:(?:first|second|third|fourth|1st|2nd|3rd|4th) )?(?:claimant|plaintiff|applicant|petitioner|appellant|respondent|defendant|accused))s?`;
/** "ANA RUIZ          PLAINTIFF", with blanks, a tab or dots between. */
const COLUMNS = new RegExp(
  String.raw`^ {0,40}(?<name>\p{Lu}[^\n\t:]{2,60}?)(?: {3,80}|\t[ \t]{0,20}| ?[.…]{3,80} ?)${SIDE}\.?$`,
  'iu',
);
const ALONE = new RegExp(String.raw`^ {0,80}\(?(?:the )?${SIDE}\)?$`, 'iu');
const NAME = /^ {0,80}(?<name>\p{Lu}[^\n\t:;]{2,60})$/u;
const BODY = new RegExp(String.raw`\b(?:of|for|the|${LEGAL_FORM})\b|&`, 'iu');
/** The state is no name of a body, and "and others" none of anybody. */
const NOBODY =
  /^(?:the )?(?:state|king|queen|crown|people|republic)\b|\b(?:others|another|anor|ors)\b|^(?:and|v|versus|vs)\b/iu;

/** The parties in columns with their sides, or on lines of their own above them, where both sides are named so; none else. */
export function partyLines(text: string): readonly PartyLine[] {
  const found: PartyLine[] = [];
  let before: { readonly name: Span } | null = null;
  let at = 0;
  for (const line of text.slice(0, HEAD).split('\n')) {
    const written = line.trimEnd();
    const columns = COLUMNS.exec(written)?.groups;
    const alone = ALONE.exec(written)?.groups?.['side'];
    if (columns !== undefined)
      found.push({ ...placed(columns['name'] ?? '', line, at), side: sideOf(columns['side']) });
    else if (alone !== undefined && before !== null)
      found.push({ ...before, end: before.name.end, side: sideOf(alone) });
    const name = columns === undefined && alone === undefined ? NAME.exec(written)?.groups?.['name'] : undefined;
    if (written !== '') before = name === undefined ? null : placed(name, line, at);
    at += line.length + 1;
  }
  return new Set(found.map(({ side }) => /accused|defendant|respondent/u.test(side))).size > 1 ? found : [];
}

function placed(name: string, line: string, at: number): { readonly name: Span; readonly end: number } {
  const start = at + line.indexOf(name);
  return { name: { start, end: start + name.trimEnd().length }, end: at + line.length };
}

function sideOf(words = ''): string {
  return words
    .toLowerCase()
    .replace(/^1st/u, 'first')
    .replace(/^2nd/u, 'second')
    .replace(/^3rd/u, 'third')
    .replace(/^4th/u, 'fourth');
}

/** Adds the parties of a case that stand in columns or above their sides, whom nothing else tells from a heading. */
export function withCaseParties(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
): readonly Candidate[] {
  const made: Candidate[] = [];
  const covered: { readonly from: number; readonly to: number }[] = [];
  for (const { name, end } of partyLines(text)) {
    const from = pieces.findIndex(({ start }) => start >= name.start);
    const to = pieces.findIndex(({ start }) => start >= name.end);
    const kind = kindOf(text.slice(name.start, name.end));
    if (from < 0 || to <= from || kind === null) continue;
    const behind = pieces.findIndex(({ start }) => start >= end);
    made.push(candidateOf(pieces, { from, to }, text, kind, 4));
    covered.push({ from, to: behind < 0 ? to : behind });
  }
  return inPlaceOf(candidates, made, covered);
}

function kindOf(name: string): 'person' | 'organization' | null {
  if (NOBODY.test(name)) return null;
  const words = name.split(/\s+/u);
  if (BODY.test(name) || ORGANIZATION_HEADS.has((words.at(-1) ?? '').toLowerCase())) return 'organization';
  const isNamed = words.length > 1 && words.length < 5 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
  return isNamed ? 'person' : null;
}
