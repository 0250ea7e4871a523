/** Runs in each page of a program that is started by the bench, before its own code: says when rows of the list were painted. */
const { ipcRenderer } = require('electron');

/** Tells `what` two frames after the first element that can be seen and fits the selector. */
function watch(what, selector) {
  const look = () => {
    const row = document.querySelector(selector);
    if (row?.checkVisibility({ checkVisibilityCSS: true })) {
      requestAnimationFrame(() => requestAnimationFrame(() => ipcRenderer.send('bench-saw', what, Date.now())));
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

if (location.pathname.endsWith('/index.html')) {
  // The picture of the window that was kept at its last end, or the list itself.
  watch('painted', '#kept [data-index], #root [role=option]');
  // It cannot be seen before the first of all content is on the screen.
  new PerformanceObserver((list) => {
    const first = list.getEntriesByName('first-contentful-paint')[0];
    if (first) ipcRenderer.send('bench-saw', 'content', performance.timeOrigin + first.startTime);
  }).observe({ type: 'paint', buffered: true });
  // The list itself: from here on a click opens an article.
  watch('answers', '#root [role=option]');
}
