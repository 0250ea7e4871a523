/** How a language reports speech: the word for "that", what opens "according to", and how the parts stand. */
export type Reports = {
  readonly that: string;
  /** "According to" before the source and, where `behind`, after it. */
  readonly source: string;
  readonly behind?: boolean;
  /** Where the verb stands before its subject. */
  readonly verbFirst?: boolean;
};

/** How speech is reported, by language. */
export const REPORTS: Readonly<Record<string, Reports>> = {
  fr: {
    that: "qu(?:e,? |[’'])",
    source: "Selon |D[’']après |De l[’']avis d(?:e |u |es )|Pour |Aux yeux d(?:e |u |es )|De source ",
  },
  es: {
    that: 'que,? ',
    source: 'Según |De acuerdo con |Para |A juicio del? |En opinión del? |En palabras del? |A decir del? ',
  },
  de: {
    that: ', dass ',
    source:
      'Laut |Nach Angaben (?:von |der |des )|Nach Ansicht (?:von |der |des )|Nach Einschätzung (?:von |der |des )|Nach Darstellung (?:von |der |des )|Nach Informationen (?:von |der |des )|Nach Auskunft (?:von |der |des )|Zufolge ',
  },
  it: {
    that: 'che,? ',
    source: "Secondo |Stando a |Per |A (?:detta|parere|giudizio|avviso) d(?:i |el |ell[ao] |ei |ell[’'])",
  },
  pt: {
    that: 'que,? ',
    source:
      'Segundo |De acordo com |Conforme |Para |Na opinião d[eao] |No entender d[eao] |Nas palavras d[eao] |Na avaliação d[eao] ',
  },
  uk: {
    that: '(?:, що |: )',
    source:
      'За словами |За версією |За даними |На думку |За оцінк(?:ою|ами) |За інформацією |За твердженням |За повідомленням |За прогноз(?:ом|ами) |Згідно з |Як (?:раніше |також )?(?:повідоми(?:в|ла|ли)(?: в| у)?|заяви(?:в|ла)|розпові(?:в|ла|ли)|зазначи(?:в|ла|ли)(?: в| у)?|уточни(?:в|ла|ли)|поясни(?:в|ла)|пиш(?:е|уть)) ',
  },
  ru: {
    that: '(?:, что |: )',
    source:
      'По словам |По верси(?:и|ям) |По расч[её]там |По подсч[её]там |По признанию |По данным |По мнению |По оценк(?:е|ам) |По информации |По сведениям |По утверждению |По сообщению |Согласно |Как (?:ранее |сегодня |вчера |также )?(?:сообщил[аи]?|сообщили в|заявил[аи]?|рассказал[аи]?|рассказали в|отметил[аи]?|отметили в|уточнил[аи]?|уточнили в|пояснил[аи]?|пояснили в|подчеркнул[аи]?|сообща(?:ет|ют)|пиш(?:ет|ут)|передал[аи]?|переда(?:ет|ёт)|добавил[аи]?|указал[аи]?|следует из) ',
  },
  ar: {
    that: '(?:إلى |على |من |عن )?(?:أن|إن|بأن|أنّ|إنّ)(?:ه|ها|هم|هما)? ',
    source:
      '(?:و|ف)?(?:بحسب|حسب|وفقا ل|وفقًا ل|طبقا ل|وفق|استنادا إلى) ?(?:بيانات |تقديرات |بيان |تقرير |إحصاءات |أرقام )?',
    verbFirst: true,
  },
  fa: {
    that: 'که ',
    source:
      '(?:و )?(?:به گفتهٔ?|به گزارش|بنا به گزارش|بر اساس گزارش|براساس گزارش|بر اساس آمار|بر اساس اعلام|براساس اعلام|بر اساس گفتهٔ?|طبق گفتهٔ?|طبق آمار|بنا به گفتهٔ?|به ادعای|از نظر|به عقیدهٔ?|به روایت|به نقل از|بنا بر اعلام|طبق اعلام|طبق گزارش|به باور|به نظر) ',
  },
  ur: { that: 'کہ ', source: ' کے مطابق', behind: true },
  zh: { that: '[，,：:]?', source: '(?:据|根据|按照)' },
};
/** Other ways to name the source, by language. */
export const SOURCES: Readonly<Record<string, readonly string[]>> = {
  uk: [
    '(?:^|[:;—–-] |, )(?<cue>[Зз]а (?<who>його|її|їхніми|їх) (?:словами|даними)),',
    '(?:^|[:;—–-] |, )(?<cue>[Нн]а (?<who>його|її|їхню|їх) думку),',
  ],
  ru: ['(?:^|[:;—–-] |, )(?<cue>[Пп]о (?<who>его|её|ее|их) (?:словам|мнению|данным)),'],
  fr: ['^(?<cue>Selon )(?<who>lui|elle|eux),'],
  de: [
    '^(?<who>Ihr|Ihm|Ihnen|(?:Dem |Der |Den )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,3}) (?<cue>zufolge) ',
    '^Wie (?<who>[^,]{3,60}?) (?<cue>mitteilte|mitteilten|sagte|berichtete|berichteten|erklärte|meldete|meldeten|betonte|bestätigte)[^,]{0,30},',
  ],
};
/** Verbs with an object, which report nothing behind a comma: "X, alcalde de Y, criticó el retraso". */
export const OF_THINGS =
  'critic|celebr|pidi(?:ó|eron) (?:a|al|una?|el|la) |exigi(?:ó|eron) |exig(?:ió|ieron) |reclam|instó|negou |negaram |promet(?:eu|eram) |anunciou (?:um|uma|o|a) |criticou |lamentou |confirmou [oa] |попросил|потребовал|призвал|verlang|bat |baten |appellier|denunci|lament|neg[óa]|recordó a|anunci(?:ó|aron) (?:una?|el|la|su) |a (?:critiqué|salué|dénoncé|déploré|demandé|réclamé|exigé|exhorté|réagi|annoncé (?:un|une|le|la|des) )|kritisier|lob|fordert|beklag|bemängel|rief|bestätig|ожида|передал|подтвердил';
