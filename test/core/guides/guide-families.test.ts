import { expect, it } from 'vitest';
import { guideFamilies } from '../../../src/core/guides/guide-families';
import { needFamilies } from '../../../src/core/need-families';
import { services } from '../../../src/core/services';

it('has each service in the family of its main need, and the families in their order', () => {
  const families = guideFamilies([
    { id: 'padlet', needs: ['whiteboard', 'email'] },
    { id: 'gmail', needs: ['email', 'calendar'] },
  ]);
  expect(families.map(({ id }) => id)).toEqual(needFamilies.map(({ id }) => id));
  expect(families.filter((family) => family.services.length > 0)).toEqual([
    { id: 'documents', services: ['padlet'] },
    { id: 'talking', services: ['gmail'] },
  ]);
});

it('has every service of the catalogue once', () => {
  const listed = guideFamilies(services).flatMap((family) => family.services);
  expect(listed.toSorted()).toEqual(services.map(({ id }) => id).toSorted());
});
