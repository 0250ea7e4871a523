import { candidateOf, type Candidate } from './candidate';
import type { Piece } from './pieces';

/** Bodies known by names that hold small words where no chain of capitals goes on. */
const NAMES = [
  'Save the Children',
  'Doctors Without Borders',
  'Reporters Without Borders',
  'Engineers Without Borders',
  'Action Against Hunger',
  'Friends of the Earth',
  'Food for the Hungry',
  'Bread for the World',
  'Search for Common Ground',
  'Committee to Protect Journalists',
  'Doctors of the World',
  'Physicians for Human Rights',
  'Medical Aid for Palestinians',
  'Alternative for Germany',
  'Fridays for Future',
  'Just Stop Oil',
  'Black Lives Matter',
  'Terre des Hommes',
  'Action contre la Faim',
  'Handicap International',
  'All Blacks',
];
const LONGEST = 4;

const known: ReadonlySet<string> = new Set(NAMES.map((name) => name.toLowerCase()));
const firsts: ReadonlySet<string> = new Set([...known].map((name) => name.split(' ', 1)[0] ?? name));

/** Finds the bodies that are known by a name with small words in it, whatever stands around them. */
export function knownBodies(pieces: readonly Piece[], text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const first = pieces[at];
    if (first === undefined || !first.isCapital || !firsts.has(first.lower)) continue;
    for (let length = LONGEST; length > 1; length -= 1) {
      const words = pieces.slice(at, at + length);
      if (!words.every(({ isJoined }, index) => index === 0 || isJoined || words[index - 1]?.isPossessive === true))
        continue;
      if (!known.has(words.map(({ lower }) => lower).join(' ')) || words.at(-1)?.isCapital !== true) continue;
      found.push(candidateOf(pieces, { from: at, to: at + length }, text, 'organization', 4));
      break;
    }
  }
  return found;
}
