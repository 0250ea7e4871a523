import { groupSpan } from '../../../text/group-span';
import type { Span } from '../../../text/span';
import { WORLD_VERBS } from './verbs';

const WORD = '[\\p{L}\\p{M}\\p{N}«»"„“”(][\\p{L}\\p{M}\\p{N}«»"„“”).’\'-]*';
const WHO = `(?<who>${WORD}(?: ${WORD}){0,11}?)`;
const END = '(?:,(?<more>[^.]{0,80}))?[.!…]*$';
/** "the mayor, Ana Ruiz": the name behind a post. */
const NAME = /^ \p{Lu}[\p{L}\p{M}.'’-]+(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’-]+){1,3}$/u;

function sources(code: string): readonly string[] {
  const verbs = WORLD_VERBS[code] ?? '-';
  switch (code) {
    case 'de':
      return [
        `^(?:Das|Dies) (?<verb>teilte|teilten|gab|gaben|kündigte|kündigten|räumte|räumten|stellte|stellten) ${WHO} (?:mit|bekannt|an|ein|klar)${END}`,
        `^(?:Das|Dies) (?<verb>sagt|sagte|sagten|erklärte|erklärten|berichtete|berichteten|meldete|meldeten|bestätigte|bestätigten|betonte|schreibt|schrieb|berichtet|meldet) ${WHO}${END}`,
        `^(?:Das|Dies) (?<verb>geht|ging) aus ${WHO} hervor${END}`,
      ];
    case 'fr':
      return [
        `^C[’']est (?:du moins )?ce qu[’'](?:il |elle )?(?<verb>(?:a|ont) (?:annoncé|indiqué|déclaré|affirmé|expliqué|révélé|fait savoir|confirmé|précisé)) ${WHO}${END}`,
      ];
    case 'es':
      return [`^As[ií] lo (?<verb>${verbs}) ${WHO}${END}`];
    case 'pt':
      return [`^É o que (?<verb>${verbs}) ${WHO}${END}`];
    case 'it':
      return [`^Lo (?<verb>${verbs}) ${WHO}${END}`];
    case 'uk':
      return [
        `^Про це (?:(?:журналістам|агентству|сьогодні|вчора) )?(?<verb>${verbs}) ${WHO}${END}`,
        `^Про це (?<verb>йдеться|сказано|повідомляється|мовиться) (?:в |у |на |з посиланням на )${WHO}${END}`,
      ];
    case 'ru':
      return [
        `^Об этом (?:(?:журналистам|ТАСС|агентству|сегодня|вчера|(?:в|во) (?:\\p{Ll}+|своём \\p{L}+|своем \\p{L}+)(?:, \\d{1,2} \\p{Ll}+,)?|\\d{1,2} \\p{Ll}+) )?(?<verb>${verbs}) ${WHO}${END}`,
        `^Об этом (?<verb>говорится|сказано|сообщается|идёт речь|следует) (?:в |на |со ссылкой на )${WHO}${END}`,
        `^Такое (?:мнение|заявление) (?<verb>высказал[аи]?|сделал[аи]?) ${WHO}${END}`,
      ];
    case 'ar':
      return [`^(?<verb>جاء ذلك|وجاء ذلك|صرح بذلك|أعلن ذلك|أعلنت ذلك|أكد ذلك) (?:في |خلال |على لسان )?${WHO}${END}`];
    default:
      return [];
  }
}

const patterns = new Map<string, readonly RegExp[]>();

/** Reads a sentence that says whose words the one before it tells ("Das teilte die Feuerwehr mit."): who, and the words that say so. */
export function backwardReport(sentence: string, code: string): { readonly who: Span; readonly cue: Span } | null {
  let own = patterns.get(code);
  if (own === undefined) {
    own = sources(code).map((source) => new RegExp(source, 'du'));
    patterns.set(code, own);
  }
  for (const pattern of own) {
    const match = pattern.exec(sentence);
    const who = match === null ? null : groupSpan(match, 'who');
    if (match === null || who === null) continue;
    const more = NAME.test(match.groups?.['more'] ?? '') ? groupSpan(match, 'more') : null;
    const named = more === null || NAME.test(` ${sentence.slice(who.start, who.end)}`) ? who : more;
    return { who: named, cue: groupSpan(match, 'verb') ?? who };
  }
  return null;
}
