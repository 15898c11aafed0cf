import type { LoggedRequest, RequestOutcome } from '../../src/core/refresh/request-log';
import type { PrivacyProps } from '../../src/surfaces/options/privacy/privacy-section';

/** A request that a mirror answered, unless another outcome is given. */
export function aRequest(
  {
    id = 'one',
    requestedBy = 'mirror',
    address = 'https://miroir.example/chatiere.json',
  }: Partial<Pick<LoggedRequest, 'id' | 'requestedBy' | 'address'>> = {},
  outcome: RequestOutcome = { outcome: 'answered', status: 200, bytes: 12_345 },
): LoggedRequest {
  return {
    id,
    askedAt: '2026-11-25T08:30:00.000Z',
    address,
    requestedBy,
    ...outcome,
  };
}

/** What the options say of privacy where nothing was asked and nothing permitted. */
export function aPrivacySection(changes: Partial<PrivacyProps> = {}): PrivacyProps {
  return {
    asksNobody: true,
    held: {
      names: ['storage', 'alarms', 'scripting', 'activeTab', 'internal:something'],
      sites: { sources: [], watched: [], nudge: [], unneeded: [] },
    },
    optIns: [
      {
        ids: ['doodle'],
        names: ['Doodle'],
        isElsewhere: false,
        patterns: ['https://*.doodle.com/*'],
      },
    ],
    watched: [],
    requests: [],
    listNames: new Map([['peertube', 'PeerTube']]),
    eraseRequests: async () => undefined,
    ...changes,
  };
}
