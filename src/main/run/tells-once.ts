/** Whether this window is the one that tells a thing: the first that asks, and for as long as it is open no other. */
export type TellsOnce = (what: string, contentsId: number) => boolean;

/** See TellsOnce; `isOpen` says whether there still is a window with these contents. */
export function createTellsOnce(isOpen: (contentsId: number) => boolean): TellsOnce {
  const tellers = new Map<string, number>();
  return (what, contentsId) => {
    const teller = tellers.get(what);
    if (teller === undefined || !isOpen(teller)) tellers.set(what, contentsId);
    return tellers.get(what) === contentsId;
  };
}