/** What names the source behind what it said, by language. */
export const TRAILING: Readonly<Record<string, readonly string[]>> = {
  fr: [
    "selon (?:le |la |les |l[’'])?",
    "d[’']après (?:le |la |les |l[’'])?",
    'de source ',
    'a-t-on appris (?:auprès )?d(?:e |u )',
  ],
  es: ['según (?:el |la |los |las )?', 'de acuerdo con (?:el |la |los |las )?'],
  de: ['laut ', 'so ', 'heißt es in ', 'hieß es bei ', 'hieß es aus '],
  it: ['secondo (?:il |la |i |le )?'],
  pt: ['segundo (?:o |a |os |as )?', 'de acordo com (?:o |a |os |as )?'],
  uk: ['за словами ', 'за даними ', 'на думку ', 'за оцінками ', 'йдеться в ', 'йдеться у '],
  ru: ['по словам ', 'по данным ', 'по мнению ', 'по оценкам ', 'следует из ', 'говорится в '],
};
/** Words of time between a verb and who speaks. */
export const WHEN: Readonly<Record<string, string>> = {
  fr: "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier) )?(?:à (?:l[’'])?[\\p{L}-]+ (?=(?:un|une|le|la|des) ))?",
  es: '(?:(?:este |el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer) )?',
  de: '(?:am \\p{Lu}\\p{Ll}+ )?',
  uk: "(?:(?:[ув] (?:понеділок|вівторок|середу|четвер|п[’']ятницю|суботу|неділю)|сьогодні|вчора|учора|напередодні) )?",
  ru: '(?:(?:во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|сегодня|вчера|накануне) )?',
};
/** Words behind a verb of speech that show that who speaks stands elsewhere. */
export const NO_SPEAKER: Readonly<Record<string, string>> = {
  fr: "(?!de |d[’']|contre |pour |que |sur |une? |qu[’'])",
  es: '(?!de |a |que |con |contra |por |sobre |en |una? |su |ante )',
  de: '(?!einen |den |keinen |dass |nicht |vor |über |von |an |auf |gegen |mit |zu |in |für |ihn |sie, |es )',
  uk: '(?!що |про |на |в тому|до )',
  ru: '(?!что |о |об |на |в том|к )',
};
/** A pronoun for a person, by which the one spoken of last is meant. */
export const WORLD_PRONOUN =
  /^(?:il|elle|ils|elles|on|él|ella|ellos|ellas|er|sie|egli|lui|lei|ele|ela|hij|zij|он|она|они|він|вона|вони|انہوں|انھوں|ان|او|وی|آنها|[他她](?:们)?(?!(?:[父母妻丈儿女哥弟姐妹朋家爷奶]|同[学事乡]))\p{Script=Han}{0,4})$/iu;
/** Languages that leave out who speaks where it is the one before: "afirmó." */
export const MAY_DROP: ReadonlySet<string> = new Set(['es', 'it', 'pt', 'ar']);
