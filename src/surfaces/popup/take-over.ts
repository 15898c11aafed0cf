import { type ComponentChild, hydrate } from 'preact';
import type { HandOver } from './hand-over';

/** Takes over the face that stands on the page. What was pressed or typed meanwhile is done and kept. */
export function takeOver(popup: ComponentChild, { pressed }: HandOver): void {
  const field = document.querySelector('input');
  const typed = field?.value;
  hydrate(popup, document.body);
  if (field && typed) {
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  if (pressed?.isConnected) pressed.click();
}
