import type { StringsTranslation } from '../strings';

/** The words about the places a person has jumped from, in French. */
export const visitWordsFrench: NonNullable<StringsTranslation['visits']> = {
  back: 'Revenir à l’endroit précédent',
  forward: 'Aller à l’endroit suivant',
};
