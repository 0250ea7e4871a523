import { createContext } from 'react';

/** The language of the article whose summary is shown, which a screen reader needs to speak its words; undefined for that of the window. */
export const ArticleLanguage = createContext<string | undefined>(undefined);
