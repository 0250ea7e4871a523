import { eitherCase } from '../../names/either-case';
import { FEMALE_NAMES, MALE_NAMES } from '../../names/lexicon/gendered-names';
import type { Entities } from '../../draft';
import type { Speaker } from '../../summary';
import { lastPerson, mentionsIn } from '../mentions-in';
import { WORLD_VERBS } from './verbs';

/** Whoever is meant is named at most so far before, in code units. */
const REACH = 600;
/** Words for kin, of women and of men, before "of" and whose kin they are. */
const KIN: Readonly<Record<string, readonly [string, string]>> = {
  es: ['esposa|viuda|hija|madre|hermana|mujer|nieta|sobrina', 'esposo|viudo|hijo|padre|hermano|marido|nieto|sobrino'],
  pt: ['esposa|viúva|filha|mãe|irmã|mulher|neta|sobrinha', 'esposo|viúvo|filho|pai|irmão|marido|neto|sobrinho'],
  it: ['moglie|vedova|figlia|madre|sorella', 'marito|vedovo|figlio|padre|fratello'],
  fr: ['épouse|veuve|fille|mère|sœur|femme', 'époux|veuf|fils|père|frère|mari'],
  de: ['Ehefrau|Witwe|Tochter|Mutter|Schwester|Frau', 'Ehemann|Witwer|Sohn|Vater|Bruder|Mann'],
};
const OF = "(?: (?:del|de la|de los|de|do|da|dello|della|di|du|des|von|des|der)| d[’']| dell[’']) ?";
const patterns = new Map(
  Object.entries(KIN).map(([code, [women, men]]) => [
    code,
    new RegExp(
      `(?<![\\p{L}])(?<who>(?:(?<woman>${eitherCase(women)})|(?:${eitherCase(men)}))${OF}[^,.;:!?«»“”"\\n]{3,60}?),? $`,
      'u',
    ),
  ]),
);

/** "La esposa del presidente, Juan Vega, indicó": the words for kin before somebody who cannot be that kin, so that it is not he who speaks; null elsewhere. */
export function kinBefore(text: string, { name, evidence }: Speaker, code: string): string | null {
  const match = patterns.get(code)?.exec(text.slice(Math.max(0, evidence.start - 90), evidence.start));
  const given = (name.split(' ')[0] ?? '').toLowerCase();
  const isOther = match?.groups?.['woman'] === undefined ? FEMALE_NAMES.has(given) : MALE_NAMES.has(given);
  return isOther ? (match?.groups?.['who'] ?? null) : null;
}

/**
 * Who is meant where a verb of speech has a pronoun or nobody beside it: the person named last, in Urdu no one under
 * whose lead others came, and in Arabic a body that has spoken since; never whom the text only names for their kin.
 */
export function meantPerson(entities: Entities, text: string, before: number, code: string): string | null {
  const people = mentionsIn(entities.people, before - REACH, before).toReversed();
  if (code === 'ur') {
    const subject = people.find(({ evidence }) => !LEADS.test(text.slice(evidence.end, evidence.end + 14)));
    if (subject !== undefined) return subject.name;
  }
  if (code === 'ar') {
    const body = mentionsIn(entities.organizations, people[0]?.evidence.end ?? before - REACH, before).findLast(
      ({ evidence }) => SPEAKS.test(text.slice(Math.max(0, evidence.start - 14), evidence.start)),
    );
    if (body !== undefined) return text.slice(body.evidence.start, body.evidence.end);
  }
  if (!patterns.has(code)) return lastPerson(entities, before);
  return people.find((one) => kinBefore(text, one, code) === null)?.name ?? null;
}

/** "X کی قیادت میں آنے والا وفد": who led the others. */
const LEADS = /^ (?:کی (?:قیادت|سربراہی|صدارت|ہدایت|موجودگی|معیت)|کے (?:ہمراہ|ساتھ)) /u;
const SPEAKS = new RegExp(`(?<![\\p{L}\\p{M}])(?:${WORLD_VERBS['ar'] ?? '-'}) $`, 'u');
