import type { StringsTranslation } from '../strings';
import { count } from './count-fr';
import { redrawManyWordsFrench } from './redraw-many-fr';

/** The name of the step in which a summary was drawn anew, in French. */
export const redrawStepFrench = {
  one: (label: string) => `Résumé de « ${label} » refait`,
  many: count('# résumé refait', '# résumés refaits'),
};

/** The words about a summary that is drawn anew, in French. */
export const redrawWordsFrench: NonNullable<StringsTranslation['redraw']> = {
  title: 'Refaire le résumé',
  engines: (before, now) =>
    before === now
      ? `Ce résumé a été fait par le moteur de ce programme, ${now}.`
      : `Ce résumé a été fait par ${before} ; le moteur de ce programme est ${now}.`,
  hint: 'Voici ce qui changerait. Vos décisions, notes et ajouts restent ; Annuler rétablit le résumé précédent.',
  same: 'Rien ne changerait : le moteur trouve la même chose.',
  gone: 'disparaîtrait',
  come: 'apparaîtrait',
  lost: 'Décisions qui n’auraient plus d’élément (elles sont conservées, et listées sous le résumé)',
  decided: count('# décision reste sur son élément.', '# décisions restent sur leurs éléments.'),
  keep: 'Refaire',
  drawing: 'En cours…',
  cancel: 'Annuler',
  close: 'Fermer',
  many: redrawManyWordsFrench,
  failed: 'Le résumé n’a pas pu être refait',
};
