import type { StringsTranslation } from '../strings';

/** The words about the places a person has jumped from, in Spanish. */
export const visitWordsSpanish: NonNullable<StringsTranslation['visits']> = {
  back: 'Volver al lugar anterior',
  forward: 'Avanzar al lugar siguiente',
};
