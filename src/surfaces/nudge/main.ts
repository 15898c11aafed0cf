import { watchCovers } from '../../adapters/content/covers';
import { fixedBarUnder } from '../../adapters/content/fixed-bars';
import { hearNudge, tellNudgeAnswer } from '../../adapters/content/messenger';
import { oneTask } from '../../adapters/content/one-task';
import { readPageFacts, watchPageFacts } from '../../adapters/content/page-facts';
import { pageRefusalOf } from '../../core/nudge/page-refusal';
import { showPill } from './pill';

// Comes into a page when the background thinks that it may be touched; the page itself has the last
// word.

let shown: { service: string; close: () => void } | undefined;

hearNudge(
  (pill) => {
    const why = pageRefusalOf(readPageFacts());
    if (why) return { why };
    const close = showPill(pill, {
      choose: tellNudgeAnswer,
      barUnder: fixedBarUnder,
      watchCovers,
      oneTask,
    });
    const stopWatching = watchPageFacts(() => {
      if (!pageRefusalOf(readPageFacts())) return;
      stopWatching();
      close();
    });
    shown = { service: pill.service, close };
    return { why };
  },
  (service) => {
    if (shown?.service !== service) shown?.close();
  },
);
