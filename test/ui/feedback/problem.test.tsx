// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Problem, problemOf } from '../../../src/ui/feedback/problem';
import { clear, expectAccessible, showPiece, the } from '../screen';

afterEach(clear);

it('a field names the problem that refuses its value, and none where it is fine', async () => {
  expect(problemOf('why', false)).toEqual({
    'aria-invalid': false,
    'aria-describedby': undefined,
  });
  await showPiece(
    <>
      <input aria-label="Adresse" {...problemOf('why', true)} />
      <Problem id="why">Donnez l’adresse complète.</Problem>
    </>,
  );
  expect(the('textbox').getAttribute('aria-describedby')).toBe(the('alert').id);
  expect(the('textbox').getAttribute('aria-invalid')).toBe('true');
  await expectAccessible();
});
