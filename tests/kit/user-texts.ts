import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** An English text that the program may say in the window, with `{0}`, `{1}`… for what differs, and the file it stands in. */
type UserText = { readonly file: string; readonly text: string };

/** Where texts are found: what they are handed to, what they are called, and what else is told to a person. */
export type TextPlaces = {
  /** Functions, with the places of their arguments that are told. */
  readonly calls: ReadonlyMap<string, readonly number[]>;
  /** Keys of objects whose values are told. */
  readonly keys: ReadonlySet<string>;
  /** Lists whose `push` is given texts. */
  readonly lists: ReadonlySet<string>;
  /** Functions that give back what is told. */
  readonly givers: ReadonlySet<string>;
  /** Constants and functions all of whose texts are told, as "file name". */
  readonly wholes: ReadonlySet<string>;
};

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>;
type Declared = { readonly init: Node; readonly from: number; readonly to: number };

/** Stands for a value in a text. */
const VALUE = '\u0000';

/** The names of constants that are shared between files ("articles"), by their name in the code. */
export function sharedConstants(folders: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of sourceFiles(folders)) {
    for (const [, name = '', value = ''] of readFileSync(file, 'utf8').matchAll(
      /^export const ([A-Z_]+) = '([^'\n]+)';$/gmu,
    )) {
      found.set(name, value);
    }
  }
  return found;
}

/** The source files in folders and below, tests left out. */
export function sourceFiles(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
      .map((name) => join(folder, name))
      .sort(),
  );
}

/** Every text of one file that a person may be told. */
export function userTexts(
  file: string,
  code: string,
  places: TextPlaces,
  shared: ReadonlyMap<string, string>,
): readonly UserText[] {
  const { program, errors } = parseSync(file, code, { lang: 'ts' });
  if (errors.length > 0) throw new Error(`${file} cannot be parsed`);
  const root = program as unknown as Node;
  const declared = new Map<string, Declared[]>();
  const functions = new Map<string, Node>();
  const texts = new Set<string>();

  walk(root, [], (node, above) => {
    const name = nameOf(node['id']);
    if (node.type === 'FunctionDeclaration' && name !== null) functions.set(name, node);
    if (node.type !== 'VariableDeclarator' || name === null || !isNode(node['init'])) return;
    const block = above.findLast(({ type }) => type === 'BlockStatement') ?? root;
    declared.set(name, [...(declared.get(name) ?? []), { init: node['init'], from: block.start, to: block.end }]);
  });

  /** What an expression may come to; what is no text is a value. */
  function textsOf(node: Node): readonly string[] {
    switch (node.type) {
      case 'Literal':
        return [typeof node['value'] === 'string' ? node['value'] : VALUE];
      case 'TemplateLiteral':
        return ofTemplate(node);
      case 'BinaryExpression':
        return node['operator'] === '+'
          ? joined([inlined(child(node, 'left')), inlined(child(node, 'right'))])
          : [VALUE];
      case 'ConditionalExpression':
        return [...textsOf(child(node, 'consequent')), ...textsOf(child(node, 'alternate'))];
      case 'LogicalExpression':
        return [...textsOf(child(node, 'left')), ...textsOf(child(node, 'right'))];
      case 'ArrayExpression':
        return children(node, 'elements').flatMap(textsOf);
      case 'Identifier':
        return ofName(node);
      case 'CallExpression':
        return ofCall(node);
      case 'SpreadElement':
        return textsOf(child(node, 'argument'));
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'ParenthesizedExpression':
        return textsOf(child(node, 'expression'));
      default:
        return [VALUE];
    }
  }

  function ofTemplate(node: Node): readonly string[] {
    const values = children(node, 'expressions').map(inlined);
    const fixed = children(node, 'quasis').map(({ value }) => [(value as { readonly cooked: string }).cooked]);
    return joined(fixed.flatMap((part, index) => [part, values[index] ?? ['']]));
  }

  /** Within a text, what is always text stands for itself; else it is a value, and the texts among it are told by themselves. */
  function inlined(node: Node): readonly string[] {
    const found = textsOf(node);
    if (found.every(isFixed)) return found;
    for (const text of found) add(text);
    return [VALUE];
  }

  function ofName(node: Node): readonly string[] {
    const name = nameOf(node) ?? '';
    const [nearest] = (declared.get(name) ?? [])
      .filter(({ from, to, init }) => from <= node.start && node.end <= to && init.start !== node.start)
      .sort((one, other) => one.to - one.from - (other.to - other.from));
    if (nearest) return textsOf(nearest.init);
    const constant = shared.get(name);
    return [constant ?? VALUE];
  }

  function ofCall(node: Node): readonly string[] {
    const own = functions.get(nameOf(node['callee']) ?? '');
    const found = own ? returned(own) : [];
    return found.length > 0 && found.every(isFixed) ? found : [VALUE];
  }

  function returned(node: Node): readonly string[] {
    const found: string[] = [];
    walk(child(node, 'body'), [], ({ type, argument }) => {
      if (type === 'ReturnStatement' && isNode(argument)) found.push(...textsOf(argument));
    });
    return found;
  }

  function add(text: string): void {
    if (hasLetters(text) && text.includes(' ')) texts.add(text);
  }

  walk(root, [], (node) => {
    const name = nameOf(node['id']);
    if (node.type === 'CallExpression') {
      const callee = nameOf(node['callee']) ?? '';
      const given = children(node, 'arguments');
      for (const place of places.calls.get(callee) ?? []) if (given[place]) textsOf(given[place]).forEach(add);
      if (places.lists.has(listOf(node['callee']))) given.flatMap(textsOf).forEach(add);
    } else if (node.type === 'Property' && places.keys.has(nameOf(node['key']) ?? '') && isNode(node['value'])) {
      textsOf(node['value']).forEach(add);
    } else if (node.type === 'FunctionDeclaration' && places.givers.has(name ?? '')) {
      returned(node).forEach(add);
    }
    if (name !== null && places.wholes.has(`${file} ${name}`)) {
      walk(node, [], (part) => {
        if (part.type !== 'Literal' && part.type !== 'TemplateLiteral') return;
        for (const text of textsOf(part)) if (text.includes(' ') || /^[A-Z][a-z]+$/u.test(text)) texts.add(text);
      });
    }
  });
  return [...texts].map((text) => ({ file, text: numbered(text) }));
}

/** `{0}`, `{1}`… in the order of the values. */
function numbered(text: string): string {
  let place = 0;
  return text.replaceAll(VALUE, () => `{${place++}}`);
}

function joined(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (before, part) => before.flatMap((start) => part.map((end) => start + end)),
    [''],
  );
}

/** Text, more than values put together to a path or a number. */
function isFixed(text: string): boolean {
  return text === '' || /[a-z:]/iu.test(text);
}

function hasLetters(text: string): boolean {
  return /[a-z]/iu.test(text);
}

/** The list of `list.push`; '' for any other call. */
function listOf(callee: unknown): string {
  if (!isNode(callee) || callee.type !== 'MemberExpression' || nameOf(callee['property']) !== 'push') return '';
  return nameOf(callee['object']) ?? '';
}

function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : null;
}

function child(node: Node, key: string): Node {
  const found = node[key];
  if (!isNode(found)) throw new Error(`A ${node.type} without ${key}`);
  return found;
}

function children(node: Node, key: string): readonly Node[] {
  const found = node[key];
  return Array.isArray(found) ? found.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function walk(node: Node, above: readonly Node[], see: (node: Node, above: readonly Node[]) => void): void {
  see(node, above);
  const within = [...above, node];
  for (const value of Object.values(node)) {
    for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) walk(each, within, see);
  }
}
