import type { Span } from '../../../text/span';
import { namesInArabic } from './arabic-names';
import { movedName, namesInHan } from './han-names';
import { namesInJapanese } from './japanese-names';
import { namesInPersian } from './persian-names';
import { namesInTurkish } from './turkish-names';
import { namesInUrdu } from './urdu-names';
import type { WorldName } from './items';

/** How the names of a language are read whose grammar has rules of its own. */
const READERS: Readonly<Record<string, (text: string) => readonly WorldName[]>> = {
  ar: namesInArabic,
  fa: namesInPersian,
  ja: namesInJapanese,
  tr: namesInTurkish,
  ur: namesInUrdu,
  zh: namesInHan,
};

/** True for a language whose names are found by the words beside them, mostly in scripts without capitals. */
export function hasScriptNames(code: string): boolean {
  return READERS[code] !== undefined;
}

/**
 * The names in a text in Arabic, Urdu, Chinese, Persian, Japanese or Turkish that the words beside them give away: people behind (in Japanese
 * before) a title or a verb of speech, bodies and places by the word that opens or ends their name, places known by name.
 */
export function namesInScript(text: string, body: Span, code: string): readonly WorldName[] {
  const found = READERS[code]?.(text.slice(body.start, body.end)) ?? [];
  return found.map((name) => movedName(name, body.start));
}
