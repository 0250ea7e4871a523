import type { XmlElement } from './parse-xml';

/** The elements of these names below a node in their order, whatever their prefixes. */
export function elementsIn(node: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const work: XmlElement[] = [];
  pushChildren(work, node);
  for (let each = work.pop(); each !== undefined; each = work.pop()) {
    if (names.includes(plainName(each))) found.push(each);
    pushChildren(work, each);
  }
  return found;
}

/** Puts the children of a node on a stack of work, the first on top; of any number, which a call with as many arguments could not take. */
export function pushChildren(work: XmlElement[], { childNodes }: XmlElement): void {
  for (let at = childNodes.length - 1; at >= 0; at -= 1) {
    const child = childNodes[at];
    if (child) work.push(child);
  }
}

/** The name of an element without its prefix. */
export function plainName({ nodeName }: XmlElement): string {
  return nodeName.slice(nodeName.indexOf(':') + 1);
}

/** What an element refers to by an identifier in another part of its document. */
export function referenceIn(node: XmlElement): string {
  return node.getAttribute('r:id') ?? node.getAttribute('d3p1:id') ?? node.getAttribute('rel:id') ?? '';
}
