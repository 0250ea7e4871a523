import { isSlavic } from '../../names/world/fold-russian';
import type { Analysis } from '../../../text/analysis';
import type { Span } from '../../../text/span';
import type { Quotation } from '../marks';
import { WORLD_VERBS } from './verbs';

/** A quotation as it was said: its parts, and the stretch beside which the words of speech are looked for. */
export type WorldQuotation = Quotation & {
  /** Where who spoke is said: behind the first part. */
  readonly told: Span;
};

/** Between two parts of one quotation stand at most so many code units. */
const LONGEST_GAP = 110;
const WHO = '[^«»“”"„,.;:!?\\n]{2,80}?';
const patterns = new Map<string, Readonly<Record<'gap' | 'inside' | 'dash' | 'raya', RegExp>>>();

/**
 * Puts together what a narrator's words part ("La roca", explicó, "se mueve"), takes the narrator's words out of a
 * quotation that holds them (« Le barrage, a expliqué X, n'a ... ») and finds speech that a dash opens in Russian and Spanish.
 */
export function worldQuotations(analysis: Analysis, quotations: readonly Quotation[]): readonly WorldQuotation[] {
  const { text } = analysis;
  const code = analysis.language.slice(0, 2);
  const found = patternsOf(code);
  if (found === null) return quotations.map((one) => ({ ...one, told: one.outer }));
  const all: WorldQuotation[] = [];
  for (const one of quotations) {
    const last = all.at(-1);
    const gap = last === undefined ? '' : text.slice(last.outer.end, one.outer.start);
    if (last !== undefined && gap.length < LONGEST_GAP && found.gap.test(gap) && goesOn(last, code)) {
      all[all.length - 1] = {
        parts: [...last.parts, ...one.parts],
        outer: { start: last.outer.start, end: one.outer.end },
        told: last.told,
      };
      continue;
    }
    all.push(divided(one));
  }
  return [...all, ...dashed()].sort((a, b) => a.outer.start - b.outer.start);

  /** In Chinese the first part of two ends with a comma or the verb goes on to the second. */
  function goesOn({ parts }: WorldQuotation, language: string): boolean {
    const last = parts.at(-1);
    return language !== 'zh' || (last !== undefined && /[，,、]$/u.test(text.slice(last.start, last.end)));
  }

  function divided(one: Quotation): WorldQuotation {
    const [part] = one.parts;
    const whole = { ...one, told: one.outer };
    if (part === undefined || one.parts.length > 1 || found === null) return whole;
    const match = found.inside.exec(text.slice(part.start, part.end));
    const { first = '', told = '', rest = '' } = match?.groups ?? {};
    if (match === null || first.length < 3 || rest.length < 3) return whole;
    const end = part.start + match[0].indexOf(first) + first.length;
    const from = part.start + match[0].length - rest.length;
    return {
      outer: one.outer,
      parts: [
        { start: part.start + match[0].indexOf(first), end },
        {
          start: from,
          end: part.end - (text.slice(from, part.end).length - text.slice(from, part.end).trimEnd().length),
        },
      ],
      told: { start: one.outer.start, end: part.start + match[0].indexOf(told, first.length) },
    };
  }

  /** "— Мы шли к этому дню шесть лет, — сказала X. — Теперь ..." */
  function dashed(): readonly WorldQuotation[] {
    if (found === null || (!isSlavic(code) && code !== 'es')) return [];
    return analysis.paragraphs.flatMap((paragraph): WorldQuotation[] => {
      if (all.some(({ outer }) => outer.start < paragraph.end && outer.end > paragraph.start)) return [];
      const line = text.slice(paragraph.start, paragraph.end);
      const match = (isSlavic(code) ? found.dash : found.raya).exec(line);
      const { lead = '', first = '', told = '', rest } = match?.groups ?? {};
      if (match === null) return [];
      const start = paragraph.start + lead.length;
      const parts = [{ start, end: start + first.length }];
      if (rest !== undefined) parts.push({ start: paragraph.end - rest.length, end: paragraph.end });
      const at = paragraph.start + line.indexOf(told, lead.length + first.length);
      return [
        {
          parts,
          outer: { start: paragraph.start, end: rest === undefined ? start + first.length : paragraph.end },
          told: { start: paragraph.start, end: at },
        },
      ];
    });
  }
}

function patternsOf(code: string) {
  const known = patterns.get(code);
  if (known !== undefined) return known;
  const verbs = WORLD_VERBS[code];
  if (verbs === undefined) return null;
  const verb = code === 'zh' ? `(?:${verbs})` : `(?<![\\p{L}\\p{M}])(?:${verbs})(?![\\p{L}\\p{M}])`;
  const made = {
    gap: new RegExp(
      code === 'zh'
        ? `^[，,]?[^。！？“”「」\\n]{1,40}?${verb}[，,：:]?\\s?$`
        : `^\\s?[,—–-]?\\s?(?:[—–-] )?${verb}[^.!?«»"“”„\\n]{0,70}[,:—–-]\\s?(?:[—–-] )?$`,
      'iu',
    ),
    inside: isSlavic(code)
      ? new RegExp(
          `^\\s?(?<first>[^—–]{3,400}?[,!?…]) [—–-] (?<told>${verb} ${WHO})[,.] [—–-] (?<rest>[^]{3,600})$`,
          'iu',
        )
      : new RegExp(`^\\s?(?<first>[^]{3,300}?), (?<told>${verb}(?: ${WHO})?), (?<rest>[^]{3,600})$`, 'iu'),
    dash: new RegExp(
      `^(?<lead>[—–-]\\s)(?<first>[^]{3,600}?[,!?…]) [—–-] (?<told>${verb}[^.!?\\n]{0,140}?)(?:$|\\.$|[.,] [—–-] (?<rest>[^]{3,800})$)`,
      'iu',
    ),
    raya: new RegExp(
      `^(?<lead>—\\s?)(?<first>[^—]{3,600}?)\\s?—(?<told>${verb}[^.!?—\\n]{0,120}?)(?:$|\\.$|—?[.,]?—?\\s?(?<rest>[^—]{3,800})$)`,
      'iu',
    ),
  };
  patterns.set(code, made);
  return made;
}
