import { describe, expect, it } from 'vitest';
import { hostsAlone } from '../../../../src/core/directory/hosts/authority';
import { groundsInSteps } from '../../../../src/core/directory/hosts/grounds';
import type { ServiceFile } from '../../../../src/core/federation/chatonsinfos-file';
import {
  type SitedOrganization,
  settleServices,
} from '../../../../src/core/federation/gather/settle-services';
import { toEnd } from '../../../../src/core/time/steps';

type Claimed = { file: string; website: string | null };

const organization = (name: string, ...services: Claimed[]): SitedOrganization =>
  ({
    address: `https://${name}.example/o`,
    readOn: '2026-11-22',
    site: `https://${name}.example/`,
    services: services.map(({ file, website }) => ({
      address: file,
      readOn: '2026-11-22',
      file: { website } as ServiceFile,
    })),
  }) as SitedOrganization;

function settle(...organizations: SitedOrganization[]) {
  const grounds = toEnd(
    groundsInSteps(
      organizations.map(({ site }) => site),
      [],
    ),
  );
  const settled = toEnd(settleServices(organizations, grounds, hostsAlone.isSameSite));
  return {
    services: settled.organizations.map(({ services }) => services.map(({ address }) => address)),
    reasons: settled.refusals.map(({ reason }) => reason.split(':')[0]),
  };
}

describe('a service', () => {
  it('that one claims alone is its own, wherever it is', () => {
    const pad = { file: 'https://a.example/pad', website: 'https://pad.example/' };
    const blank = { file: 'https://a.example/blank', website: null };
    expect(settle(organization('a', pad, blank)).services).toEqual([[pad.file, blank.file]]);
  });

  it('that two claim goes to whose domain it is on', () => {
    const own = { file: 'https://b.example/pad', website: 'https://pad.b.example/' };
    const claim = { file: 'https://a.example/pad', website: 'https://pad.b.example/index.html' };
    expect(settle(organization('a', claim), organization('b', own))).toEqual({
      services: [[], [own.file]],
      reasons: ['is claimed by another than its hoster'],
    });
  });

  it('that two claim goes, on a domain of its own, to whose site its file stands on', () => {
    const pad = { file: 'https://b.example/pad', website: 'https://bpad.example/' };
    expect(settle(organization('a', pad), organization('b', pad)).services).toEqual([
      [],
      [pad.file],
    ]);
  });

  it('that two claim with a file each is nobody’s, with a line in the report', () => {
    const one = { file: 'https://a.example/pad', website: 'https://third.example/' };
    const other = { file: 'https://b.example/pad', website: 'https://third.example/' };
    expect(settle(organization('a', one), organization('b', other))).toEqual({
      services: [[], []],
      reasons: ['is on the domain of none of those who claim it'],
    });
  });

  it('that one organisation links twice stays its own', () => {
    const one = { file: 'https://a.example/pad', website: 'https://third.example/' };
    const other = { file: 'https://a.example/pad2', website: 'https://third.example/' };
    expect(settle(organization('a', one, other)).services).toEqual([[one.file, other.file]]);
  });
});
