import type { StringsTranslation } from '../strings';
import { count } from './count-fr';

const articles = count('# article', '# articles');
const notes = count('# note', '# notes');

/** The words about bundles in French. */
export const bundleWordsFrench: NonNullable<StringsTranslation['bundles']> = {
  exporting: (done, total) => `Écriture du paquet, ${percent(done, total)}`,
  unpacking: (done, total) => `Création d’une bibliothèque à partir du paquet, ${percent(done, total)}`,
  cancel: 'Annuler',
  exported: (fileName, folder) => `${fileName} enregistré dans ${folder}`,
  holds: (articleCount, deleted, noteCount) =>
    `Contenu : ${articles(articleCount)}, ${notes(noteCount)}${deleted > 0 ? `, ${deleted} dans la corbeille` : ''}, et les fichiers d’origine.`,
  missing: count(
    '# fichier d’article manquait ou était endommagé dans la bibliothèque et n’y figure pas.',
    '# fichiers d’articles manquaient ou étaient endommagés dans la bibliothèque et n’y figurent pas.',
  ),
  notExported: 'Le paquet n’a pas été écrit',
  show: 'Afficher dans le dossier',
  made: (name) => `Bibliothèque « ${name} » créée à partir du paquet`,
  open: 'L’ouvrir',
  notMade: 'Aucune bibliothèque n’a été créée à partir du paquet',
};

function percent(done: number, total: number): string {
  return `${total === 0 ? 0 : Math.floor((100 * done) / total)} %`;
}
