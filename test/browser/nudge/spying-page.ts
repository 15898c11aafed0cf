import type { Page } from 'puppeteer-core';
import type { Site } from '../../../src/tools/browsers/local-web';

// A page that tries to learn what the pill says, by all that pages have.

/** Everything that a spying page has learned, to be compared with what it learns of another answer. */
export type Learned = Record<string, unknown>;

/** What lies over the whole window, the pill included, where the address asks for it. */
function coverOf(path: string): string {
  const pointerEvents = new URLSearchParams(path.split('?')[1]).get('cover');
  if (!pointerEvents) return '';
  return `<div popover="manual" style="position: fixed; inset: 0; width: 100%; height: 100%; background: wheat; pointer-events: ${pointerEvents}">Gagnez un chat !</div>
    <script>document.querySelector('[popover]').showPopover();</script>`;
}

/**
 * A page of any host that spies from its first moment: on roots that are attached, on what comes into
 * the document, on what has the focus, on what is selected, moved, scrolled and loaded.
 */
export const spyingSite: Site = (host, path) =>
  `<!doctype html><html lang="fr"><title>${host}</title><h1>Un document</h1><p>Du texte.</p>${coverOf(path)}<script>
    window.seen = { roots: 0, added: [], events: [], sizes: [], shifts: 0 };
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) { seen.roots += 1; return attach.call(this, { ...init, mode: 'open' }); };
    for (const event of ['focusin', 'focusout', 'selectionchange', 'scroll', 'resize', 'copy', 'slotchange', 'toggle', 'load', 'error'])
      for (const target of [window, document]) target.addEventListener(event, (it) => {
        if (it.target !== window && it.target !== document && it.target.localName !== 'script') seen.events.push(event);
      }, true);
    new ResizeObserver((all) => { seen.sizes = all.map(({ target, contentRect: { width, height } }) => [target.localName, width, height]); }).observe(document.documentElement);
    new MutationObserver((all) => {
      for (const { addedNodes } of all) for (const node of addedNodes) {
        seen.added.push(node.outerHTML ?? node.nodeValue);
        if (node.nodeType === 1) new ResizeObserver((each) => { seen.sizes.push(each[0].contentRect.toJSON()); }).observe(node);
      }
    }).observe(document.documentElement, { childList: true });
    try { new PerformanceObserver((all) => { seen.shifts += all.getEntries().length; }).observe({ type: 'layout-shift', buffered: true }); } catch {}
  </script>`;

/** What a page learns of the pill, and of these words: whether the browser's own search finds them. */
export function spy(page: Page, words: readonly string[]): Promise<Learned> {
  return page.evaluate(learn, words);
}

/** Runs in the page, beside its own scripts, and knows nothing that they could not know. */
async function learn(words: readonly string[]): Promise<Learned> {
  type Find = (word: string, ...rest: boolean[]) => boolean;
  const world = globalThis as typeof globalThis & { find: Find; seen: object };
  const find = world.find.bind(world);
  const root = document.documentElement;
  const host = root.lastElementChild as HTMLElement;
  const frames = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const isFound = (word: string) => {
    getSelection()?.removeAllRanges();
    return find(word, false, false, true, false, true, false);
  };
  /** The places at which the pill is, on a grid of the window, with the letter that stands there. */
  const places = () => {
    const found: string[] = [];
    for (let y = 1; y < innerHeight; y += 4) {
      for (let x = 1; x < innerWidth; x += 4) {
        if (document.elementFromPoint(x, y) !== host) continue;
        const caret = document.caretPositionFromPoint?.(x, y);
        found.push(`${x},${y},${caret?.offsetNode.nodeName},${caret?.offset}`);
      }
    }
    return found.join(' ');
  };
  const layout = () => {
    const range = document.createRange();
    range.selectNode(host);
    const { scrollWidth, scrollHeight, clientWidth } = root;
    const boxes = [host, range].map((each) =>
      [...each.getClientRects()].map((box) => box.toJSON()),
    );
    return { boxes, at: places(), sizes: [scrollWidth, scrollHeight, clientWidth] };
  };
  const under = async (style: string) => {
    root.setAttribute('style', style);
    dispatchEvent(new Event('resize'));
    await frames();
    await frames();
    const learned = layout();
    root.removeAttribute('style');
    dispatchEvent(new Event('resize'));
    await frames();
    await frames();
    return learned;
  };
  const selected = () => {
    getSelection()?.selectAllChildren(root);
    const whole = `${getSelection()}`;
    document.execCommand('selectAll');
    return [whole, `${getSelection()}`];
  };
  const press = () => {
    host.click();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'focus', 'keydown']) {
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
    host.focus();
    return [host.isConnected, document.activeElement?.localName];
  };
  const events = () => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    return world.seen;
  };
  return {
    found: words.filter(isFound),
    selected: selected(),
    texts: [root.innerText, root.textContent, host.outerHTML, host.shadowRoot],
    accessible: [host.role, host.ariaLabel, host.title, host.lang],
    style: [...getComputedStyle(host)].map((name) => getComputedStyle(host).getPropertyValue(name)),
    plain: layout(),
    zoomed: await under('zoom: 1.7'),
    enlarged: await under('transform: scale(1.5); transform-origin: bottom right'),
    narrow: await under('font-size: 60px; letter-spacing: 1em; width: 200px'),
    turned: await under('writing-mode: vertical-rl; direction: rtl'),
    pressed: press(),
    loaded: performance.getEntriesByType('resource').map(({ name }) => name),
    seen: structuredClone(events()),
  };
}
