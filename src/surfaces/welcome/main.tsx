import { render } from 'preact';
import { browser } from '../../adapters/browser/browser';
import { i18n } from '../../adapters/browser/i18n';
import { ask } from '../../adapters/browser/messenger';
import { isOnPhone } from '../../adapters/browser/platform';
import { isPinned } from '../../adapters/browser/toolbar-pin';
import { builtInMirror } from '../../adapters/package/built-in-mirror';
import { findAnswer } from '../../adapters/pages/answers';
import { describePage } from '../../adapters/pages/describe-page';
import { findTowns } from '../../adapters/pages/find-towns';
import { chooseNudge } from '../../adapters/pages/nudge';
import { chooseSources } from '../../adapters/pages/sources';
import { startSurface } from '../../adapters/pages/start-surface';
import { loadNudge } from '../../adapters/store/nudge';
import { loadRefreshAnswered, saveRefreshAnswered } from '../../adapters/store/refresh-question';
import { loadSettings } from '../../adapters/store/settings';
import { refreshQuestion } from '../../core/refresh/refresh-question';
import { success } from '../../core/result';
import { I18nContext } from '../../ui/i18n-context';
import { exampleNeeds } from './examples';
import { Welcome, type WelcomeProps } from './welcome';
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
  const [{ home, filters, sources }, examples, onPhone, wasAnswered, nudge] = await Promise.all([
    loadSettings(),
    loadExamples(),
    isOnPhone(),
    loadRefreshAnswered(),
    loadNudge(),
  ]);
  const answerRefresh: WelcomeProps['answerRefresh'] = async (isWanted) => {
    // First of all: browsers ask for a permission in the click alone.
    const kept = isWanted
      ? await chooseSources({ ...sources, source: 'mirror', mirror: null })
      : success(null);
    if (kept.ok) await saveRefreshAnswered();
    return kept;
  };
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
        question={refreshQuestion(sources, builtInMirror, wasAnswered)}
        answerRefresh={answerRefresh}
        isOnPhone={onPhone}
        findPinned={isPinned}
        hasBubble={nudge.isOn}
        showBubble={() => chooseNudge({ isOn: true })}
        close={() => closeTab()}
      />
    </I18nContext.Provider>,
    document.body,
  );
}

startSurface('welcome', start);
