import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { applyTheme, systemTheme } from './app/use-theme';
import './ui/base.css';

applyTheme(systemTheme());
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App bridge={window.sidelight} />
  </StrictMode>,
);
