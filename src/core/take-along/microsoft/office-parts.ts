import type { Thing } from '../../thing';
import type { Format } from '../format';
import type { ServiceExport } from '../service-export';

/** The pages of SharePoint that show a file of this kind, by the letters of its links. */
export function officePages(thing: Thing, kinds: string, format: Format): ServiceExport['pages'] {
  const fact = {
    source: 'public code that uses the address',
    asOf: 'undated',
    confidence: 'medium',
  } as const;
  return [
    {
      thing,
      pages: ['https://{tenant}.sharepoint.com[/:{kind}:/r]{site}/_layouts/15/{page}.aspx'],
      shapes: {
        tenant: '[\\w-]+',
        kind: kinds,
        site: '(?:/(?!_layouts/|:)[^/?#]+)*?',
        page: '(?:[Dd]oc2?|[Ww]opi[Ff]rame2?)',
        id: '[\\dA-Fa-f]{8}(?:-[\\dA-Fa-f]{4}){3}-[\\dA-Fa-f]{12}',
        open: '(?:%7B|\\{)?',
        close: '(?:%7D|\\})?',
      },
      query: { sourcedoc: '{open}{id}{close}' },
      ways: [
        {
          formats: [format],
          as: 'file',
          template:
            'https://{tenant}.sharepoint.com{+site}/_layouts/15/download.aspx?UniqueId={id}',
        },
      ],
      ...fact,
    },
    {
      thing,
      pages: ['https://{tenant}.sharepoint.com/:{kind}:/{scope}/{path}'],
      shapes: {
        tenant: '[\\w-]+',
        kind: kinds,
        scope: '[gsrt]',
        path: '(?!(?:[^?#]*/)?_layouts/)[^?#]+',
      },
      ways: [{ formats: [format], as: 'file', set: { download: '1' } }],
      ...fact,
    },
  ];
}
