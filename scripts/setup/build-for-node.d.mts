/** Bundles a file of the project, with all it needs, into `name` in `folder`, for plain Node; answers with its path. */
export function buildForNode(entry: string, folder: string, name: string): Promise<string>;
