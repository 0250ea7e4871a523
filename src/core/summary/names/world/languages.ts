/** What is known of the names of a language that writes them with capitals. Lists are parts of a pattern, between bars. */
export type WorldLanguage = {
  /** Nouns that open the name of a body, first letter in either case. */
  readonly bodies: string;
  /** Nouns that do so with a capital only: in small letters they are common words. */
  readonly capitalBodies: string;
  /** Nouns before the own name of a body: "la empresa Cobres del Norte". */
  readonly leads: string;
  /** Bodies known by name. */
  readonly known: string;
  /** What joins the words of a name, and the words for "and". */
  readonly joins: string;
  readonly and: string;
  /** Endings of words that describe the noun before them. */
  readonly adjectives: string;
  /** Small words: a run of capitals after one of them is no person by its place alone. */
  readonly small: string;
  /** Words after which an unknown name is a place. */
  readonly toPlace: string;
  /** Forms of address before a family name. */
  readonly address: string;
};

/** French, Spanish, German, Italian, Portuguese and Russian, by BCP 47 code. */
export const WORLD_LANGUAGES: Readonly<Record<string, WorldLanguage>> = {
  fr: {
    bodies:
      'ministère|université|banque|commission|comité|conseil|parti|association|fédération|agence|institut|organisation|mairie|préfecture|assemblée|cour|tribunal|syndicat|fondation|société|union|parquet|gouvernement',
    capitalBodies:
      'Fonds|Programme|Haut-Commissariat|Haut-commissariat|Office|Service|Bureau|Direction|Chambre|Réseau|Ligue|Front|Mouvement|Centre|Observatoire|Secrétariat|Autorité|Alliance|Confédération|Cellule|Académie|École|Police|Garde|Armée|Forces|Compagnie|Groupe|Collectif|Coordination|Mission|Hôpital|Caisse|Établissement|Radio|Journal|Club|Cercle|Rassemblement|Parti|Collège|Lycée|Laboratoire|Coopérative|Croissant-Rouge|Communauté|Parlement|Inspection|Ordre|Régie|Maison|Conservatoire|Délégation|Fédération|Syndicat|Chambre|Musée|Défenseur|Tribunal|Observatoire|Sécurité|Protection|Gendarmerie|Météo|Région|Métropole|Pharmacie|Clinique|Coordonnateur|Plateforme|Mutuelle|Rectorat|Faculté|Brigade|Centrale|Dispensaire|Consortium|Orchestre|Théâtre',
    leads:
      'société|entreprise|groupe|compagnie|association|ONG|quotidien|journal|hebdomadaire|chaîne|syndicat|collectif|laboratoire|constructeur|opérateur|club|milice|mouvement|parti|fondation|cabinet|start-up|coopérative|radio',
    known:
      "France (?:Bleu|Inter|Info|Culture|Télévisions?|[235]|24)|Radio France|Radio-Canada|Nations unies|Nations Unies|Union européenne|Union africaine|Banque mondiale|Ligue arabe|Médecins sans frontières|Médecins du monde|Amnesty International|Human Rights Watch|Save the Children|Handicap International|Action contre la faim|Croix-Rouge|Croissant-Rouge|Sénat|Parlement européen|Parlement|Élysée|Matignon|Quai d[’']Orsay|Kremlin|Pentagone|Maison Blanche|Interpol|Conseil de sécurité|Casques bleus|Cour suprême|Greenpeace|Oxfam|Unicef|Otan|Onu",
    joins: "de la |de l[’']|des |du |de |d[’']|pour la |pour les |pour le |pour l[’']|pour |à la |aux |sur la ",
    and: 'et',
    adjectives:
      'ale|al|aux|ales|ique|iques|ien|enne|iens|ennes|éen|éens|aine|ain|aire|aires|aise|ais|ive|if|euse|ée|ées|és|unies|unis|suprême|ères?|eures?|eur|civile?s?|publique|publics?|rouge|libre|verte?',
    small:
      'à|au|aux|de|du|des|en|et|ou|dans|sur|par|pour|avec|sans|sous|vers|chez|que|qui|le|la|les|un|une|ce|cette|est|sont',
    toPlace:
      "à|vers|jusqu[’']à|(?:ponts?|(?:arrivée?s?|venue?s?|originaires?|revenue?s?|partie?s?)|villes?|villages?|régions?|port|gare|vallée|îles?|habitants|rues|hôpital|districts?|provinces?|communes?|quartiers?|camps?|départements?|préfecture|localités?|zones?|route|aéroport|forêt|axe|plaine|fleuve|rivière|lac|mont|barrage|capitale|cercle|secteur|usine|site|mine|marché|école|collège|lycée|centre de santé|clinique|dispensaire|cimetière|église|stade|poste|hameau|mairie|sud|nord|est|ouest|gouverneure?|maire|préfet|préfète) (?:de la|de|du|d[’']|des)|(?:fleuve|lac|lagune|golfe|mont|rivière|quartier|village|barrage)",
    address: 'M\\.|MM\\.|Mme|Mlle|Me|Monsieur|Madame|Dr|Pr',
  },
  es: {
    bodies:
      'ministerio|universidad|banco|comisión|comité|consejo|partido|asociación|federación|agencia|instituto|organización|ayuntamiento|gobierno|asamblea|corte|tribunal|sindicato|fundación|unión|cruz|fiscalía|secretaría|consejería|concejalía|alcaldía|diputación|gobernación|viceministerio|subsecretaría|procuraduría|contraloría|intendencia|municipalidad|prefectura|confederación|delegación',
    capitalBodies:
      'Servicio|Cámara|Diario|Oficina|Dirección|Programa|Fondo|Media|Hospital|Parlamento|Congreso|Senado|Policía|Guardia|Ejército|Fuerzas?|Frente|Movimiento|Confederación|Colegio|Academia|Centro|Observatorio|Red|Liga|Defensoría|Contraloría|Junta|Alianza|Cooperativa|Superintendencia|Grupo|Radio|Canal|Club|Autoridad|Comunidad|Tribunal|Juzgado|Audiencia|Cuerpo|Brigada|Patronato|Sociedad|Alto|Procuraduría|Corporación|Compañía|Empresa|Consorcio|Misión|Periódico|Protección|Cabildo|Comando|Comedor|Coordinadora|Dispensario|Escuela|Fábrica|Facultad|Laboratorio|Liceo|Mancomunidad|Museo|Plataforma|Rectoría|Teatro|Unidad|Clínica',
    leads:
      'empresa|compañía|grupo|ONG|asociación|diario|periódico|agencia|partido|sindicato|fundación|banco|cadena|constructora|aerolínea|farmacéutica|petrolera|minera|organización|plataforma|colectivo|guerrilla|club|revista|emisora|consultora|firma|multinacional|naviera|editorial|cooperativa',
    known:
      'Naciones Unidas|Unión Europea|Cruz Roja|Media Luna Roja|Médicos Sin Fronteras|Médicos sin Fronteras|Amnistía Internacional|Human Rights Watch|Save the Children|Banco Mundial|Consejo de Seguridad|Casa Blanca|Kremlin|Pentágono|Greenpeace|Oxfam|Unicef|Interpol|Guardia Civil|Senado|Congreso de los Diputados|Protección Civil|Acción contra el Hambre|Cáritas|Unión Africana|Ejército|Fiscalía|Defensoría|Contraloría|Cancillería',
    joins:
      'de la |de los |de las |del |de |para la |para el |para los |para las |para |contra el |contra la |a la |sobre la ',
    and: 'y|e',
    adjectives:
      'al|ales|vil|viles|til|tiles|ico|ica|icos|icas|ano|ana|anos|anas|ense|enses|ario|aria|ivo|iva|oso|osa|ado|ada|ados|adas|ñol|ñola|roja|civil|militar|popular|suprem[oa]|públic[oa]|unid[oa]s|minera?|ina|ino',
    small: 'a|al|de|del|en|y|o|con|por|para|sin|sobre|que|el|la|los|las|un|una|su|es|son|ante|desde|hasta',
    toPlace:
      '(?:cerca|pozo|ciudad|ciudades|pueblos?|villa|puerto|región|regiones|valle|islas?|calles|hospital|vecin[oa]s?|municipios?|provincias?|barrios?|distritos?|departamento|estado|localidad|yacimiento|mina|río|lago|cerro|volcán|zona|comuna|cantón|parroquia|frontera|aeropuerto|capital|habitantes|norte|sur|este|oeste|campamento|carretera|comarca|(?:ex-?)?alcalde|(?:ex-?)?alcaldesa|gobernadora?|fábrica|planta|refugio|escuela|mercado|albergue|aldeas?|comunidad|caserío|vereda|centro de salud|clínica|puesto|iglesia|estadio|cementerio|originari[oa]s?|nativ[oa]s?|playa|bahía) (?:de la|de los|de las|del|de)|en|hacia|hasta|río|cerro|volcán|lago|vereda|corregimiento|caserío|visit(?:ó|a|ará|ar|aron)|recorri(?:ó|eron)|(?:lleg|viaj|regres|traslad|march|vol|remit|evacu|llev|envi|deriv|huy)\\p{L}* a',
    address: 'Sr\\.|Sra\\.|Srta\\.|don|doña|Dr\\.|Dra\\.',
  },
  de: {
    bodies: '',
    capitalBodies: '',
    leads:
      'Molkerei|Brauerei|Werft|Spedition|Druckerei|Gießerei|Papierfabrik|Genossenschaft|Versicherung|Fluggesellschaft|Kette|Reederei|Firma|Konzern|Gewerkschaft|Partei|Organisation|Stiftung|Verein|Verlag|Zeitung|Bank|Hilfsorganisation|Initiative|Band|Miliz|Gruppe|Unternehmen|Hersteller|Sender|Klinik|Universität|Hochschule|Institut|Bündnis|Staatsanwaltschaft|Landgericht|Amtsgericht|Oberlandesgericht|Verwaltungsgericht|Polizeipräsidium|Feuerwehr|Stadtwerke|Klinikum|Krankenhaus|Kreiskrankenhaus|Gymnasium|Grundschule|Gesamtschule|Realschule|Finanzgericht|Sozialgericht|Arbeitsgericht|Forstamt',
    known:
      'Vereinten? Nationen|Europäischen? Union|Ärzten? ohne Grenzen|Amnesty International|Human Rights Watch|Save the Children|Weltbank|Weltgesundheitsorganisation|Welternährungsprogramm|Weltklimarat|Rote[ns]? Kreuz(?:es)?|Rote[nr]? Halbmond|Kreml|Pentagon|Weiße[ns]? Haus(?:es)?|Weltsicherheitsrat|UN-Sicherheitsrat|EU-Kommission|EU-Parlament|Bundestag(?:es|s)?|Bundesrat(?:es|s)?|Bundeswehr|Bundesregierung|Landtag(?:es|s)?|Bundesbank|Bundesverfassungsgericht(?:s|es)?|Bundesgerichtshof(?:s|es)?|Bundespolizei|Bundeskriminalamt(?:s|es)?|Verfassungsschutz(?:es)?|Nato|Uno|Unicef|Interpol|Greenpeace|Oxfam|Caritas|Diakonie|Auswärtige[ns]? Amt(?:es|s)?|Generalbundesanwalt(?:s|schaft)?|Afrikanische[nr]? Union|Grünen|Die Linke|AfD|CDU|CSU|SPD|FDP|BSW|Freie Wähler',
    joins: 'für die |für das |für den |für |der |des |von |zu |zur |gegen |ohne ',
    and: 'und',
    adjectives: '',
    small:
      'in|im|an|am|auf|aus|bei|mit|nach|von|vom|zu|zum|zur|und|oder|der|die|das|den|dem|des|ein|eine|einer|einem|ihr|ihre|ihrem|ihren|ihrer|sein|seine|seinem|seinen|seiner|auch|laut|wie|als',
    toPlace:
      '(?:Schule|Stadt|Dorf|Gemeinde|Hafen|Bewohner|Einwohner|Straßen|Bürgermeister|Krankenhaus) (?:von|in)|Insel|Gemeinde|Bezirk|Kreis|Landkreis|Stadt|Provinz|Region|Ortsteil|Stadtteil|Bundesland|Dorf|Landkreises|Bezirks|Fluss|See|Berg|Distrikt|Flüchtlingslager|Lager',
    address: 'Herr|Herrn|Frau|Dr\\.|Prof\\.',
  },
  it: {
    bodies:
      'ministero|università|banca|commissione|comitato|consiglio|partito|associazione|istituto|comune|tribunale|fondazione|unione|procura|governo',
    capitalBodies:
      'Servizio|Camera|Ufficio|Programma|Fondo|Ospedale|Parlamento|Senato|Polizia|Guardia|Centro|Protezione|Croce|Lega|Movimento|Agenzia|Corte|Federazione|Organizzazione|Autorità|Ente|Capitaneria|Consorzio|Regione|Provincia|Prefettura|Questura|Soprintendenza|Confederazione|Sindacato|Unione|Coordinamento|Osservatorio|Azienda|Cooperativa|Procura|Tribunale|Consiglio|Ministero|Carabinieri|Esercito|Marina|Rete|Lega|Fronte|Caritas|Museo|Policlinico|Liceo|Assemblea|Clinica|Comando|Comunità|Direzione|Distretto|Facoltà|Giunta|Gruppo|Radio|Scuola|Società|Teatro|Vigili|Municipio',
    leads: 'società|azienda|gruppo|compagnia|associazione|ONG|quotidiano|partito|sindacato|fondazione|banca|impresa',
    known:
      'Nazioni Unite|Unione Europea|Unione europea|Croce Rossa|Medici Senza Frontiere|Amnesty International|Human Rights Watch|Save the Children|Banca Mondiale|Protezione Civile|Protezione civile|Senato|Quirinale|Cremlino',
    joins: "della |delle |dei |degli |dell[’']|del |di |per la |per il |per i |per ",
    and: 'e|ed',
    adjectives:
      'ale|ali|ile|ili|ico|ica|ici|iche|ano|ana|ese|esi|ario|aria|ivo|iva|ato|ata|ati|ate|iera|iere|stre|civile|pubblic[oa]',
    small: 'a|al|alla|di|del|della|in|e|o|con|per|da|su|che|il|lo|la|i|gli|le|un|una',
    toPlace:
      "(?:città|paese|porto|comune|valle|isola|ospedale|provincia|regione|quartiere|sindac[oa]|invaso|lago|fiume|diga|monte|allevator[ei]|agricoltor[ei]|abitanti|aeroporto|stazione|chiesa|scuola|frazione|località|contrada|carcere|spiaggia|stretto|golfo|campagne|colline|strade|mercato|stabilimento|centrale|originari[oa]|largo|sud|nord|est|ovest|prefetto|vescovo) (?:di|del|della|dell[’'])|(?:discarica|famiglie|residenti|miniera|bosco|parco|ponte|frana|alture|rifugio|campo|caserma) (?:di|del|della|dell[’'])|ad?|in|tra|fra|verso|visit(?:a|ato|are|erà)|raggiun(?:to|ge|gere)",
    address: 'signor|signora|sig\\.|dott\\.|dottor|dottoressa',
  },
  pt: {
    bodies:
      'ministério|universidade|banco|comissão|comitê|conselho|partido|associação|instituto|prefeitura|tribunal|fundação|união|governo|secretaria|câmara',
    capitalBodies:
      'Serviço|Departamento|Programa|Fundo|Hospital|Parlamento|Congresso|Senado|Polícia|Guarda|Centro|Defesa|Cruz|Liga|Movimento|Agência|Corte|Federação|Organização|Autoridade|Assembleia|Companhia|Grupo|Rede|Observatório|Supremo|Corpo|Agrupamento|Cooperativa|Confederação|Defensoria|Diretoria|Direção|Escola|Faculdade|Fórum|Frente|Junta|Laboratório|Museu|Procuradoria|Sindicato|Sociedade|Aliança|Comunidade|Consórcio|Brigada',
    leads: 'empresa|companhia|grupo|associação|ONG|jornal|partido|sindicato|fundação|banco|construtora|organização',
    known:
      'Nações Unidas|União Europeia|Cruz Vermelha|Médicos Sem Fronteiras|Anistia Internacional|Amnistia Internacional|Human Rights Watch|Banco Mundial|Senado|Polícia Federal|Defesa Civil|Kremlin|Exército|Procuradoria',
    joins: 'da |das |dos |do |de |para a |para o |para ',
    and: 'e',
    adjectives:
      'al|ais|vil|vis|til|tis|ico|ica|ano|ana|ense|ário|ária|ivo|iva|ado|ada|civil|militar|federal|públic[oa]',
    small: 'a|ao|à|de|do|da|em|no|na|e|ou|com|por|para|sem|que|o|os|as|um|uma',
    toPlace:
      '(?:cidades?|vilas?|porto|hospital|moradores|municípios?|província|região|bairro|estado|distrito|rio|prefeit[oa]|governador[a]?|aeroporto|pescadores|agricultores|habitantes|aldeias?|povoado|comunidade|praia|serra|vale|ilha|lagoa|escola|mercado|estação|presídio|norte|sul|leste|oeste|administrador[a]?|bispo|natural|capital|barragem) d[eao]s?|(?:rio|ilha|serra|lago|lagoa|aldeia|vila|bairro|povoado|morro|baía|praia|comunidade|córrego)|(?:centro|posto|unidade) de saúde d[eao]|(?:estrada|caminho|voo|viagem|comboio|trem|ônibus|autocarro) (?:para|de|até)|(?:cheg|volt|regress|retorn|viaj|envi|lev)\\p{L}* a|em|visit(?:ar|ou|a|ará)|rumo a|até',
    address: 'sr\\.|sra\\.|dona|dom|dr\\.|dra\\.',
  },
  uk: {
    bodies:
      "міністерств|ліце|гімназі|департамент|університет|банк|комісі|комітет|рад|парті|асоціаці|агентств|інститут|організаці|адміністраці|уряд|фонд|спілк|союз|суд|служб|лікарн|госпітал|прокуратур|поліці|федераці|центр|управлінн|компані|корпораці|академі|парламент|штаб|бюро|палат|товариств|рух|фронт|ліг|клінік|інспекці|об[’ʼ']єднанн|підприємств|комбінат|церкв|посольств|програм|мереж|бригад|профспілк|водоканал|обленерго|тепломереж|лісництв|заповідник|бібліотек|музе|театр|архів",
    capitalBodies: '',
    leads:
      'фонд|компані|груп|газет|холдинг|корпораці|організаці|рух|парті|агентств|завод|видання|телеканал|підприємств|банк|журнал|портал|товариств|центр|концерн|театр|клуб|спілк|кооператив|шахт|лікарн|школ|ініціатив|ТОВ|ПАТ|АТ|КП',
    known:
      'Червон\\p{Ll}{2,3} Хрест\\p{Ll}{0,2}|Євросоюз\\p{Ll}{0,2}|Європейськ\\p{Ll}{2,3} [Сс]оюз\\p{Ll}{0,2}|Верховн\\p{Ll}{1,3} Рад\\p{Ll}{0,2}|Рад\\p{Ll} Безпеки|Світов\\p{Ll}{2,3} банк\\p{Ll}{0,2}|Human Rights Watch|Amnesty International|Укрзалізниц\\p{Ll}|Укренерго|Нафтогаз\\p{Ll}{0,2}|Нацбанк\\p{Ll}{0,2}|Кабмін\\p{Ll}{0,2}|Міноборони|МОЗ|Мін(?!істр|іст|імал|іатюр|ус)\\p{Ll}{4,12}|Генштаб\\p{Ll}{0,2}|Укрінформ\\p{Ll}{0,2}|Держ\\p{Ll}{4,16}(?:служб|інспекці|агентств)\\p{Ll}{0,2}',
    joins: 'з ',
    and: 'та|і|й',
    adjectives: '',
    small:
      'в|у|на|з|із|зі|до|від|о|об|і|й|та|або|по|за|для|що|не|сам|сама|самі|цей|ця|наш|наша|ваш|його|її|їх|їхній|потім|однак|пізніше|раніше|вчора|учора|сьогодні|тоді|також|але|а|якщо|коли|хоча|поки|як|крім|після|при|над|під|без|тепер|напередодні|між|зараз|ще|вже|там|тут|ні|навіть|лише|тільки|унаслідок|внаслідок|ми|він|вона|вони',
    toPlace:
      'річ(?:ка|ки|ці|ку)|рік[аиу]|селах|селищах|містах|містечк[оу]|районах|хутор[іу]?|міст(?:о|а|і|у)|сел(?:о|а|і|у)|сіл|селищ[еіа]|станці[яїю]|озер[оаі]|острів|острова|район[іу]?|вулиц[яіи]|порт[уі]?|аеропорт[уі]?|під|біля|поблизу|неподалік|до',
    address: 'пан|пана|пані|панові|доктор',
  },
  ru: {
    bodies:
      'министерств|департамент|университет|банк|комисси|комитет|совет|парти|ассоциаци|агентств|институт|организаци|администраци|правительств|фонд|союз|суд|служб|больниц|госпитал|прокуратур|полици|федераци|центр|управлени|компани|корпораци|академи|парламент|дум|штаб|бюро|палат|обществ|движени|фронт|лиг|клиник|инспекци|ведомств|коллеги|холдинг|предприяти|комбинат|церк|епархи|посольств|собрани|программ|водоканал|заповедник|библиотек|музе|театр|архив|лесничеств|лесхоз',
    capitalBodies: '',
    leads:
      'фонд|компани|группа|групп|газет|холдинг|корпораци|организаци|движени|парти|агентств|завод|издани|телеканал|предприяти|банк|журнал|портал|общество|обществ|центр|концерн|театр|клуб|ООО|АО|ПАО|ОАО|ЗАО|НКО|АНО|ГУП|сервис|застройщик|кооператив|комбинат|шахт|рудник|больниц|школ|глав|руководител|гендиректор|директор|основател|владел|представител|сопредседател|пресс-секретар',
    known:
      'Красн\\p{Ll}{2,3} Крест\\p{Ll}{0,2}|Красн\\p{Ll}{2,3} Полумесяц\\p{Ll}{0,2}|Евросоюз\\p{Ll}{0,2}|Европейск\\p{Ll}{2,3} союз\\p{Ll}{0,2}|Африканск\\p{Ll}{2,3} союз\\p{Ll}{0,2}|Врач\\p{Ll}{1,3} без границ|Всемирн\\p{Ll}{2,3} банк\\p{Ll}{0,2}|Human Rights Watch|Amnesty International|Госдум\\p{Ll}|Кремл\\p{Ll}{1,2}|Пентагон\\p{Ll}{0,2}|Совбез\\p{Ll}{0,2}(?: ООН)?|Совет\\p{Ll}{0,2} Безопасности|Белый дом|Белого дома|Минобороны|Минздрав\\p{Ll}{0,2}|Минюст\\p{Ll}{0,2}|Минфин\\p{Ll}{0,2}|Минэнерго|Минтранс\\p{Ll}{0,2}|Минобрнауки|Минпросвещения|Минсельхоз\\p{Ll}{0,2}|Минприроды|\\p{Lu}\\p{Ll}{2,14}надзор\\p{Ll}{0,2}|Роспотребнадзор\\p{Ll}{0,2}|Рос(?!с|тов|лав|то[кч]|т(?:а|у|ом|е)?(?!\\p{L}))\\p{Ll}{4,16}|Ростехнадзор\\p{Ll}{0,2}|Росгвардии?я?|Росстат\\p{Ll}{0,2}|Роскосмос\\p{Ll}{0,2}|Росатом\\p{Ll}{0,2}|Газпром\\p{Ll}{0,2}|Сбербанк\\p{Ll}{0,2}|Генпрокуратур\\p{Ll}|Генштаб\\p{Ll}{0,2}|Центробанк\\p{Ll}{0,2}|Гидрометцентр\\p{Ll}{0,2}|РИА Новости|Интерфакс\\p{Ll}{0,2}|ТАСС|Организаци\\p{Ll} Объедин[её]нных Наций|Следственн\\p{Ll}{2,3} комитет\\p{Ll}{0,2}',
    joins: 'по ',
    and: 'и',
    adjectives: '',
    small:
      'в|во|на|с|со|к|у|о|об|от|до|из|и|или|по|за|для|что|не|сам|сама|сами|этот|эта|наш|наша|ваш|его|её|ее|их|затем|потом|однако|позже|позднее|ранее|вчера|сегодня|тогда|также|но|а|если|когда|хотя|пока|как|кроме|после|при|над|под|без|теперь|накануне|впрочем|напомним|между|сейчас|ещё|еще|уже|там|здесь|то|ни|даже|лишь|только',
    toPlace:
      'рек[аеуио]й?|город(?:а|е|у|ом|ах|ов)?|с[её]лах|деревнях|пос[её]лках|районах|сел[еоау]|деревн[еиюя]|пос[её]лк[еау]|станци[ияю]|озер(?:о|е|а|у|ом)|остров[еау]?|район[еау]?|улиц[еаыу]|порт[уае]?|аэропорт[уае]?|под|около|возле|близ|из-под',
    address: 'г-н|г-на|г-жа|г-жи|господин|госпожа|доктор',
  },
};

/** The "zu" of a German family name, and not that of "zu Wort". */
export const ZU = 'zu(?! (?:Wort|Hause|Gast|Protokoll|Ende|Recht)\\b)';
