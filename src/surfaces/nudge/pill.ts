import type { NudgeChoice, NudgePill } from '../../core/nudge/pill';
import { type Box, riseAbove } from '../../core/nudge/rise-above';
import tokens from '../../ui/tokens.css?inline';
import styles from './pill.css?inline';

/** The functions by which the pill reaches the world around it. */
type PillActions = {
  choose: (chosen: NudgeChoice) => void;
  /** Finds a bar of the page on which this box lies, looking through `own`, the pill's element. */
  barUnder: (box: Box, own: Element) => Box | undefined;
};

/**
 * Shows the pill on this page, without a focus and out of reach of the page's own scripts and
 * styles. The result takes it away, and does nothing where it is gone already.
 */
export function showPill(pill: NudgePill, { choose, barUnder }: PillActions): () => void {
  const host = document.createElement('div');
  const closeByKey = ({ key, isTrusted }: KeyboardEvent) => {
    if (key === 'Escape' && isTrusted) close();
  };
  const close = () => {
    removeEventListener('resize', stepAside);
    removeEventListener('keydown', closeByKey, true);
    host.remove();
  };
  const answer = (chosen: NudgeChoice) => {
    choose(chosen);
    close();
  };
  const drawn = draw(pill, answer, close);
  const stepAside = () => {
    drawn.style.translate = '';
    const { left, top, right, bottom } = drawn.getBoundingClientRect();
    const box = { left, top, right, bottom };
    drawn.style.translate = `0 ${-riseAbove(box, innerHeight, (at) => barUnder(at, host))}px`;
  };
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [ownTokens, styles].map(sheetOf);
  root.append(drawn);
  addEventListener('resize', stepAside);
  addEventListener('keydown', closeByKey, true);
  document.documentElement.append(host);
  stepAside();
  return close;
}

/**
 * The tokens of the pill, which is its own root: pages choose what a rem is, and what variables
 * hold outside of it.
 */
const ownTokens = tokens.replaceAll(':root', '.pill').replaceAll(/(?<=\d)rem\b/g, 'em');

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

function draw(pill: NudgePill, answer: (chosen: NudgeChoice) => void, close: () => void) {
  const see = button(pill.see, 'see', () => answer('open'));
  see.setAttribute('aria-label', `${pill.see} ${pill.hoster}`);
  const choices = group('choices', [
    button(pill.later, 'choice', () => answer('later')),
    button(pill.week, 'choice', () => answer('week')),
    button(pill.never, 'choice', () => answer('never')),
  ]);
  choices.hidden = true;
  const cross = button('×', 'symbol', close);
  cross.setAttribute('aria-label', pill.close);
  const aside = document.createElement('aside');
  aside.className = `pill ${pill.corner}`;
  aside.lang = pill.language;
  aside.dir = 'auto';
  aside.setAttribute('aria-label', pill.title);
  aside.append(group('line', [offer(pill), see, opener(pill.more, choices), cross]), choices);
  return aside;
}

/** A button that shows and hides this element. */
function opener(label: string, opened: HTMLElement): HTMLButtonElement {
  const more = button('…', 'symbol', () => {
    opened.hidden = !opened.hidden;
    more.setAttribute('aria-expanded', String(!opened.hidden));
  });
  more.setAttribute('aria-label', label);
  more.setAttribute('aria-expanded', 'false');
  return more;
}

function offer({ hoster, where }: NudgePill): HTMLElement {
  const text = document.createElement('p');
  const name = document.createElement('strong');
  name.textContent = hoster;
  const place = document.createElement('span');
  place.textContent = where;
  text.append(name, ' ', place);
  return text;
}

function group(name: string, children: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.append(...children);
  return element;
}

function button(text: string, name: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = name;
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}
