import { expect, it } from 'vitest';
import { comparePictures } from '../../../src/tools/screens/same-pictures';

it('faces with the same picture are told, of one kind alone', () => {
  const pictures = comparePictures();
  pictures.add('popup.360', 'spotted', Uint8Array.of(1, 2));
  pictures.add('popup.360', 'damaged', Uint8Array.of(1, 2));
  pictures.add('popup.360', 'retired', Uint8Array.of(2, 1));
  pictures.add('popup.800', 'retired', Uint8Array.of(1, 2));
  expect(pictures.same()).toEqual(['popup.360: spotted = damaged']);
});
