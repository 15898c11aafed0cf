import type { NudgeChoice, NudgePill } from '../../core/nudge/pill';
import { type CoverWatch, isPersonsPress } from '../../core/nudge/press';
import { type Box, riseAbove } from '../../core/nudge/rise-above';
import tokens from '../../ui/tokens.css?inline';
import styles from './pill.css?inline';

/** The functions by which the pill reaches the world around it. */
type PillActions = {
  choose: (chosen: NudgeChoice) => void;
  /** Finds a bar of the page on which this box lies, looking through `own`, the pill's element. */
  barUnder: (box: Box, own: Element) => Box | undefined;
  /** Watches what the page lays over what is drawn in the root of its own element. */
  watchCovers: (own: Element, drawn: Element) => CoverWatch;
  /** Makes a booking of a task, in so many milliseconds, in the place of the one that waits. */
  oneTask: (task: () => void) => (milliseconds: number) => void;
};

/**
 * Shows the pill on this page, without a focus and out of reach of the page's own scripts and
 * styles. The result takes it away, and does nothing where it is gone already.
 */
export function showPill(pill: NudgePill, actions: PillActions): () => void {
  const { choose, barUnder, watchCovers, oneTask } = actions;
  const host = document.createElement('div');
  const closeByKey = ({ key, isTrusted }: KeyboardEvent) => {
    if (key === 'Escape' && isTrusted) bookClosing(0);
  };
  const close = () => {
    removeEventListener('resize', stepAsideLater);
    removeEventListener('keydown', closeByKey, true);
    covers.stop();
    host.remove();
  };
  // Pages can time what runs within an event of theirs: a booking, and no more.
  const bookClosing = oneTask(close);
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
  const bookStep = oneTask(stepAside);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [ownTokens, styles].map(sheetOf);
  root.append(drawn);
  const covers = watchCovers(host, drawn);
  drawn.addEventListener('click', (event) => keepFromThieves(event, covers), true);
  const stepAsideLater = () => bookStep(0);
  addEventListener('resize', stepAsideLater);
  addEventListener('keydown', closeByKey, true);
  document.documentElement.append(host);
  stepAside();
  return close;
}

/** Stops a press that no person meant for the pill, before any button hears of it. */
function keepFromThieves(event: MouseEvent, { seenForMilliseconds }: CoverWatch): void {
  const facts = {
    isTrusted: event.isTrusted,
    isActive: navigator.userActivation.isActive,
    seenForMilliseconds: seenForMilliseconds(),
  };
  if (!isPersonsPress(facts)) event.stopImmediatePropagation();
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
  aside.append(group('line', [words(pill), see, opener(pill.more, choices), cross]), choices);
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

function words({ text }: NudgePill): HTMLElement {
  const said = document.createElement('p');
  said.textContent = text;
  return said;
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
