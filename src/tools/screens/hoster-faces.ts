import type { Deed, Face } from './face';

const check = (typed: string): readonly Deed[] => [
  { type: typed, into: '.site-form input' },
  { press: 'hoster_read' },
];

/** The faces of the page where hosters check their files: empty, read, and each kind of refusal. */
export const hosterFaces: Record<string, Face> = {
  page: { in: 'both' },
  read: {
    permitted: 'https://alto.example/*',
    deeds: [...check('alto.example'), { see: '.shown' }],
  },
  files: {
    permitted: 'https://alto.example/*',
    deeds: [...check('alto.example'), { see: '.file' }],
    from: '.file',
  },
  left: {
    permitted: 'https://left.example/*',
    deeds: [...check('left.example'), { read: 'hoster_left' }],
  },
  'nothing-found': {
    permitted: 'https://rien.example/*',
    deeds: [...check('rien.example'), { see: '.additions' }],
  },
  'no-https': { deeds: [...check('http://alto.example/'), { read: 'hoster_problem_no_https' }] },
};
