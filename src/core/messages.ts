import type { Hoster } from './directory/hoster';
import type { HosterCheck } from './federation/hoster-check/hoster-check';
import type { NeedId } from './need';
import type { Corner } from './nudge/corner';
import type { PageRefusal } from './nudge/page-refusal';
import type { NudgeChoice, NudgePill } from './nudge/pill';
import type { ChosenSources } from './refresh/chosen-sources';
import type { Result } from './result';
import type { Choices, ReplacedSettings } from './settings/choices';
import type { Filters } from './suggestions/filters';
import type { ReadySuggestions } from './suggestions/ready-suggestions';
import type { InterfaceLanguage } from './text/interface-language';

/**
 * The messages between surfaces, each with its question and its answer. A name in the past
 * participle tells news, one in `…Wanted` asks. A service travels as its id, never as an address. A
 * message that a surface sends to the background may come twice, and does then what it does once:
 * see `ask`.
 */
export type Messages = {
  /** Content script → background: the service of the page changed; null is none that we know. */
  serviceSpotted: { question: { service: string | null }; answer: null };
  /**
   * Popup → content script of the tab: asks for the service of the page; null is none that we know.
   */
  serviceWanted: { question: null; answer: { service: string | null } };
  /**
   * Options → background: the sources of the directory from now on. Answered once they are kept.
   */
  sourcesChosen: { question: { sources: ChosenSources }; answer: Result<null> };
  /**
   * Surface → background: the user's choices from now on; those that are not named stay as they
   * are. With `replacedSettings`, the settings that are replaced are kept, to be had back. Answered
   * once all that depends on the named choices has followed: every need is answered afresh, or the
   * icons are drawn anew, or nothing.
   */
  settingsChosen: {
    question: { choices: Partial<Choices>; replacedSettings?: ReplacedSettings };
    answer: Result<null>;
  };
  /**
   * Popup → background: put an offer last for a need until tomorrow, or at its place again. Answered
   * once every need is answered afresh.
   */
  offerPostponed: {
    question: { need: NeedId; address: string; isPostponed: boolean };
    answer: Result<null>;
  };
  /**
   * Options → background: the ids of the opt-ins to watch beside the shipped list; the user has
   * given the permission.
   */
  watchedChosen: { question: { watched: readonly string[] }; answer: Result<null> };
  /**
   * Popup, options → background: the page was opened and stands. What is due of the daily refresh
   * is asked soon; answered once that is planned.
   */
  pageOpened: { question: null; answer: null };
  /**
   * Options → background: refresh now. Answered in the end; the progress is kept for pages to
   * watch.
   */
  refreshWanted: { question: null; answer: null };
  /** Options → background: stop the crawl where it is, or go on. */
  crawlPaused: { question: { isPaused: boolean }; answer: null };
  /**
   * Options → background: the previous directory, which was got at the instant `gotAt`, shall be
   * the directory again.
   */
  previousWanted: { question: { gotAt: string }; answer: Result<null> };
  /** Surface → background: count the user's visits from now on, or stop counting. */
  countingChosen: { question: { isCounting: boolean }; answer: Result<null> };
  /** Options → background: speak this language from now on; null: the browser's. */
  languageChosen: { question: { language: InterfaceLanguage | null }; answer: Result<null> };
  /** Way page → background: forget everything that was counted. */
  countsErased: { question: null; answer: Result<null> };
  /** Options → background: the nudge from now on; a property that is not named stays as it is. */
  nudgeChosen: { question: { isOn?: boolean; corner?: Corner }; answer: Result<null> };
  /**
   * Background → nudge script, right after it came into a page: show this pill. Answered with the
   * reason why it is not shown; null if it is.
   */
  nudgeOffered: { question: NudgePill; answer: { why: PageRefusal | null } };
  /** Background → nudge script: the page is of this service now; null means of none. */
  nudgeWithdrawn: { question: { service: string | null }; answer: null };
  /**
   * Nudge script → background: the user's choice on the pill. The background knows the page by
   * itself.
   */
  nudgeAnswered: { question: { chosen: NudgeChoice }; answer: null };
  /**
   * Map → background, where the map has no database of its own (Firefox, private window): asks for
   * some hosters, those after this id, or the first ones if it is null. An empty answer means that
   * there are no more.
   */
  hostersWanted: { question: { after: string | null }; answer: Result<readonly Hoster[]> };
  /**
   * Hoster page → background, once the user has permitted the site that they typed: read the files
   * of the hoster there. What comes of it is kept nowhere.
   */
  hosterCheckWanted: { question: { typed: string }; answer: HosterCheck };
  /**
   * Popup → background: asks for the answer to a need, where the popup finds none (the directory is
   * missing or damaged, or the popup has no database of its own: Firefox, private window), or where
   * filters are changed for the moment and the ready answer does not do.
   */
  suggestionsWanted: {
    question: { need: NeedId; filters?: Filters };
    answer: Result<ReadySuggestions>;
  };
};

/** The name of a message between surfaces. */
export type MessageName = keyof Messages;

/**
 * The kind of a sender: a content script, which shares its process with the web page it is in and may
 * have been taken over with it, or a page of the extension.
 */
export type SenderKind = 'content' | 'page';

/**
 * The kind that may send each message that the background answers: one of the other kind is left alone,
 * whatever it says of itself. Content scripts hear from the extension alone: the browser sees to that.
 */
export const senderKinds = {
  serviceSpotted: 'content',
  nudgeAnswered: 'content',
  sourcesChosen: 'page',
  settingsChosen: 'page',
  offerPostponed: 'page',
  watchedChosen: 'page',
  pageOpened: 'page',
  refreshWanted: 'page',
  crawlPaused: 'page',
  previousWanted: 'page',
  countingChosen: 'page',
  languageChosen: 'page',
  countsErased: 'page',
  nudgeChosen: 'page',
  hostersWanted: 'page',
  hosterCheckWanted: 'page',
  suggestionsWanted: 'page',
} as const satisfies Record<
  Exclude<MessageName, 'serviceWanted' | 'nudgeOffered' | 'nudgeWithdrawn'>,
  SenderKind
>;

/** The name of a message that the background answers. */
export type AnsweredName = keyof typeof senderKinds;

/** The name of a message that senders of this kind send to the background. */
export type NameFrom<Kind extends SenderKind> = {
  [Name in AnsweredName]: (typeof senderKinds)[Name] extends Kind ? Name : never;
}[AnsweredName];

/** A message as it is sent to the background: its name, its question, and the kind of its sender. */
export type Envelope<Name extends AnsweredName = AnsweredName> = {
  [Each in Name]: {
    sender: (typeof senderKinds)[Each];
    name: Each;
    question: Messages[Each]['question'];
  };
}[Name];

/** A message as it is sent to the scripts in a web page: its name and its question. */
export type EnvelopeToPage = {
  [Each in Exclude<MessageName, AnsweredName>]: {
    name: Each;
    question: Messages[Each]['question'];
  };
}[Exclude<MessageName, AnsweredName>];
