import type { Span } from '../../text/span';
import { namesInArabic } from './arabic-names';
import { movedName, namesInHan } from './han-names';
import { SCRIPT_WORDS } from './script-words';
import { namesInUrdu } from './urdu-names';
import type { WorldName } from './world-items';

/** True for a language without capitals in whose texts names are found by the words beside them. */
export function hasScriptNames(code: string): boolean {
  return code === 'zh' || SCRIPT_WORDS[code] !== undefined;
}

/**
 * The names in a text in Arabic, Urdu or Chinese that the words beside them give away: people behind a title or a verb of
 * speech, bodies and places by the word that opens (in Chinese ends) their name, places known by name.
 */
export function namesInScript(text: string, body: Span, code: string): readonly WorldName[] {
  const part = text.slice(body.start, body.end);
  const found = code === 'zh' ? namesInHan(part) : code === 'ur' ? namesInUrdu(part) : namesInArabic(part);
  return found.map((name) => movedName(name, body.start));
}
