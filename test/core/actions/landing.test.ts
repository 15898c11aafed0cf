import { describe, expect, it } from 'vitest';
import { type Landable, landingOf } from '../../../src/core/actions/landing';
import { anOffer } from '../../builders/hosters';

const landable = (changes: Partial<Landable> = {}): Landable => ({
  ...anOffer({ address: 'https://pad.club.example/', software: ['etherpad'] }),
  condition: 'no-account',
  hoster: { site: 'https://club.example/' },
  isFavourite: false,
  ...changes,
});

const peertube = (changes: Partial<Landable> = {}) =>
  landable({ address: 'https://tube.club.example', software: ['peertube'], ...changes });

describe('landingOf', () => {
  it('lands on the action where it can be had without an account', () => {
    expect(landingOf(landable(), 'text-collab')).toEqual({
      address: 'https://pad.club.example/p/{name}',
      label: 'landing_pad',
      second: 'https://pad.club.example/',
    });
  });

  it('takes the action of the need where a software has several', () => {
    const cryptpad = landable({ address: 'https://crypt.club.example', software: ['cryptpad'] });
    expect(landingOf(cryptpad, 'kanban').address).toBe('https://crypt.club.example/kanban/');
    expect(landingOf(cryptpad, 'spreadsheet').address).toBe('https://crypt.club.example/sheet/');
  });

  it.each(['membership', 'client'] as const)(
    'leads to the offer where the site of a hoster who wants a %s is on a spotted ground',
    (condition) => {
      const hoster = { site: 'https://club.wordpress.com/', isSiteUnlinked: true } as const;
      const landing = landingOf(landable({ condition, hoster }), 'text-collab');
      expect(landing).toMatchObject({ address: 'https://pad.club.example/', second: null });
    },
  );

  it('lands on the sign-up page where an account for nothing comes first', () => {
    const landing = landingOf(peertube({ condition: 'free-account' }), 'video-hosting');
    expect(landing).toEqual({
      address: 'https://tube.club.example/signup',
      label: 'landing_sign_up',
      second: 'https://tube.club.example',
    });
  });

  it('lands where one signs in, and says so, where the sign-up page is not known', () => {
    const cloud = landable({
      address: 'https://cloud.club.example/nuage',
      software: ['nextcloud'],
      condition: 'free-account',
    });
    expect(landingOf(cloud, 'file-sync')).toEqual({
      address: 'https://cloud.club.example/nuage/index.php/apps/files/',
      label: 'landing_sign_in',
      second: 'https://cloud.club.example/nuage',
    });
  });

  it('lands on the action where it is not known what that takes', () => {
    const landing = landingOf(peertube({ condition: 'registration-unknown' }), 'video-hosting');
    expect(landing).toMatchObject({
      address: 'https://tube.club.example/videos/upload',
      label: 'landing_video',
    });
  });

  it('goes to the entry where an account comes first, of which the software knows none', () => {
    expect(landingOf(landable({ condition: 'free-account' }), 'text-collab')).toEqual({
      address: 'https://pad.club.example/',
      label: 'open_service',
      second: null,
    });
  });

  it('goes to the site of the hoster for clients', () => {
    expect(landingOf(peertube({ condition: 'client' }), 'video-hosting')).toEqual({
      address: 'https://club.example/',
      label: 'landing_plan',
      second: 'https://tube.club.example',
    });
  });

  it('lands where a circle takes new accounts, with the site of the hoster beside it', () => {
    expect(landingOf(peertube({ condition: 'membership' }), 'video-hosting')).toEqual({
      address: 'https://tube.club.example/signup',
      label: 'landing_join',
      second: 'https://club.example/',
    });
    const pad = landable({ condition: 'membership' });
    expect(landingOf(pad, 'text-collab')).toEqual({
      address: 'https://club.example/',
      label: 'landing_join',
      second: pad.address,
    });
  });

  it('lands on a sign-up page that is closed at first only where the hoster says that it is open', () => {
    const feeds = (registration: Landable['registration']) =>
      landable({
        address: 'https://rss.club.example',
        software: ['freshrss'],
        condition: 'membership',
        registration,
      });
    expect(landingOf(feeds('member'), 'rss').address).toBe('https://club.example/');
    expect(landingOf(feeds('free'), 'rss').address).toBe(
      'https://rss.club.example/i/?c=auth&a=register',
    );
  });

  it('opens what a user has got into already, whatever that took', () => {
    for (const condition of ['free-account', 'membership', 'client'] as const) {
      expect(landingOf(peertube({ condition, isFavourite: true }), 'video-hosting')).toMatchObject({
        address: 'https://tube.club.example/videos/upload',
        label: 'landing_own',
      });
    }
  });

  it('adds nothing to the address of a site', () => {
    const site = landable({ addressKind: 'site', address: 'https://club.example/pad' });
    expect(landingOf(site, 'text-collab')).toEqual({
      address: 'https://club.example/pad',
      label: 'open_site',
      second: null,
    });
  });

  it('adds nothing to a portal, however it is written', () => {
    for (const address of [
      'https://framapad.org',
      'https://framapad.org/',
      'https://www.framapad.org/',
    ]) {
      expect(landingOf(landable({ address }), 'text-collab').address).toBe(address);
    }
  });

  it('leads to the entry of an offer that takes no new users now', () => {
    for (const availability of ['full', 'paused'] as const) {
      const full = landable({ availability });
      expect(landingOf(full, 'text-collab')).toMatchObject({ address: full.address, second: null });
    }
  });

  it('takes the hoster’s own word before that of the software, on a portal and a site too', () => {
    const action = 'https://bloc.framapad.org/p/{name}';
    const landing = landingOf(landable({ address: 'https://framapad.org', action }), 'text-collab');
    expect(landing).toEqual({
      address: action,
      label: 'landing_pad',
      second: 'https://framapad.org',
    });
    const account = landable({ action, condition: 'free-account' });
    expect(landingOf(account, 'text-collab')).toMatchObject({
      address: action,
      label: 'landing_sign_in',
    });
    const unknown = landable({ software: [], addressKind: 'site', action });
    expect(landingOf(unknown, 'text-collab')).toMatchObject({ address: action });
  });
});
