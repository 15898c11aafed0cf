import type { PageFacts } from '../../core/nudge/page-refusal';
import { oneTask } from './one-task';

/** Reads what is being done on this page, as far as a script in it can see. */
export function readPageFacts(): PageFacts {
  return {
    isHidden: document.hidden,
    isTyping: isTyping(),
    isPlaying: [...document.querySelectorAll<HTMLMediaElement>('video,audio')].some(
      ({ paused, ended }) => !paused && !ended,
    ),
    isFullScreen:
      document.fullscreenElement !== null || matchMedia('(display-mode: fullscreen)').matches,
  };
}

/**
 * True if the user is typing. Pages put the cursor into a field by themselves: a user who types has
 * touched the page.
 */
function isTyping(): boolean {
  if (!navigator.userActivation.hasBeenActive) return false;
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  // Editors often stand in a frame.
  const isField = focused?.matches('input,textarea,select,iframe') ?? false;
  return isField || (focused instanceof HTMLElement && focused.isContentEditable);
}

/**
 * Calls back soon after something else may be done on this page; the returned function ends that. Pages
 * make such events themselves: they wait for a booking, not for what is read of the page.
 */
export function watchPageFacts(changed: () => void): () => void {
  const events = ['fullscreenchange', 'play', 'input'] as const;
  const book = oneTask(changed);
  const bookNow = () => book(0);
  for (const event of events) document.addEventListener(event, bookNow, true);
  return () => {
    for (const event of events) document.removeEventListener(event, bookNow, true);
  };
}
