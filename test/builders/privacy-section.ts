import type { LoggedRequest } from '../../src/core/refresh/request-log';
import type { PrivacyProps } from '../../src/surfaces/options/privacy/privacy-section';

/** A request that a mirror answered. */
export function aRequest(changes: Partial<LoggedRequest> = {}): LoggedRequest {
  return {
    id: 'one',
    askedAt: '2026-11-25T08:30:00.000Z',
    address: 'https://miroir.example/chatiere.json',
    requestedBy: 'mirror',
    status: 200,
    bytes: 12_345,
    failure: null,
    ...changes,
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
