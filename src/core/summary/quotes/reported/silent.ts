import type { Item } from '../frames';

/** What those do not do who decline to speak: "declined to say", "refused to comment". */
export const SILENT =
  /^(?:say|comment|discuss|disclose|reveal|give|name|answer|specify|elaborate|explain|confirm|identify|provide|speak|talk|speculate|divulge|detail|tell|address|respond)$/u;

/** What is said to greet, and tells nothing. */
export const GREETING = /^(?:goodbye|farewell|hello|sorry|thanks|grace|mass|prayers)$/u;
/** True where a thing is promised to somebody: "promised us one in May", and not "promised us that". */
export function isGiven(items: readonly Item[], at: number): boolean {
  if (!/^(?:me|us|him|her|them|you)$/u.test(items[at]?.lower ?? '')) return false;
  return /^(?:a|an|one|two|three|some|more|\d+)$/u.test(items[at + 1]?.lower ?? '');
}
