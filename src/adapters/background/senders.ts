import type { Messages, NameFrom, SenderKind } from '../../core/messages';
import { type NudgeChoice, nudgeChoices } from '../../core/nudge/pill';
import { isPlainObject } from '../../core/plain-object';
import { isServiceId } from '../../core/services/service-id';
import { livesOn } from '../../core/spotting/lives-on';
import { othersTable } from '../../core/spotting/others-table';
import { watchedTable } from '../../core/spotting/watched-table';
import { browser, type Runtime } from '../browser/browser';

/** A sender as browsers describe it; the origin is not in the polyfill's types. */
export type Sender = Runtime.MessageSender & { origin?: string };

type FromContent = NameFrom<'content'>;

/** The most characters of a service's id. */
const mostOfId = 100;

/**
 * The kind that a sender is, by what the browser says of it; undefined for none that may speak. A page that is shown
 * in a tab has a tab as content scripts do: only its origin tells them apart.
 */
export function kindOf({ id, origin, tab, frameId }: Sender): SenderKind | undefined {
  if (id !== browser.runtime.id) return undefined;
  if (origin === browser.runtime.getURL('').replace(/\/$/, '')) return 'page';
  // Content scripts run in the whole page alone, never in a frame of it.
  return tab?.id !== undefined && frameId === 0 ? 'content' : undefined;
}

/**
 * Reads what a content script says; undefined where a page that was taken over with it could as well
 * have made it up: a service that does not live on the page's origin. The origin is kept nowhere.
 */
export function readContentQuestion(
  name: FromContent,
  raw: unknown,
  { origin }: Sender,
): Messages[FromContent]['question'] | undefined {
  const { service, chosen } = isPlainObject(raw) ? raw : {};
  if (name === 'nudgeAnswered') {
    return nudgeChoices.some((each) => each === chosen)
      ? { chosen: chosen as NudgeChoice }
      : undefined;
  }
  if (service === null) return { service };
  if (!isServiceId(service) || service.length > mostOfId) return undefined;
  return livesOn(origin, service, [watchedTable, othersTable]) ? { service } : undefined;
}
