import type { StringsTranslation } from '../strings';

/** The words of the command palette and of the list of keys in Spanish. */
export const commandWordsSpanish: NonNullable<StringsTranslation['commands']> = {
  palette: 'Paleta de comandos',
  find: 'Buscar un comando o un artículo',
  commands: 'Comandos',
  articles: 'Artículos',
  nothing: (query) => `Nada se llama «${query}».`,
  theme: (name) => `Tema: ${name}`,
  keys: 'Atajos de teclado',
  everywhere: 'En todas partes',
  own: {
    title: 'Teclado',
    single: 'Las teclas sin Ctrl ni Alt funcionan en los paneles, como C para confirmar un elemento',
    hint: 'Elija una tecla para cambiarla y pulse la nueva. Retroceso deja la orden sin tecla, Escape lo deja todo como está.',
    list: 'Las teclas de las órdenes',
    none: 'Sin tecla',
    press: (command) => `Pulse una tecla para ${command}`,
    pressShort: 'Pulse una tecla…',
    change: (command, key) => `${command}: ${key}. Cambiar`,
    typed: 'Una tecla necesita Ctrl, o ser una de F1 a F24: otra se escribiría.',
    system: 'Esta tecla significa otra cosa en todos los programas.',
    taken: (command) => `«${command}» tiene esta tecla. Dele antes otra.`,
    usual: 'Volver a las teclas habituales',
  },
  places: [
    {
      where: 'En la lista de artículos',
      keys: [
        { keys: ['↑', '↓'], does: 'Artículo anterior o siguiente' },
        { keys: ['Home', 'End'], does: 'Primer o último artículo' },
        { keys: ['A … Z'], does: 'Ir a un título que empiece así' },
        { keys: ['Delete'], does: 'Eliminar el artículo; se puede recuperar' },
      ],
    },
    {
      where: 'En la fuente',
      keys: [
        { keys: ['N', 'P'], does: 'Pasaje siguiente o anterior' },
        { keys: ['F8', 'Shift+F8'], does: 'Lo mismo, desde cualquier lugar' },
        { keys: ['F3', 'Shift+F3'], does: 'Siguiente o anterior lugar encontrado en el artículo' },
        { keys: ['Enter'], does: 'Mostrar lo que se extrajo de él' },
        { keys: ['S', 'Shift+S'], does: 'Seleccionar la frase siguiente o anterior' },
        { keys: ['Shift+→', 'Ctrl+Shift+→'], does: 'Alargar o acortar la selección' },
        { keys: ['1 … 4'], does: 'Resaltar las palabras seleccionadas' },
        { keys: ['M'], does: 'Escribir una nota sobre ellas' },
        { keys: ['A'], does: 'Añadirlas al resumen' },
        { keys: ['Esc'], does: 'Salir del pasaje o soltar la selección' },
      ],
    },
    {
      where: 'En el carril junto a la fuente',
      keys: [
        { keys: ['↑', '↓'], does: 'Marca anterior o siguiente' },
        { keys: ['Home', 'End'], does: 'Primera o última marca' },
        { keys: ['Enter'], does: 'Entrar en el texto en ese lugar' },
      ],
    },
    {
      where: 'En el resumen',
      keys: [
        { keys: ['J', 'K'], does: 'Elemento siguiente o anterior, como las flechas' },
        { keys: ['Home', 'End'], does: 'Primer o último elemento' },
        { keys: ['Enter'], does: 'Ir a sus palabras en la fuente' },
        { keys: ['C'], does: 'Confirmar, o retirar la confirmación' },
        { keys: ['D'], does: 'Impugnar, o retirar la impugnación' },
        { keys: ['X'], does: 'Rechazar, o restaurar' },
        { keys: ['E'], does: 'Editar' },
        { keys: ['R'], does: 'Cambiar el nombre, unir o separar una persona, organización o lugar' },
        { keys: ['M'], does: 'Comentarios' },
        { keys: ['U', 'Shift+U'], does: 'Elemento siguiente o anterior sin revisar' },
        { keys: ['I'], does: 'Por qué está aquí' },
      ],
    },
  ],
};
