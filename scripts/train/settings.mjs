/** How the weights are learnt; chosen by the figures of `npm run train -- --measure`. */
export const SETTINGS = { rounds: 6, least: 3, seed: 2, rate: 0.1, penalty: 0.005 };

/** What the tag of the rules is worth against the learnt weights. */
export const TRUST = 0.9;

/** Documents are dealt into so many folds by their names; each fold is measured with weights learnt from the others. */
export const FOLDS = 5;

/** How the weights of key points are learnt: the penalty on weights, and what a word must bring to pay for its length. */
export const RANKING = { penalty: 30, price: 0.25 };
