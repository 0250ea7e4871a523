import { describe, expect, it } from 'vitest';
import { externalAddress, isOwnAddress, mayLoad, pageAddress } from './addresses';

describe('externalAddress', () => {
  it.each(['https://example.org/a?b=c#d', 'http://example.org/', 'mailto:desk@example.org'])('takes %s', (address) => {
    expect(externalAddress(address)).toBe(address);
  });

  it.each([
    'file:///etc/passwd',
    'smb://server/share',
    '\\\\server\\share',
    '//server/share',
    'ms-msdt:/id PCWDiagnostic',
    'ms-word:ofe|u|https://example.org/a.docx',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<p>a',
    'blob:app://sidelight/1',
    'vbscript:msgbox(1)',
    'ftp://example.org/a',
    'ssh://example.org',
    'telnet://example.org',
    'app://sidelight/index.html',
    'chrome://settings',
    'devtools://devtools/bundled/inspector.html',
    'about:blank',
    'view-source:https://example.org',
    'C:\\Windows\\System32\\calc.exe',
    'intent://scan/#Intent;end',
    'search-ms:query=a',
    'example.org',
    '',
    `https://example.org/${'a'.repeat(2_000)}`,
  ])('refuses %j', (address) => {
    expect(externalAddress(address)).toBeNull();
  });

  it('shows an address as it will be opened, without disguise', () => {
    expect(externalAddress('https://еxample.org')).toBe('https://xn--xample-2of.org/');
  });
});

describe('mayLoad', () => {
  it.each(['app://sidelight/index.html', 'data:image/png;base64,AA==', 'blob:app://sidelight/1'])(
    'lets %s in',
    (url) => {
      expect(mayLoad(url, null)).toBe(true);
    },
  );

  it.each([
    'https://example.org/',
    'http://127.0.0.1:9/',
    'ws://example.org',
    'wss://example.org',
    'file:///etc/passwd',
    'ftp://a',
    'devtools://devtools/x',
    'chrome-extension://a/b',
    '//example.org',
    '',
  ])('keeps %j out', (url) => {
    expect(mayLoad(url, null)).toBe(false);
  });

  it('adds the hot-reload server alone while developing', () => {
    const origin = 'http://localhost:5173';
    expect(mayLoad('http://localhost:5173/main.tsx', origin)).toBe(true);
    expect(mayLoad('ws://localhost:5173/?token=1', origin)).toBe(true);
    expect(mayLoad('http://localhost:51730/', origin)).toBe(false);
    expect(mayLoad('http://localhost:5173.example.org/', origin)).toBe(false);
  });
});

describe('isOwnAddress', () => {
  it('knows our pages and nobody else’s', () => {
    expect(isOwnAddress(pageAddress('print.html'))).toBe(true);
    expect(isOwnAddress('app://sidelight.example/index.html')).toBe(false);
    expect(isOwnAddress('https://sidelight/index.html')).toBe(false);
    expect(isOwnAddress('')).toBe(false);
  });
});
