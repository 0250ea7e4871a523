import type { StringsTranslation } from '../strings';
import { count } from './count-fr';

const saved = count('# article enregistré', '# articles enregistrés');

/** The words of the dialog that exports articles in another form than PDF, in French. */
export const formWordsFrench: NonNullable<StringsTranslation['forms']> = {
  title: 'Exporter sous une autre forme',
  form: 'Forme',
  names: {
    markdown: 'Markdown',
    html: 'Page web (HTML)',
    docx: 'Word (DOCX)',
    json: 'JSON',
    jsonld: 'Annotations (JSON-LD)',
    csv: 'Tableaux (CSV)',
    ris: 'Références (RIS)',
    bibtex: 'Références (BibTeX)',
    csl: 'Références (CSL-JSON)',
  },
  hints: {
    html: 'Un fichier par article, lisible dans tout navigateur, où passages et source sont liés dans les deux sens.',
    docx: 'Un document par article, à retravailler dans un traitement de texte.',
    jsonld: 'Un fichier par article sous la forme du W3C, pour les outils d’annotation.',
    ris: 'Un seul fichier, pour Zotero, EndNote et Mendeley : ce qui est connu de chaque article, sans son texte.',
    bibtex: 'Un seul fichier, pour LaTeX : le même contenu.',
    csl: 'Un seul fichier, pour Pandoc et les outils de citation : le même contenu.',
    markdown: 'Un fichier par article, avec les propriétés en tête : pour Obsidian et tout éditeur.',
    json: 'Un fichier par article, avec tout son contenu, pour les programmes. La forme est publiée.',
    csv: 'Un dossier avec un tableau par genre de fait, pour les tableurs.',
  },
  articles: 'Articles',
  open: (title) => `Cet article : ${title}`,
  marked: count('# article sélectionné dans la liste', '# articles sélectionnés dans la liste'),
  shown: count('# article de la liste', '# articles de la liste'),
  all: count('# article de la bibliothèque', '# articles de la bibliothèque'),
  export: 'Exporter…',
  cancel: 'Annuler',
  failed: 'L’exportation a échoué',
  savedFile: (fileName, folder) => `${fileName} enregistré dans ${folder}`,
  saved: (number, total, folder) =>
    number === total ? `${saved(number)} dans ${folder}` : `${saved(number)} sur ${total}`,
  cancelled: (number, total) => `Exportation annulée : ${saved(number)} sur ${total}`,
};
