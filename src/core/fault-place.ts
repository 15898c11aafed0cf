import type { MessageName } from './messages';

/** A surface with a page of its own. */
export type PageName =
  | 'popup'
  | 'welcome'
  | 'options'
  | 'move'
  | 'map'
  | 'way'
  | 'chatons'
  | 'hoster';

/** A part of the background that does its work without a message of a page. */
type TaskName = 'directory' | 'refresh' | 'request' | 'nudge' | 'count' | 'answers' | 'icons';

/** The place where a fault was seen: a page, the background, one of its tasks, or a message. */
export type FaultPlace = PageName | 'background' | TaskName | MessageName;
