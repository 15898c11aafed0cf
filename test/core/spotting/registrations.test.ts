import { describe, expect, it } from 'vitest';
import { compareIds } from '../../../src/core/compare-ids';
import { services } from '../../../src/core/services';
import { optedInPatterns, whatIsWatched } from '../../../src/core/spotting/opt-ins';
import { registrationsOf } from '../../../src/core/spotting/registrations';

const { optIns } = whatIsWatched(services, {}, compareIds);

describe('the content scripts of what was opted in', () => {
  it('are registered by script, on its hosts and no others', () => {
    expect(registrationsOf(optIns, ['doodle', 'zoom'])).toEqual([
      {
        id: 'others',
        script: 'others',
        matches: optedInPatterns(optIns, ['doodle', 'zoom']),
      },
    ]);
    expect(optedInPatterns(optIns, ['doodle'])).toEqual(['https://*.doodle.com/*']);
    const [elsewhere] = registrationsOf(optIns, ['elsewhere:Amazon']);
    expect(elsewhere).toMatchObject({ id: 'elsewhere', script: 'shipped' });
    expect(elsewhere?.matches).toContain('https://www.amazon.co.jp/*');
  });

  it('are none where nothing was chosen, or nothing that anybody knows', () => {
    expect(registrationsOf(optIns, [])).toEqual([]);
    expect(registrationsOf(optIns, ['gone'])).toEqual([]);
  });
});
