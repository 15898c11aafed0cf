import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needIds } from '../../../src/core/need';
import { noFilters } from '../../../src/core/suggestions/filters';
import { keptCount, pageSize } from '../../../src/core/suggestions/limits';
import {
  firstInputs,
  type Inputs,
  inputsKey,
  prepareAnswers,
} from '../../../src/core/suggestions/prepare-answers';
import { type Answer, isFurther, isReady } from '../../../src/core/suggestions/ready-suggestions';
import { suggest } from '../../../src/core/suggestions/suggest';
import { anyFavourites } from '../../builders/favourites';
import { anyFilters } from '../../builders/filters';
import { aHome, anyHome } from '../../builders/homes';
import { aHoster, anOffer, anyHosters, aSeat } from '../../builders/hosters';
import { places } from '../../builders/places';

const inputs: Inputs = { ...firstInputs('2026-11-22/1'), home: aHome() };

function answerTo(need: string, answers: readonly Answer[]): Answer {
  const found = answers.find(({ ready }) => ready.need === need);
  if (!found) throw new Error(`no answer to ${need}`);
  return found;
}

const hosters = (count: number) =>
  Array.from({ length: count }, (_, index) => aHoster({ id: `hoster-${1000 + index}` }));

describe('prepareAnswers', () => {
  it('answers every need, for these inputs', () => {
    const answers = prepareAnswers([aHoster()], inputs);
    expect(answers.map(({ ready }) => ready.need)).toEqual(needIds);
    for (const { ready } of answers) {
      expect(ready).toMatchObject({ home: aHome(), filters: noFilters, inputs: inputsKey(inputs) });
    }
  });

  it('keeps the first twenty ready, the others up to two hundred page by page, and the count', () => {
    for (const count of [0, 1, 20, 21, 45, 200, 333]) {
      const { ready, further } = answerTo('text-collab', prepareAnswers(hosters(count), inputs));
      const all = suggest('text-collab', hosters(count), aHome()).suggestions;
      expect([pageSize, keptCount]).toEqual([20, 200]);
      expect(ready.suggestions).toEqual(all.slice(0, 20));
      expect(further.flatMap(({ suggestions }) => suggestions)).toEqual(all.slice(20, 200));
      expect(further.map(({ page }) => page)).toEqual(further.map((_, index) => index + 1));
      expect(further.every((page) => isFurther(page, ready))).toBe(true);
      expect(ready.count).toBe(count);
    }
  });

  it('keeps the first without an account at hand where none of the first twenty is', () => {
    const open = aHoster({ id: 'zzz', seat: aSeat(places.bruxelles) });
    const circles = hosters(30).map((each) => ({ ...each, audience: 'members' as const }));
    const ready = answerTo('text-collab', prepareAnswers([...circles, open], inputs)).ready;
    expect(ready.withoutAccount?.hosterId).toBe('zzz');
    const few = answerTo('text-collab', prepareAnswers([...circles.slice(20), open], inputs)).ready;
    expect(few.withoutAccount).toBeNull();
  });

  it('is plain data that is recognised when it is read back', () => {
    fc.assert(
      fc.property(anyHosters, anyHome, anyFilters, anyFavourites, (some, home, filters, mine) => {
        const wanted = {
          home,
          filters,
          favourites: mine,
          postponed: [],
          directory: '',
          lastClosing: null,
        };
        for (const answer of prepareAnswers(some, wanted)) {
          expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
          expect(isReady(answer.ready, answer.ready.need)).toBe(true);
        }
      }),
    );
  });
});

describe('inputsKey', () => {
  it('differs as soon as anything differs that answers depend on', () => {
    const others: Inputs[] = [
      inputs,
      { ...inputs, home: null },
      { ...inputs, directory: '2026-11-22/2' },
      { ...inputs, filters: { ...noFilters, noAccount: true } },
      { ...inputs, favourites: [{ need: 'email', hosterId: null, address: 'https://a.example/' }] },
    ];
    expect(new Set(others.map(inputsKey)).size).toBe(others.length);
    expect(inputsKey(structuredClone(inputs))).toBe(inputsKey(inputs));
  });
});

it('answers for the mailbox are not those for the pad', () => {
  const mail = aHoster({
    id: 'mail',
    offers: [anOffer({ id: 'mail/roundcube', needs: ['email'] })],
  });
  const answers = prepareAnswers([mail], inputs);
  expect(answerTo('email', answers).ready.count).toBe(1);
  expect(answerTo('text-collab', answers).ready.count).toBe(0);
});
