import type { Analysis } from '../../text/analysis';
import type { Span } from '../../text/span';

/** A happening named without its day, as past or as still to come. */
export type UndatedEvent = { readonly isPast: boolean; readonly evidence: Span };

const CUE =
  /\b(?:(recently|newly|just|already|previously)[\s-]+(?:concluded|held|completed|ended|finished|convened|organi[sz]ed)|(upcoming|forthcoming|next round of|planned|scheduled))\s+/giu;
const EVENT =
  /^(?:meeting|talk|dialogue|summit|conference|visit|trip|tour|session|workshop|discussion|forum|seminar|exercise|drill|election|vote|referendum|negotiation|consultation|round|hearing|trial|congress|assembly|festival|ministerial|conclave|gathering|convention|parade|ceremony|match|tournament|poll|launch|strike|protest|rally|campaign|mission|census|budget|review|games)s?$/iu;
const LINK = /^(?:and|of|the|for|on|in|at|to|de|du|with|between)$/u;
const REACH = 24;

/** Finds phrases such as "the upcoming ... talks": the evidence runs from the cue to the end of the event's name. */
export function findUndatedEvents(analysis: Analysis): readonly UndatedEvent[] {
  const { text, body } = analysis;
  return [...text.slice(body.start, body.end).matchAll(CUE)].flatMap((match) => {
    const start = body.start + match.index;
    const end = endOfName(text.slice(start + match[0].length, Math.min(body.end, start + match[0].length + 240)));
    return end === 0
      ? []
      : [{ isPast: match[1] !== undefined, evidence: { start, end: start + match[0].length + end } }];
  });
}

/** How far the name of an event reaches; 0 when the words name none. */
function endOfName(rest: string): number {
  let end = 0;
  let hasEvent = false;
  let count = 0;
  for (const match of rest.matchAll(/(\s*)([\p{L}\p{N}][\p{L}\p{N}\p{M}’'.-]*|\([^)\n]{1,20}\)|,|[^\s])/gu)) {
    const [whole, , word = ''] = match;
    count += 1;
    if (count > REACH || whole.includes('\n')) break;
    const isName = /^[\p{Lu}\p{N}(]/u.test(word) && !/[.!?]$/u.test(word.slice(0, -1));
    if (word === ',') {
      if (!/^\s[A-Z]{2}\b/u.test(rest.slice(match.index + whole.length))) break;
      continue;
    }
    if (!/^[\p{L}\p{N}(]/u.test(word)) break;
    const bare = word.replace(/\.$/u, '');
    const isEvent = EVENT.test(bare);
    if (!isName && !isEvent && !LINK.test(word) && (hasEvent || !/^\p{Ll}/u.test(word))) break;
    if (
      !isName &&
      isEvent &&
      hasEvent &&
      end > 0 &&
      !/^\s*$/u.test(rest.slice(end, match.index)) &&
      /^(?:in|at|on)$/u.test(rest.slice(end, match.index).trim())
    )
      break;
    if (isEvent) hasEvent = true;
    if (isName || isEvent) end = match.index + whole.length - (word.length - bare.length);
    if (word !== bare) break;
  }
  return hasEvent ? end : 0;
}
