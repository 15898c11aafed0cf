import { useState } from 'preact/hooks';
import type { CrawlFailure } from '../../../core/federation/crawl-failure';
import type { LoggedRequest } from '../../../core/refresh/request-log';
import type { RequestedBy } from '../../../core/refresh/requested-by';
import type { I18n } from '../../../core/text/i18n';
import type { MessageKey } from '../../../core/text/message-keys';
import { useI18n } from '../../../ui/i18n-context';
import { EraseAsked } from '../erase-asked';
import { momentPhrase } from '../moment-phrase';

/** The props of `RequestList`. */
export type RequestListProps = {
  /** The requests that were made, newest first. */
  requests: readonly LoggedRequest[];
  /** The names of the instance lists, by id. */
  listNames: ReadonlyMap<string, string>;
  eraseRequests: () => Promise<void>;
};

/** The number of requests that are shown at first: as many as users look at. */
const firstShown = 10;

/** The list of the requests that were really made, and a way to erase them. */
export function RequestList({ requests, listNames, eraseRequests }: RequestListProps) {
  const i18n = useI18n();
  const [isWhole, setWhole] = useState(false);
  if (requests.length === 0) return <p role="status">{i18n.say('requests_none')}</p>;
  const shown = isWhole ? requests : requests.slice(0, firstShown);
  return (
    <>
      <p class="quiet">{i18n.say('requests_text')}</p>
      <RequestTable requests={shown} listNames={listNames} />
      <div class="actions">
        {shown.length < requests.length && (
          <button type="button" class="small-button" onClick={() => setWhole(true)}>
            {i18n.say('requests_all', String(requests.length))}
          </button>
        )}
        <EraseAsked label={i18n.say('requests_erase')} erase={eraseRequests} />
      </div>
    </>
  );
}

function RequestTable({ requests, listNames }: Omit<RequestListProps, 'eraseRequests'>) {
  const i18n = useI18n();
  return (
    <table class="requests">
      <thead>
        <tr>
          <th scope="col">{i18n.say('requests_when')}</th>
          <th scope="col">{i18n.say('requests_whom')}</th>
          <th scope="col">{i18n.say('requests_answer')}</th>
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <tr key={request.id}>
            <td>
              <time dateTime={request.askedAt}>{momentPhrase(request.askedAt, i18n)}</time>
            </td>
            <td>
              {request.address}
              <span class="quiet block">{whyPhrase(request.requestedBy, listNames, i18n)}</span>
            </td>
            <td>{answerPhrase(request, i18n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function whyPhrase(
  requestedBy: RequestedBy,
  listNames: ReadonlyMap<string, string>,
  i18n: I18n,
): string {
  if (requestedBy === 'mirror') return i18n.say('requests_mirror');
  if (requestedBy === 'federation') return i18n.say('requests_federation');
  if (requestedBy === 'added-list') return i18n.say('requests_added_list');
  if (requestedBy === 'hoster-check') return i18n.say('requests_hoster_check');
  return i18n.say('requests_instance_list', listNames.get(requestedBy) ?? requestedBy);
}

const failureWords: Partial<Record<CrawlFailure, MessageKey>> = {
  'too-slow': 'requests_too_slow',
  'too-big': 'requests_too_big',
  redirected: 'requests_redirected',
  unreachable: 'requests_unreachable',
};

function answerPhrase(request: LoggedRequest, i18n: I18n): string {
  if (request.outcome === 'interrupted') return i18n.say('requests_interrupted');
  if (request.outcome === 'pending') return i18n.say('requests_pending');
  if (request.outcome === 'answered' && request.bytes !== null) {
    return bytesPhrase(request.bytes, i18n);
  }
  const { status } = request;
  const key = request.outcome === 'failed' && failureWords[request.failure];
  if (key) return i18n.say(key);
  if (status === 304) return i18n.say('requests_unchanged');
  return status === null
    ? i18n.say('requests_pending')
    : i18n.say('requests_status', String(status));
}

function bytesPhrase(bytes: number, { language }: I18n): string {
  const unit = bytes < 1000 ? 'byte' : 'kilobyte';
  const amount = bytes < 1000 ? bytes : Math.round(bytes / 1000);
  const style = { style: 'unit', unit, unitDisplay: bytes < 1000 ? 'long' : 'short' } as const;
  return new Intl.NumberFormat(language, style).format(amount);
}
