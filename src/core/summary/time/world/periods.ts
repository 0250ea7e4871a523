import { yearText } from '../../../text/calendar';
import { absolute, type TimeRule } from '../time-rule';
import { wordSign } from './word-sign';

/** Seasons by language family, from spring on; EDTF numbers them from 21. */
const SEASONS = [
  'printemps|primavera|Frühjahr|Frühling|весной|весны|весну|ربيع',
  'été|verano|Sommer|estate|verão|летом|лета|лето|صيف',
  'automne|otoño|Herbst|autunno|outono|осенью|осени|осень|خريف',
  'hiver|invierno|Winter|inverno|зимой|зимы|зиму|شتاء',
];
const numberByName = new Map(
  SEASONS.flatMap((names, index) => names.split('|').map((name) => [name.toLowerCase(), index + 21] as const)),
);
const YEAR = '(1[89]\\d\\d|20\\d\\d)(?!\\d)';
const rule = (source: string, sign: RegExp, read: TimeRule['read']): TimeRule => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{M}\\d])${source}`, 'giu'),
  sign,
  read,
});

/** Seasons of a year ("Herbst 2025") and spans of years ("entre 2014 y 2019") in languages other than English. */
export const WORLD_PERIODS: readonly TimeRule[] = [
  rule(
    `(${[...numberByName.keys()].join('|')})\\s(?:(?:de|del|عام|سنة)\\s)?${YEAR}(?:\\s(?:года|г\\.))?`,
    wordSign([...numberByName.keys()]),
    (m) => absolute(`${m[2] ?? ''}-${numberByName.get((m[1] ?? '').toLowerCase()) ?? 21}`),
  ),
  rule(
    `(?:entre|desde|de|von|zwischen|dal|tra il|с|между|من|بين)\\s(?:عام\\s|عامي\\s)?${YEAR}\\s(?:y|et|a|à|und|bis|al|e|e il|по|и|إلى|و|حتى)\\s?(?:عام\\s)?${YEAR}(?:\\s(?:годы|год|годами))?`,
    /\d\s\S/,
    (m) => {
      const [from, to] = [Number(m[1]), Number(m[2])];
      return from < to ? absolute(`${yearText(from)}/${yearText(to)}`) : null;
    },
  ),
  rule(`${YEAR}\\s?(?:سے|至|到)\\s?${YEAR}\\s?(?:年|تک|کے (?:دوران|درمیان))`, /[سے至到]/, (m) => {
    const [from, to] = [Number(m[1]), Number(m[2])];
    return from < to ? absolute(`${yearText(from)}/${yearText(to)}`) : null;
  }),
];
