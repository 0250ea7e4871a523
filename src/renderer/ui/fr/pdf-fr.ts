import { reportFrench } from '#core/report/words/report-fr';
import type { StringsTranslation } from '../strings';

/** The words of the dialog that chooses the form of a PDF in French. */
export const pdfFrench: NonNullable<StringsTranslation['pdf']> = {
  title: 'Exporter en PDF',
  template: 'Présentation',
  templates: { dossier: 'Dossier : tout, avec la source', brief: 'Note de synthèse : l’essentiel sur une page' },
  paper: 'Papier',
  papers: { a4: 'A4', letter: 'Letter américain' },
  language: 'Langue du rapport',
  asWindow: 'Comme la fenêtre',
  parts: 'Parties du dossier',
  partNames: {
    ...reportFrench.sections,
    comments: 'Commentaires',
    notes: 'Notes',
    source: 'Source, avec les numéros des paragraphes',
    index: 'Index, si la source est longue',
  },
  style: 'Style personnel (CSS)',
  styleExample: 'h1 { color: #17375e }',
  styleHint: 'S’ajoute au style de la page. Il ne peut rien télécharger.',
  preview: 'Aperçu',
  page: (number, count) => (count === 0 ? '' : `Page ${number} sur ${count}`),
  previous: 'Page précédente',
  next: 'Page suivante',
  making: 'Mise en page…',
  export: 'Exporter…',
  cancel: 'Annuler',
};
