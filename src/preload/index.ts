import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';
import { buildBridge } from './build-bridge';

const bridge = buildBridge({
  invoke: (name, args) => ipcRenderer.invoke(name, ...args),
  listen: (name, listener) => {
    const forward = (_event: IpcRendererEvent, payload: unknown) => listener(payload);
    ipcRenderer.on(name, forward);
    return () => {
      ipcRenderer.removeListener(name, forward);
    };
  },
});

contextBridge.exposeInMainWorld('sidelight', bridge);
