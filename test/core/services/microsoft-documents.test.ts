import { describe, expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { documentKinds, placesOfDocuments } from '../../../src/core/services/microsoft-documents';
import { createSpot } from '../../../src/core/spotting/spot';

const spot = createSpot(services);

const organisations = [
  'exemple.sharepoint.com',
  'exemple.sharepoint.cloud.microsoft',
  'exemple.sharepoint.us',
  'exemple.sharepoint-mil.us',
  'exemple.dps.mil',
  'exemple.sharepoint.cn',
  'exemple.sharepoint.de',
];
const members = organisations.map((host) => host.replace('exemple', 'exemple-my'));
const homes = ['onedrive.live.com', 'onedrive.cloud.microsoft'];
const hosts = [...organisations, ...members, ...homes];

/** What a host is where nothing says more of a document. */
const ofHost = (host: string) => (organisations.includes(host) ? 'sharepoint' : 'onedrive');

const letters = {
  w: 'microsoft-word',
  x: 'microsoft-excel',
  p: 'microsoft-powerpoint',
  o: 'onenote',
  fl: 'microsoft-loop',
  wb: 'microsoft-whiteboard',
};

const endings = {
  docx: 'microsoft-word',
  doc: 'microsoft-word',
  docm: 'microsoft-word',
  odt: 'microsoft-word',
  xlsx: 'microsoft-excel',
  xlsb: 'microsoft-excel',
  csv: 'microsoft-excel',
  pptx: 'microsoft-powerpoint',
  ppsx: 'microsoft-powerpoint',
  odp: 'microsoft-powerpoint',
};

/** Files that have an app, though no letter and no hint of OneDrive. */
const openedAlone = { vsdx: 'microsoft-visio', vsd: 'microsoft-visio' };

describe('a document of Microsoft', () => {
  it.each(Object.entries(letters))(
    'is shared by its letter on every host: :%s: is %s',
    (key, id) => {
      for (const host of hosts) {
        const address = `https://${host}/:${key}:/g/personal/jeanne_exemple_org/EAbC?e=x`;
        expect([address, spot(address)]).toEqual([address, id]);
      }
    },
  );

  it('is what its host is where the letter stands for no app', () => {
    for (const host of hosts) {
      for (const letter of ['f', 'b', 'v', 'u', 'i', 't', 'li']) {
        const address = `https://${host}/:${letter}:/s/Bureau/EAbC`;
        expect([address, spot(address)]).toEqual([address, ofHost(host)]);
      }
    }
  });

  it('is told by the letter of a short link', () => {
    expect(spot('https://1drv.ms/w/c/abc/EAbC')).toBe('microsoft-word');
    expect(spot('https://1drv.ms/x/s!AbC')).toBe('microsoft-excel');
    expect(spot('https://1drv.ms/p/s!AbC')).toBe('microsoft-powerpoint');
    expect(spot('https://1drv.ms/o/s!AbC')).toBe('onenote');
    for (const letter of ['u', 'f', 'b', 'i', 'v', 't', 'a']) {
      expect(spot(`https://1drv.ms/${letter}/s!AbC`)).toBe('onedrive');
    }
  });

  it.each(Object.entries(endings))('is told by the end of its name: %s', (ending, id) => {
    for (const host of hosts) {
      for (const page of ['15/Doc.aspx', '15/doc2.aspx', '15/WopiFrame.aspx', 'WopiFrame.aspx']) {
        const address = `https://${host}/sites/A/_layouts/${page}?sourcedoc=%7B1%7D&file=Budget,docs.${ending}`;
        expect([address, spot(address)]).toEqual([address, id]);
      }
    }
    expect(spot(`https://onedrive.live.com/edit.aspx?resid=A!1&ithint=file%2c${ending}`)).toBe(id);
    expect(spot(`https://onedrive.live.com/redir?resid=A!1&ithint=file%2c.${ending}`)).toBe(id);
  });

  it.each(Object.entries(openedAlone))('is told where SharePoint opens it: %s', (ending, id) => {
    for (const host of hosts) {
      const address = `https://${host}/sites/A/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D&file=Plan.${ending}`;
      expect([address, spot(address)]).toEqual([address, id]);
    }
  });

  it('is told by the app that OneDrive names, and else is a file', () => {
    const edited = 'https://onedrive.live.com/edit.aspx?resid=A!1';
    expect(spot(`${edited}&app=Word`)).toBe('microsoft-word');
    expect(spot(`${edited}&app=OneNote`)).toBe('onenote');
    expect(spot(edited)).toBe('onedrive');
    expect(spot(`${edited}&ithint=file%2cpdf`)).toBe('onedrive');
    expect(spot(`${edited}&ithint=folder%2c`)).toBe('onedrive');
  });

  it('lives on all the same places, whatever its kind', () => {
    const counts = Object.values(documentKinds).map((kind) => placesOfDocuments(kind).length);
    expect(new Set(counts).size).toBe(1);
  });
});
