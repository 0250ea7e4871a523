const NEUTER =
  '[Aa]mt|[Gg]ericht|[Ww]erk|[Kk]reuz|[Ii]nstitut|[Zz]entrum|[Mm]inisterium|[Pp]arlament|[Kk]linikum|[Bb]üro|[Pp]rogramm|[Ff]orum|[Pp]räsidium';
const MASCULINE =
  '[Vv]erband|[Rr]at|[Bb]und|[Vv]erein|[Dd]ienst|[Aa]usschuss|[Vv]erlag|[Kk]onzern|[Gg]erichtshof|[Ll]andtag|[Bb]undestag|[Hh]albmond';
const FEMININE =
  '[Bb]ank|[Kk]ommission|[Bb]ehörde|[Ss]tiftung|[Gg]ewerkschaft|[Uu]niversität|[Hh]ochschule|[Pp]artei|[Ff]raktion|[Kk]ammer|[Gg]esellschaft|[Aa]gentur|[Zz]entrale|[Ff]euerwehr|[Pp]olizei|[Ss]taatsanwaltschaft|[Vv]ereinigung|[Kk]onferenz|[Aa]kademie|[Uu]nion|[Zz]eitung|[Nn]ationen|[Aa]nstalt|[Vv]erwaltung';
const OF_GENITIVE = new RegExp(
  `^(?<stem>\\p{Lu}[\\p{L}-]*?(?:${NEUTER}|${MASCULINE})|${NEUTER}|${MASCULINE})(?:es|s)$`,
  'u',
);
const ENDINGS = [
  [new RegExp(`(?:${NEUTER})$`, 'u'), 'es'],
  [new RegExp(`(?:${MASCULINE})$`, 'u'), 'er'],
  [new RegExp(`(?:${FEMININE})$`, 'u'), 'e'],
] as const;

/** The name of a German body as a subject bears it: "Bundesamtes für Naturschutz" is the "Bundesamt", "Deutschen Roten Kreuz" the "Deutsches Rotes Kreuz". */
export function germanBase(name: string): string {
  const words = name.split(' ');
  const at = words.findIndex((word) => OF_GENITIVE.test(word) || ENDINGS.some(([head]) => head.test(word)));
  const written = words[at];
  if (written === undefined) return name;
  const head = OF_GENITIVE.exec(written)?.groups?.['stem'] ?? written;
  const ending = ENDINGS.find(([end]) => end.test(head))?.[1];
  const before = words.slice(0, at);
  // What describes a body in one of the other cases ends in "-en"; as a subject it takes the ending of the noun.
  const described = before.map((word) =>
    /^\p{Lu}\p{Ll}{2,}en$/u.test(word)
      ? word.slice(0, -2) + (ending ?? 'en')
      : // "Das Auswärtige Amt": behind an article.
        /^\p{Lu}\p{Ll}{2,}e$/u.test(word) && ending !== undefined && ending !== 'e'
        ? word.slice(0, -1) + ending
        : word,
  );
  return [...described, head, ...words.slice(at + 1)].join(' ');
}
