import packed from '../../../../../resources/models/names.json';
import { unpackModel, type Model } from './model';

let model: Model | null = null;

/** The weights that `npm run train` made, read once, when the first text needs them. */
export function shippedModel(): Model {
  model ??= unpackModel(packed);
  return model;
}
