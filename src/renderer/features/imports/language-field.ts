import { languageName } from '../../ui/language-name';
import { onceFor } from '../../ui/once-for';
import { strings } from '../../ui/strings';

/** Offered by name where the language of a text is set right; any other may be given by its code. */
const TAGS =
  'ar az be bg bn bs ca cs da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ku lo lt lv mk ml mn mr ms my ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tk tr uk ur uz vi yo zh'.split(
    ' ',
  );

/** The list of languages that fields of a preview offer. */
export const LANGUAGES_ID = 'preview-languages';

const tagsByName = onceFor(
  (_locale: string): ReadonlyMap<string, string> => new Map(TAGS.map((tag) => [folded(languageName(tag)), tag])),
);

/** The names of the languages that are offered, in the order of the alphabet of the window's language. */
export function languageNames(): readonly string[] {
  return TAGS.map(languageName).toSorted((a, b) => a.localeCompare(b, strings.locale));
}

/** The tag of a language that is given by its name in the window's language or by its code; null where it is neither. */
export function tagOf(text: string): string | null {
  const given = folded(text);
  const tag = tagsByName(strings.locale).get(given);
  if (tag !== undefined) return tag;
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/u.test(given) || languageName(given) === given) return null;
  return Intl.getCanonicalLocales(given)[0] ?? null;
}

/** True for what can be given as a language; empty leaves it as it was found. */
export function isLanguage(text: string): boolean {
  return text.trim() === '' || tagOf(text) !== null;
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
