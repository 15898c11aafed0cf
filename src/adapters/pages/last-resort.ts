import { type Fault, faultLine } from '../../core/fault';
import type { PageName } from '../../core/fault-place';
import { failureOf, success } from '../../core/result';
import type { MessageKey } from '../../core/text/message-keys';
import { reportFault } from '../browser/faults';
import { i18n } from '../browser/i18n';

// Drawn without Preact, which may be what failed. A page that stands keeps standing, below the sentence.

let isShown = false;

/** Reports the fault of a page and, the first time, says there that something went wrong. */
export function fail(error: unknown, place: PageName): void {
  const fault = reportFault(error, place);
  if (isShown) return;
  isShown = true;
  document.documentElement.lang = i18n.language;
  document.body.prepend(drawLastResort(fault, isBlank()));
}

/** True where the page shows nothing yet. */
function isBlank(): boolean {
  return document.body.querySelector('main *') === null;
}

/** Draws the sentence, and what can be done; on a blank page this is the page. */
function drawLastResort(fault: Fault, isPage: boolean): HTMLElement {
  const details = faultLine(fault);
  const told = element('p', { className: 'status', role: 'status' });
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(details).then(success, failureOf);
    told.textContent = i18n.say(copied.ok ? 'share_copied' : 'share_failed');
  };
  const actions = element('div', { className: 'last-resort' });
  actions.append(
    button('last_resort_retry', () => location.reload()),
    button('faults_copy', copy),
  );
  const box = element('section', { className: 'card', role: 'alert' });
  box.append(
    element(isPage ? 'h1' : 'p', {
      className: isPage ? 'title' : 'card-where',
      textContent: i18n.say('last_resort'),
    }),
    actions,
    told,
    element('code', { className: 'quiet', textContent: details }),
  );
  if (!isPage) return box;
  const main = element('main', { className: 'page' });
  main.append(box);
  return main;
}

function button(says: MessageKey, press: () => void): HTMLElement {
  const drawn = element('button', {
    type: 'button',
    className: 'small-button',
    textContent: i18n.say(says),
  });
  drawn.addEventListener('click', press);
  return drawn;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
