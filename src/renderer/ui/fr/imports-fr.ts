import type { StringsTranslation } from '../strings';
import { count, LOCALE } from './count-fr';

const secondsLeft = count('# seconde restante', '# secondes restantes');
const minutesLeft = count('# minute restante', '# minutes restantes');

/** The words about bringing texts in, in French. */
export const importWordsFrench: StringsTranslation = {
  imports: {
    drop: 'Déposer pour importer',
    dropHint: 'Textes, pages web, PDF, Word et autres documents, et dossiers qui en contiennent',
    running: (done, total) => `Importation : ${number(done)} sur ${number(total)}`,
    looking: (done, total) => `Examen : ${number(done)} sur ${number(total)}`,
    paused: (done, total) => `Importation en pause : ${number(done)} sur ${number(total)}`,
    stopping: 'Arrêt de l’importation…',
    left: (seconds) => (seconds < 60 ? secondsLeft(Math.max(1, seconds)) : minutesLeft(Math.round(seconds / 60))),
    rate: count('# fichier par minute', '# fichiers par minute'),
    waits: count('# autre importation attend', '# autres importations attendent'),
    progress: 'Importation',
    pause: 'Suspendre l’importation',
    resume: 'Reprendre l’importation',
    cancel: 'Annuler l’importation',
    added: count('# article ajouté', '# articles ajoutés'),
    none: count('# nouveau', '# nouveaux'),
    same: count('# déjà présent', '# déjà présents', '# déjà présents'),
    failed: count('# illisible', '# illisibles', '# illisibles'),
    unsaved: count('# non enregistré', '# non enregistrés', '# non enregistrés'),
    skipped: count('# ignoré', '# ignorés', '# ignorés'),
    'left-out': count('# laissé de côté', '# laissés de côté', '# laissés de côté'),
    textless: count('# sans texte', '# sans texte', '# sans texte'),
    nothing: 'Rien n’a été importé',
    notAll: 'Tout n’a pas été pris',
    andMore: count('(et # autre)', '(et # autres)'),
    cancelled: 'Importation annulée',
    details: 'Détails',
    report: 'Rapport d’importation',
    reportOf: (when) => `Rapport d’importation, ${when}`,
    reports: 'Rapports d’importation',
    reportsMenu: 'Rapports d’importation…',
    reportsHint:
      'Toutes les importations de cette bibliothèque, la plus récente en tête. Retirer un rapport laisse ses articles en place.',
    noReports: 'Rien n’a encore été importé.',
    files: count('# fichier', '# fichiers'),
    show: 'Afficher',
    showLabel: (what, when) => `Afficher le rapport : ${what}, ${when}`,
    forget: 'Retirer',
    forgetLabel: (what, when) => `Retirer le rapport : ${what}, ${when}`,
    reportFailed: 'Le rapport n’a pas pu être lu',
    retry: count('Réessayer # fichier', 'Réessayer # fichiers'),
    saveCsv: 'Enregistrer en CSV…',
    saveMarkdown: 'Enregistrer en Markdown…',
    reportSaved: (file, folder) => `${file} enregistré dans ${folder}`,
    reportNotSaved: 'Le rapport n’a pas pu être enregistré',
    onlyProblems: count(
      'N’afficher que ce qui n’a pas été importé (#)',
      'N’afficher que ce qui n’a pas été importé (#)',
    ),
    table: 'Sort de chaque fichier',
    interrupted: (from, done, total) =>
      `L’importation de « ${from} » a été interrompue : ${number(done)} sur ${number(total)}.`,
    interruptedDetail: 'La reprise ne lit que les fichiers restants.',
    goOn: 'Continuer',
    leave: 'Abandonner',
    outcomes: {
      new: 'Ajouté',
      same: 'Déjà présent',
      failed: 'Échec',
      skipped: 'Ignoré',
      textless: 'Sans texte',
      'left-out': 'Laissé de côté',
    },
    open: 'Ouvrir',
    openLabel: (name) => `Ouvrir ${name}`,
    pastedName: 'Texte collé',
    tooLarge: (name, size, most) =>
      `${name} : ${number(size)} Mo, pour une limite de ${number(most)} Mo. Elle se règle sous Réglages.`,
    tooMany: (name, most) =>
      `${name} : ignoré, car ${number(most)} fichiers au plus peuvent être déposés à la fois. Utilisez « Importer un dossier », qui n’a pas de limite.`,
    tooMuch: (name, most) =>
      `${name} : ignoré, car plus de ${number(most)} Mo ont été déposés à la fois. Utilisez « Importer un dossier », qui n’a pas de limite.`,
    tooMuchInOne: (name, size, most) =>
      `${name} : ignoré, car il fait ${number(size)} Mo et un fichier déposé ne peut dépasser ${number(most)} Mo. Utilisez « Importer des fichiers », qui en accepte de plus gros.`,
    unreadable: (name) => `${name} : lecture impossible.`,
  },
};

function number(value: number): string {
  return value.toLocaleString(LOCALE);
}
