import { COMMANDS } from '#shared/commands';
import type { CommandName } from '#shared/commands';
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

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
