import type { StringsTranslation } from '../strings';
import { count } from './count-fr';

/** The words of the preview of an import in French. */
export const previewWordsFrench: StringsTranslation = {
  preview: {
    title: 'Avant l’importation',
    hint: count('# texte trouvé. Rien n’a encore été importé.', '# textes trouvés. Rien n’a encore été importé.'),
    setRight: 'Titres, dates, lieux et langues peuvent être corrigés dans la liste.',
    dates: (written, number) =>
      number === 1
        ? `La date ${written} peut se lire de deux façons :`
        : `${number} dates, dont ${written}, peuvent se lire de deux façons :`,
    dateOrder: 'Lecture des dates',
    undecided: 'Laisser sans date',
    filter: 'Afficher',
    filters: { all: 'Tout', attention: 'À vérifier', new: 'À importer', same: 'Déjà présents' },
    list: 'Textes trouvés',
    take: (name) => `Importer ${name}`,
    columns: {
      file: 'Fichier',
      title: 'Titre',
      publishedOn: 'Date',
      place: 'Lieu',
      language: 'Langue',
    },
    field: (field, name) => `${field} (${name})`,
    status: {
      new: 'Nouveau',
      same: 'Déjà présent',
      'same-text': 'Mêmes mots déjà présents',
      near: 'Presque identique',
      changed: 'Fichier modifié',
      failed: 'Illisible',
      textless: 'Sans texte',
    },
    like: {
      same: (title) => `Comme « ${title} ».`,
      'same-text': (title) =>
        `Les mêmes mots que « ${title} », dans un autre fichier ; laissé de côté si vous ne le cochez pas.`,
      near: (title, percent) => `Identique à ${percent} % à « ${title} ».`,
      changed: (title, percent) => `Autre version de « ${title} », identique à ${percent} %.`,
    },
    guessed: (encoding, percent) =>
      percent === null
        ? `Lu en ${encoding}, par supposition.`
        : `Lu en ${encoding}, par supposition (certitude : ${percent} %).`,
    damaged: count('# endroit endommagé.', '# endroits endommagés.'),
    twoDates: (written, one, other) => `${written} peut être le ${one} ou le ${other}.`,
    noDate: 'Année, année-mois ou année-mois-jour',
    noLanguage: 'Une langue par son nom ou son code',
    kinds: {
      'text/plain': 'Texte',
      'text/markdown': 'Markdown',
      'text/html': 'Page web',
      'application/pdf': 'PDF',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
      'application/vnd.oasis.opendocument.text': 'ODT',
      'application/xml': 'XML',
      'application/rtf': 'RTF',
      'application/epub+zip': 'EPUB',
      'message/rfc822': 'Courriel',
      'text/csv': 'Tableau',
      'application/json': 'Enregistrement',
      'application/xhtml+xml': 'Chapitre',
    },
    readAs: 'Lire comme…',
    readAsLabel: (name) => `Lire ${name} comme…`,
    table: {
      title: (name, others) => (others === 0 ? `Colonnes : ${name}` : `Colonnes : ${name} (et autres : ${others})`),
      hint: 'Indiquez ce que contient chaque colonne. La réponse est retenue pour les tableaux qui ont les mêmes colonnes.',
      unknown: 'Aucune colonne n’a pu être reconnue comme le texte : choisissez-la.',
      known: count(
        'Les colonnes de # tableau ont été reconnues à leurs noms',
        'Les colonnes de # tableaux ont été reconnues à leurs noms',
      ),
      column: 'Colonne',
      holds: 'Contenu',
      begins: 'Premières lignes',
      label: (column) => `Contenu de ${column}`,
      none: 'Rien d’utilisé',
      fields: {
        text: 'Texte',
        title: 'Titre',
        date: 'Date',
        place: 'Lieu',
        author: 'Auteur',
        source: 'Source',
        updated: 'Date de modification',
        language: 'Langue',
      },
      apply: 'Lire avec ces colonnes',
      reading: 'Lecture…',
    },
    books: {
      title: 'Livres',
      question: (name, others, chapters) =>
        others === 0
          ? `${name} a ${chapters} chapitres. Il devient`
          : `Livres comptant jusqu’à ${chapters} chapitres : ${name} (et autres : ${others}). Chacun devient`,
      one: 'un seul article',
      chapters: 'un article par chapitre',
    },
    nothingShown: 'Rien de ce genre.',
    cancel: 'Ne rien importer',
    import: count('Importer # texte', 'Importer # textes'),
    always: 'Toujours afficher ceci avant une importation',
  },
};
