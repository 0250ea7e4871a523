import { COMMANDS } from '#shared/commands';
import type { CommandName } from '#shared/commands';
import { MOST_RECENT_COMMANDS } from '#shared/ipc/schemas';
import { commandLabel } from '#shared/menu/menu-words';
import { language, strings } from '../../ui/strings';

/** A command as the palette shows it. */
export type FoundCommand = { readonly name: CommandName; readonly title: string };

/** What the menu of a command is called: "Import Files", without the marks that only a menu needs. */
export function titleOf(name: CommandName): string {
  const title = commandLabel(name, language).replaceAll('&', '').replace(/…$/u, '');
  return name.startsWith('theme-') ? strings.commands.theme(title) : title;
}

const ALL: readonly FoundCommand[] = (Object.keys(COMMANDS) as CommandName[])
  .filter((name) => name !== 'show-commands')
  .map((name) => ({ name, title: titleOf(name) }));

/**
 * The commands whose titles have a word that begins with each word of the query, in any order; those that begin with the
 * query itself come first, and all in the order of the menus for an empty one.
 */
export function findCommands(query: string): readonly FoundCommand[] {
  const wanted = wordsOf(query);
  const found = ALL.filter(({ title }) => {
    const words = wordsOf(title);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
  const isFirst = ({ title }: FoundCommand): boolean => title.toLowerCase().startsWith(query.trim().toLowerCase());
  return [...found.filter(isFirst), ...found.filter((command) => !isFirst(command))];
}

/** The commands that these names stand for, in their order: those chosen last; a name that no command has is left out. */
export function recentCommands(names: readonly string[]): readonly FoundCommand[] {
  return names.flatMap((each) => ALL.find(({ name }) => name === each) ?? []);
}

/** The names once this command was chosen: it comes first, and stands there once. */
export function withRecent(names: readonly string[], chosen: CommandName): readonly string[] {
  return [chosen, ...names.filter((name) => name !== chosen)].slice(0, MOST_RECENT_COMMANDS);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
