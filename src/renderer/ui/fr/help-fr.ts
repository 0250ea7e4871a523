import type { StringsTranslation } from '../strings';
import { tourWordsFrench } from './tour-fr';

/** The words of the guide and of what the program says about itself, in French. */
export const helpWordsFrench: NonNullable<StringsTranslation['help']> = {
  title: 'Guide',
  find: 'Chercher dans le guide',
  contents: 'Sommaire',
  inEnglish: 'En anglais',
  nothing: (query) => `Le guide ne dit rien de « ${query} ».`,
  tour: tourWordsFrench,
  about: {
    title: 'À propos de Sidelight',
    text: 'Un carnet de recherche hors ligne. Il n’utilise jamais le réseau.',
    version: 'Version',
    engine: 'Moteur de résumé',
    runs: 'Environnement',
    licence: 'Licence',
    made: 'Réalisé avec',
    madeHint: 'Chacun de ces éléments est utilisé sous sa propre licence.',
    copy: 'Copier les versions',
  },
};
