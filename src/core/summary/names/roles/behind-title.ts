import { eitherCase } from '../either-case';
import { isTitleWord } from '../world/roles';
import { WORLD_TITLES } from '../world/titles';

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

/** True where a title stands in brackets right behind: " (presidenta)". */
export function titledBehind(after: string, code: string): boolean {
  const title = /^ \((?<title>\p{Ll}[\p{L} -]{2,24})\)/u.exec(after)?.groups?.['title'];
  return title !== undefined && isTitleWord(title.split(' ')[0] ?? '', code);
}
