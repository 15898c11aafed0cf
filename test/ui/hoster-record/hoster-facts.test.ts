import { describe, expect, it } from 'vitest';
import { hosterFacts } from '../../../src/ui/hoster-record/hoster-facts';
import { aHoster } from '../../builders/hosters';
import { wordsIn } from '../../fakes/real-words';

const factsOf = (changes: Parameters<typeof aHoster>[0]) => {
  const hoster = aHoster(changes);
  const listed = { hoster, kilometres: null, isSameCommune: false, offers: [] };
  return Object.fromEntries(
    hosterFacts(listed, null, wordsIn('fr')).map(({ name, fact }) => [name, fact]),
  );
};

describe('the facts of a hoster', () => {
  it('say what is known, and that the rest is not', () => {
    expect(factsOf({ body: null, audience: null })).toMatchObject({
      Organisation: 'inconnu',
      'Pour qui': 'inconnu',
      Activité: 'en activité',
    });
  });

  it('name the added list that a hoster is of, in the place of a membership', () => {
    const membership = { evidence: 'seen', asOf: null, since: null, source: null } as const;
    expect(factsOf({ membership, list: 'ecole.example' }).CHATONS).toBe(
      'selon la liste de ecole.example',
    );
  });

  it('say where a hoster alone serves', () => {
    expect(factsOf({})).not.toHaveProperty('Ne sert que');
    const circle = { kind: 'circle', circle: 'students' } as const;
    expect(factsOf({ serviceArea: circle })).toHaveProperty('Ne sert que');
  });
});
