import { useState } from 'preact/hooks';
import type { CrawlFailure } from '../../../core/federation/crawl-failure';
import type { LoggedRequest } from '../../../core/refresh/request-log';
import type { RequestedBy } from '../../../core/refresh/requested-by';
import type { WordKey } from '../../../core/text/word-keys';
import type { Words } from '../../../core/text/words';
import { useWords } from '../../../ui/words-context';

export type RequestListProps = {
  /** Newest first. */
  requests: readonly LoggedRequest[];
  /** Names of the lists outside CHATONS, by id. */
  listNames: ReadonlyMap<string, string>;
  eraseRequests: () => Promise<void>;
};

/** As many as are looked at. */
const firstShown = 10;

/** The requests that were really made, and their erasing. */
export function RequestList({ requests, listNames, eraseRequests }: RequestListProps) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  if (requests.length === 0) return <p role="status">{words.say('requests_none')}</p>;
  const shown = isWhole ? requests : requests.slice(0, firstShown);
  return (
    <>
      <p class="quiet">{words.say('requests_text')}</p>
      <RequestTable requests={shown} listNames={listNames} />
      <div class="actions">
        {shown.length < requests.length && (
          <button type="button" class="small-button" onClick={() => setWhole(true)}>
            {words.say('requests_all', String(requests.length))}
          </button>
        )}
        <button type="button" class="link" onClick={() => void eraseRequests()}>
          {words.say('requests_erase')}
        </button>
      </div>
    </>
  );
}

function RequestTable({ requests, listNames }: Omit<RequestListProps, 'eraseRequests'>) {
  const words = useWords();
  return (
    <table class="requests">
      <thead>
        <tr>
          <th scope="col">{words.say('requests_when')}</th>
          <th scope="col">{words.say('requests_whom')}</th>
          <th scope="col">{words.say('requests_answer')}</th>
        </tr>
      </thead>
      <tbody>
        {requests.map((request) => (
          <tr key={request.id}>
            <td>
              <time dateTime={request.askedAt}>{momentPhrase(request.askedAt, words)}</time>
            </td>
            <td>
              {request.address}
              <span class="quiet block">{whyPhrase(request.requestedBy, listNames, words)}</span>
            </td>
            <td>{answerPhrase(request, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function momentPhrase(instant: string, { language }: Words): string {
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));
}

function whyPhrase(
  requestedBy: RequestedBy,
  listNames: ReadonlyMap<string, string>,
  words: Words,
): string {
  if (requestedBy === 'mirror') return words.say('requests_mirror');
  if (requestedBy === 'federation') return words.say('requests_federation');
  return words.say('requests_instance_list', listNames.get(requestedBy) ?? requestedBy);
}

const failureWords: Partial<Record<CrawlFailure, WordKey>> = {
  'too-slow': 'requests_too_slow',
  'too-big': 'requests_too_big',
  redirected: 'requests_redirected',
  unreachable: 'requests_unreachable',
};

function answerPhrase({ status, bytes, failure }: LoggedRequest, words: Words): string {
  const key = failure && failureWords[failure];
  if (key) return words.say(key);
  if (bytes !== null) return bytesPhrase(bytes, words);
  if (status === 304) return words.say('requests_unchanged');
  return status === null
    ? words.say('requests_pending')
    : words.say('requests_status', String(status));
}

function bytesPhrase(bytes: number, { language }: Words): string {
  const unit = bytes < 1000 ? 'byte' : 'kilobyte';
  const amount = bytes < 1000 ? bytes : Math.round(bytes / 1000);
  const style = { style: 'unit', unit, unitDisplay: bytes < 1000 ? 'long' : 'short' } as const;
  return new Intl.NumberFormat(language, style).format(amount);
}
