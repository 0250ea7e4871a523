/* Read anew for each file of tests: a hook in a module that files share would be heard by the first of them alone. */
import { afterAll } from 'vitest';
import { removeFreshFolders } from './fresh-folders';

afterAll(removeFreshFolders);
