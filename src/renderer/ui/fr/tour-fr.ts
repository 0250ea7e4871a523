import type { StringsTranslation } from '../strings';

/** The words of the first steps, in French. */
export const tourWordsFrench: NonNullable<NonNullable<StringsTranslation['help']>['tour']> = {
  label: 'Premiers pas',
  at: (step, steps) => `Premiers pas, ${step} sur ${steps}`,
  next: 'Suivant',
  back: 'Retour',
  done: 'Terminé',
  skip: 'Passer les premiers pas',
  end: 'Quitter les premiers pas',
  steps: [
    {
      title: 'Vos textes sont à gauche',
      text: 'Six exemples vous attendent pour essayer ; une ligne sous la liste les retire. Déposez des fichiers ou des dossiers n’importe où dans la fenêtre, ou utilisez Importer.',
    },
    {
      title: 'La source reste telle quelle',
      text: 'Les mots soulignés sont ceux d’où vient le résumé. Choisissez-en pour voir quelles lignes. Sélectionnez des mots pour les surligner, les annoter ou ajouter ce qui manque au résumé.',
    },
    {
      title: 'Chaque ligne repose sur des mots',
      text: 'Choisissez une ligne du résumé et ses mots s’éclairent dans la source. Confirmez ce qui est juste, corrigez ou rejetez le reste : tout s’annule, et aucune nouvelle analyse ne l’efface.',
    },
    {
      title: 'Écrivez à côté',
      text: 'Les notes s’enregistrent pendant la frappe. « Enregistré », dans la ligne du bas, veut dire que vos mots sont sur le disque et survivent à un arrêt brutal ou à une coupure de courant.',
    },
    {
      title: 'Archivez',
      text: 'L’exportation produit un PDF du résumé, des notes et de la source avec des renvois numérotés, ou bien d’autres formes. Le guide est dans le menu Aide, ces premiers pas aussi.',
    },
  ],
};
