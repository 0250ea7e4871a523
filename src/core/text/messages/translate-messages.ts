import { onceFor } from './once-for';

/**
 * What a language says for the English messages of the program, by the English text. A key holds `{0}`, `{1}` and so on, in
 * this order, for what differs from time to time. The translation says how each is shown: `{0}` as it stands (names, paths,
 * codes), `{0:n}` as a number, `{0:when}` as a date, `{0:said}` as a message of its own, without which the key does not fit,
 * `{0:any}` as such a message or else as it stands. Keys that are no sentence ("the disk is full") fit only within others.
 */
export type Messages = Readonly<Record<string, string | CountedMessage>>;

/** A translation whose form goes by the number at the place `by`, for which `#` stands. */
type CountedMessage = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string; readonly by: number };

type Template = {
  readonly fixed: readonly string[];
  readonly isSentence: boolean;
  readonly weight: number;
  readonly says: string | CountedMessage;
};
/** What was found for each part of a message, so that none is looked up twice. */
type Found = Map<string, string | null>;

const PLACE = /\{(\d)(?::([a-z]+))?\}/gu;
const NUMBER = /^\d+(?:\.\d+)?$/u;
const SENTENCE = /^[A-Z]|\. |[.!?]$/u;
/** Goes before every template that fits any value. */
const STRICT = 1_000_000;
/** A message of more sentences than this is not taken apart. */
const MOST_SENTENCES = 24;

const numbers = onceFor((locale: string) => new Intl.NumberFormat(locale));
const rules = onceFor((locale: string) => new Intl.PluralRules(locale));
const days = onceFor((locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));
const moments = onceFor((locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }));

/**
 * Gives what a language says for an English message: one that is known as a whole, several that stand one after the other,
 * or one with values in its places; with `isPart`, one that stands within others too. Null for any other text.
 */
export function messageTranslator(
  messages: Messages,
  locale: string,
  isRightToLeft: boolean,
): (message: string, isPart?: boolean) => string | null {
  const whole = new Map<string, string>();
  /** By the first word; those that begin with a place are under ''. */
  const templates = new Map<string, Template[]>();
  for (const [key, says] of Object.entries(messages)) {
    const fixed = key.split(/\{\d\}/u);
    if (fixed.length === 1 && typeof says === 'string') whole.set(key, says);
    const first = firstWord(fixed[0] ?? '');
    // One that holds a message fits that message alone, and one that begins with a name would take it for a part of the name.
    const weight = fixed.join('').length + (formsOf(says).some((form) => form.includes(':said}')) ? STRICT : 0);
    templates.set(first, [...(templates.get(first) ?? []), { fixed, isSentence: SENTENCE.test(key), weight, says }]);
  }
  for (const group of templates.values()) group.sort((one, other) => other.weight - one.weight);

  const isolated = (value: string): string => (isRightToLeft && value !== '' ? `\u2068${value}\u2069` : value);

  function find(text: string, isWithin: boolean, found: Found): string | null {
    const key = `${isWithin ? 1 : 0}${text}`;
    const before = found.get(key);
    if (before !== undefined) return before;
    const says = known(text, isWithin) ?? inSentences(text, found) ?? byTemplate(text, isWithin, found);
    found.set(key, says);
    return says;
  }

  function known(text: string, isWithin: boolean): string | null {
    return isWithin || SENTENCE.test(text) ? (whole.get(text) ?? null) : null;
  }

  function inSentences(text: string, found: Found): string | null {
    let tries = 0;
    for (const { index } of text.matchAll(/[.!?] (?=\S)/gu)) {
      tries += 1;
      if (tries > MOST_SENTENCES) return null;
      const head = text.slice(0, index + 1);
      const first = known(head, false) ?? byTemplate(head, false, found);
      const others = first === null ? null : find(text.slice(index + 2), false, found);
      if (first !== null && others !== null) return `${first} ${others}`;
    }
    return null;
  }

  function byTemplate(text: string, isWithin: boolean, found: Found): string | null {
    const begun = templates.get(firstWord(text)) ?? [];
    for (const template of [...begun, ...(templates.get('') ?? [])]) {
      if (!isWithin && !template.isSentence) continue;
      const values = valuesIn(text, template.fixed);
      const filled = values && fill(template.says, values, found);
      if (filled) return filled;
    }
    return null;
  }

  function fill(says: string | CountedMessage, values: readonly string[], found: Found): string | null {
    const form = typeof says === 'string' ? says : formOf(says, values);
    if (form === null) return null;
    let fits = true;
    const filled = form.replaceAll(PLACE, (_, place: string, kind: string | undefined) => {
      const shown = fits ? show(values[Number(place)] ?? '', kind, found) : null;
      fits = shown !== null;
      return shown ?? '';
    });
    return fits ? filled : null;
  }

  function formOf(says: CountedMessage, values: readonly string[]): string | null {
    const value = values[says.by] ?? '';
    if (!NUMBER.test(value)) return null;
    const form = says[rules(locale).select(Number(value))] ?? says.other;
    return form.replace('#', numbers(locale).format(Number(value)));
  }

  function show(value: string, kind: string | undefined, found: Found): string | null {
    switch (kind) {
      case 'n':
        return NUMBER.test(value) ? numbers(locale).format(Number(value)) : null;
      case 'when':
        return dateIn(value, locale) ?? isolated(value);
      case 'said':
        return find(value, true, found);
      case 'any':
        return find(value, true, found) ?? capitalOf(find(lowered(value), true, found)) ?? isolated(value);
      default:
        return isolated(value);
    }
  }

  return (message, isPart = false) => find(message, isPart, new Map());
}

function formsOf(says: string | CountedMessage): readonly string[] {
  return typeof says === 'string' ? [says] : [says.other];
}

/** The word a text begins with; '' where a place may stand within it. */
function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? '' : text.slice(0, end);
}

/** What stands in the places between the fixed parts, or null where these are not all there; each goes to the next part. */
function valuesIn(text: string, fixed: readonly string[]): readonly string[] | null {
  const first = fixed[0] ?? '';
  const last = fixed.at(-1) ?? '';
  const end = text.length - last.length;
  if (fixed.length === 1 || first.length > end || !text.startsWith(first) || !text.endsWith(last)) return null;
  const values: string[] = [];
  let at = first.length;
  for (const part of fixed.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return null;
    values.push(text.slice(at, found));
    at = found + part.length;
  }
  return [...values, text.slice(at, end)];
}

/** A date as English messages write it, "29 November 2026 at 13:40" or the day alone, in another language. */
function dateIn(text: string, locale: string): string | null {
  if (!/^\d{1,2} [A-Z][a-z]+ \d{4}(?: at \d{2}:\d{2})?$/u.test(text)) return null;
  const date = new Date(text.replace(' at ', ' '));
  if (Number.isNaN(date.getTime())) return null;
  return (text.includes(' at ') ? moments : days)(locale).format(date);
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function capitalOf(text: string | null): string | null {
  return text && text.slice(0, 1).toUpperCase() + text.slice(1);
}
