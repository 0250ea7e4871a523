import type { Language } from '../languages';

type Said = Readonly<Record<'fr' | 'es' | 'ar', string>>;

/** What the dialogs of the system say, by the English; `{0}` stands for the name of a format. */
export const DIALOG_WORDS: Readonly<Record<string, Said>> = {
  'All files': { fr: 'Tous les fichiers', es: 'Todos los archivos', ar: 'كل الملفات' },
  'Bring Back the Library from This Copy': {
    fr: 'Récupérer la bibliothèque depuis cette copie',
    es: 'Recuperar la biblioteca de esta copia',
    ar: 'استعادة المكتبة من هذه النسخة',
  },
  Cancel: { fr: 'Annuler', es: 'Cancelar', ar: 'إلغاء' },
  Choose: { fr: 'Choisir', es: 'Elegir', ar: 'اختيار' },
  'Copy Here': { fr: 'Copier ici', es: 'Copiar aquí', ar: 'النسخ هنا' },
  Export: { fr: 'Exporter', es: 'Exportar', ar: 'تصدير' },
  'Export All as PDFs': { fr: 'Exporter tout en PDF', es: 'Exportar todo a PDF', ar: 'تصدير الكل بصيغة PDF' },
  'Export Here': { fr: 'Exporter ici', es: 'Exportar aquí', ar: 'التصدير هنا' },
  'Export Library Bundle': { fr: 'Exporter un paquet', es: 'Exportar un paquete', ar: 'تصدير حزمة' },
  'Export What Can Be Read': {
    fr: 'Exporter ce qui peut être lu',
    es: 'Exportar lo que se puede leer',
    ar: 'تصدير ما تمكن قراءته',
  },
  'Export as {0}': { fr: 'Exporter en {0}', es: 'Exportar como {0}', ar: 'تصدير بصيغة {0}' },
  'Folder for Copies of Backups': {
    fr: 'Dossier des copies de sauvegardes',
    es: 'Carpeta para las copias de seguridad',
    ar: 'مجلد نسخ النسخ الاحتياطية',
  },
  'Folder for {0}': { fr: 'Dossier pour {0}', es: 'Carpeta para {0}', ar: 'مجلد لملفات {0}' },
  'Import Files': { fr: 'Importer des fichiers', es: 'Importar archivos', ar: 'استيراد ملفات' },
  'Import Folder': { fr: 'Importer un dossier', es: 'Importar una carpeta', ar: 'استيراد مجلد' },
  Insert: { fr: 'Insérer', es: 'Insertar', ar: 'إدراج' },
  'Insert Picture': { fr: 'Insérer une image', es: 'Insertar imagen', ar: 'إدراج صورة' },
  'Move Library': { fr: 'Déplacer la bibliothèque', es: 'Mover la biblioteca', ar: 'نقل المكتبة' },
  'New Library': { fr: 'Nouvelle bibliothèque', es: 'Biblioteca nueva', ar: 'مكتبة جديدة' },
  'New Library from Bundle': {
    fr: 'Nouvelle bibliothèque à partir d’un paquet',
    es: 'Biblioteca nueva a partir de un paquete',
    ar: 'مكتبة جديدة من حزمة',
  },
  Open: { fr: 'Ouvrir', es: 'Abrir', ar: 'فتح' },
  'Open Library': { fr: 'Ouvrir une bibliothèque', es: 'Abrir biblioteca', ar: 'فتح مكتبة' },
  'Open this address outside Sidelight?': {
    fr: 'Ouvrir cette adresse en dehors de Sidelight\u202f?',
    es: '¿Abrir esta dirección fuera de Sidelight?',
    ar: 'هل تريد فتح هذا العنوان خارج Sidelight؟',
  },
  Pictures: { fr: 'Images', es: 'Imágenes', ar: 'صور' },
  Save: { fr: 'Enregistrer', es: 'Guardar', ar: 'حفظ' },
  'Save Import Report': {
    fr: 'Enregistrer le rapport d’importation',
    es: 'Guardar el informe de importación',
    ar: 'حفظ تقرير الاستيراد',
  },
  'Save Unsaved Notes': {
    fr: 'Enregistrer les notes non enregistrées',
    es: 'Guardar las notas sin guardar',
    ar: 'حفظ الملاحظات غير المحفوظة',
  },
  'Sidelight bundle': { fr: 'Paquet Sidelight', es: 'Paquete de Sidelight', ar: 'حزمة Sidelight' },
  'Texts and documents': { fr: 'Textes et documents', es: 'Textos y documentos', ar: 'نصوص ومستندات' },
  Watch: { fr: 'Surveiller', es: 'Vigilar', ar: 'مراقبة' },
  'Watch a Folder': { fr: 'Surveiller un dossier', es: 'Vigilar una carpeta', ar: 'مراقبة مجلد' },
  'Your browser or mail program will use the network.': {
    fr: 'Votre navigateur ou votre messagerie utilisera le réseau.',
    es: 'Su navegador o su programa de correo usará la red.',
    ar: 'سيستخدم متصفحك أو برنامج بريدك الشبكة.',
  },
};

/** A text of a dialog in a language; what has no words there stands in English. */
export function dialogWords(text: string, language: Language): string {
  if (language === 'en' || language === 'pseudo') return text;
  const own = DIALOG_WORDS[text]?.[language];
  if (own !== undefined) return own;
  const space = text.lastIndexOf(' ');
  const format = text.slice(space + 1);
  return DIALOG_WORDS[`${text.slice(0, space)} {0}`]?.[language].replace('{0}', () => format) ?? text;
}
