import { describe, expect, it } from 'vitest';
import { assertValidPattern, doesUrlMatchPatterns } from 'webext-patterns';
import { services } from '../../../src/core/services';
import {
  country,
  exact,
  label,
  type Service,
  under,
  unwatched,
} from '../../../src/core/services/service';
import { matchPatterns, watchedServices } from '../../../src/core/spotting/match-patterns';

const watched = watchedServices(services);
const patterns = matchPatterns(watched);

function serviceOn(...hosts: Service['places'][number]['hosts']): Service[] {
  const places = [{ hosts }];
  return [
    { id: 'x', name: 'X', company: 'Google', needs: [], equivalents: [], places, seenAt: [] },
  ];
}

describe('the match patterns', () => {
  it('are exact hosts where they can be, and the narrowest wildcard where not', () => {
    expect(matchPatterns(serviceOn(exact('a.example', 'b.example')))).toEqual([
      'https://a.example/*',
      'https://b.example/*',
    ]);
    expect(matchPatterns(serviceOn(under('t.example', 'test')))).toEqual(['https://*.t.example/*']);
    expect(matchPatterns(serviceOn(label(/^..$/, 't.example', 'test')))).toEqual([
      'https://*.t.example/*',
    ]);
  });

  it('name watched countries alone, and nothing of what is not watched', () => {
    expect(matchPatterns(serviceOn(country('www.x', ['com', 'fr', 'jp'])))).toEqual([
      'https://www.x.com/*',
      'https://www.x.fr/*',
    ]);
    expect(matchPatterns(serviceOn(unwatched(exact('a.example'))))).toEqual([]);
  });

  it('name no host that a wildcard covers already', () => {
    const both = serviceOn(exact('www.t.example', 't.example'), under('t.example', 'test'));
    expect(matchPatterns(both)).toEqual(['https://*.t.example/*']);
  });

  it('are valid, https alone, and never stand for a whole country or all sites', () => {
    for (const pattern of patterns) {
      assertValidPattern(pattern);
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    }
  });

  it('are hosts of the five companies alone', () => {
    expect(new Set(watched.map(({ company }) => company))).toEqual(
      new Set(['Google', 'Apple', 'Meta', 'Amazon', 'Microsoft']),
    );
    for (const address of [
      'https://zoom.us/j/1',
      'https://app.slack.com/',
      'https://trello.com/b/1',
    ]) {
      expect(doesUrlMatchPatterns(address, ...patterns)).toBe(false);
    }
  });

  it('reach the far countries of no family but the search, maps and shops', () => {
    const reaches = (address: string) => doesUrlMatchPatterns(address, ...patterns);
    expect(reaches('https://www.google.be/maps')).toBe(true);
    expect(reaches('https://maps.google.lu/')).toBe(true);
    expect(reaches('https://www.amazon.com.be/photos')).toBe(true);
    expect(reaches('https://translate.google.fr/')).toBe(true);
    expect(reaches('https://translate.google.be/')).toBe(false);
    expect(reaches('https://www.google.co.jp/')).toBe(false);
    expect(reaches('https://x.blogspot.be/')).toBe(false);
  });

  it('never cover a sign-in host', () => {
    const signIn = [
      'accounts.google.com',
      'login.live.com',
      'login.microsoftonline.com',
      'appleid.apple.com',
    ];
    for (const host of signIn)
      expect(doesUrlMatchPatterns(`https://${host}/`, ...patterns)).toBe(false);
  });
});
