import { eitherCase } from './either-case';
import { WORLD_TITLES } from './world-titles';

const patterns = new Map<string, RegExp | null>();

/** True where a title with a name of its own and a comma stand right before: "A prefeita de Rio Bonito do Sul, ". */
export function followsTitle(before: string, code: string): boolean {
  let pattern = patterns.get(code);
  if (pattern === undefined) {
    const titles = WORLD_TITLES[code];
    pattern =
      titles === undefined || titles.joins === ''
        ? null
        : new RegExp(
            `(?:^|[^\\p{L}\\p{M}-])(?:${eitherCase(titles.heads)}) (?:${titles.joins})\\p{Lu}[\\p{L}\\p{M}’'-]*(?: (?:d[aeio] |do |da |del |della |of )?\\p{Lu}[\\p{L}\\p{M}’'-]*){0,4}, $`,
            'u',
          );
    patterns.set(code, pattern);
  }
  return pattern?.test(before) === true;
}
