/** The label that opens a turn of talk: where its line begins, the name it gives, and where the words behind it begin. */
export type Label = {
  readonly at: number;
  readonly from: number;
  readonly name: string;
  readonly wordsAt: number;
};

const PART = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{0,30}`;
const NAME = String.raw`${PART}(?:[ \t](?:${PART}|(?:de|da|van|von|bin|al|el)(?=[ \t]\p{Lu}))){0,4}`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?`;
const DAY = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:,?[ \t]|T)`;
const STAMP = String.raw`(?:\[(?:${DAY})?${CLOCK}\]|\((?:${DAY})?${CLOCK}\)|(?:${DAY})?${CLOCK})`;
const BRACKET = String.raw`(?:[ \t]?\([^()\n]{1,50}\))?`;
const CAPITALS = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]{1,24}`;

/** "[14/09/2022, 06:12:04] Ana Ruiz: words", "06:12 - Ana: words": a chat with its times. */
const STAMPED = new RegExp(
  String.raw`^[ \t]{0,8}${STAMP}[ \t]{1,4}(?:[-–—>][ \t]{1,3})?(?<name>\p{Lu}[^:\n.,;?!"“()[\]]{0,40})${BRACKET}:[ \t]{1,4}(?=\S)`,
  'u',
);
/** "0312 Calla Breeze: words", "0312Z MRCC: words": a log of calls with its hours. */
const LOGGED =
  /^[ \t]{0,8}\d{4}(?:Z|L|h|hrs)?(?:[ \t](?:UTC|GMT))?[ \t]{1,4}(?<name>\p{Lu}[^:\n.,;?!"“()[\]]{0,40}):[ \t]{1,4}(?=\S)/u;
/** "[00:01:12] Ana Ruiz" or "Ana Ruiz  1:12": a line of its own over what is said. */
const OVER = [
  new RegExp(String.raw`^[ \t]{0,8}${STAMP}[ \t]{1,4}(?<name>${NAME}(?:[ \t]\d{1,2})?)[ \t]{0,4}:?$`, 'u'),
  new RegExp(String.raw`^[ \t]{0,8}(?<name>${NAME}(?:[ \t]\d{1,2})?)[ \t]{1,8}${STAMP}[ \t]{0,4}:?$`, 'u'),
];
/** "ANA RUIZ, PRESIDENT, GREEN FRONT (on camera): words". */
const DESCRIBED = new RegExp(
  String.raw`^[ \t]{0,8}(?<name>${CAPITALS}(?:[ \t]${CAPITALS}){0,3}),[ \t][\p{Lu}\d][\p{Lu}\d .,'’&/-]{1,80}${BRACKET}:[ \t]{1,4}(?=\S)`,
  'u',
);
/** "The Minister of Works (Mr. Ruiz): words", "Question (Ana Ruiz, Alma Post): words". */
const BRACKETED = new RegExp(
  String.raw`^[ \t]{0,8}(?:The[ \t]\p{Lu}[^:()\n.?!]{2,80}|[Qq]uestion|QUESTION|Reporter|REPORTER|Journalist|Q)[ \t]\((?:(?:Rt\.? |The )?Hon\.? )?(?<name>${NAME})(?:,[^()\n]{2,50})?\):[ \t]{1,4}(?=\S)`,
  'u',
);
/** "Mr. RUIZ. Words", "The CHAIRMAN. Words": hearings as they are printed. */
const PRINTED = new RegExp(
  String.raw`^[ \t]{0,8}(?<name>(?:Mr|Mrs|Ms|Dr|The|Chair|Chairman|Chairwoman|Senator|Secretary|General|Admiral|Ambassador|Representative|Director|Governor|Mayor)\.?[ \t](?=\p{Lu}{3})${CAPITALS}(?:[ \t]${CAPITALS})?)(?<=\.)[ \t]{1,4}(?=[\p{Lu}\d“"[(])`,
  'u',
);
/** "Speaker 2: words": said by who has a number; counted only where it comes back. */
const NUMBERED = /^[ \t]{0,8}(?<name>\p{Lu}[\p{L}'’-]{1,20}[ \t]\d{1,3}):[ \t]{1,4}(?=\S)/u;
/** "<ana> words", "[06:12] <ana> words". */
const NICKED = new RegExp(String.raw`^(?:${STAMP}[ \t]{1,4})?<(?<name>\p{L}[^<>\s]{1,24})>[ \t]{1,4}(?=\S)`, 'u');
const LINE_FORMS = [STAMPED, DESCRIBED, BRACKETED, PRINTED, NICKED];
/** No label is longer, in code units. */
const LONGEST = 160;

/** The labels of turns that lines of `part` open with, in the less plain forms: with times, posts, numbers or in print. */
export function labelForms(part: string): readonly Label[] {
  const found: Label[] = [];
  const logged: Label[] = [];
  const numbered: Label[] = [];
  for (let at = 0; at < part.length;) {
    const newline = part.indexOf('\n', at);
    const end = newline < 0 ? part.length : newline;
    const line = part.slice(at, Math.min(end, at + LONGEST));
    const label = labelBy(LINE_FORMS, line, at) ?? (end - at < LONGEST ? labelOver(line, at, end, part) : null);
    if (label !== null) found.push(label);
    else {
      const call = labelBy([LOGGED], line, at);
      if (call !== null) logged.push(call);
      const number = labelBy([NUMBERED], line, at);
      if (number !== null) numbered.push(number);
    }
    at = end + 1;
  }
  const calls = recurring(logged);
  return [...found, ...(new Set(calls.map(({ name }) => name)).size > 1 ? logged : []), ...recurring(numbered)];
}

function labelBy(forms: readonly RegExp[], line: string, at: number): Label | null {
  for (const form of forms) {
    const match = form.exec(line);
    const written = match?.groups?.['name'];
    if (match === null || written === undefined) continue;
    const name = form === PRINTED ? written.replace(/\.$/u, '') : written.trimEnd();
    return { at, from: at + match[0].indexOf(name), name, wordsAt: at + match[0].length };
  }
  return null;
}

/** A label on a line of its own, before a line that is none. */
function labelOver(line: string, at: number, end: number, part: string): Label | null {
  const next = part.slice(end + 1, end + 1 + LONGEST).split('\n', 1)[0] ?? '';
  if (next.trim() === '' || OVER.some((form) => form.test(next))) return null;
  for (const form of OVER) {
    const match = form.exec(line);
    const name = match?.groups?.['name'];
    if (match === null || name === undefined) continue;
    const indent = next.length - next.trimStart().length;
    return { at, from: at + match[0].indexOf(name), name, wordsAt: end + 1 + indent };
  }
  return null;
}

function recurring(labels: readonly Label[]): readonly Label[] {
  const times = new Map<string, number>();
  for (const { name } of labels) times.set(name, (times.get(name) ?? 0) + 1);
  return labels.filter(({ name }) => (times.get(name) ?? 0) > 1);
}
