import { render } from 'preact';
import { findAnswer } from '../../adapters/answers';
import { browser } from '../../adapters/browser';
import { findTowns } from '../../adapters/find-towns';
import { ask } from '../../adapters/messenger';
import { loadServiceCards } from '../../adapters/package-files';
import { servicePresent } from '../../adapters/page-service';
import { words } from '../../adapters/words';
import type { FoundAnswer } from '../../core/ready-suggestions';
import type { ServiceCard } from '../../core/service-card';
import { WordsContext } from '../../ui/words-context';
import { Popup } from './popup';
import './popup.css';

document.documentElement.lang = words.language;
document.title = words.say('popup_title');

/** The answer to the first need of the service that has one. */
async function firstAnswer({ needs }: ServiceCard): Promise<FoundAnswer | null> {
  let first: FoundAnswer | null = null;
  for (const need of needs) {
    const found = await findAnswer(need);
    if (found.ready.suggestions.length > 0) return found;
    first ??= found;
  }
  return first;
}

/**
 * A link opens a tab, with nothing of this page, and the popup makes room for it. Left to itself
 * Firefox opens a window of its own and leaves the popup over it.
 */
function openLinksInTabs(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void browser.tabs.create({ url: link.href }).then(() => window.close());
  });
}

async function start(): Promise<void> {
  const id = await servicePresent();
  const service = id === null ? null : ((await loadServiceCards()).get(id) ?? null);
  const first = service && (await firstAnswer(service));
  render(
    <WordsContext.Provider value={words}>
      <Popup
        service={service}
        first={first}
        findAnswer={findAnswer}
        findTowns={findTowns}
        chooseHome={(home) => ask('homeChosen', { home })}
        openOptions={() => browser.runtime.openOptionsPage().then(() => window.close())}
      />
    </WordsContext.Provider>,
    document.body,
  );
}

openLinksInTabs();
void start();
