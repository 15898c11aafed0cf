import { expect, it } from 'vitest';
import { instanceLists } from '../../../../src/core/instance-lists/index';
import { knownListsIn } from '../../../../src/surfaces/options/directory/known-lists';
import { wordsIn } from '../../../fakes/real-words';

it('each list that Chatière knows has a short name of its own, and says what it holds', () => {
  const known = knownListsIn(wordsIn('fr'));
  expect(known.map(({ id }) => id)).toEqual(instanceLists.map(({ id }) => id));
  expect(new Set(known.map(({ name }) => name)).size).toBe(known.length);
  expect(known.map(({ about }) => about.length > 20)).not.toContain(false);
});
