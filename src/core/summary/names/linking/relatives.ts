import { genderOfName, genderOfWords, type Gender } from './gender';
import type { Candidate } from '../candidate';
import { foldName } from './fold-name';

/** Who a text brings in as somebody's wife or brother, where it names another of that family in full. */
export type Relatives = {
  /** Whether the folded full name is that of one of them: the name of the family alone is not theirs. */
  readonly has: (fullName: string) => boolean;
  /** The folded full name of whom "Mr" or "Mrs" before the name of such a family at this offset means; null where that cannot be told. To be asked in the order of the text. */
  readonly titledAt: (family: string, offset: number) => string | null;
};

type Member = { readonly key: string; readonly start: number; readonly gender: Gender };

/** "His wife, Ana Ruiz", "her brother Dan Ruiz": what stands before the name; "she and her brother Dan Ruiz" are two alike. */
const KIN =
  /(?<!\p{L})(?<!and (?:his|her|their) )(?<kin>wife|husband|widow|widower|partner|brother|sister|twin|son|daughter|mother|father|uncle|aunt|cousin|nephew|niece|grandson|granddaughter|grandmother|grandfather|stepson|stepdaughter)(?:,\s|\s)(?:(?:Mrs?|Ms|Dr)\.?\s)?$/u;
const GENDERS = ['he', 'she'] as const;
const TITLE = /(?<!\p{L})(?<title>Mrs?|Ms|Miss|Mme)\.?\s$/u;
/** How far before a name these words can begin, in code units. */
const BEFORE = 40;

/** Finds the relatives among the people of a text. */
export function relativesIn(candidates: readonly Candidate[], text: string): Relatives {
  const before = (start: number): string => text.slice(Math.max(0, start - BEFORE), start);
  const kinOf = new Map<string, string | null>();
  const members: Member[] = [];
  for (const { kind, name, start } of candidates) {
    const key = foldName(name);
    if (kind !== 'person' || !key.includes(' ')) continue;
    const kin = kinOf.get(key) ?? KIN.exec(before(start))?.groups?.['kin'] ?? null;
    if (!kinOf.has(key)) kinOf.set(key, kin);
    members.push({ key, start, gender: (kin === null ? null : genderOfWords(kin)) ?? genderOfName(name) });
  }
  const bearers = new Set([...kinOf].flatMap(([key, kin]) => (kin === null ? familyOf(key) : [])));
  const relatives = new Set(
    [...kinOf].flatMap(([key, kin]) => (kin !== null && bearers.has(familyOf(key)) ? key : [])),
  );
  const families = new Set([...relatives].map(familyOf));
  /** By gender and family, who was named last among the first `told` of them. */
  const last = new Map<string, string>();
  let told = 0;
  return {
    has: (fullName) => relatives.has(fullName),
    titledAt: (family, offset) => {
      const title = families.has(family) ? TITLE.exec(before(offset))?.groups?.['title'] : undefined;
      if (title === undefined) return null;
      for (let member = members[told]; member !== undefined && member.start < offset; member = members[(told += 1)])
        for (const gender of member.gender === null ? GENDERS : [member.gender])
          last.set(`${gender} ${familyOf(member.key)}`, member.key);
      return last.get(`${title === 'Mr' ? 'he' : 'she'} ${family}`) ?? null;
    },
  };
}

function familyOf(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf(' ') + 1);
}
