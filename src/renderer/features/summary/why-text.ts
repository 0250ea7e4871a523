import type { Role, Section, SummaryItem } from '#core/summary/summary';
import { confidenceWord, WHY_RULES, WHY_SIGNS } from '#core/summary/why';
import type { Why, WhyRule, WhySign } from '#core/summary/why';
import { shorten } from '#core/summary/item-label';
import { saidPart } from '../../ui/messages';
import { strings } from '../../ui/strings';

const MAX_WORDS = 60;

/**
 * Why an item is in the summary, a sentence a line; `text` is the article's, for the words that gave it away. A blind reviewer
 * is not told how sure the engine is.
 */
export function whyLines(section: Section, item: SummaryItem, text: string, isBlind = false): readonly string[] {
  if (item.why === undefined) return [strings.why.notNoted];
  const lines = [strings.why.found(`${reasonOf(item, item.why, text)} · ${surety(item.why, isBlind)}`)];
  const rule = 'resolvedFrom' in item ? item.resolvedFrom : null;
  if (rule !== null && rule !== undefined) lines.push(strings.why.resolved(saidPart(rule)));
  if (section === 'people' && 'roles' in item) lines.push(...item.roles.flatMap((role) => roleLine(role, isBlind)));
  return lines;
}

function reasonOf(item: SummaryItem, why: Why, text: string): string {
  const reason = ruleWords(why.rule);
  const cue = 'cue' in item ? item.cue : null;
  if (cue !== null && why.rule !== 'marks-only')
    return strings.why.cueWords(reason, shorten(text.slice(cue.start, cue.end), MAX_WORDS));
  const signs = (why.signs ?? []).filter(isSign).map((sign) => strings.why.signs[sign]);
  return signs.length === 0 ? reason : strings.why.because(reason, signs.join(', '));
}

function roleLine({ title, why }: Role, isBlind: boolean): readonly string[] {
  return why === undefined ? [] : [strings.why.role(title, `${ruleWords(why.rule)} · ${surety(why, isBlind)}`)];
}

function surety({ by, confidence }: Why, isBlind: boolean): string {
  if (isBlind) return strings.why.by[by];
  return `${strings.why.by[by]} · ${strings.why.confidence[confidenceWord(confidence)]}`;
}

function ruleWords(rule: string): string {
  return isRule(rule) ? strings.why.rules[rule] : strings.why.unknownRule;
}

function isRule(rule: string): rule is WhyRule {
  return (WHY_RULES as readonly string[]).includes(rule);
}

function isSign(sign: string): sign is WhySign {
  return (WHY_SIGNS as readonly string[]).includes(sign);
}
