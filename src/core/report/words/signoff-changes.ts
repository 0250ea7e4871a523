import type { ReviewState } from '../../library/overlay';
import type { SignoffChange } from '../../library/signoff-changes';
import { isolated } from '../isolated';
import { changeWords } from './change-words';
import type { ChangeWords } from './change-words';
import type { ReportWords } from './report-words';

/** So many changes are said in a report; the window and `sidelight verify` list more. */
const MOST = 12;

/** What changed since an article was signed, as a line of its title block: how much, and each thing with what it was and is. */
export function changesSaid(
  changes: readonly SignoffChange[],
  isTextChanged: boolean,
  words: ReportWords,
): { readonly label: string; readonly value: string; readonly lines: readonly string[] } {
  const own = changeWords(words.locale);
  const value = [...(isTextChanged ? [own.text] : []), ...(changes.length > 0 ? [own.count(changes.length)] : [])];
  const shown = changes.slice(0, MOST).map((change) => changeLine(change, words));
  const rest = changes.length > MOST ? [own.more(changes.length - MOST)] : [];
  return { label: own.label, value: value.join(words.semicolon), lines: [...shown, ...rest] };
}

/** One thing that changed since a sign-off, in a line: its kind, its words, and what it was and is. */
export function changeLine(change: SignoffChange, words: ReportWords): string {
  const own = changeWords(words.locale);
  const quote = (text: string): string => own.marks[0] + isolated(text, words) + own.marks[1];
  if (change.about !== 'item') {
    const { about, was, now } = change;
    if (was !== null && was === now) return `${own[about]} ${quote(was)}${words.colon}${own.changed}`;
    if (was !== null && now !== null) return own[about] + words.colon + own.fromTo(quote(was), quote(now));
    return `${own[about]} ${quote(now ?? was ?? '')}${words.colon}${was === null ? own.added : own.removed}`;
  }
  const { section, label, was, now, words: wording, by } = change;
  const said = [
    ...statesSaid(was, now, words, own),
    ...(wording === undefined ? [] : [own.fromTo(quote(wording.was), quote(wording.now))]),
    ...(by === undefined ? [] : [own.byOther(isolated(by.was, words), isolated(by.now, words))]),
  ];
  const what = said.length === 0 ? own.anew : said.join(words.comma);
  const kind = words.sections[section];
  return wording === undefined ? `${kind} ${quote(label)}${words.colon}${what}` : kind + words.colon + what;
}

function statesSaid(
  was: ReviewState | null,
  now: ReviewState | null,
  { stateNames }: ReportWords,
  own: ChangeWords,
): readonly string[] {
  if (was === now) return [];
  if (was === null) return [own.added];
  if (now === null) return [own.removed];
  const nameOf = (state: ReviewState): string => (state === 'rejected' ? own.rejected : stateNames[state]);
  return [own.fromTo(nameOf(was), nameOf(now))];
}
