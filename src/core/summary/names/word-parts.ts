import type { Token } from '../../text/analysis';
import { COMPANY_ENDINGS, FORMS_WITHOUT_STOP } from './lexicon/legal-forms';

/** A part of a token that stands alone for the names pass; `takesNext` when it holds the full stop that follows. */
type WordPart = { readonly start: number; readonly text: string; readonly takesNext: boolean };

const INITIALS = /^\p{Lu}(?:\.\p{L})*$/u;
/** Also behind the article of Arabic: "al-Tarn-linked". */
const DESCRIBED = /^((?:[AaEe][lnrsz]h?-)?\p{Lu}[\p{L}.'’]+)-(\p{Ll}.*)$/u;
const DESCRIBES = /^(?:[a-z]+ed|led|born|wide|held|run|style|era|friendly|speaking|made|area|bound|like|built)$/u;
const PREFIXED = /^(anti|pro|ex|non|post|pre|mid|then)-(\p{Lu}.*)$/u;
/** The party and home of a legislator: "D-Ohio". */
const PARTY = /^([DRI])-\p{Lu}\p{Ll}+$/u;
const SHORTENED = new Set(
  'det insp supt cdt cmdr brig con mr mrs ms dr st prof gen lt col maj capt sgt cpl adm gov sen rep rev hon jr sr bros mt ft calif pa mass conn fla tex minn wis ariz ala mich'.split(
    ' ',
  ),
);

/** Parts a token: "Lima-based" and "pro-Lima" free the name inside, "Dr" and "Inc" take their full stop. */
export function partsOf(text: string, token: Token, next: Token | undefined): readonly WordPart[] {
  const whole = { start: token.start, text: token.text, takesNext: false };
  if (token.kind !== 'word') return [whole];
  if (next !== undefined && next.text === '.' && next.start === token.end && takesStop(token.text)) {
    return [{ start: token.start, text: text.slice(token.start, next.end), takesNext: true }];
  }
  if (!token.text.includes('-')) return [whole];
  const [, party] = PARTY.exec(token.text) ?? [];
  if (party !== undefined) return cut(token, party);
  const [, name, description] = DESCRIBED.exec(token.text) ?? [];
  if (name !== undefined && description !== undefined && DESCRIBES.test(description)) return cut(token, name);
  const [, prefix] = PREFIXED.exec(token.text) ?? [];
  return prefix === undefined ? [whole] : cut(token, prefix);
}

function cut(token: Token, first: string): readonly WordPart[] {
  const second = token.text.slice(first.length + 1);
  return [
    { start: token.start, text: first, takesNext: false },
    { start: token.start + first.length + 1, text: second, takesNext: false },
  ];
}

function takesStop(word: string): boolean {
  if (word.length > 5) return false;
  const lower = word.toLowerCase();
  if (FORMS_WITHOUT_STOP.has(lower)) return false;
  return INITIALS.test(word) || COMPANY_ENDINGS.has(lower) || SHORTENED.has(lower);
}
