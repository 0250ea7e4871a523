import { useCallback, useEffect, useRef } from 'react';
import type { CommandName } from '#shared/commands';
import { windowDirection } from '#shared/languages';
import { useBridge } from '../bridge/bridge-context';
import { language } from '../ui/strings';
import { wayOfButton, wayOfKey } from './way-key';

/** What the window does for each command. */
export type Commands = Readonly<Record<CommandName, () => void>>;

const WINDOW = { isMac: navigator.platform.startsWith('Mac'), direction: windowDirection(language) };

/**
 * Carries out the commands of the native menu, and those keys that must work without it. Gives what carries out a command of the
 * library whatever has the focus: chosen by name, "Undo" is not meant for the field being typed in.
 */
export function useCommands(commands: Commands): (name: CommandName) => void {
  const bridge = useBridge();
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  const run = useCallback((command: CommandName) => {
    latest.current[command]();
  }, []);
  useEffect(
    () =>
      bridge.on['menus:chosen']((command) => {
        if ((command === 'undo' || command === 'redo') && passToEditor(command)) return;
        run(command);
      }),
    [bridge, run],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'F6') latest.current[event.shiftKey ? 'previous-pane' : 'next-pane']();
      else {
        const way = event.defaultPrevented ? null : wayOfKey(event, WINDOW);
        const step = undoKey(event);
        if (way !== null) latest.current[`go-${way}`]();
        else if (step !== null && !isEditable(deepActiveElement())) latest.current[step]();
        else return;
      }
      event.preventDefault();
    };
    const onMouseUp = ({ button }: MouseEvent) => {
      const way = wayOfButton(button);
      if (way !== null) latest.current[`go-${way}`]();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('mouseup', onMouseUp);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('mouseup', onMouseUp);
    };
  }, []);
  return run;
}

function undoKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : null;
}

/** The focused element, looked up through shadow roots. */
function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

function isEditable(element: Element | null): element is HTMLElement {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLElement && element.isContentEditable;
}

/** Lets the text field or the note that has the focus undo its own typing; false when none has. */
function passToEditor(command: 'undo' | 'redo'): boolean {
  const active = deepActiveElement();
  if (!isEditable(active)) return false;
  if (!active.isContentEditable) return document.execCommand(command);
  const init = { key: 'z', code: 'KeyZ', keyCode: 90, ctrlKey: true, shiftKey: command === 'redo', bubbles: true };
  active.dispatchEvent(new KeyboardEvent('keydown', init));
  return true;
}
