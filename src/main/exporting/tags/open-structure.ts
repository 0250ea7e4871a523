import { PDFName } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { parentTree } from './parent-tree';
import type { ParentTree } from './parent-tree';

/** The structure of a document while it is written. */
export type Structure = {
  /** The element that holds all others. */
  readonly root: PDFRef;
  readonly parents: ParentTree;
  /** Ends the structure with these as the uppermost elements; without any, the document stays without tags. */
  readonly end: (kids: readonly PDFRef[]) => void;
};

/** Begins the structure of a document that has none. */
export function openStructure({ context, catalog }: PDFDocument): Structure {
  const parents = parentTree();
  const root = context.nextRef();
  return {
    root,
    parents,
    end: (kids) => {
      if (kids.length === 0) return;
      const tree = context.nextRef();
      context.assign(root, context.obj({ Type: 'StructElem', S: 'Document', P: tree, K: [...kids] }));
      context.assign(
        tree,
        context.obj({
          Type: 'StructTreeRoot',
          K: [root],
          ParentTree: context.register(parents.write(context)),
          ParentTreeNextKey: parents.nextKey(),
        }),
      );
      catalog.set(PDFName.of('StructTreeRoot'), tree);
      catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    },
  };
}
