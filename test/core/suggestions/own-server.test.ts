import { describe, expect, it } from 'vitest';
import { readOwnAddress } from '../../../src/core/suggestions/own-server';

describe('an address of one’s own', () => {
  it.each([
    ['https://cloud.jeanne.example/apps', 'https://cloud.jeanne.example/apps'],
    ['  cloud.jeanne.example ', 'https://cloud.jeanne.example/'],
    ['cloud.jeanne.example:8443/x', 'https://cloud.jeanne.example:8443/x'],
    ['HTTPS://Cloud.Jeanne.Example', 'https://cloud.jeanne.example/'],
  ])('%j is read as %s', (typed, address) => {
    expect(readOwnAddress(typed)).toBe(address);
  });

  it.each([
    '',
    'cloud',
    'mon nuage',
    'http://cloud.jeanne.example',
    'javascript:alert(1)',
    'ftp://a.example',
    'https://jeanne:secret@cloud.jeanne.example/',
    'https://',
    'mailto:jeanne@example.org',
  ])('%j is none', (typed) => {
    expect(readOwnAddress(typed)).toBeUndefined();
  });
});
