import { describe, expect, it } from 'vitest';
import { isOwnAddress } from '../../../src/core/directory/own-address';

describe('isOwnAddress', () => {
  it.each([
    ['https://pad.club.example/p/', 'https://club.example/'],
    ['https://club.example/pad', 'https://www.club.example/'],
    ['https://club.example/pad', 'https://pad.club.example/'],
    ['https://mine.ynh.fr/pad', 'https://mine.ynh.fr/'],
  ])('takes %s for the own of %s', (address, other) => {
    expect(isOwnAddress(address, ['https://else.example/', other])).toBe(true);
  });

  it.each([
    ['https://evil.example/pad', 'https://club.example/'],
    ['https://club.example.evil.example/', 'https://club.example/'],
    ['https://notclub.example/', 'https://club.example/'],
    ['https://yours.ynh.fr/', 'https://mine.ynh.fr/'],
    ['https://ynh.fr/', 'https://mine.ynh.fr/'],
    ['https://visio.club.example/', 'https://pad.club.example/'],
  ])('does not take %s for the own of %s', (address, other) => {
    expect(isOwnAddress(address, [other])).toBe(false);
  });
});
