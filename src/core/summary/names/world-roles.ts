import type { Span } from '../../text/span';
import type { Role } from '../summary';
import { byRule, type WhyRule } from '../why';

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

const patterns = new Map<string, { readonly before: RegExp; readonly after: RegExp }>();

/**
 * The roles beside a person's name in French, Spanish, German, Italian, Portuguese or Russian: a title right before it
 * ("la maire Claire Dubois", "директор завода Николай Орлов"), one before a comma, or one behind a comma.
 */
export function worldRoles(text: string, { start, end }: Span, code: string): readonly Role[] {
  const found = patternsOf(code);
  if (found === null) return [];
  const from = Math.max(0, start - REACH);
  const before = found.before.exec(text.slice(from, start).split('\n').at(-1) ?? '');
  const roles: Role[] = [];
  if (before)
    add(
      before.groups?.['title'] ?? '',
      start - (before[0].length - before[0].indexOf(before.groups?.['title'] ?? '')),
      'role-before',
      0.8,
    );
  const after = found.after.exec(text.slice(end, end + REACH).split('\n', 1)[0] ?? '');
  if (after) {
    const title = after.groups?.['title'] ?? '';
    add(title, end + after[0].lastIndexOf(title), 'role-after', 0.75);
  }
  return roles;

  function add(title: string, at: number, rule: WhyRule, confidence: number): void {
    if (title === '' || text.slice(at, at + title.length) !== title) return;
    roles.push({
      title,
      organization: null,
      evidence: { start: at, end: at + title.length },
      why: byRule(rule, confidence),
    });
  }
}

function patternsOf(code: string): { readonly before: RegExp; readonly after: RegExp } | null {
  const known = patterns.get(code);
  if (known !== undefined) return known;
  const titles = TITLES[code];
  if (titles === undefined) return null;
  // In Russian what a title is over stands in another case, with no word between: "директор завода".
  const over = titles.joins === '' ? `(?: \\p{Ll}${WORD.slice(5)}){0,2}` : `(?: (?:${titles.joins})${WORD}){0,2}`;
  const title = `(?<title>(?:${titles.heads})${over})`;
  const made = {
    before: new RegExp(`(?:^|[^\\p{L}\\p{M}-])${title},? $`, 'iu'),
    after: new RegExp(`^, (?:${titles.articles === '' ? '' : `(?:${titles.articles})?`})${title}(?=[,.;:)]|$)`, 'iu'),
  };
  patterns.set(code, made);
  return made;
}
