import { render } from 'preact';
import { browser } from '../../adapters/browser/browser';
import { i18n } from '../../adapters/browser/i18n';
import { ask } from '../../adapters/browser/messenger';
import { isOnPhone } from '../../adapters/browser/platform';
import { findAnswer } from '../../adapters/pages/answers';
import { describePage } from '../../adapters/pages/describe-page';
import { findTowns } from '../../adapters/pages/find-towns';
import { startSurface } from '../../adapters/pages/start-surface';
import { loadSettings } from '../../adapters/store/settings';
import { I18nContext } from '../../ui/i18n-context';
import { exampleNeeds } from './examples';
import { Welcome } from './welcome';
import './welcome.css';

async function loadExamples() {
  const found = await Promise.all(exampleNeeds.map(findAnswer));
  return found.map(({ ready }) => ready);
}

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

async function start(): Promise<void> {
  describePage(i18n, i18n.say('welcome_title'));
  const [{ home, filters }, examples, onPhone] = await Promise.all([
    loadSettings(),
    loadExamples(),
    isOnPhone(),
  ]);
  render(
    <I18nContext.Provider value={i18n}>
      <Welcome
        home={home}
        filters={filters}
        examples={examples}
        findTowns={findTowns}
        chooseHome={(home) => ask('settingsChosen', { choices: { home } })}
        chooseFilters={(filters) => ask('settingsChosen', { choices: { filters } })}
        loadExamples={loadExamples}
        isOnPhone={onPhone}
        close={() => closeTab()}
      />
    </I18nContext.Provider>,
    document.body,
  );
}

startSurface('welcome', start);
