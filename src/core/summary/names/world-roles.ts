import type { Span } from '../../text/span';
import type { Role } from '../summary';
import { byRule, type WhyRule } from '../why';
import { type RoleBodies, type RoleBody, unknownBodies } from './world-role-bodies';

/** What is known of titles in a language: the nouns, what joins one to what it is over, and the articles before it. */
type Titles = { readonly heads: string; readonly joins: string; readonly articles: string };

const TITLES: Readonly<Record<string, Titles>> = {
  fr: {
    heads:
      '(?:vice-)?présidente?|premi(?:er|ère) ministre|ministre|maire|préf(?:et|ète)|directeur|directrice|secrétaire(?: générale?)?|porte-parole|chef(?:fe)?|député(?:e)?|sénat(?:eur|rice)|ingénieure?|médecin|docteur(?:e)?|professeure?|juge|procureure?|avocate?|commandante?|général|colonel|capitaine|commissaire|responsable|coordinat(?:eur|rice)|économiste|historien(?:ne)?|journaliste|écrivaine?|chercheu(?:r|se)|géologue|architecte|infirmi(?:er|ère)|enseignante?|agricult(?:eur|rice)|pêcheur|gérante?|ambassad(?:eur|rice)|roi|reine|prince(?:sse)?|évêque|adjointe?|conseill(?:er|ère)|habitante?|voisine?|témoin',
    joins: "du |de la |de l[’']|des |de |d[’']|aux |à la |en charge de ",
    articles: "le |la |l[’']|un |une |les ",
  },
  es: {
    heads:
      '(?:vice)?president[ea]|primer[a]? ministr[oa]|ministr[oa]|alcald(?:e|esa)|gobernador[a]?|director[a]?|secretari[oa]|portavoz|jef[ea]|diputad[oa]|senador[a]?|ingenier[oa]|médic[oa]|doctor[a]?|profesor[a]?|juez[a]?|fiscal|abogad[oa]|comandante|general|coronel|capitán|comisari[oa]|responsable|coordinador[a]?|economista|historiador[a]?|periodista|escritor[a]?|investigador[a]?|geólog[oa]|arquitect[oa]|enfermer[oa]|maestr[oa]|agricultor[a]?|pescador[a]?|embajador[a]?|rey|reina|obispo|consejer[oa]|concejal[a]?|vecin[oa]|testigo|rector[a]?|bióloga?|biólogo',
    joins: 'del |de la |de los |de las |de ',
    articles: 'el |la |los |las |un |una ',
  },
  de: {
    heads:
      '\\p{Lu}?\\p{Ll}*(?:[Pp]räsident|[Mm]inister|[Bb]ürgermeister|[Dd]irektor|[Ss]precher|[Ll]eiter|[Vv]orsitzende|[Rr]ichter|[Ii]ngenieur|[Pp]rofessor|[Ll]ehrer|[Ss]ekretär|[Aa]nwalt|[Aa]nwält|[Ff]orscher|[Kk]ommissar|[Bb]otschafter|[Bb]auer|[Bb]äuer|[Hh]istoriker|[Öö]konom|[Ff]ischer|[Ff]örster|[Gg]eolog|[Aa]rchitekt|[Jj]ournalist|[Bb]iolog|[Mm]eister)(?:in|er|e|en)?|Landwirt(?:in)?|Landrat|Landrätin|Kanzler(?:in)?|Bundeskanzler(?:in)?|Arzt|Ärztin|Abgeordnete|Chef(?:in)?|General|Oberst|Hauptmann|König(?:in)?|Bischof|Bischöfin|Pfarrer(?:in)?|Nachbar(?:in)?|Zeug(?:e|in)|Dr\\.|Rektor(?:in)?',
    joins: 'der |des |für |von |vom ',
    articles: 'der |die |das |ein |eine ',
  },
  it: {
    heads:
      '(?:vice)?president[ei](?:ssa)?|ministr[oa]|sindac[oa]|direttore|direttrice|segretari[oa]|portavoce|capo|deputat[oa]|senatore|senatrice|ingegnere|medico|dottor(?:e|essa)|professor(?:e|essa)|giudice|procuratore|avvocat[oa]|generale|colonnello|capitano|commissari[oa]|responsabile|giornalista|assessor[ea]',
    joins: 'del |della |dello |dei |delle |degli |di ',
    articles: "il |la |lo |l[’']|un |una ",
  },
  pt: {
    heads:
      '(?:vice-)?president[ea]|ministr[oa]|prefeit[oa]|governador[a]?|diretor[a]?|secretári[oa]|porta-voz|chefe|deputad[oa]|senador[a]?|engenheir[oa]|médic[oa]|doutor[a]?|professor[a]?|juiz|juíza|procurador[a]?|advogad[oa]|general|coronel|capitão|comissári[oa]|coordenador[a]?|jornalista|morador[a]?|vereador[a]?',
    joins: 'do |da |dos |das |de ',
    articles: 'o |a |os |as |um |uma ',
  },
  ru: {
    heads:
      '(?:вице-)?президент[ау]?|премьер-министр[ау]?|министр[ау]?|мэр[ау]?|губернатор[ау]?|глав(?:а|ы|е)|директор[ау]?|секретар[ья]|пресс-секретар[ья]|представител[ья](?:ница)?|депутат[ау]?|сенатор[ау]?|инженер[ау]?|врач[ау]?|доктор[ау]?|профессор[ау]?|судь[яи]|прокурор[ау]?|адвокат[ау]?|генерал[ау]?|полковник[ау]?|капитан[ау]?|начальник[ау]?|руководител[ья]|председател[ья]|координатор[ау]?|экономист[ау]?|историк[ау]?|журналист(?:ка|ки|а)?|писател[ья]|учён(?:ый|ого)|геолог[ау]?|учител[ья](?:ница|ницы)?|фермер[ау]?|рыбак[ау]?|посол|посла|жител[ья](?:ница|ницы)?|жительниц[аы]|сосед(?:ка)?|очевид(?:ец|ца)',
    joins: '',
    articles: '',
  },
};
/** How far before and behind a name a title is looked for. */
const REACH = 90;
const WORD = '\\p{L}[\\p{L}\\p{M}-]*';

