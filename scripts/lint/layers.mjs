/** The layers of the project and what each may import; tests/integration/layers.test.ts proves that a breach is found. */
const LAYERS = {
  core: { layers: ['core'], modules: ['eld', 'diff', 'marked', 'marked-footnote', 'yaml'] },
  shared: { layers: ['core', 'shared'], modules: ['valibot'] },
  preload: { layers: ['core', 'shared', 'preload'], modules: ['electron'] },
  main: { layers: ['core', 'shared', 'main'], modules: null },
  renderer: { layers: ['core', 'shared', 'renderer'], modules: null },
  cli: { layers: ['core', 'shared', 'main', 'cli'], modules: null },
};
/** The parts of main that run in plain Node: the command line and the store process use them without a window. */
const INNER = ['importing', 'store'];
/** These too, on top of the inner ones. */
const NODE_ONLY = [...INNER, 'imports', 'jobs', 'bundle'];
/** What the command line may use of main: those, which library was opened last, and what writes articles in other forms. */
const FOR_CLI = [...NODE_ONLY, 'library', 'forms'];
const RENDERER_ORDER = ['ui', 'bridge', 'features', 'app'];
const IPC_FILES = /\/src\/(main\/ipc\/handle|preload\/index)\.ts$/u;

/** The place of a file below src/: its layer, its folder in the layer and, in a feature, the feature's name. */
function place(path) {
  const parts = /\/src\/(.+)$/u.exec(path)?.[1]?.split('/');
  if (!parts) return null;
  const folder = parts.length > 2 ? parts[1] : '';
  return { layer: parts[0], folder, feature: folder === 'features' ? parts[2] : null };
}

/** Resolves an import to the path it names, or null for a package. */
function target(file, source) {
  const alias = /^#(core|shared)\/(.+)$/u.exec(source);
  if (alias) return `/src/${alias[1]}/${alias[2]}.ts`;
  if (!source.startsWith('.')) return null;
  return new URL(source, `file://${file}`).pathname;
}

/** Says why `file` may not import `source`, or null when it may. */
export function breach(file, source) {
  const from = place(file);
  const rule = from && LAYERS[from.layer];
  if (!rule || /\.test\.tsx?$/u.test(file)) return null;
  const path = target(file, source);
  if (path === null) return packageBreach(file, from, rule, source);
  const to = place(path);
  if (!to) return null;
  if (!rule.layers.includes(to.layer)) return `${from.layer} may not import ${to.layer}`;
  // Reading a text comes before drawing a summary from it.
  if (from.layer === 'core' && from.folder === 'text' && to.folder === 'summary')
    return 'core/text may not import core/summary';
  if (from.layer === 'cli' && to.layer === 'main' && !FOR_CLI.includes(to.folder)) {
    return `cli may import only ${FOR_CLI.join(', ')} of main`;
  }
  if (from.layer === 'main' && to.layer === 'main' && NODE_ONLY.includes(from.folder)) {
    const allowed = INNER.includes(from.folder) ? INNER : NODE_ONLY;
    if (!allowed.includes(to.folder)) {
      return `main/${from.folder} runs without Electron and may not import main/${to.folder || to.layer}`;
    }
  }
  if (from.layer === 'renderer' && to.layer === 'renderer') return rendererBreach(from, to);
  return null;
}

function packageBreach(file, from, rule, source) {
  const name = source.startsWith('@') ? source.split('/').slice(0, 2).join('/') : source.split('/')[0];
  if (rule.modules && !rule.modules.includes(name)) return `${from.layer} may not import ${source}`;
  const isNode = source.startsWith('node:');
  if (from.layer === 'renderer' && (isNode || name === 'electron')) return `renderer may not import ${source}`;
  if (from.layer === 'cli' && name === 'electron') return 'cli may not import electron';
  if (from.layer === 'main' && NODE_ONLY.includes(from.folder) && name === 'electron') {
    return `main/${from.folder} runs without Electron`;
  }
  return null;
}

function rendererBreach(from, to) {
  const a = RENDERER_ORDER.indexOf(from.folder);
  const b = RENDERER_ORDER.indexOf(to.folder);
  if (a < 0 || b < 0) return null;
  if (b > a) return `renderer/${from.folder} may not import renderer/${to.folder}`;
  if (from.feature && to.feature && from.feature !== to.feature) {
    return `feature ${from.feature} may not import feature ${to.feature}`;
  }
  return null;
}

const layers = {
  create(context) {
    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string') return;
      const reason = breach(context.filename, source);
      if (reason) context.report({ node, message: `Layer breach: ${reason}.` });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

const rawIpc = {
  create(context) {
    return {
      ImportDeclaration(node) {
        if (node.source.value !== 'electron' || IPC_FILES.test(context.filename)) return;
        for (const name of node.specifiers) {
          if (['ipcMain', 'ipcRenderer'].includes(name.imported?.name)) {
            context.report({
              node,
              message: `${name.imported.name} belongs to main/ipc/handle.ts and preload/index.ts alone.`,
            });
          }
        }
      },
    };
  },
};

export default { meta: { name: 'sidelight' }, rules: { layers, 'raw-ipc': rawIpc } };
