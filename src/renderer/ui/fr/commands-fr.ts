import type { StringsTranslation } from '../strings';

/** The words of the command palette and of the list of keys in French. */
export const commandWordsFrench: NonNullable<StringsTranslation['commands']> = {
  palette: 'Palette de commandes',
  find: 'Chercher une commande ou un article',
  commands: 'Commandes',
  articles: 'Articles',
  nothing: (query) => `Rien ne porte le nom « ${query} ».`,
  theme: (name) => `Thème : ${name}`,
  keys: 'Raccourcis clavier',
  everywhere: 'Partout',
  own: {
    title: 'Clavier',
    single: 'Les touches sans Ctrl ni Alt agissent dans les volets, par exemple C pour confirmer un élément',
    hint: 'Choisissez une touche pour la changer, puis appuyez sur la nouvelle. Retour arrière laisse la commande sans touche, Échap laisse tout en l’état.',
    list: 'Les touches des commandes',
    none: 'Aucune touche',
    press: (command) => `Appuyez sur une touche pour ${command}`,
    pressShort: 'Appuyez sur une touche…',
    change: (command, key) => `${command} : ${key}. Changer`,
    typed: 'Une touche demande Ctrl, ou doit être l’une de F1 à F24 : une autre serait tapée.',
    system: 'Cette touche a un autre sens dans tous les programmes.',
    taken: (command) => `« ${command} » a déjà cette touche. Donnez-lui d’abord une autre.`,
    usual: 'Revenir aux touches habituelles',
  },
  places: [
    {
      where: 'Dans la liste des articles',
      keys: [
        { keys: ['↑', '↓'], does: 'Article précédent ou suivant' },
        { keys: ['Home', 'End'], does: 'Premier ou dernier article' },
        { keys: ['A … Z'], does: 'Aller à un titre qui commence par ces lettres' },
        { keys: ['Delete'], does: 'Supprimer l’article, qui peut être restauré' },
      ],
    },
    {
      where: 'Dans la source',
      keys: [
        { keys: ['N', 'P'], does: 'Passage suivant ou précédent' },
        { keys: ['F8', 'Shift+F8'], does: 'De même, depuis n’importe où' },
        { keys: ['F3', 'Shift+F3'], does: 'Endroit suivant ou précédent trouvé dans l’article' },
        { keys: ['Enter'], does: 'Afficher ce qui en a été tiré' },
        { keys: ['S', 'Shift+S'], does: 'Sélectionner la phrase suivante ou précédente' },
        { keys: ['Shift+→', 'Ctrl+Shift+→'], does: 'Allonger ou raccourcir la sélection' },
        { keys: ['1 … 4'], does: 'Surligner les mots sélectionnés' },
        { keys: ['M'], does: 'Les annoter' },
        { keys: ['A'], does: 'Les ajouter au résumé' },
        { keys: ['Esc'], does: 'Quitter le passage ou lâcher la sélection' },
      ],
    },
    {
      where: 'Sur le rail à côté de la source',
      keys: [
        { keys: ['↑', '↓'], does: 'Repère précédent ou suivant' },
        { keys: ['Home', 'End'], does: 'Premier ou dernier repère' },
        { keys: ['Enter'], does: 'Entrer dans le texte à cet endroit' },
      ],
    },
    {
      where: 'Dans le résumé',
      keys: [
        { keys: ['J', 'K'], does: 'Élément suivant ou précédent, comme les flèches' },
        { keys: ['Home', 'End'], does: 'Premier ou dernier élément' },
        { keys: ['Enter'], does: 'Aller à ses mots dans la source' },
        { keys: ['C'], does: 'Confirmer, ou retirer la confirmation' },
        { keys: ['D'], does: 'Contester, ou retirer la contestation' },
        { keys: ['X'], does: 'Rejeter, ou restaurer' },
        { keys: ['E'], does: 'Modifier' },
        { keys: ['R'], does: 'Renommer, fusionner ou séparer une personne, une organisation ou un lieu' },
        { keys: ['M'], does: 'Commentaires' },
        { keys: ['U', 'Shift+U'], does: 'Élément suivant ou précédent à relire' },
        { keys: ['I'], does: 'Raison de sa présence' },
      ],
    },
  ],
};
