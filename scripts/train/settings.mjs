/** How the weights are learnt; chosen by the figures of `npm run train -- --measure`. */
export const SETTINGS = { rounds: 6, least: 3, seed: 7, rate: 0.1, penalty: 0.005 };

/** What the tag of the rules is worth against the learnt weights. */
export const TRUST = 0.75;

/** Documents are dealt into so many folds by their names; each fold is measured with weights learnt from the others. */
export const FOLDS = 5;
