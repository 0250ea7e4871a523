import { english } from './strings-en';

type Loose<T> = T extends (...args: infer Args) => string
  ? (...args: Args) => string
  : T extends string
    ? string
    : { readonly [K in keyof T]: Loose<T[K]> };

/** The shape every language's catalogue has. */
export type Strings = Loose<typeof english>;

/** The words of the window in the language in use. */
export const strings: Strings = english;
