import { reportSpanish } from '#core/report/words/report-es';
import type { StringsTranslation } from '../strings';

/** The words of the dialog that chooses the form of a PDF in Spanish. */
export const pdfSpanish: NonNullable<StringsTranslation['pdf']> = {
  title: 'Exportar a PDF',
  template: 'Formato',
  templates: { dossier: 'Dossier: todo, con la fuente', brief: 'Nota breve: lo principal en una página' },
  paper: 'Papel',
  papers: { a4: 'A4', letter: 'Carta (EE. UU.)' },
  language: 'Idioma del informe',
  asWindow: 'Como la ventana',
  parts: 'Partes del dossier',
  partNames: {
    ...reportSpanish.sections,
    comments: 'Comentarios',
    notes: 'Notas',
    source: 'Fuente, con los números de sus párrafos',
    index: 'Índice, si la fuente es larga',
  },
  style: 'Estilo propio (CSS)',
  styleExample: 'h1 { color: #17375e }',
  styleHint: 'Se aplica sobre el estilo de la página. No puede descargar nada.',
  preview: 'Vista previa',
  page: (number, count) => (count === 0 ? '' : `Página ${number} de ${count}`),
  previous: 'Página anterior',
  next: 'Página siguiente',
  making: 'Componiendo las páginas…',
  export: 'Exportar…',
  cancel: 'Cancelar',
};