/** What is over a field ("ministro de Relaciones Exteriores"): capitals behind it are no body unless the text knows one. */
const OVER_FIELD = /^(?:ministr|premi|primer|secr|secret|\p{L}*minister|\p{L}*sekret)/iu;

/** A field and whose it is: "ministre de la Santé du Tchad". */
const OF_A_STATE =
  /^(?<field>\p{L}[\p{L}\p{M} -]{0,40} (?:de la |del |della |du |des |de |da |do |di )\p{Lu}[\p{L}\p{M}-]{0,40}) (?:de la |del |della |du |des |de |da |do |di )(?<state>\p{Lu}[\p{L}\p{M}-]{1,40})$/u;

type Patterns = Readonly<Record<'before' | 'after' | 'beforeBody' | 'afterBody', RegExp>>;
const patterns = new Map<string, Patterns>();

/**
 * The roles beside a person's name in French, Spanish, German, Italian, Portuguese or Russian: a title right before it
 * ("la maire Claire Dubois", "директор завода Николай Орлов"), one before a comma, or one behind a comma; with the body
 * or place the title is over when that has a name ("la ministre de la Santé du Tchad").
 */
export function worldRoles(text: string, { start, end }: Span, code: string, bodies: RoleBodies): readonly Role[] {
  const found = patternsOf(code);
  if (found === null) return [];
  const from = Math.max(0, start - REACH);
  const roles: Role[] = [];
  const body = bodies.endingAt(start - 1) ?? (text.startsWith(', ', start - 2) ? bodies.endingAt(start - 2) : null);
  const led = body === null ? null : lineBefore(text, Math.max(0, body.start - REACH), body.start);
  const over = led === null ? null : found.beforeBody.exec(led);
  const before = over ?? found.before.exec(lineBefore(text, from, start));
  if (before) {
    const title = before.groups?.['title'] ?? '';
    const stop = over !== null && body !== null ? body.start : start;
    add(title, stop - (before[0].length - before[0].indexOf(title)), 'role-before', 0.8, over === null ? null : body);
  }
  const stretch = text.slice(end, end + REACH).split('\n', 1)[0] ?? '';
  const after = bodyAfter(stretch, found.afterBody) ?? plainAfter(stretch, found.after);
  if (after) add(after.title, after.at, 'role-after', 0.75, after.body);
  return roles;

  function bodyAfter(words: string, pattern: RegExp) {
    if (!words.startsWith(', ')) return null;
    const known = bodies.startingIn(end + 2, end + words.length);
    for (const one of [...known, ...unknownBodies(words, end)]) {
      const match = pattern.exec(text.slice(end, one.start));
      const title = match?.groups?.['title'] ?? '';
      if (match === null || (!known.includes(one) && OVER_FIELD.test(title))) continue;
      if (/^(?:[,.;:)\n]|$)/u.test(text.slice(one.end, one.end + 1)))
        return { title, at: end + match[0].indexOf(title), body: one };
    }
    return null;
  }

  function plainAfter(words: string, pattern: RegExp) {
    const match = pattern.exec(words);
    const title = match?.groups?.['title'] ?? '';
    return match === null ? null : { title, at: end + match[0].lastIndexOf(title), body: null };
  }

  function add(title: string, at: number, rule: WhyRule, confidence: number, over: RoleBody | null): void {
    if (title === '' || text.slice(at, at + title.length) !== title) return;
    const divided = over === null && code !== 'de' ? OF_A_STATE.exec(title)?.groups : undefined;
    roles.push({
      title: divided?.['field'] ?? title,
      organization: over?.name ?? divided?.['state'] ?? null,
      evidence: { start: at, end: over?.end ?? at + title.length },
      why: byRule(rule, confidence),
    });
  }
}

function lineBefore(text: string, from: number, to: number): string {
  return text.slice(from, to).split('\n').at(-1) ?? '';
}

function patternsOf(code: string): Patterns | null {
  const known = patterns.get(code);
  if (known !== undefined) return known;
  const titles = TITLES[code];
  if (titles === undefined) return null;
  // In Russian what a title is over stands in another case, with no word between: "директор завода".
  const over = titles.joins === '' ? `(?: \\p{Ll}${WORD.slice(5)}){0,2}` : `(?: (?:${titles.joins})${WORD}){0,2}`;
  const title = `(?<title>(?:${titles.heads})${over})`;
  const article = titles.articles === '' ? '' : `(?:${titles.articles})?`;
  // What joins a title to a body may hold an article more than what joins it to a field.
  const join = titles.joins === '' ? ' ' : ` (?:${titles.joins}${code === 'de' ? '|beim |bei der ' : ''})`;
  const made = {
    before: new RegExp(`(?:^|[^\\p{L}\\p{M}-])${title},? $`, 'iu'),
    after: new RegExp(`^, ${article}${title}(?=[,.;:)]|$)`, 'iu'),
    beforeBody: new RegExp(`(?:^|[^\\p{L}\\p{M}-])${title}${join}$`, 'iu'),
    afterBody: new RegExp(`^, ${article}${title}${join}$`, 'iu'),
  };
  patterns.set(code, made);
  return made;
}
