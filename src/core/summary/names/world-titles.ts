/** What is known of titles in a language: the nouns, what describes them, what joins one to what it is over, and articles. */
export type WorldTitles = {
  readonly heads: string;
  /** Words before a title that say when it was or will be held, or how: "ancien", "ex-". */
  readonly before: string;
  /** Words right behind a title that belong to it: "général", "adjunto". */
  readonly behind: string;
  readonly joins: string;
  readonly articles: string;
  /** Words between a comma and a title behind a name: "aujourd'hui", "heute", "quien antes fue". */
  readonly now: string;
  /** Nouns in small letters for a body that a title may be held at. */
  readonly bodies: string;
};

/** French, Spanish, German, Italian, Portuguese and Russian, by BCP 47 code. */
export const WORLD_TITLES: Readonly<Record<string, WorldTitles>> = {
  fr: {
    heads:
      "(?:médecin|infirmi(?:er|ère)|ingénieure?|procureure?|rédact(?:eur|rice))-(?:chef|major|général)|(?:vice-)?présidente?(?:-directeur|-directrice)?|P-?DG|DG|premi(?:er|ère)[ -]ministre|vice-(?:premier )?ministre|ministre|secrétaire d[’']État|maire|préf(?:et|ète)|sous-préf(?:et|ète)|directeur|directrice|secrétaire|porte-parole|chef(?:fe)?|député(?:e)?|eurodéputée?|sénat(?:eur|rice)|ingénieure?|médecin|docteur(?:e)?|professeure?|juge|procureure?|avocate?|commandante?|général|colonel|lieutenant-colonel|lieutenant|capitaine|amiral|commissaire|responsable|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|économiste|historien(?:ne)?|journaliste|écrivaine?|chercheu(?:r|se)|géologue|architecte|infirmi(?:er|ère)|enseignante?|agricult(?:eur|rice)|pêcheu(?:r|se)|gérante?|ambassad(?:eur|rice)|roi|reine|prince(?:sse)?|évêque|archevêque|imam|pasteur|adjointe?|conseill(?:er|ère)|habitante?|voisine?|témoin|gouverneure?|représentante?|fondat(?:eur|rice)|cofondat(?:eur|rice)|analyste|chargée? d[’']affaires|chargée? de mission|patronne?|dirigeante?|leader|délégu(?:é|ée)|rapporteu(?:r|se)|envoyée? spéciale?|inspect(?:eur|rice)|rect(?:eur|rice)|doyenne?|syndicaliste|militante?|sociologue|politologue|climatologue|épidémiologiste|virologue|biologiste|physicienne?|hydrologue|sismologue|psychologue|pédiatre|chirurgienne?|sage-femme|pharmacienne?|vétérinaire|commerçante?|éleveu(?:r|se)|étudiante?|bénévole|entraîneu(?:r|se)|président|administrat(?:eur|rice)|trésori(?:er|ère)|opposante?|magistrate?|notaire|libraire|boulang(?:er|ère)|viticult(?:eur|rice)|négociat(?:eur|rice)|médiat(?:eur|rice)|conservat(?:eur|rice)|maraîch(?:er|ère)|matrone|chef(?:fe)? de village|chef(?:fe)? de quartier|déplacée?|réfugiée?|rescapée?|survivante?|docker|ouvri(?:er|ère)|mécanicien(?:ne)?|chauffeur|cultivat(?:eur|rice)|greffi(?:er|ère)|substitut|plaignante?|prévenue?|accusée?|experte?|apicult(?:eur|rice)|artiste|aut(?:eur|rice)|romanci(?:er|ère)|cinéaste|photographe|act(?:eur|rice)|sauveteur|secouriste|pompier|retraitée?|mère de famille|aide-soignante?|urgentiste|archéologue|océanographe|glaciologue|météorologue|géographe|chancelier|chancelière|haut[- ]commissaire|commissaire européen(?:ne)?",
    before: 'ancien(?:ne)? |ex-|ex |futur(?:e)? |nouve(?:au|lle|l) |actuel(?:le)? |feu |vice-|première? ',
    behind:
      'générale?|adjointe?|délégu(?:é|ée)|exécutif|exécutive|régionale?|national|nationale|départementale?|municipal|municipale|intérimaire|par intérim|principal|principale|médicale?|technique|honoraire|major|chef|communal|communale|provincial|provinciale|fédéral|fédérale|européen(?:ne)?|spéciale?|permanente?|humanitaire|sanitaire|politique|militaire|scientifique|résidente?|de la République',
    joins:
      "du |de la |de l[’']|des |de |d[’']|aux |à la |au |à l[’']|à |en charge de |pour la |pour l[’']|pour le |pour les |pour |auprès de |chez ",
    articles: "le |la |l[’']|un |une |les |son |sa ",
    now: "aujourd[’']hui |actuellement |désormais |alors |également |qui (?:fut|était|est|a été) |lui aussi |jusqu[’']ici ",
    bodies:
      'hôpital|syndicat|association|parti|région|Région|gouvernement|police|mairie|préfecture|université|banque|entreprise|société|groupe|école|lycée|collège|centre|clinique|pompiers|gendarmerie|commune|fédération|conseil|comité|commission|armée|chambre|coopérative|parlement|ministère|agence|fondation|ONG|compagnie|usine|port|parquet|tribunal|musée|collectif|club|institut|laboratoire|prison|opposition|diplomatie|organisation|barreau|aéroport|observatoire|délégation|mission',
  },
  es: {
    heads:
      '(?:ex|ex-)?tesorer[oa]|magistrad[oa](?: ponente)?|(?:ex|vice|ex-|vice-)?president[ea]|primer[a]? ministr[oa]|(?:ex|vice|ex-)?ministr[oa]|(?:ex|ex-)?alcald(?:e|esa)|(?:ex|ex-)?gobernador[a]?|(?:ex|ex-|sub)?director[a]?|(?:ex|sub|ex-)?secretari[oa]|portavoz|vocer[oa]|(?:ex|ex-)?jef[ea]|(?:ex|ex-)?diputad[oa]|eurodiputad[oa]|(?:ex|ex-)?senador[a]?|ingenier[oa]|médic[oa]|doctor[a]?|profesor[a]?|juez[a]?|(?:ex|ex-)?fiscal|abogad[oa]|comandante|general|coronel|teniente|capitán|almirante|comisari[oa]|responsable|coordinador[a]?|economista|historiador[a]?|periodista|escritor[a]?|investigador[a]?|geólog[oa]|arquitect[oa]|enfermer[oa]|maestr[oa]|agricultor[a]?|pescador[a]?|(?:ex|ex-)?embajador[a]?|rey|reina|obispo|arzobispo|sacerdote|consejer[oa]|(?:ex|ex-)?concejal[a]?|vecin[oa]|testigo|rector[a]?|biólog[oa]|dirigente|líder|fundador[a]?|cofundador[a]?|representante|delegad[oa]|canciller|activista|analista|asesor[a]?|gerente|subsecretari[oa]|viceministr[oa]|intendente|superintendente|comerciante|estudiante|voluntari[oa]|entrenador[a]?|seleccionador[a]?|epidemiólog[oa]|sismólog[oa]|sociólog[oa]|politólog[oa]|virólog[oa]|veterinari[oa]|ganader[oa]|camioner[oa]|tesorer[oa]|relator[a]?|magistrad[oa]|defensor[a]? del Pueblo|defensor[a]?|contralor[a]?|procurador[a]?|cacique|guardaparques|bomber[oa]|sindicalista|empresari[oa]|nadador[a]?|productor[a]?|hidrólog[oa]|meteorólog[oa]|químic[oa]|físic[oa]|catedrátic[oa]|cirujan[oa]|pediatra|alt[oa] comisionad[oa]|comisionad[oa]|encargad[oa]|autoridad tradicional|autoridad|interventor[a]?|oidor[a]?|notari[oa]|perit[oa]|sobreviviente|superviviente|desplazad[oa]|refugiad[oa]|damnificad[oa]|acusad[oa]|imputad[oa]|querellante|obrer[oa]|mecánic[oa]|conductor[a]?|chofer|campesin[oa]|líder comunitari[oa]|artista|autor[a]?|novelista|cineasta|fotógraf[oa]|actor|actriz|socorrista|rescatista|jubilad[oa]|partera|comadrona|arqueólog[oa]|oceanógraf[oa]|glaciólog[oa]|geógraf[oa]|párroco|titular|residente|habitante|dueñ[oa]|propietari[oa]|copresident[ea]|negociador[a]?',
    before: 'ex |ex-|entonces |antigu[oa] |anterior |nuev[oa] |actual |futur[oa] ',
    behind:
      'general|adjunt[oa]|ejecutiv[oa]|regional|nacional|municipal|provincial|interin[oa]|en funciones|técnic[oa]|médic[oa]|polític[oa]|militar|científic[oa]|emérit[oa]|honorari[oa]|principal|sindical|vecinal|indígena|federal|autonómic[oa]|opositora?|residente|humanitari[oa]|especial|estatal|comercial|deportiv[oa]|financier[oa]|jefe|campesin[oa]|comunitari[oa]|soci[oa]l|departamental|distrital|cantonal|metropolitan[oa]|insular|territorial|académic[oa]|clínic[oa]|jurídic[oa]|operativ[oa]',
    joins: 'del |de la |de los |de las |de |en el |en la |en |para la |para el |para |ante la |ante el |ante ',
    articles: 'el |la |los |las |un |una |su ',
    now: 'hoy |actual |actualmente |entonces |ahora |quien (?:antes )?(?:fue|era|es) |que (?:antes )?fue |también ',
    bodies:
      'sindicato|hospital|asociación|partido|gobierno|policía|ayuntamiento|universidad|banco|empresa|compañía|grupo|escuela|colegio|instituto|centro|clínica|bomberos|federación|consejo|comité|comisión|ejército|cámara|cooperativa|parlamento|ministerio|agencia|fundación|ONG|fábrica|puerto|fiscalía|tribunal|museo|colectivo|club|laboratorio|prisión|oposición|organización|gremio|junta|aeropuerto|observatorio|misión|municipio|comuna|mina|consultorio|entidad|patronal|parroquia|diócesis',
  },
  de: {
    heads:
      '\\p{Lu}?\\p{Ll}*(?:-?[Pp]räsident|-?[Mm]inister|-?[Bb]ürgermeister|-?[Dd]irektor|-?[Ss]precher|-?[Ll]eiter|-?[Vv]orsitzende|-?[Rr]ichter|-?[Ii]ngenieur|-?[Pp]rofessor|-?[Ll]ehrer|-?[Ss]ekretär|-?[Aa]nwalt|-?[Aa]nwält|-?[Ff]orscher|-?[Kk]ommissar|-?[Bb]otschafter|-?[Bb]auer|-?[Bb]äuer|-?[Hh]istoriker|-?[Öö]konom|-?[Ff]ischer|-?[Ff]örster|-?[Gg]eolog|[Ss]tellvertreter|-?[Vv]erteidiger|-?[Kk]läger|-?[Gg]utachter|-?[Ee]rmittler|-?[Aa]rchitekt|-?[Jj]ournalist|-?[Bb]iolog|-?[Mm]eister|-?[Bb]erater|-?[Gg]ründer|-?[Vv]ertreter|-?[Bb]eauftragte|-?[Ss]enator|-?[Ii]nspekteur|-?[Kk]ommandeur|-?[Kk]apitän|-?[Ee]xpert|-?[Pp]olitiker|-?[Tt]rainer|-?[Ww]irt|-?[Hh]elfer|-?[Pp]fleger|-?[Mm]anager|-?[Kk]oordinator|-?[Bb]ischof|-?[Rr]ektor|-?[Ii]ntendant|-?[Aa]nalyst|-?[Mm]eteorolog|-?[Vv]irolog|-?[Ss]oziolog|-?[Pp]sycholog|-?[Pp]hysiker|-?[Cc]hemiker|-?[Hh]ydrolog|-?[Ss]eismolog|-?[Rr]ätin|-?[Aa]bgeordnete|-?[Cc]hef|-?[Mm]oderator|-?[Uu]nternehmer|-?[Hh]ändler|-?[Ww]issenschaftler|-?[Pp]räses|-?[Ff]ührer|-?[Ss]chüler|-?(?:[Bb]ew|[Aa]nw|[Ee]inw)ohner|-?[Gg]ouverneur|-?[Bb]uchhalter|-?[Dd]ezernent|-?[Ss]taatsanwält|-?[Ss]taatsanwalt|-?[Pp]ilot|-?[Ff]ahrer|-?[Aa]rbeiter|-?[Vv]erkäufer|-?[Gg]ärtner|-?[Bb]äcker|-?[Ww]inzer|-?[Üü]bersetzer|-?[Kk]ünstler|-?[Aa]utor|-?[Ss]chriftsteller|-?[Rr]egisseur|-?[Ss]chauspieler|-?[Kk]urator|-?[Aa]ngeklagt|-?[Aa]ngestellt|-?[Ff]reiwillig|-?[Dd]olmetscher|-?[Rr]eporter|-?[Tt]echniker|-?[Aa]potheker|-?[Hh]istorikerin|-?[Mm]echaniker|-?[Ss]anitäter|-?[Gg]eflüchtet|-?[Üü]berlebend|-?[Gg]eschäftsführ|-?[Aa]ktivist|-?[Bb]eamt|-?[Oo]ffizier|-?[Aa]ufseher|-?[Rr]eferent|-?[Kk]andidat|-?[Ll]andeswahlleiter|-?[Vv]orstand|-?[Kk]ommissarin)(?:innen|in|er|e|en|n|s|r)?|Landwirt(?:in)?|Landrat|Landrätin|Kanzler(?:in)?|Bundeskanzler(?:in)?|Arzt|Ärztin|Chefarzt|Chefärztin|Oberarzt|General|Oberst|Major|Hauptmann|König(?:in)?|Bischöfin|Pfarrer(?:in)?|Nachbar(?:in)?|Zeug(?:e|in)|Rentner(?:in)?|Hebamme|Krankenschwester|Student(?:in)?|Stadtrat|Stadträtin|Staatsrat|Staatsrätin|Außenbeauftragte[rn]?',
    before:
      'vorsitzende[rn]? |regierende[rn]? |ermittelnde[rn]? |frühere[rn]? |ehemalige[rn]? |Ex-|einstige[rn]? |damalige[rn]? |künftige[rn]? |neue[rn]? |amtierende[rn]? |stellvertretende[rn]? |kommissarische[rn]? |leitende[rn]? |parlamentarische[rn]? |geschäftsführende[rn]? |zuständige[rn]? |wissenschaftliche[rn]? ',
    behind: '',
    joins: 'der |des |für |von |vom |beim |bei der |im |in der |am |an der |bei |in ',
    articles: 'der |die |das |ein |eine |ihr |ihre |sein |seine ',
    now: 'heute |jetzt |derzeit |inzwischen |zuletzt |damals |zugleich |früher |ebenfalls |selbst |zudem |außerdem ',
    bodies:
      '\\p{Lu}\\p{Ll}*(?:gewerkschaft|krankenhaus(?:es)?|klinik|verein(?:s)?|bündnis(?:ses)?|partei|regierung|polizei|universität|bank|firma|unternehmen(?:s)?|schule|zentrum(?:s)?|feuerwehr|verband(?:es|s)?|rat(?:es|s)?|kommission|armee|kammer|genossenschaft|parlament(?:s)?|ministerium(?:s)?|behörde|stiftung|fabrik|werk(?:es|s)?|staatsanwaltschaft|gericht(?:s)?|museum(?:s)?|institut(?:s)?|reederei|fraktion|gruppe|konzern(?:s)?|gesellschaft|opposition|leitstelle|amt(?:es|s)?|stadtwerke)|Gewerkschaft|Klinik|Partei|Regierung|Polizei|Universität|Bank|Firma|Schule|Feuerwehr|Kommission|Armee|Kammer|Behörde|Stiftung|Fabrik|Reederei|Fraktion|Gruppe|Gesellschaft|Opposition|Krankenhauses|Vereins|Unternehmens|Verbandes|Verbands|Instituts|Ministeriums|Konzerns|Amtes|Werkes|Museums|Staatsanwaltschaft',
  },
  it: {
    heads:
      '(?:ex |ex-|vice|vice-)?president[ei](?:ssa)?|premier|(?:ex |ex-|vice)?ministr[oa]|(?:ex |ex-|vice)?sindac[oa]|direttore|direttrice|segretari[oa]|portavoce|capo|deputat[oa]|senatore|senatrice|ingegnere|medico|dottor(?:e|essa)|professor(?:e|essa)|giudice|procuratore|avvocat[oa]|generale|colonnello|capitano|commissari[oa]|responsabile|giornalista|assessor[ea]|governatore|rappresentante|coordinatore|coordinatrice|fondatore|fondatrice|ambasciatore|ambasciatrice|prefett[oa]|questore|vescovo|economista|storic[oa]|ricercatore|ricercatrice|consiglier[ea]|leader|delegat[oa]',
    before: 'ex |ex-|nuov[oa] |attuale |allora ',
    behind: 'generale|esecutiv[oa]|regionale|nazionale|aggiunt[oa]|delegat[oa]|tecnic[oa]|sanitari[oa]|capo',
    joins: "del |della |dello |dei |delle |degli |dell[’']|di |alla |al |per la |per il |per ",
    articles: "il |la |lo |l[’']|un |una |i |le ",
    now: 'oggi |allora |attualmente |ora ',
    bodies:
      'sindacato|ospedale|associazione|partito|governo|polizia|comune|università|banca|azienda|società|gruppo|scuola|centro|clinica|federazione|consiglio|comitato|commissione|esercito|camera|cooperativa|parlamento|ministero|agenzia|fondazione|fabbrica|porto|procura|tribunale|museo',
  },
  pt: {
    heads:
      '(?:ex-|vice-)?president[ea]|primeir[oa]-ministr[oa]|(?:ex-|vice-)?ministr[oa]|(?:ex-|vice-)?prefeit[oa]|(?:ex-|vice-)?governador[a]?|diretor[a]?|secretári[oa]|porta-voz|chefe|deputad[oa]|senador[a]?|engenheir[oa]|médic[oa]|doutor[a]?|professor[a]?|juiz|juíza|procurador[a]?|advogad[oa]|general|coronel|capitão|comissári[oa]|coordenador[a]?|jornalista|morador[a]?|vereador[a]?|delegad[oa]|representante|fundador[a]?|embaixador[a]?|reitor[a]?|economista|historiador[a]?|pesquisador[a]?|líder|bispo|agricultor[a]?|pescador[a]?|enfermeir[oa]|superintendente|gerente|biólog[oa]|geólog[oa]',
    before: 'ex-|antig[oa] |então |nov[oa] |atual ',
    behind: 'geral|executiv[oa]|regional|nacional|municipal|estadual|adjunt[oa]|interin[oa]|técnic[oa]|científic[oa]',
    joins: 'do |da |dos |das |de |no |na |em |para a |para o |para ',
    articles: 'o |a |os |as |um |uma ',
    now: 'hoje |então |atualmente |atual ',
    bodies:
      'sindicato|hospital|associação|partido|governo|polícia|prefeitura|universidade|banco|empresa|companhia|grupo|escola|centro|clínica|bombeiros|federação|conselho|comitê|comissão|exército|câmara|cooperativa|parlamento|ministério|agência|fundação|fábrica|porto|tribunal|museu',
  },
  uk: {
    heads:
      "(?:віце-|екс-)?президент(?:а|у|ом|ка)?|(?:екс-|віце-)?прем[’ʼ']єр(?:-міністр)?(?:а|у|ка)?|(?:екс-)?(?:заступни(?:к|ця|ка|ці) )?міністр(?:а|у|ом|ка|ки)?|(?:екс-|віце-)?мер(?:а|у|ом|ка)?|(?:екс-|віце-)?губернатор(?:а|у|ом|ка)?|(?:екс-)?голов(?:а|и|і|у|ою)|(?:гендиректор|директор)(?:а|у|ом|ка|ки|ку)?|секретар(?:я|ю|ем|ка)?|пресс?екретар(?:я|ка|ки)?|речни(?:к|ця|ка|ці|цею|цю)|представни(?:к|ця|ка|ці)|депутат(?:а|у|ка|ки)?|інженер(?:а|ка)?|лікар(?:я|ка|ки|ці)?|доктор(?:а|ка)?|професор(?:а|ка)?|судд(?:я|і|ю|ею)|прокурор(?:а|у|ка|ки)?|адвокат(?:а|у|ка|ки|ку)?|генерал(?:а|у)?|полковник(?:а|у)?|підполковник(?:а)?|майор(?:а)?|адмірал(?:а)?|капітан(?:а)?|начальни(?:к|ця|ка|ці)|командувач(?:а|у)?|командир(?:а|ка)?|керівни(?:к|ця|ка|ці)|координатор(?:а|ка|ки)?|економіст(?:а|ка)?|істори(?:к|ка|киня)|журналіст(?:а|ка|ки)?|письменни(?:к|ця|ка)|геолог(?:а|иня)?|гідролог(?:а|иня)?|учител(?:ь|я|ька|ьки)|вчител(?:ь|я|ька|ьки)|фермер(?:а|ка)?|рибал(?:ка|ки)|посол|посла|послу|посолка|житель|мешкан(?:ець|ця|ка|ки)|жителька|сусід(?:а|ка|ки)?|очевид(?:ець|ця|ця)|заступни(?:к|ця|ка|ці)|спікер(?:а|ка)?|лідер(?:а|ка|ки)?|засновни(?:к|ця|ка|ці)|експерт(?:а|ка|ки)?|аналітик(?:а|иня)?|політолог(?:а|иня)?|еколог(?:а|иня)?|біолог(?:а|иня)?|епідеміолог(?:а)?|синоптик(?:а|иня)?|ректор(?:а|ка)?|декан(?:а|ка)?|активіст(?:а|ка|ки)?|правозахисни(?:к|ця|ка)|омбудсмен(?:а|ка)?|канцлер(?:а|ка)?|король|королева|єпископ(?:а)?|митрополит(?:а)?|священни(?:к|ка)|тренер(?:а|ка)?|менеджер(?:а|ка)?|волонтер(?:а|ка|ки)?|медсестр(?:а|и)|фельдшер(?:а|ка)?|хірург(?:а|иня)?|пенсіонер(?:а|ка|ки)?|студент(?:а|ка|ки)?|підприєм(?:ець|ця|иця)|власни(?:к|ця|ка)|радни(?:к|ця|ка)|помічни(?:к|ця|ка)|рятувальни(?:к|ця|ка)|пожежник(?:а)?|шахтар(?:я)?|водій|водія|машиніст(?:а)?|лісничий|лісничого",
    before:
      '(?:колишн|теперішн|майбутн|тодішн|нинішн)(?:ій|ього|ьому|ім|я|ьої|ю) |(?:чинн|нов|головн|генеральн|старш|перш|спеціальн|офіційн|постійн|науков|виконавч|місцев|народн|міськ|сільськ|обласн|районн)(?:ий|ого|ому|им|а|ої|у|ою) |екс-',
    behind: '',
    joins: '',
    articles: '',
    now: 'нині |зараз |тоді |торік |також ',
    bodies:
      '(?:фонд|завод|лікарн|комітет|профспілк|компані|уряд|поліці|університет|банк|школ|центр|клінік|федераці|рад|комісі|армі|палат|парламент|міністерств|агентств|фабрик|порт|прокуратур|суд|музе|клуб|інститут|лабораторі|опозиці|організаці|департамент|управлінн|відомств|інспекці|штаб|служб|адміністраці|підприємств|шахт|лісгосп|кооператив|спілк|рух|парті|асоціаці|відділенн|театр|холдинг|фракці|корпораці|громад)(?:а|у|и|і|ї|ства|я|ів)?',
  },
  ru: {
    heads:
      'заведующ(?:ий|ая|его|ему|им|ей|ую)|(?:вице-|экс-)?президент(?:а|у|ом)?|(?:экс-|вице-)?премьер(?:-министр)?(?:а|у|ом)?|вице-премьер(?:а|у|ом)?|(?:экс-)?(?:зам)?министр(?:а|у|ом)?|(?:экс-|вице-)?мэр(?:а|у|ом)?|(?:экс-|вице-)?губернатор(?:а|у|ом)?|(?:экс-)?глав(?:а|ы|е|у|ой)|(?:экс-|гендиректор|замди)?(?:гендиректор|директор)(?:а|у|ом)?|(?:генсек|секретар[ья]|секретарём|секретарю)|пресс-секретар(?:ь|я|ю|ём|ем)|представител(?:ь|я|ю|ем)|представительниц(?:а|ы|е|у|ей)|депутат(?:а|у|ом)?|сенатор(?:а|у|ом)?|инженер(?:а|у|ом)?|врач(?:а|у|ом)?|доктор(?:а|у|ом)?|профессор(?:а|у|ом)?|судь(?:я|и|е|ю|ёй)|прокурор(?:а|у|ом)?|адвокат(?:а|у|ом)?|генерал(?:-майор|-лейтенант|-полковник)?(?:а|у|ом)?|полковник(?:а|у|ом)?|подполковник(?:а|у|ом)?|майор(?:а|у|ом)?|адмирал(?:а|у|ом)?|капитан(?:а|у|ом)?|начальник(?:а|у|ом)?|командующ(?:ий|его|ему|им)|командир(?:а|у|ом)?|руководител(?:ь|я|ю|ем)|председател(?:ь|я|ю|ем)|сопредседател(?:ь|я)|координатор(?:а|у|ом)?|экономист(?:а|у|ом)?|историк(?:а|у|ом)?|журналист(?:ка|ки|ке|ку|кой|а|у|ом)?|писател(?:ь|я|ю|ем|ьница)|учён(?:ый|ого|ому|ым)|геолог(?:а|у|ом)?|учител(?:ь|я|ю|ем)|учительниц(?:а|ы|е|у|ей)|фермер(?:а|у|ом)?|рыбак(?:а|у|ом)?|пос(?:ол|ла|лу|лом)|жител(?:ь|я|ю|ем)|жительниц(?:а|ы|е|у|ей)|сосед(?:ка|ки|а|у)?|очевид(?:ец|ца|цу)|заместител(?:ь|я|ю|ем)|замглав(?:а|ы|е)|спикер(?:а|у|ом)?|лидер(?:а|у|ом)?|основател(?:ь|я|ю|ем|ьница)|эксперт(?:а|у|ом)?|аналитик(?:а|у|ом)?|политолог(?:а|у|ом)?|социолог(?:а|у|ом)?|эколог(?:а|у|ом)?|биолог(?:а|у|ом)?|эпидемиолог(?:а|у|ом)?|вирусолог(?:а|у|ом)?|синоптик(?:а|у|ом)?|метеоролог(?:а|у|ом)?|сейсмолог(?:а|у|ом)?|ректор(?:а|у|ом)?|декан(?:а|у|ом)?|академик(?:а|у|ом)?|активист(?:ка|ки|а|у|ом)?|правозащитни(?:к|ка|ку|ком|ца|цы)|уполномоченн(?:ый|ого|ая)|омбудсмен(?:а|у|ом)?|канцлер(?:а|у|ом)?|корол(?:ь|я|ева|евы)|принц(?:а|есса)?|епископ(?:а|у)?|митрополит(?:а|у)?|священник(?:а|у)?|тренер(?:а|у|ом)?|менеджер(?:а|у|ом)?|волонт[её]р(?:а|у|ом|ка)?|медсестр(?:а|ы|е|у)|фельдшер(?:а|у|ом)?|хирург(?:а|у|ом)?|педиатр(?:а|у)?|пенсионер(?:ка|ки|а|у)?|студент(?:ка|ки|а|у)?|предпринимател(?:ь|я|ю|ем|ьница)|бизнесмен(?:а|у)?|владел(?:ец|ьца|ица)|управляющ(?:ий|его|ая)|советник(?:а|у|ом)?|помощни(?:к|ка|ку|ком|ца)|наместник|акционер|режисс[её]р(?:а|у|ом)?|ведущ(?:ий|его|ая)|сотрудни(?:к|ка|ца)|спасател(?:ь|я|ю)|пожарн(?:ый|ого)|шахт[её]р(?:а|у)?|машинист(?:а)?|водител(?:ь|я)|пресс-атташе|атташе|консул(?:а)?|врио|и\\. ?о\\.',
    before:
      '(?:бывш|нынешн|будущ|действующ|тогдашн|исполняющ|временн)(?:ий|его|ему|им|ая|ей|ую) |(?:нов|главн|генеральн|старш|перв|специальн|официальн|постоянн|научн|исполнительн|заслуженн|чрезвычайн|местн|народн|художественн|технически|ведущ)(?:ий|ый|ого|его|ому|ему|ым|им|ая|ой|ую) |экс-',
    behind: '',
    joins: '',
    articles: '',
    now: 'ныне |сейчас |тогда |в прошлом |также ',
    bodies:
      '(?:фонд|завод|больниц|комитет|профсоюз|компани|правительств|полици|университет|банк|школ|центр|клиник|федераци|совет|комисси|арми|палат|парламент|министерств|агентств|фабрик|порт|прокуратур|суд|музе|клуб|институт|лаборатори|оппозици|организаци|департамент|управлени|ведомств|инспекци|надзор|штаб|служб|администраци|предприяти|шахт|рудник|кооператив|союз|движени|парти|ассоциаци|отделени|театр|холдинг|группировк|фракци|корпораци|общин|епархи|мини?стерств)(?:а|ы|и|ии|ства|я|ов)?',
  },
};
