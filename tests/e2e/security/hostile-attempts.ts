/** Markup that would run code or fetch something, were it not for the content policy. */
export const RUN_MARKUP: readonly string[] = [
  '<script>window.__xss = 1</script>',
  '<script src="https://example.invalid/x.js"></script>',
  '<script src="data:text/javascript,window.__xss=1"></script>',
  '<script type="module">window.__xss = 1</script>',
  '<img src="app://sidelight/none.png" onerror="window.__xss = 1">',
  '<svg><animate onbegin="window.__xss = 1" attributeName="x" dur="1s"></animate></svg>',
  '<iframe srcdoc="x" onload="window.__xss = 1"></iframe>',
  '<iframe src="https://example.invalid/"></iframe>',
  '<iframe src="data:text/html,x"></iframe>',
  '<details open ontoggle="window.__xss = 1"></details>',
  '<input autofocus onfocus="window.__xss = 1">',
  '<object data="https://example.invalid/x.html"></object>',
  '<embed src="https://example.invalid/x.html">',
  '<link rel="stylesheet" href="https://example.invalid/x.css">',
  '<img src="https://example.invalid/x.png">',
  '<img srcset="https://example.invalid/x.png 2x">',
  '<audio src="https://example.invalid/x.mp3"></audio>',
  '<video poster="https://example.invalid/x.png"></video>',
  '<style>body { color: red }</style>',
  '<p style="background: url(https://example.invalid/x.png)">x</p>',
];

/** What a page could do in code to run text or to reach the network; each is called in the page, later than its own evaluation. */
export const HOSTILE_CODE: Readonly<Record<string, () => unknown>> = {
  // oxlint-disable-next-line no-eval -- the very thing that the policy must stop
  eval: () => (0, eval)('globalThis.__xss = 1'),
  // oxlint-disable-next-line no-implied-eval -- the very thing that the policy must stop
  'a function made from text': () => new Function('globalThis.__xss = 1')(),
  fetch: () => fetch('https://example.invalid/'),
  'fetch from the program itself': () => fetch('app://sidelight/index.html'),
  XMLHttpRequest: () => {
    const request = new XMLHttpRequest();
    request.open('GET', 'https://example.invalid/');
    request.send();
  },
  WebSocket: () => new WebSocket('wss://example.invalid/'),
  EventSource: () => new EventSource('https://example.invalid/'),
  sendBeacon: () => navigator.sendBeacon('https://example.invalid/', 'x'),
  'a worker from a blob': () => new Worker(URL.createObjectURL(new Blob(['1']))),
  'an import': () => import(/* @vite-ignore */ ['https:', '', 'example.invalid', 'x.js'].join('/')),
  'a script from a blob': () => {
    const script = document.createElement('script');
    script.src = URL.createObjectURL(new Blob(['globalThis.__xss = 1']));
    document.body.append(script);
  },
  'a form': () => {
    const form = document.createElement('form');
    form.action = 'https://example.invalid/';
    document.body.append(form);
    form.submit();
  },
};
