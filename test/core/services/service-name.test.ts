import { describe, expect, it } from 'vitest';
import { nameIn, otherNamesOf } from '../../../src/core/services/service-name';

const agenda = { id: 'google-calendar', name: 'Google Calendar' };
const french = { 'google-calendar': 'Google Agenda' };
const german = { 'google-calendar': 'Google Kalender' };

describe('nameIn', () => {
  it('says the name of a service in a language that has another one, and its own elsewhere', () => {
    expect(nameIn(agenda, french)).toBe('Google Agenda');
    expect(nameIn(agenda, {})).toBe('Google Calendar');
    expect(nameIn({ id: 'gmail', name: 'Gmail' }, french)).toBe('Gmail');
  });
});

describe('otherNamesOf', () => {
  it('names each once, but for the one that the language has', () => {
    expect(otherNamesOf(agenda, french, [{}, french])).toEqual(['Google Calendar']);
    expect(otherNamesOf(agenda, {}, [{}, french, german, french])).toEqual([
      'Google Agenda',
      'Google Kalender',
    ]);
    expect(otherNamesOf({ id: 'gmail', name: 'Gmail' }, french, [{}, french])).toEqual([]);
  });
});
