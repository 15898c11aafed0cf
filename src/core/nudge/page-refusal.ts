/** The facts that the page itself shows of what the user is doing there. */
export type PageFacts = {
  isHidden: boolean;
  /** True if the cursor stands in a field, and the page was touched. */
  isTyping: boolean;
  /** True if sound or pictures run: a film, or a call. */
  isPlaying: boolean;
  isFullScreen: boolean;
};

/** The reason why the pill stays away from a page that could have it. */
export type PageRefusal = 'hidden' | 'typing' | 'playing' | 'full-screen';

/** The reason why this page must be left alone as it is now; null: it may be touched. */
export function pageRefusalOf(facts: PageFacts): PageRefusal | null {
  if (facts.isHidden) return 'hidden';
  if (facts.isFullScreen) return 'full-screen';
  if (facts.isPlaying) return 'playing';
  return facts.isTyping ? 'typing' : null;
}
