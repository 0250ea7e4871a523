/** Puts plain text on the clipboard by the page's own copying, which needs no permission; false where that is refused. */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', put, { capture: true });
  }
}
