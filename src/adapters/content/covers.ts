import type { CoverWatch } from '../../core/nudge/press';
import { pointsOf } from './points-of';

// Whether a person can see an element of ours. The page around it has every means to hide it, and to let
// a press meant for something else fall on it.

/** The pixels from the edges of the element within which its round corners end. */
const withinCorners = 6;

/** The browser's word on what is really visible, where it gives one: Chromium does, Firefox doesn't. */
type VisibilityOptions = IntersectionObserverInit & { trackVisibility: true; delay: number };
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };

/** The least delay, in milliseconds, that browsers accept for such an observer. */
const leastDelay = 100;

/**
 * Watches what lies over `drawn`, which stands in the closed root of `host`, from now on. Where the browser
 * gives no word on it, covers that let presses through are not noticed.
 */
export function watchCovers(host: Element, drawn: Element): CoverWatch {
  let since: number | null = performance.now();
  const observer = isVisibilityTold()
    ? new IntersectionObserver(
        (entries) => {
          const isVisible = (entries as VisibilityEntry[]).at(-1)?.isVisible === true;
          if (!isVisible) since = null;
          else since ??= performance.now();
        },
        { trackVisibility: true, delay: leastDelay } as VisibilityOptions,
      )
    : undefined;
  observer?.observe(drawn);
  return {
    seenForMilliseconds: () =>
      since === null || isHidden(host, drawn) ? null : performance.now() - since,
    stop: () => observer?.disconnect(),
  };
}

const isVisibilityTold = (): boolean =>
  typeof IntersectionObserverEntry === 'function' &&
  'isVisible' in IntersectionObserverEntry.prototype;

/** True if something catches presses over the element, or the page has moved it or made it paler. */
function isHidden(host: Element, drawn: Element): boolean {
  const root = document.documentElement;
  if (host.parentElement !== root || isAltered(getComputedStyle(root))) return true;
  return pointsOf(drawn.getBoundingClientRect(), withinCorners).some(
    ([x, y]) => document.elementFromPoint(x, y) !== host,
  );
}

const isAltered = ({ opacity, filter, clipPath, maskImage }: CSSStyleDeclaration) =>
  Number(opacity || 1) < 1 ||
  [filter, clipPath, maskImage].some((value) => value && value !== 'none');
