import type { StringsTranslation } from '../strings';
import { count } from './count-es';

/** The words about articles that are like each other, and about what differs between them, in Spanish. */
export const likenessWordsSpanish: StringsTranslation = {
  likeness: {
    strip: 'Artículos parecidos',
    kinds: {
      'same-text': 'Las mismas palabras en otro archivo:',
      near: 'Casi igual:',
      earlier: 'Versión anterior de este archivo:',
      later: 'Versión posterior de este archivo:',
    },
    share: (percent) => `${percent} %`,
    compare: 'Comparar',
    compareLabel: (title) => `Comparar con «${title}»`,
    more: count('# más', '# más', '# más'),
    fewer: 'Menos',
    title: 'Diferencias',
    loading: 'Comparando…',
    failed: 'No se pudieron comparar los artículos',
    summary: (same, left, right) => `${same}, ${left} solo a la izquierda, ${right} solo a la derecha.`,
    nothing: 'Los dos textos dicen lo mismo, palabra por palabra.',
    coarse: 'Algunas partes difieren tanto que sus palabras no se compararon una a una.',
    words: count('# palabra en común', '# palabras en común'),
    onlyWords: count('# palabra', '# palabras'),
    place: (index, total) => `${index} de ${total}`,
    places: count('# diferencia', '# diferencias'),
    next: 'Diferencia siguiente',
    previous: 'Diferencia anterior',
    same: count('# párrafo igual', '# párrafos iguales'),
    showSame: count('Mostrar # párrafo igual', 'Mostrar # párrafos iguales'),
    left: 'Izquierda',
    right: 'Derecha',
    onlyLeft: 'solo a la izquierda',
    onlyRight: 'solo a la derecha',
    text: 'Los dos textos, uno al lado del otro',
    missing: 'Nada aquí',
  },
};
