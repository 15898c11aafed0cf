import { describe, expect, it } from 'vitest';
import type { NeedId } from '../../../src/core/need';
import { serviceExports } from '../../../src/core/take-along';
import { packagedExports, packagedImports } from '../../../src/core/take-along/packaged-exports';
import { softwareImports } from '../../../src/core/take-along/software-imports';
import { takeAlong } from '../../../src/core/take-along/take-along';

const id = '1AbCdEfGhIjKlMnOpQrStUvWxYz';
const imports = packagedImports(softwareImports);

function take(service: string, address: string, need: NeedId, software: string) {
  const exports = serviceExports.find((each) => each.service === service);
  if (!exports) throw new Error(`${service} lets nothing out`);
  const receiver = { name: 'Libre', address: 'https://libre.example', software: [software] };
  return takeAlong(packagedExports(exports), imports, { address, need, receiver, language: 'fr' });
}

const formatOf = (taken: ReturnType<typeof take>) =>
  taken?.out.as === 'file' ? taken.out.format : taken?.out.as;

describe('takeAlong', () => {
  it.each<[string, NeedId, string, string]>([
    ['etherpad', 'text-collab', 'html', 'bring_etherpad'],
    ['hedgedoc', 'text-collab', 'md', 'bring_hedgedoc'],
    ['cryptpad', 'text-collab', 'html', 'bring_cryptpad'],
    ['nextcloud', 'text-collab', 'odt', 'bring_files'],
    ['collabora', 'text-collab', 'odt', 'bring_editor'],
    ['onlyoffice', 'text-collab', 'docx', 'bring_editor'],
    ['docs-lasuite', 'text-collab', 'docx', 'bring_docs'],
  ])(
    'brings a document into %s in the format that it surely takes',
    (software, need, ...wanted) => {
      const page = `https://docs.google.com/document/d/${id}/edit`;
      const taken = take('google-docs', page, need, software);
      expect([formatOf(taken), taken?.how]).toEqual(wanted);
    },
  );

  it.each<[string, string, NeedId, string, string]>([
    [
      'google-sheets',
      `https://docs.google.com/spreadsheets/d/${id}/edit`,
      'spreadsheet',
      'ethercalc',
      'csv',
    ],
    [
      'google-sheets',
      `https://docs.google.com/spreadsheets/d/${id}/edit`,
      'spreadsheet',
      'cryptpad',
      'xlsx',
    ],
    [
      'google-slides',
      `https://docs.google.com/presentation/d/${id}/edit`,
      'slides',
      'onlyoffice',
      'pptx',
    ],
    [
      'google-slides',
      `https://docs.google.com/presentation/d/${id}/edit`,
      'slides',
      'nextcloud',
      'odp',
    ],
    [
      'google-drawings',
      `https://docs.google.com/drawings/d/${id}/edit`,
      'diagram',
      'drawio',
      'svg',
    ],
    ['trello', 'https://trello.com/b/AbCd1234/x', 'kanban', 'wekan', 'json'],
    ['google-my-maps', 'https://www.google.com/maps/d/edit?mid=1AbC', 'maps', 'umap', 'kml'],
    ['github', 'https://github.com/framasoft/peertube', 'forge', 'gitea', 'text'],
    ['padlet', 'https://padlet.com/jeanne/mur-abcdefghijkl1', 'whiteboard', 'ethercalc', 'csv'],
    [
      'splitwise',
      'https://secure.splitwise.com/#/groups/1',
      'expenses',
      'nextcloud-cospend',
      'csv',
    ],
  ])('brings what %s shows at %s for %s into %s as %s', (service, page, need, software, format) => {
    const taken = take(service, page, need, software);
    expect(formatOf(taken)).toBe(format);
    expect(taken?.how).not.toBeNull();
  });

  it('keeps the sheet that is shown only where one sheet comes out', () => {
    const page = `https://docs.google.com/spreadsheets/d/${id}/edit?gid=7#gid=42`;
    expect(take('google-sheets', page, 'spreadsheet', 'ethercalc')?.out).toMatchObject({
      address: `https://docs.google.com/spreadsheets/d/${id}/export?format=csv&gid=7`,
    });
    expect(take('google-sheets', page, 'spreadsheet', 'nextcloud')?.out).toMatchObject({
      address: `https://docs.google.com/spreadsheets/d/${id}/export?format=ods`,
    });
  });

  it('says nothing of how to bring it in where nothing is surely taken', () => {
    const page = `https://docs.google.com/document/d/${id}/edit`;
    expect(take('google-docs', page, 'text-collab', 'sympa')).toMatchObject({
      how: null,
      inAddress: null,
      out: { format: 'odt' },
    });
  });

  it('leads to the page that takes it, below the address of the offer', () => {
    const taken = take('trello', 'https://trello.com/b/AbCd1234', 'kanban', 'wekan');
    expect(taken?.inAddress).toBe('https://libre.example/import/trello');
  });

  it('warns where a way out is not well proved', () => {
    const office = `https://docs.google.com/document/d/${id}/edit?rtpof=true`;
    expect(take('google-docs', office, 'text-collab', 'etherpad')?.caution).toBe('take_may_refuse');
    const native = `https://docs.google.com/document/d/${id}/edit`;
    expect(take('google-docs', native, 'text-collab', 'etherpad')?.caution).toBeNull();
  });

  it.each(['', 'x', 'about:blank', 'https://docs.google.com/'])(
    'takes nothing along of %j',
    (address) => {
      expect(take('google-docs', address, 'text-collab', 'etherpad')).toBeNull();
    },
  );
});
