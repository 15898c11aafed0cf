import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

// What can be wrong with a face, each fault as a line to read. What runs in the page stands alone.

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong within this element. */
export async function axeFaults(page: Page, within = 'html'): Promise<string[]> {
  // Faces may share a page, and half a megabyte takes its time.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(runAxe, within, { type: 'tag', values: standards });
}

/** What axe finds wrong with colours, on a page where all was looked at in others. */
export function colourFaults(page: Page, within = 'html'): Promise<string[]> {
  return page.evaluate(runAxe, within, { type: 'rule', values: ['color-contrast'] });
}

async function runAxe(
  within: string,
  runOnly: { type: string; values: string[] },
): Promise<string[]> {
  const world = globalThis as { axe?: typeof axe };
  if (!world.axe) throw new Error('axe is not in the page');
  // What is wrong is told by its markup; style sheets are preloaded for rules that are not asked for.
  const options = {
    runOnly,
    resultTypes: ['violations'],
    preload: false,
    selectors: false,
  } as axe.RunOptions;
  const { violations } = await world.axe.run(within, options);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

/** A page wider than its window, and text that its box cuts off. */
export function roomFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const faults = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      if (!element.checkVisibility()) return false;
      // The view of the map is a window: there is always more beside it. The needs of a service roll.
      if (element.matches('input, select, [role=listbox], .view, .segments')) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      // What is for screen readers alone is cut on purpose.
      if (element.clientWidth <= 1) return false;
      const isCutAcross = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isClosed = overflowY === 'hidden' || overflowY === 'clip';
      return isCutAcross || (isClosed && element.scrollHeight > element.clientHeight + 1);
    });
    const furthest = [...document.body.querySelectorAll<HTMLElement>(':not(.scene *)')]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .toSorted((one, other) => other.right - one.right)
      .slice(0, 3)
      .map(({ element }) => element.outerHTML.slice(0, 150));
    return [
      ...faults.map((element) => `cut: ${element.outerHTML.slice(0, 200)}`),
      ...(scrollWidth > clientWidth
        ? [`${scrollWidth} px in ${clientWidth}: ${furthest.join(' ')}`]
        : []),
    ];
  });
}

/** Controls of less than 24 by 24 px; a link within a sentence is as high as its line. */
export function targetFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role=option]',
    );
    return [...controls]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        // Pressing the label is pressing what it names.
        const target = control.closest('label') ?? control;
        const { width, height } = target.getBoundingClientRect();
        if (width >= 24 && height >= 24) return false;
        const sentence = control.matches('a') && control.parentElement?.textContent?.trim();
        return !(sentence && sentence.length > (control.textContent?.trim().length ?? 0));
      })
      .map((control) => {
        const { width, height } = control.getBoundingClientRect();
        return `${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 200)}`;
      });
  });
}

/** Stops of the Tab key where nothing shows the focus, or that jump back on the screen. */
export async function focusFaults(page: Page): Promise<string[]> {
  // From now on the focus is moved as by keyboard, and so shown. Tab itself could leave the page.
  await page.keyboard.press('Home');
  return page.evaluate(() => {
    const isMirrored = getComputedStyle(document.documentElement).direction === 'rtl';
    const faults: string[] = [];
    let before: DOMRect | undefined;
    // What sticks to the window's edge is drawn over what comes before it: it is looked at in its place.
    const sticky = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => getComputedStyle(element).position === 'sticky',
    );
    for (const element of sticky) element.style.position = 'static';
    const stops = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    for (const stop of stops) {
      if (stop.tabIndex < 0 || stop.matches(':disabled')) continue;
      if (!stop.checkVisibility({ visibilityProperty: true })) continue;
      stop.focus({ preventScroll: true });
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      const isShown = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      if (!isShown) faults.push(`no focus to be seen: ${stop.outerHTML.slice(0, 200)}`);
      if (stop.tabIndex > 0) faults.push(`out of order: ${stop.outerHTML.slice(0, 200)}`);
      const now = stop.getBoundingClientRect();
      if (before) {
        const isAbove = now.bottom <= before.top + 1;
        const isBeside = now.top + 2 < before.bottom && before.top + 2 < now.bottom;
        const isEarlier = isMirrored ? now.left >= before.right - 1 : now.right <= before.left + 1;
        const isLater = isMirrored ? now.right <= before.left + 1 : now.left >= before.right - 1;
        if ((isAbove && !isLater) || (isBeside && isEarlier)) {
          faults.push(`jumps back: ${stop.outerHTML.slice(0, 200)}`);
        }
      }
      before = now;
    }
    for (const element of sticky) element.style.position = '';
    return faults;
  });
}

/** The widest font that `system-ui` stands for, and one that is narrower by 8 to 10 %. */
const windowFonts = ['system-ui', '"DejaVu Sans Condensed"'];

/**
 * What of a face of the popup does not fit in the window of the toolbar, 384 × 600: the button, the
 * question for the town, or the foot of the page, which has 12 pixels to spare for a longer name. Views that
 * stand over the answer may scroll.
 */
export async function windowFaults(page: Page): Promise<string[]> {
  await page.setViewport({ width: 384, height: 600 });
  const faults: string[] = [];
  for (const font of windowFonts) faults.push(...(await page.evaluate(beyondWindow, font)));
  return faults;
}

/** Runs in the page. */
function beyondWindow(font: string): string[] {
  const { body, documentElement } = document;
  const bar = body.querySelector('.foot-bar');
  if (!bar) return [];
  body.classList.add('in-window');
  documentElement.style.fontFamily = font;
  scrollTo(0, 0);
  const foot = bar.getBoundingClientRect();
  const wanted = body.querySelectorAll('.button, [role=combobox], .tile, input[type=search]');
  const faults = [...wanted]
    .filter((element) => element.getBoundingClientRect().bottom > foot.top)
    .map((element) => `${font}: under the foot: ${element.outerHTML.slice(0, 120)}`);
  if (foot.bottom > 600) faults.push(`${font}: the foot ends at ${foot.bottom}`);
  for (const stop of body.querySelectorAll<HTMLElement>('main :is(a[href], button, input)')) {
    stop.focus();
    const { bottom } = stop.getBoundingClientRect();
    if (bottom > foot.top + 1) faults.push(`${font}: has the focus under the foot: ${bottom}`);
  }
  const height = body.getBoundingClientRect().height;
  const isWhole = height <= 588 || body.querySelector('.families [aria-expanded=true]');
  if (!isWhole) faults.push(`${font}: ${height} px high`);
  documentElement.style.fontFamily = '';
  body.classList.remove('in-window');
  return faults;
}
