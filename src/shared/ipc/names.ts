/** The names of the request channels, apart from their schemas so that the preload can stay small. */
export const REQUEST_NAMES = [
  'library:status',
  'library:removeSamples',
  'articles:list',
  'articles:open',
  'articles:remove',
  'articles:restore',
  'notes:save',
  'notes:remove',
  'notes:saveElsewhere',
  'reviews:save',
  'reviews:clear',
  'search:run',
  'files:choose',
  'files:import',
  'exports:pdf',
  'exports:show',
  'settings:read',
  'settings:save',
  'app:info',
  'app:ready',
  'app:flushed',
  'prints:job',
  'prints:ready',
] as const;

/** The names of the events, for the preload to listen to. */
export const EVENT_NAMES = [
  'library:changed',
  'imports:progressed',
  'imports:finished',
  'saves:failed',
  'menus:chosen',
  'articles:shown',
  'quits:requested',
  'searches:indexed',
] as const;
