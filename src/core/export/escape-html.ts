import { printableText } from './clean-text';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that stands for itself in HTML, between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return printableText(text).replaceAll(/[&<>"']/gu, (sign) => REFERENCES[sign] ?? '');
}

/** The same with its lines kept. */
export function linesOfHtml(text: string): string {
  return escapeHtml(text).replaceAll('\n', '<br>');
}
