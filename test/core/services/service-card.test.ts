import { describe, expect, it } from 'vitest';
import { services } from '../../../src/core/services';
import { exact, type Service } from '../../../src/core/services/service';
import { serviceCard } from '../../../src/core/services/service-card';
import { softwareList } from '../../../src/core/software/software-list';

const service: Service = {
  id: 'big-docs',
  name: 'Big Docs',
  company: 'Google',
  needs: ['text-collab', 'notes'],
  equivalents: ['etherpad', 'cryptpad', 'hedgedoc', 'onlyoffice'],
  places: [{ hosts: [exact('docs.big.example')] }],
  seenAt: [],
};

describe('serviceCard', () => {
  it('names the service, its needs in order, three equivalents and its suite, and nothing else', () => {
    expect(serviceCard(service, {}, [])).toEqual({
      name: 'Big Docs',
      needs: ['text-collab', 'notes'],
      closing: null,
      equivalents: ['Etherpad', 'CryptPad', 'HedgeDoc'],
      suite: 'google',
    });
  });

  it('has the name of the reader’s language, and the others for a search', () => {
    const french = { 'big-docs': 'Gros Documents' };
    expect(serviceCard(service, french, [{}, french])).toMatchObject({
      name: 'Gros Documents',
      otherNames: ['Big Docs'],
    });
    expect(serviceCard(service, {}, [{}, french])).toMatchObject({
      name: 'Big Docs',
      otherNames: ['Gros Documents'],
    });
  });

  it('says when a service closed', () => {
    expect(serviceCard({ ...service, closedOn: '2025-05-05' }, {}, []).closing).toEqual({
      on: '2025-05-05',
      day: 20_213,
    });
  });

  it('says when a service will close', () => {
    expect(serviceCard({ ...service, closesOn: '2027-03-31' }, {}, []).closing).toEqual({
      on: '2027-03-31',
      day: 20_908,
    });
  });

  it('names fewer equivalents where fewer are known', () => {
    expect(serviceCard({ ...service, equivalents: [] }, {}, []).equivalents).toEqual([]);
  });

  it('calls every equivalent of every real service by its name', () => {
    const names = new Set<string>(softwareList.map(({ name }) => name));
    const unnamed = services.flatMap((each) =>
      serviceCard(each, {}, []).equivalents.filter((name) => !names.has(name)),
    );
    expect(unnamed).toEqual([]);
  });
});
