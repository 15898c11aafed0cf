import type { Hoster } from './directory/hoster';
import type { NeedId } from './need';
import type { Corner, NudgeChoice, PageRefusal } from './nudge/nudge';
import type { NudgePill } from './nudge/pill';
import type { ChosenSources } from './refresh/chosen-sources';
import type { Result } from './result';
import type { Choices, ReplacedSettings } from './settings/choices';
import type { Favourite } from './suggestions/favourites';
import type { Filters } from './suggestions/filters';
import type { ReadySuggestions } from './suggestions/ready-suggestions';
import type { Home } from './towns/home';

/**
 * Every message between surfaces: question and answer. The past participle tells news, `…Wanted`
 * asks. A service travels as its id, never as an address. What surfaces send to the background may
 * come twice, and is the same then as if it had come once: see `ask`.
 */
export type Messages = {
  /** Content script → background, when what the page is changes; null: nothing we know. */
  serviceSpotted: { question: { service: string | null }; answer: null };
  /** Popup → content script of the tab: what are you now? */
  serviceWanted: { question: null; answer: { service: string | null } };
  /** Surface → background: this is where I live now. Answered once every need is answered afresh. */
  homeChosen: { question: { home: Home | null }; answer: Result<null> };
  /** Surface → background: these are my lasting wishes now. Answered like `homeChosen`. */
  filtersChosen: { question: { filters: Filters }; answer: Result<null> };
  /** Surface → background: this is what I use now, in my order. Answered like `homeChosen`. */
  favouritesChosen: { question: { favourites: readonly Favourite[] }; answer: Result<null> };
  /** Options → background: the directory shall come from there. Answered once that is kept. */
  sourcesChosen: { question: { sources: ChosenSources }; answer: Result<null> };
  /**
   * Surface → background: these are my choices now; those not named stay as they are. What they
   * replace is kept, to be had back, where `replacedSettings` says it. Answered like `homeChosen`.
   */
  settingsChosen: {
    question: { choices: Partial<Choices>; replacedSettings?: ReplacedSettings };
    answer: Result<null>;
  };
  /** Options → background: watch these beside the shipped list; the permission was given. */
  watchedChosen: { question: { watched: readonly string[] }; answer: Result<null> };
  /** Options → background: refresh now. Answered in the end; how it goes is kept for pages to watch. */
  refreshWanted: { question: null; answer: null };
  /** Options → background: stop the crawl where it is, or go on. */
  crawlPaused: { question: { isPaused: boolean }; answer: null };
  /** Options → background: the directory before this one, please, which was got at that instant. */
  previousWanted: { question: { gotAt: string }; answer: Result<null> };
  /** Surface → background: count what I meet from now on, or stop counting. */
  countingChosen: { question: { isCounting: boolean }; answer: Result<null> };
  /** Way page → background: forget everything that was counted. */
  countsErased: { question: null; answer: Result<null> };
  /** Options → background: the nudge shall be so from now on; what is not named stays. */
  nudgeChosen: { question: { isOn?: boolean; corner?: Corner }; answer: Result<null> };
  /** Background → nudge script, right after it came into a page: show this, or say why not. */
  nudgeOffered: { question: NudgePill; answer: { why: PageRefusal | null } };
  /** Background → nudge script: the page is this service now; null: none. */
  nudgeWithdrawn: { question: { service: string | null }; answer: null };
  /** Nudge script → background: what was chosen. The background knows by itself on which page. */
  nudgeAnswered: { question: { chosen: NudgeChoice }; answer: null };
  /**
   * Map → background, where the map has no database of its own (Firefox, private window): the hosters
   * after this one, some at a time; null: the first. None: that was all.
   */
  hostersWanted: { question: { after: string | null }; answer: Result<readonly Hoster[]> };
  /**
   * Popup → background, where the popup finds no answer: the directory is missing or damaged, or the
   * popup has no database of its own (Firefox, private window), or where filters are
   * changed for the moment and what is ready does not do.
   */
  suggestionsWanted: {
    question: { need: NeedId; filters?: Filters };
    answer: Result<ReadySuggestions>;
  };
};

export type MessageName = keyof Messages;

/** A message on the wire. */
export type Envelope<Name extends MessageName = MessageName> = {
  [Each in Name]: { name: Each; question: Messages[Each]['question'] };
}[Name];
