import { dayFirstByUse } from './figured-days';

/** Whether the numeric dates of a text put the day first, judged by those that leave no choice, by a weekday beside one and by messages that follow each other; null when none does. */
export function dayComesFirst(text: string, language: string): boolean | null {
  for (const match of text.matchAll(/(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d\d)(?![\d/-])/gu)) {
    if (Number(match[1]) > 12 && Number(match[2]) <= 12) return true;
    if (Number(match[2]) > 12 && Number(match[1]) <= 12) return false;
  }
  const used = dayFirstByUse(text);
  if (used !== null) return used;
  return language === '' || language.startsWith('en') || language === 'und' ? null : true;
}
