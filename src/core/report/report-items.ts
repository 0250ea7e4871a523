import type { Judgement } from '../library/judgement';
import type { ReviewedItem } from '../library/overlay';
import type { Verdict } from '../library/review';
import { eventWords, unsaidCount } from '../summary/item-label';
import type { Person, Section, Summary, SummaryItem } from '../summary/summary';
import type { Span } from '../text/span';
import { compareText } from '../text/compare';
import { directionOf } from '../text/direction';
import type { Numbering } from './evidence';
import { isolated } from './isolated';
import { longDate, longMoment, longRange } from './long-date';
import type { ReportItem } from './report-document';
import { changeWords } from './words/change-words';
import { counted, engineSaid } from './words/engine-words';
import { reportWords } from './words/report-languages';
import type { ReportWords } from './words/report-words';
import { isUnitSaid } from './said-unit';
import { grouped } from './words/grouped';

type ItemOf<S extends Section> = Summary[S][number];
type Face = Pick<ReportItem, 'lead' | 'label' | 'details' | 'isVerbatim'> & { readonly tone?: ReportItem['tone'] };

/** Every span an item rests on: what it was drawn from, its roles, its speaker. */
export function evidenceOf(section: Section, item: ItemOf<Section>): readonly Span[] {
  return EVIDENCE[section](item as never);
}

/** An item as it is printed, with its numbers and what a person made of it; rejected items are the caller's to leave out. */
export function reportItem<S extends Section>(
  reviewed: ReviewedItem<ItemOf<S>>,
  numbering: Numbering,
  words: ReportWords = reportWords(),
  saysWho = false,
): ReportItem {
  const face = FACES[reviewed.section](reviewed.item as never, words);
  const before = FACES[reviewed.foundIn ?? reviewed.section](reviewed.original as never, words);
  const { state } = reviewed;
  return {
    ...face,
    tone: face.tone ?? null,
    isVerbatim: face.isVerbatim && face.label === before.label,
    original: state === 'edited' ? originalOf(face, before) : null,
    direction: directionOf(face.label),
    evidence: numbering.numbersOf(evidenceOf(reviewed.section, reviewed.item)),
    addedBy: reviewed.addition?.by || null,
    state: state === 'rejected' ? 'unreviewed' : state,
    ...(saysWho && decidedOf(reviewed, words)),
  };
}

/** Who decided on an item, and when, and who holds otherwise; nothing where nobody decided. */
function decidedOf(
  { state, review, others = [] }: ReviewedItem<SummaryItem>,
  words: ReportWords,
): Pick<ReportItem, 'decided'> {
  if (review === null || state === 'unreviewed' || state === 'rejected') return {};
  const said = (name: string, { by, at }: Pick<Judgement, 'by' | 'at'>): string =>
    words.decidedBy(name, isolated(by, words), longMoment(at, words.dates));
  const otherwise = others
    .filter(({ by, verdict }) => by !== review.by && verdict !== review.verdict)
    .toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
    .map((judgement) => said(verdictName(judgement.verdict, words), judgement));
  return { decided: [said(words.stateNames[state], review), ...otherwise].join(words.semicolon) };
}

/** What stands in a report has no name for what was rejected: that is left out. */
function verdictName(verdict: Verdict, { stateNames, locale }: ReportWords): string {
  return verdict === 'rejected' ? changeWords(locale).rejected : stateNames[verdict];
}

/** What an item says, in the parts in which it is set. */
export function faceOf(section: Section, item: SummaryItem, words: ReportWords): Face {
  return FACES[section](item as never, words);
}

