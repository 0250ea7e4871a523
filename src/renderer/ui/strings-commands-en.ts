/** The words of the command palette and of the list of keys. */
export const commandWords = {
  palette: 'Command palette',
  find: 'Find a command or an article',
  commands: 'Commands',
  articles: 'Articles',
  nothing: (query: string) => `Nothing is called “${query}”.`,
  theme: (name: string) => `Theme: ${name}`,
  keys: 'Keyboard shortcuts',
  everywhere: 'Everywhere',
  places: [
    {
      where: 'In the list of articles',
      keys: [
        { keys: ['↑', '↓'], does: 'Previous or next article' },
        { keys: ['Home', 'End'], does: 'First or last article' },
        { keys: ['A … Z'], does: 'Go to a title that begins so' },
        { keys: ['Delete'], does: 'Delete the article; it can be brought back' },
      ],
    },
    {
      where: 'In the source',
      keys: [
        { keys: ['N', 'P'], does: 'Next or previous piece of evidence' },
        { keys: ['F8', 'Shift+F8'], does: 'The same, from anywhere' },
        { keys: ['Enter'], does: 'Show what was drawn from it' },
        { keys: ['S', 'Shift+S'], does: 'Select the next or the previous sentence' },
        { keys: ['Shift+→', 'Ctrl+Shift+→'], does: 'Make the selection longer or shorter' },
        { keys: ['1 … 4'], does: 'Highlight the selected words' },
        { keys: ['M'], does: 'Write a note on them' },
        { keys: ['A'], does: 'Add them to the summary' },
        { keys: ['Esc'], does: 'Leave it, or let the words go' },
      ],
    },
    {
      where: 'On the rail beside the source',
      keys: [
        { keys: ['↑', '↓'], does: 'Previous or next mark' },
        { keys: ['Home', 'End'], does: 'First or last mark' },
        { keys: ['Enter'], does: 'Go into the text there' },
      ],
    },
    {
      where: 'In the summary',
      keys: [
        { keys: ['J', 'K'], does: 'Next or previous item, as the arrow keys' },
        { keys: ['Home', 'End'], does: 'First or last item' },
        { keys: ['Enter'], does: 'Go to its words in the source' },
        { keys: ['C'], does: 'Confirm, or take the confirmation back' },
        { keys: ['D'], does: 'Dispute, or take the dispute back' },
        { keys: ['X'], does: 'Reject, or restore' },
        { keys: ['E'], does: 'Edit' },
        { keys: ['R'], does: 'Rename, merge or split a person, organisation or place' },
        { keys: ['M'], does: 'Comments on it' },
        { keys: ['U', 'Shift+U'], does: 'Next or previous item not reviewed' },
        { keys: ['I'], does: 'Why it is here' },
      ],
    },
  ],
} as const;
