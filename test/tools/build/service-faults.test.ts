import { describe, expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { exact, type Service } from '../../../src/core/services/service';
import { createSpot } from '../../../src/core/spotting/spot';
import { serviceFaultLines } from '../../../src/tools/build/service-faults';

const doodle = services.find(({ id }) => id === 'doodle') as Service;

/** The faults of a service that was changed, in the catalogue of it alone. */
function faultsOf(change: Partial<Service>): string[] {
  const service = { ...doodle, ...change };
  return serviceFaultLines([service], createSpot([service]));
}

const file = 'src/core/services/others/doodle.ts';

describe('a catalogue that is not right', () => {
  it('is none of ours', () => {
    expect(serviceFaultLines(services, createSpot(services))).toEqual([]);
  });

  it('names a software that is not libre, or does another job', () => {
    expect(faultsOf({ needs: ['database'], equivalents: ['nocodb'] })).toEqual([
      `${file}: equivalents: nocodb is not libre: take it out.`,
    ]);
    expect(faultsOf({ equivalents: ['vaultwarden'] })).toEqual([
      `${file}: equivalents: vaultwarden answers none of date-poll: take it out, or give it the need.`,
    ]);
  });

  it('has an address that goes nowhere, or too few of them', () => {
    expect(
      faultsOf({ seenAt: ['https://doodle.example/a', ...doodle.seenAt.slice(0, 1)] }),
    ).toEqual([`${file}: seenAt: https://doodle.example/a is not spotted.`]);
    expect(faultsOf({ seenAt: [] })).toEqual([
      `${file}: seenAt: Give two or three real addresses.`,
    ]);
  });

  it('writes a host in capitals', () => {
    const places = [...doodle.places, { hosts: [exact('Doodle.com')] }];
    expect(faultsOf({ places })).toEqual([
      `${file}: places: "Doodle.com" is no domain: write it in lower case, without port or path.`,
    ]);
  });

  it('closes on no day, or by the word of no page', () => {
    expect(faultsOf({ closedOn: '2025-13-01' })).toEqual([
      `${file}: closedOn: "2025-13-01" is no day: write YYYY-MM-DD.`,
    ]);
    expect(faultsOf({ closesOn: '2027-03-31' })).toEqual([
      `${file}: closingSource: Name the page that says so.`,
    ]);
  });
});
