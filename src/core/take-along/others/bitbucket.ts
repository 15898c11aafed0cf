import type { ServiceExport } from '../service-export';

export const bitbucket: ServiceExport = {
  service: 'bitbucket',
  pages: [
    {
      thing: 'repository',
      pages: ['https://[www.]bitbucket.org/{owner}/{repository}[.git]/**'],
      shapes: {
        owner:
          '(?!(?:account|blog|dashboard|features|gateway|invitation|plans|product|repo|site|snippets|socialauth|support|xhr|api|about|tos|privacy)/)[A-Za-z\\d_][\\w.-]*',
        repository: '(?!(?:workspace|profile)(?:[/?#]|$))[\\w.-]+?',
      },
      ways: [
        {
          formats: ['zip'],
          as: 'file',
          template: 'https://bitbucket.org/{owner}/{repository}/get/HEAD.zip',
          left: 'left_tickets',
        },
        {
          formats: ['git'],
          as: 'text',
          template: 'https://bitbucket.org/{owner}/{repository}.git',
          left: 'left_tickets',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
