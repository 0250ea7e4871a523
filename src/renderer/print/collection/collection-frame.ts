import { createContext, useContext } from 'react';
import { collectionWords } from '#core/report/collection/words/collection-languages';
import type { CollectionWords } from '#core/report/collection/words/collection-words';

/** The words of the collection report that is drawn. */
export const CollectionFrameContext = createContext<CollectionWords>(collectionWords());

/** See CollectionFrameContext. */
export function useCollectionFrame(): CollectionWords {
  return useContext(CollectionFrameContext);
}
