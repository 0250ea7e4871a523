import { count } from './count-es';

/** What steps about tags, collections and saved searches did, in Spanish. */
export const organiseStepsSpanish = {
  tag: {
    one: (label: string) => `Etiquetado de «${label}»`,
    many: count('Etiquetado de # artículo', 'Etiquetado de # artículos'),
  },
  untag: {
    one: (label: string) => `Retirada de la etiqueta «${label}»`,
    many: count('Retirada de una etiqueta de # artículo', 'Retirada de una etiqueta de # artículos'),
  },
  'new-tag': {
    one: (label: string) => `Creación de la etiqueta «${label}»`,
    many: count('Creación de # etiqueta', 'Creación de # etiquetas'),
  },
  'change-tag': {
    one: (label: string) => `Cambio de la etiqueta «${label}»`,
    many: count('Cambio de # etiqueta', 'Cambio de # etiquetas'),
  },
  'merge-tags': {
    one: (label: string) => `Fusión de la etiqueta «${label}»`,
    many: count('Fusión de # etiqueta', 'Fusión de # etiquetas'),
  },
  'delete-tag': {
    one: (label: string) => `Eliminación de la etiqueta «${label}»`,
    many: count('Eliminación de # etiqueta', 'Eliminación de # etiquetas'),
  },
  collect: {
    one: (label: string) => `Adición a «${label}»`,
    many: count('Adición de # artículo a una colección', 'Adición de # artículos a una colección'),
  },
  uncollect: {
    one: (label: string) => `Retirada de «${label}»`,
    many: count('Retirada de # artículo de una colección', 'Retirada de # artículos de una colección'),
  },
  arrange: {
    one: (label: string) => `Traslado de un artículo en «${label}»`,
    many: count('Traslado de # artículo en una colección', 'Traslado de # artículos en una colección'),
  },
  'new-collection': {
    one: (label: string) => `Creación de la colección «${label}»`,
    many: count('Creación de # colección', 'Creación de # colecciones'),
  },
  'change-collection': {
    one: (label: string) => `Cambio de nombre de la colección a «${label}»`,
    many: count('Cambio de nombre de # colección', 'Cambio de nombre de # colecciones'),
  },
  'delete-collection': {
    one: (label: string) => `Eliminación de la colección «${label}»`,
    many: count('Eliminación de # colección', 'Eliminación de # colecciones'),
  },
  'save-search': {
    one: (label: string) => `Guardado de la búsqueda «${label}»`,
    many: count('Guardado de # búsqueda', 'Guardado de # búsquedas'),
  },
  'change-search': {
    one: (label: string) => `Cambio de nombre de la búsqueda a «${label}»`,
    many: count('Cambio de nombre de # búsqueda', 'Cambio de nombre de # búsquedas'),
  },
  'delete-search': {
    one: (label: string) => `Eliminación de la búsqueda «${label}»`,
    many: count('Eliminación de # búsqueda', 'Eliminación de # búsquedas'),
  },
  'new-template': {
    one: (label: string) => `Creada la plantilla «${label}»`,
    many: count('Creada # plantilla', 'Creadas # plantillas'),
  },
  'change-template': {
    one: (label: string) => `Cambiada la plantilla «${label}»`,
    many: count('Cambiada # plantilla', 'Cambiadas # plantillas'),
  },
  'delete-template': {
    one: (label: string) => `Eliminada la plantilla «${label}»`,
    many: count('Eliminada # plantilla', 'Eliminadas # plantillas'),
  },
};
