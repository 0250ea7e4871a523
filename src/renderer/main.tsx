import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { applyTheme, systemTheme } from './app/use-theme';
import { strings } from './ui/strings';
import './ui/base.css';

applyTheme(systemTheme());
document.documentElement.lang = strings.locale;
document.documentElement.dir = strings.direction;
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <I18nProvider locale={strings.locale}>
      <App bridge={window.sidelight} />
    </I18nProvider>
  </StrictMode>,
);
