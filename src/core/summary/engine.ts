/** The name and version of the engine; it changes whenever the same text may give another summary. */
export const ENGINE = 'sidelight-0.17';
