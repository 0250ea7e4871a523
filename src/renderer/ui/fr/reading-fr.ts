import type { StringsTranslation } from '../strings';
import { count } from './count-fr';
import { redrawWordsFrench } from './redraw-fr';

/** The words of the choice in which encoding an article is read, in French. */
export const readingWordsFrench: StringsTranslation = {
  redraw: redrawWordsFrench,
  reading: {
    title: 'Lire comme…',
    open: 'Lire le fichier dans un autre encodage',
    why: {
      proven: (encoding) => `Ses octets montrent qu’il est écrit en ${encoding}.`,
      guessed: (encoding) => `Il a été lu en ${encoding}, par supposition : le fichier ne le dit pas.`,
      chosen: (encoding) => `Il est lu en ${encoding}, par choix de quelqu’un.`,
    },
    hint: 'Choisissez l’encodage dans lequel les mots ci-dessous sont justes. Le fichier reste tel qu’il a été importé ; le texte, le résumé et vos corrections suivent.',
    likely: 'Probables',
    others: 'Tous les autres',
    list: 'Encodages',
    sure: (percent) => (percent >= 100 ? 'certain' : `sûr à ${percent} %`),
    current: 'actuel',
    damaged: count('# endroit n’est pas du texte ici', '# endroits ne sont pas du texte ici'),
    noSample: 'Aucune lettre visible.',
    scripts: {
      unicode: 'Toutes les écritures',
      western: 'Europe occidentale',
      central: 'Europe centrale',
      cyrillic: 'Cyrillique',
      arabic: 'Arabe',
      hebrew: 'Hébreu',
      greek: 'Grec',
      turkish: 'Turc',
      baltic: 'Balte',
      nordic: 'Nordique',
      vietnamese: 'Vietnamien',
      thai: 'Thaï',
      japanese: 'Japonais',
      chinese: 'Chinois',
      korean: 'Coréen',
    },
    apply: (encoding) => `Lire en ${encoding}`,
    reading: 'Lecture…',
    cancel: 'Annuler',
    failed: 'Le fichier n’a pas pu être lu dans un autre encodage',
    lostTitle: 'Sans place dans le nouveau texte',
    lostHint: (encoding, moved) =>
      `Le fichier a été lu en ${encoding}. ${moved} ; celles ci-dessous portent sur des mots dont le nouveau résumé ne tire aucun élément. Elles sont conservées et reviennent si vous annulez.`,
    moved: count('# décision a suivi ses mots', '# décisions ont suivi leurs mots'),
  },
};
