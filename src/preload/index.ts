import { contextBridge } from 'electron';
import { requests } from '#shared/ipc/contract';
contextBridge.exposeInMainWorld('sidelight', { names: Object.keys(requests) });
