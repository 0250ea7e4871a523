import { describe, expect, it } from 'vitest';
import { responseHeaders } from './response-headers';

describe('responseHeaders', () => {
  it('puts the policy on every file, whatever its kind', () => {
    for (const name of ['index.html', 'a.js', 'a.css', 'a.woff2', 'a.unknown']) {
      const headers = responseHeaders(name);
      expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
      expect(headers['X-Content-Type-Options']).toBe('nosniff');
    }
  });

  it('allows nothing inline, no evaluation, no wildcard and no host', () => {
    const policy = responseHeaders('index.html')['Content-Security-Policy'] ?? '';
    expect(policy).not.toMatch(/unsafe|\*|https?:|ws:/u);
    expect(policy).toContain("connect-src 'none'");
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'));
    expect(scripts).toBe("script-src 'self'");
  });

  it('names the media type, and bytes where it knows none', () => {
    expect(responseHeaders('A.HTML')['Content-Type']).toBe('text/html; charset=utf-8');
    expect(responseHeaders('a.bin')['Content-Type']).toBe('application/octet-stream');
  });
});