const FACES: { readonly [S in Section]: (item: ItemOf<S>, words: ReportWords) => Face } = {
  keyPoints: ({ text }) => ({ lead: null, label: text, details: [], isVerbatim: true }),
  people: (person, words) => ({
    lead: null,
    label: person.name,
    details: personDetails(person, words),
    isVerbatim: false,
  }),
  organizations: ({ name, acronym, aliases }, words) => ({
    lead: null,
    label: acronym !== null && acronym !== name ? `${name} (${acronym})` : name,
    details: alsoNamed(aliases, [name, acronym ?? ''], words),
    isVerbatim: false,
  }),
  places: ({ name, aliases }, words) => ({
    lead: null,
    label: name,
    details: alsoNamed(aliases, [name], words),
    isVerbatim: false,
  }),
  timeline: (entry, { dates, dateWorkedOut, facts, locale }) => ({
    lead: entry.dateEnd === null ? longDate(entry.date, dates) : longRange(entry.date, entry.dateEnd, dates),
    label: eventWords(entry) === entry.text ? entry.text : facts.published,
    details: entry.resolvedFrom === null ? [] : [dateWorkedOut(engineSaid(locale, entry.resolvedFrom, true))],
    isVerbatim: eventWords(entry) === entry.text,
  }),
  quotes: ({ text, kind, speaker }, words) => ({
    lead: `${speaker?.name ?? words.speakerUnknown} · ${words.quotes[kind]}`,
    label: text,
    details: [],
    isVerbatim: true,
    tone: kind,
  }),
  figures: ({ text, value, unit, what }, { thousands, locale }) => {
    const number = value === null ? null : grouped(value, thousands);
    const reading = number === null || value === null || unit === null ? number : counted(locale, value, number, unit);
    const isNumberSaid =
      number !== null && (text.includes(number) || text.replaceAll('−', '-').includes(String(value)));
    const isSaid = isNumberSaid && (unit === null || isUnitSaid(text, unit));
    const details = [unsaidCount({ text, what }), isSaid || reading === text ? null : reading].filter(
      (line) => line !== null && line !== '',
    );
    return { lead: null, label: text, details: details as string[], isVerbatim: true };
  },
  dates: ({ text, date, resolvedFrom }, words) => {
    const said = date === null ? words.notCertain : longDate(date, words.dates);
    if (resolvedFrom === null)
      return { lead: null, label: text, details: said === text ? [] : [said], isVerbatim: true };
    const details = [words.workedOut(said, engineSaid(words.locale, resolvedFrom, true))];
    return { lead: null, label: text, details, isVerbatim: true };
  },
  topics: ({ term }) => ({ lead: null, label: term, details: [], isVerbatim: false }),
};

const EVIDENCE: { readonly [S in Section]: (item: ItemOf<S>) => readonly Span[] } = {
  keyPoints: ({ evidence }) => evidence,
  people: ({ mentions, roles }) => [...mentions, ...roles.map(({ evidence }) => evidence)],
  organizations: ({ mentions }) => mentions,
  places: ({ mentions }) => mentions,
  timeline: ({ evidence }) => [evidence],
  quotes: ({ evidence, speaker }) => (speaker === null ? [evidence] : [evidence, speaker.evidence]),
  figures: ({ evidence }) => [evidence],
  dates: ({ evidence }) => [evidence],
  topics: ({ mentions }) => mentions,
};

function personDetails({ name, aliases, roles }: Person, words: ReportWords): readonly string[] {
  const held = roles.map(({ title, organization }) =>
    organization === null || title.includes(organization) ? title : `${title}, ${organization}`,
  );
  return [...new Set(held), ...alsoNamed(aliases, [name], words)];
}

function alsoNamed(
  aliases: readonly string[],
  names: readonly string[],
  { also, comma }: ReportWords,
): readonly string[] {
  const others = aliases.filter((alias) => !names.includes(alias));
  return others.length === 0 ? [] : [also(others.join(comma))];
}

function originalOf(face: Face, before: Face): string | null {
  const [now, then] = [face, before].map(({ lead, label, details }) => [lead, label, ...details]);
  const changed = (then ?? []).filter((line) => line !== null && line !== '' && !now?.includes(line));
  return changed.length === 0 ? null : changed.join('; ');
}
