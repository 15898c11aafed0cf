import { describe, expect, it } from 'vitest';
import { doesUrlMatchPatterns } from 'webext-patterns';
import { compareIds } from '../../../src/core/compare-ids';
import { services } from '../../../src/core/services';
import { gafam } from '../../../src/core/services/company';
import { matchPatterns, watchedServices } from '../../../src/core/spotting/match-patterns';
import { readWatched, whatIsWatched } from '../../../src/core/spotting/opt-ins';
import { frenchNames } from '../../builders/service-names';

const { shipped, optIns } = whatIsWatched(services, frenchNames, compareIds);
const shippedPatterns = matchPatterns(watchedServices(services));
const named = (name: string) => optIns.find(({ names }) => names.includes(name));

describe('what is watched', () => {
  it('from the start is every service of the five companies, by name', () => {
    expect(shipped.map(({ company }) => company)).toEqual([...gafam]);
    const names = shipped.flatMap((each) => each.names);
    expect(names).toHaveLength(watchedServices(services).length);
    expect(names).toContain('Google Docs');
  });

  it('has names in the language of its reader', () => {
    const english = whatIsWatched(services, {}, compareIds);
    expect(english.shipped[0]?.names).toContain('Google Calendar');
    expect(shipped[0]?.names).toContain('Google Agenda');
  });

  it('by opt-in is every other service that is still open, each once', () => {
    const ids = optIns.filter((each) => !each.isElsewhere).flatMap((each) => each.ids);
    const open = services.filter(({ company, closedOn, isOptIn }) => {
      return !closedOn && (isOptIn || !gafam.some((each) => each === company));
    });
    expect(named('Google Actualités')?.patterns).toEqual(['https://news.google.com/*']);
    expect(ids.toSorted()).toEqual(open.map(({ id }) => id).toSorted());
    expect(named('Pocket')).toBeUndefined();
    expect(named('Doodle')?.patterns).toEqual(['https://*.doodle.com/*']);
  });

  it('has one switch for services on the same hosts, which no permission tells apart', () => {
    expect(named('Dropbox')?.names).toEqual(['Dropbox', 'Dropbox Paper', 'Dropbox Transfer']);
    expect(named('Jira Cloud')).toBe(named('Confluence Cloud'));
    const owners = new Map<string, unknown>();
    for (const optIn of optIns) {
      for (const pattern of optIn.patterns) {
        expect([pattern, owners.get(pattern)]).toEqual([pattern, undefined]);
        owners.set(pattern, optIn);
      }
    }
  });

  it('elsewhere is what the shipped content script leaves out of the countries', () => {
    const google = optIns.find(({ ids }) => ids.includes('elsewhere:Google'));
    const reaches = (address: string) => doesUrlMatchPatterns(address, ...(google?.patterns ?? []));
    expect(reaches('https://www.google.co.jp/maps')).toBe(true);
    expect(reaches('https://translate.google.be/')).toBe(true);
    expect(reaches('https://www.google.be/maps')).toBe(false);
    expect(reaches('https://www.amazon.co.jp/photos')).toBe(false);
    expect(optIns.at(-1)?.ids).toEqual(['elsewhere:Amazon']);
    expect(named('Microsoft')).toBeUndefined();
  });

  it('by opt-in is never what a content script runs on anyway', () => {
    const shippedHosts = new Set(shippedPatterns);
    const twice = optIns
      .flatMap(({ patterns }) => patterns)
      .filter((each) => shippedHosts.has(each));
    expect(twice).toEqual([]);
  });
});

describe('what was opted in', () => {
  it('is read from storage, whatever stands there', () => {
    expect(readWatched(['doodle', 4, null, 'doodle', 'zoom'])).toEqual(['doodle', 'zoom']);
    for (const wrong of [undefined, null, 'doodle', { 0: 'doodle' }]) {
      expect(readWatched(wrong)).toEqual([]);
    }
  });
});
