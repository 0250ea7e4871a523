import type { ZipContents } from '../archive/read-zip';
import { resolvePath } from './epub-package';
import { parseXml } from './parse-xml';
import { elementsIn } from './xml-elements';

/** What a part of a document of Microsoft Office refers to: of which kind, and where. */
export type Relation = { readonly type: string; readonly path: string };

/** What a part refers to, by its name there; what lies outside of the document is none of it. */
export function relations(parts: ZipContents, of: string): ReadonlyMap<string, Relation> {
  const rels = parts.get(of.replace(/[^/]+$/u, '_rels/$&.rels'));
  if (!rels) return new Map();
  return new Map(
    elementsIn(parseXml(rels), 'Relationship')
      .filter((each) => each.getAttribute('TargetMode') !== 'External')
      .map((each) => {
        const target = each.getAttribute('Target') ?? '';
        const path = target.startsWith('/') ? target.slice(1) : resolvePath(of, target);
        return [each.getAttribute('Id') ?? '', { type: each.getAttribute('Type') ?? '', path }];
      }),
  );
}
