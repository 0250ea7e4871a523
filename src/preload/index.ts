import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';
import { askEarly } from './ask-early';
import { buildBridge } from './build-bridge';
import type { Wire } from './build-bridge';

const wire: Wire = {
  invoke: (name, args) => ipcRenderer.invoke(name, ...args),
  listen: (name, listener) => {
    const forward = (_event: IpcRendererEvent, payload: unknown) => listener(payload);
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.removeListener(name, forward);
    };
  },
};
const isMain = location.pathname.endsWith('/index.html');

contextBridge.exposeInMainWorld('sidelight', buildBridge(isMain ? askEarly(wire) : wire));
