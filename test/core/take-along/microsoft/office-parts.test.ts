import { describe, expect, it } from 'vitest';
import { officePages } from '../../../../src/core/take-along/microsoft/office-parts';
import { pagePatterns } from '../../../../src/core/take-along/page-pattern';

const at = (address: string) =>
  officePages('document', 'w', 'docx').findIndex((page) =>
    pagePatterns(page).some((each) => new RegExp(each).test(address)),
  );
const tenant = 'https://exemple.sharepoint.com';
const guid = '0a1b2c3d-1111-2222-3333-445566778899';

describe('the pages of a file on SharePoint', () => {
  it('are the editor, which tells the id of the file', () => {
    expect(at(`${tenant}/:w:/r/sites/a/_layouts/15/Doc.aspx?sourcedoc=%7B${guid}%7D`)).toBe(0);
    expect(at(`${tenant}/sites/a/b/_layouts/15/WopiFrame.aspx?x=1&sourcedoc=${guid}`)).toBe(0);
    expect(at(`${tenant}/_layouts/15/Doc.aspx?sourcedoc=${guid}`)).toBe(0);
  });

  it('are links to it, with its kind', () => {
    expect(at(`${tenant}/:w:/s/Bureau/EAbC?e=1`)).toBe(1);
    expect(at(`${tenant}/:w:/r/sites/a/Documents/CR%20AG.docx?web=1`)).toBe(1);
  });

  it('are none of another kind, of another host, or without the id', () => {
    expect(at(`${tenant}/:x:/s/Bureau/EAbC`)).toBe(-1);
    expect(at('https://exemple.sharepoint.com.evil.example/:w:/s/Bureau/EAbC')).toBe(-1);
    expect(at(`${tenant}/:w:/r/sites/a/_layouts/15/Doc.aspx?sourcedoc=1`)).toBe(-1);
  });
});
