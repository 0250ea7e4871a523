import type { Analysis } from '../../../text/analysis';
import type { Span } from '../../../text/span';
import type { Entities, QuoteDraft } from '../../draft';
import type { Speaker } from '../../summary';
import { byRule } from '../../why';

/** A line with what is asked ("――患者は何人ですか。"), and one with who answers before a wide blank or a colon ("黒木\u3000平均で35人です。"). */
const ASKED = /^[―─—–]{1,2}\s?(?=\S)/u;
const ANSWERED = /^(?<name>[\p{Script=Han}\p{Script=Katakana}々ー]{1,8}(?:さん|氏)?)[\u3000：:]\s?(?=\S)/u;
/** "（聞き手＝編集部・田辺あかり、...）": who asks. */
const ASKER =
  /(?:聞き手|インタビュー|取材|文)[はが＝=：:・\s]{1,2}(?:[^、）)\n・]{2,8}[・＝])?(?<name>[^、）)（(\n・\d]{2,10})/u;
const LEAST = 2;

type Part = Span & { readonly who: string | null; readonly label: Span };

/** The turns of a Japanese talk whose questions stand behind a long dash and whose answers open with a family name; empty for any other text. */
export function japaneseTalk({ text, body, language }: Analysis, entities: Entities): readonly QuoteDraft[] {
  if (!language.startsWith('ja')) return [];
  const parts: Part[] = [];
  let at = body.start;
  for (const line of text.slice(body.start, body.end).split('\n')) {
    const asked = ASKED.exec(line);
    const answered = asked === null ? ANSWERED.exec(line) : null;
    const lead = (asked ?? answered)?.[0].length;
    if (lead !== undefined) {
      const who = answered?.groups?.['name'] ?? null;
      parts.push({
        who,
        label: { start: at, end: at + (who ?? '').length },
        start: at + lead,
        end: at + line.trimEnd().length,
      });
    }
    at += line.length + 1;
  }
  const first = parts[0];
  const answers = parts.filter(({ who }) => who !== null);
  const names = new Map<string, number>();
  for (const { who } of answers) names.set(who ?? '', (names.get(who ?? '') ?? 0) + 1);
  const isTalk = parts.length - answers.length >= LEAST && [...names.values()].some((count) => count >= LEAST);
  if (first === undefined || !isTalk) return [];
  const asker = askerIn(text.slice(0, first.start));
  return parts.map(({ who, label, start, end }): QuoteDraft => {
    const speaker = who === null ? asker : { name: fullName(who, entities), evidence: label };
    const why = byRule('label', 0.8);
    return {
      text: text.slice(start, end),
      kind: 'direct',
      speaker,
      cue: null,
      evidence: { start, end },
      confidence: 0.8,
      why,
    };
  });
}

function askerIn(head: string): Speaker | null {
  const match = ASKER.exec(head);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return null;
  const start = match.index + match[0].lastIndexOf(name);
  return { name, evidence: { start, end: start + name.length } };
}

/** The person of the text whose name opens with a label, or the label. */
function fullName(label: string, { people }: Entities): string {
  const plain = label.replace(/(?:さん|氏)$/u, '');
  return people.find(({ name }) => name.startsWith(plain))?.name ?? plain;
}
