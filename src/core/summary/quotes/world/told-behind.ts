import type { Entities } from '../../draft';
import type { Span } from '../../../text/span';
import type { Speaker } from '../../summary';
import { mentionsIn } from '../mentions-in';

/** Sentences right behind a quotation that say whose it was, up to who: "Così in una nota il sindaco", "Lo ha detto", "Das sagte". */
const TELLS: Readonly<Record<string, RegExp>> = {
  it: /^\s?[.,]?\s?(?<verb>Così(?:,? (?:in|su|a|ai|al|alla|sui|nel|durante) [^.:;«»“”"\n]{3,50}?)?,?|(?:È|E[’']) quanto (?:ha |hanno )?(?:dichiara|afferma|dice|detto|dichiarato|affermato)|Lo (?:ha|hanno) (?:detto|dichiarato|affermato|annunciato|scritto|riferito|spiegato|reso noto)|Lo (?:dichiara|afferma|dice|scrive|annuncia|rende noto))(?![\p{L}])/u,
  es: /^\s?[.,]?\s?(?<verb>As[ií] lo (?:dijo|afirmó|declaró|señaló|indicó|manifestó|expresó|aseguró|anunció|informó|explicó))(?![\p{L}])/u,
  pt: /^\s?[.,]?\s?(?<verb>(?:É|Foi) o que (?:disse|afirmou|declarou|explicou|diz|afirma))(?![\p{L}])/u,
  fr: /^\s?[.,]?\s?(?<verb>C[’']est ce qu[’']a (?:déclaré|affirmé|dit|indiqué|expliqué|annoncé))(?![\p{L}])/u,
  de: /^\s?[.,]?\s?(?<verb>(?:Das|Dies) (?:sagte|erklärte|betonte|schrieb))(?![\p{L}])/u,
};
/** Who spoke stands so near behind those words. */
const NEAR = 90;

/** Who a sentence of its own right behind a quotation names as having said it, or null. */
export function toldBehind(
  entities: Entities,
  text: string,
  end: number,
  after: string,
  code: string,
): { readonly speaker: Speaker; readonly cue: Span } | null {
  const match = TELLS[code]?.exec(after);
  const verb = match?.groups?.['verb'];
  if (match === null || match === undefined || verb === undefined) return null;
  const start = end + match[0].indexOf(verb);
  const cue = { start, end: start + verb.length };
  const [one] = mentionsIn(entities.people, cue.end, cue.end + NEAR);
  return one === undefined || /[.:;!?\n«»“”"]/u.test(text.slice(cue.end, one.evidence.start))
    ? null
    : { speaker: one, cue };
}
