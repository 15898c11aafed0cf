import type { ServiceExport } from '../service-export';
import { accountKeys, accountShape, driveId } from './google-parts';

export const googleForms: ServiceExport = {
  service: 'google-forms',
  pages: [
    {
      thing: 'answers',
      pages: [
        'https://docs.google.com[/a/{domain}]/forms[/u/{account}]/d/{id}/edit',
        'https://docs.google.com/u/{account}/forms/d/{id}/edit',
      ],
      shapes: { account: accountShape, id: driveId },
      ways: [
        {
          formats: ['csv-zip'],
          as: 'file',
          template:
            'https://docs.google.com/forms[/u/{account}]/d/{id}/downloadresponses?tz_offset=0',
          keep: accountKeys,
          left: 'left_questions',
        },
      ],
      source: 'public code that uses the address',
      asOf: 'undated',
      confidence: 'medium',
    },
  ],
};
