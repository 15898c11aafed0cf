import { describe, expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { allServiceNames, nameFaults } from '../../../src/tools/build/service-names';
import { interfaceLanguages, readMessages } from '../../../src/tools/locales';

const names = allServiceNames();

describe('the names of services', () => {
  it('are right in every language', () => {
    const faults = [...names].flatMap(([language, each]) => nameFaults(services, language, each));
    expect(faults).toEqual([]);
  });

  it('are there in the language in which each language of the interface says them', () => {
    for (const language of interfaceLanguages()) {
      const { name_language } = readMessages(language);
      expect([...names.keys()], language).toContain(name_language?.message);
    }
  });

  it('are those of the catalogue where a language has no other', () => {
    expect(names.get('en')).toEqual({});
    expect(names.get('fr')?.['google-calendar']).toBe('Google Agenda');
  });

  it('are refused where no service is called so, or nothing is said', () => {
    const wrong = { gmal: 'Gmail', gmail: ' ', 'google-calendar': 'Google Calendar' };
    expect(nameFaults(services, 'de', wrong)).toEqual([
      'assets/_locales/de/names.json: gmal: No service has this id: mend it, or delete the line.',
      'assets/_locales/de/names.json: gmail: Write a name, or delete the line.',
      'assets/_locales/de/names.json: google-calendar: It is the name that the service has anyway: delete it.',
    ]);
  });
});
