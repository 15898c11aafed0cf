import type { ComponentChild, ComponentType } from 'preact';
import type { Membership } from '../../core/directory/hoster';
import type { NeedId } from '../../core/need';
import type { ServiceHere } from '../../core/services/service-card';
import type { PageHere } from '../../core/spotting/page-here';
import type { Filters } from '../../core/suggestions/filters';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import type { Suggestion } from '../../core/suggestions/suggestion';
import type { Thing } from '../../core/thing';
import type { Tracker } from '../../core/tracker';
import type { HomeQuestionProps } from '../../ui/home-question';
import type { NeedChooserProps } from '../../ui/need-chooser';
import type { LastWordProps } from './last-word';
import type { NewsActions, NewsLineProps } from './news/news-actions';
import type { AnswerActions } from './use-answer';
import type { SilenceProps } from './views/silence';
import type { TakeAlongActions } from './views/take-along-actions';

/** Offers every need. */
export type Chooser = ComponentType<Pick<NeedChooserProps, 'choose'>>;

/** Asks for the town that answers shall be near to. */
type AskedHome = ComponentType<Pick<HomeQuestionProps, 'findTowns' | 'chooseHome'>>;

/** The props of `Popup`. */
export type PopupProps = {
  page: PageHere;
  /** The service of the page in front; null where it is none that we know. */
  service: ServiceHere | null;
  /** Offers every need at once; null over a service, where `loadChooser` loads it when wanted. */
  Chooser: Chooser | null;
  loadChooser: () => Promise<Chooser>;
  /** Asks for a town; null where one is chosen, and `loadAskedHome` loads it when it is wanted. */
  AskedHome: AskedHome | null;
  loadAskedHome: () => Promise<AskedHome>;
  /** Loads the answer to the user's last word on a suggestion. */
  loadLastWord: () => Promise<ComponentType<LastWordProps>>;
  /** Loads the line of what is to be told of the directory. */
  loadNewsLine: () => Promise<ComponentType<NewsLineProps>>;
  /** Loads the ways to what is to be told. */
  loadNews: () => Promise<NewsActions>;
  /** The day, as days since 1970: equal suggestions take turns by it. */
  day: number;
  /** Searches the whole directory; undefined if the background does not answer. */
  search: (need: NeedId, filters: Filters) => Promise<ReadySuggestions | undefined>;
  /** Loads the suggestions on this page after the ready ones; pages count from 1. */
  loadFurther: (ready: ReadySuggestions, page: number) => Promise<readonly Suggestion[]>;
  /** Reads the membership from the hoster's record; null where none is told. */
  readMembership: (hosterId: string) => Promise<Membership | null>;
  /** Tells whether the user has their visits counted. */
  isCounting: () => Promise<boolean>;
  /** Loads the link by which users say that a service is missing; null where the build has no tracker. */
  loadMissingLink: () => Promise<ComponentChild>;
  /** Loads the tracker to which errors may be reported; null where the build has none. */
  loadTracker: () => Promise<Tracker | null>;
  /** Tells whether the user is back within a minute from where this https address leads. */
  hasReturnedFrom: (address: string) => Promise<boolean>;
  /** The thing that the page in front shows and lets out; undefined where there is none. */
  thing: Thing | undefined;
} & AnswerActions &
  Pick<LastWordProps, 'findNeedsAt'> &
  TakeAlongActions &
  Pick<SilenceProps, 'beQuiet'> &
  Pick<HomeQuestionProps, 'findTowns'>;
