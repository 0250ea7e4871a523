import type { StringsTranslation } from '../strings';
import { count } from './count-fr';

const saved = count('# article enregistré', '# articles enregistrés');

/** The words of the dialog that exports articles in another form than PDF, in French. */
export const formWordsFrench: NonNullable<StringsTranslation['forms']> = {
  title: 'Exporter sous une autre forme',
  form: 'Forme',
  names: { markdown: 'Markdown', json: 'JSON', csv: 'Tableaux (CSV)' },
  hints: {
    markdown: 'Un fichier par article, avec les propriétés en tête : pour Obsidian et tout éditeur.',
    json: 'Un fichier par article, avec tout son contenu, pour les programmes. La forme est publiée.',
    csv: 'Un dossier avec un tableau par genre de fait, pour les tableurs.',
  },
  articles: 'Articles',
  open: (title) => `Cet article : ${title}`,
  marked: count('# article coché dans la liste', '# articles cochés dans la liste'),
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
