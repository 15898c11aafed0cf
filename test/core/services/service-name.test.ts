import { describe, expect, it } from 'vitest';
import { allNames, nameIn } from '../../../src/core/services/service-name';

const agenda = { fr: 'Google Agenda', en: 'Google Calendar' };

describe('nameIn', () => {
  it.each([
    ['fr', 'Google Agenda'],
    ['fr-CA', 'Google Agenda'],
    ['en', 'Google Calendar'],
    ['en-GB', 'Google Calendar'],
    ['de', 'Google Calendar'],
  ])('says the name of a service in %s', (language, name) => {
    expect(nameIn(agenda, language)).toBe(name);
  });

  it('says the one name of a service that has only one', () => {
    expect(nameIn('Gmail', 'fr')).toBe('Gmail');
  });
});

describe('allNames', () => {
  it('names each once', () => {
    expect(allNames(agenda)).toEqual(['Google Agenda', 'Google Calendar']);
    expect(allNames({ fr: 'Bing', en: 'Bing' })).toEqual(['Bing']);
    expect(allNames('Gmail')).toEqual(['Gmail']);
  });
});
