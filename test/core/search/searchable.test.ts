import { describe, expect, it } from 'vitest';
import { needIds } from '../../../src/core/need';
import { search } from '../../../src/core/search/search';
import { type SearchNames, searchables } from '../../../src/core/search/searchable';
import { type Language, languages, wordsIn } from '../../fakes/real-words';

const names: SearchNames = {
  services: [
    { name: 'Doodle', needs: ['date-poll'] },
    { name: 'Evernote', needs: ['tasks', 'notes'] },
  ],
  software: [{ name: 'Etherpad', aliases: ['Framapad'], needs: ['text-collab'] }],
  hosters: [{ id: 'framasoft', name: 'Framasoft' }],
};
const offered = new Set(needIds.filter((need) => need !== 'tasks'));
const found = (query: string, language: Language = 'fr') =>
  search(query, searchables(wordsIn(language), names, offered));

describe('what is found', () => {
  it.each(languages)('is every need, by its own name, in %s', (language) => {
    const { say } = wordsIn(language);
    expect(found(say('need_date_poll'), language)[0]).toEqual({ kind: 'need', need: 'date-poll' });
    expect(searchables(wordsIn(language), names, offered)).toHaveLength(needIds.length + 4);
  });

  it('is a need by the name that it had, and by what French directories call it', () => {
    expect(found('courrier electronique')[0]).toMatchObject({ need: 'email' });
    expect(found('balado')[0]).toMatchObject({ need: 'audio' });
    expect(found('drive', 'en')[0]).toMatchObject({ need: 'file-sync' });
    expect(found('date poll', 'en')[0]).toMatchObject({ need: 'date-poll' });
  });

  it('is the need that a service is used for', () => {
    expect(found('doodle')).toEqual([{ kind: 'service', need: 'date-poll', name: 'Doodle' }]);
  });

  it('is of a service the first need that somebody offers', () => {
    expect(found('evernote')).toEqual([{ kind: 'service', need: 'notes', name: 'Evernote' }]);
  });

  it('is the need that software answers, by any way to write its name', () => {
    const etherpad = { kind: 'software', need: 'text-collab', name: 'Etherpad' };
    expect(found('etherpad')).toEqual([etherpad]);
    expect(found('framapad')).toEqual([etherpad]);
  });

  it('is a hoster', () => {
    expect(found('framaso')).toEqual([{ kind: 'hoster', id: 'framasoft', name: 'Framasoft' }]);
  });

  it('puts what nobody offers behind what somebody does', () => {
    const needsOf = (query: string) =>
      found(query).flatMap((finding) => (finding.kind === 'need' ? [finding.need] : []));
    expect(needsOf('liste d')).toEqual(['mailing-list', 'tasks']);
  });
});
