// A registry that holds only some platforms makes `npm install` leave the others out of package-lock.json, and `npm ci`
// then refuses it. This puts them back, by name and version; run it after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './setup/console.mjs';
import { ROOT } from './setup/paths.mjs';

const SYSTEMS = ['linux', 'darwin', 'win32', 'android', 'freebsd', 'openharmony'];
const PROCESSORS = {
  arm: /-arm(?:-|$)/u,
  arm64: /-arm64/u,
  x64: /-x64/u,
  ia32: /-ia32/u,
  ppc64: /-ppc64/u,
  riscv64: /-riscv64/u,
  s390x: /-s390x/u,
};
const LIBRARIES = { glibc: /-gnu$/u, musl: /-musl$/u };

/** The lock entry of a platform's package, or null when its name does not say which platform it is for. */
function entryFor(name, version, parent) {
  const os = SYSTEMS.find((system) => name.includes(system));
  const cpu = Object.keys(PROCESSORS).find((processor) => PROCESSORS[processor].test(name));
  if (!os || !cpu) return null;
  const libc = os === 'linux' ? Object.keys(LIBRARIES).find((library) => LIBRARIES[library].test(name)) : undefined;
  return {
    version,
    cpu: [cpu],
    ...(parent.dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    os: [os],
  };
}

const path = join(ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(path, 'utf8'));
let added = 0;
for (const parent of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const entry = key in lock.packages || !/^\d/u.test(version) ? null : entryFor(name, version, parent);
    if (!entry) continue;
    lock.packages[key] = entry;
    added += 1;
  }
}
const [first, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([first, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
say(`${added} platform packages put back into package-lock.json`);
