import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSoftware } from '../../../src/core/software/match-software';
import { softwareById } from '../../../src/core/software/software';
import { softwareList } from '../../../src/core/software/software-list';
import { foldName } from '../../../src/core/text/fold';
import { curatedRecords } from '../../fakes/real-data';

const named = (text: string, description: string | null = null) =>
  matchSoftware(text, description).software.join(' ');

describe('matchSoftware', () => {
  it('believes an everyday word by the first 2,000 characters of a description alone', () => {
    const words = ' Éditeur de texte collaboratif';
    expect(named('Pad', 'x'.repeat(2000 - words.length) + words)).toBe('etherpad');
    expect(named('Pad', 'x'.repeat(2000) + words)).toBe('');
  });

  it('tells the software, the needs it answers, and what is not known', () => {
    expect(matchSoftware('Jitsi Meet, Mumble et Frobnicator 3', null)).toEqual({
      software: ['jitsi', 'mumble'],
      needs: ['videoconf', 'im'],
      unknown: ['Frobnicator 3'],
    });
  });

  it.each([
    ['etherpad-lite', 'etherpad'],
    ['ETHERPAD LITE', 'etherpad'],
    ['Etherpad Lite 1.9', 'etherpad'],
    ['PeerTube v5.2.1', 'peertube'],
    ['Jitsi Meet 2.0.8719-1~ynh2', 'jitsi'],
    ['GitLab CE 16.2.1-ce.0', 'gitlab'],
    ['Nextcloud Hub 8 (29.0.1)', 'nextcloud'],
    ['Mailman 3', 'mailman'],
    ['Framapétition', 'framapetitions'],
    ['Instance Mastodon', 'mastodon'],
    ['Plateforme vidéo PeerTube', 'peertube'],
    ['Visio Jitsi', 'jitsi'],
    ['Webmail : Roundcube', 'roundcube'],
    ['Nextcloud (fichiers)', 'nextcloud'],
    ['Nextcloud pour les fichiers', 'nextcloud'],
    ['Visio (Jitsi)', 'jitsi'],
    ['Bureautique (Collabora, Etherpad)', 'collabora etherpad'],
    ['Agenda (Nextcloud', 'nextcloud'],
    ['Forgejo (Gitea)', 'forgejo'],
    ['La Digitale – Digipad', 'digipad'],
    ['Mailman2', 'mailman'],
    ['NextCloud™ 25', 'nextcloud'],
    ['YesWiki', 'yeswiki'],
    ['Prosody IM', 'xmpp'],
  ])('reads one name in %j', (text, software) => {
    expect(named(text)).toBe(software);
  });

  it.each([
    ['Nextcloud / Collabora', 'nextcloud collabora'],
    ['Nextcloud + OnlyOffice', 'nextcloud onlyoffice'],
    ['Etherpad; Ethercalc, Framadate & Lufi', 'etherpad ethercalc framadate lufi'],
    ['WordPress ou Grav ou SPIP', 'wordpress grav spip'],
    ['Nextcloud avec OnlyOffice', 'nextcloud onlyoffice'],
    ['Nextcloud - Collabora', 'nextcloud collabora'],
    ['Nextcloud, mail', 'nextcloud'],
    ['NextCloud (+ OnlyOffice)', 'nextcloud onlyoffice'],
    ['Matrix/Element', 'matrix'],
    ['Etherpad\nEthercalc', 'etherpad ethercalc'],
  ])('splits the list %j', (text, software) => {
    expect(named(text)).toBe(software);
  });

  it.each([
    ['Postfix / Dovecot', 'postfix-dovecot'],
    ['Postfix / Dovecot / Roundcube', 'postfix-dovecot roundcube'],
    ['Mailman3 / HyperKitty', 'mailman'],
    ['timvisee/send', 'send'],
    ['mailcow: dockerized', 'mailcow'],
  ])('does not split a name that holds a separator: %j', (text, software) => {
    expect(matchSoftware(text, null)).toMatchObject({ unknown: [] });
    expect(named(text)).toBe(software);
  });

  it.each([
    ['Pad', 'Écrire à plusieurs en ligne', 'etherpad'],
    ['Pads', 'Éditeur de texte collaboratif', 'etherpad'],
    ['Send', 'Envoi de fichiers chiffrés', 'send'],
    ['Deck', 'Gestion de tâches', 'nextcloud-deck'],
    ['Talk', 'Visioconférences', 'nextcloud-talk'],
    ['Apache2', 'Hébergement de sites', 'webhosting'],
    ['Tracks', 'Vos tâches à faire', 'tracks'],
    ['Pad', 'Propulsé par Etherpad', 'etherpad'],
    ['Post-it', 'Tableau blanc', 'scrumblr'],
    ['Git', 'Forge logicielle', 'gitolite'],
  ])('believes the everyday word %j beside %j', (text, description, software) => {
    expect(named(text, '')).toBe('');
    expect(named(text, description)).toBe(software);
  });

  it.each([
    ['Send', 'send'],
    ['Inventaire', 'inventaire'],
    ['tracks', 'tracks'],
    ['Galette', 'galette'],
    ['Pad', ''],
    ['Git', ''],
  ])(
    'takes %j alone for the software of that name, not for one that it only may mean',
    (text, software) => {
      expect(named(text)).toBe(software);
    },
  );

  it.each([
    ['Cloudreve', 'file-sync'],
    ['Docmost', 'wiki'],
    ['MicroBin', 'pastebin url-shortener'],
    ['NodeBB', 'forum'],
    ['Nullboard', 'kanban'],
    ['SimpleX', 'im'],
    ['PsiTransfer', 'file-drop'],
    ['Signature PDF', 'pdf-tools'],
    ['Stirling PDF', 'pdf-tools'],
    ['Garradin', 'association-management'],
    ['Framavox', 'votes'],
    ['RSS-Bridge', 'rss'],
    ['Nextcloud Tables', 'database'],
  ])('knows what %j answers', (text, needs) => {
    expect(matchSoftware(text, null).needs.join(' ')).toBe(needs);
  });

  it.each([
    ['Visio (La Suite)', 'videoconf'],
    ['La Suite Meet', 'videoconf'],
    ['Visio de LaSuite', 'videoconf'],
    ['Visio (La Suite numérique)', 'videoconf'],
    ['Docs (La Suite)', 'text-collab notes'],
    ['Fichiers (La Suite)', 'file-sync'],
  ])('takes %j for one tool of the suite, and not for all of them', (text, needs) => {
    expect(matchSoftware(text, null).needs.join(' ')).toBe(needs);
  });

  it.each(['Hauk', 'CyberChef', 'Emby', 'HackMD', 'Subsonic'])(
    'takes %j, which is not libre or answers no need, for no other software',
    (text) => {
      expect(named(text, 'vidéo, audio, texte chiffré, pad')).toBe('');
    },
  );

  it.each([
    ['MinIO', 'minio'],
    ['addy.io', 'addy'],
    ['Ampache', 'ampache'],
    ['Airsonic', 'airsonic'],
    ['Icecast', 'icecast'],
    ['LibreTime', 'libretime'],
    ['Akkoma', 'akkoma'],
    ['Komga', 'komga'],
  ])('shows %j under its own name', (text, software) => {
    expect(named(text)).toBe(software);
  });

  it.each([
    ['Pad', 'Nos pads'],
    ['Docs', 'Documentation du service'],
    ['Mail', 'Votre mail'],
    ['Send', 'Outil libre en ligne'],
    ['Inventaire', "Gestion de l'outillage"],
    ['Cloud', 'Stockage de fichiers'],
    ['Visio', 'Réunions en ligne'],
  ])('does not believe %j beside %j, and reports it', (text, description) => {
    expect(matchSoftware(text, description)).toEqual({ software: [], needs: [], unknown: [text] });
  });

  it.each(['__proto__', 'constructor', 'toString; hasOwnProperty', 'prototype'])(
    'never takes %j for a software',
    (text) => {
      expect(named(text, text)).toBe('');
    },
  );

  it('does not report what only says what a known software is for', () => {
    expect(matchSoftware('Nextcloud : fichiers, agenda et contacts', null).unknown).toEqual([]);
    expect(matchSoftware('Fichiers', null).unknown).toEqual(['Fichiers']);
  });

  it.each(['', '  ', '—', '((((', ', ; / & +', '()', 'N/A'])(
    'finds nothing to report in %j',
    (text) => {
      expect(matchSoftware(text, null)).toEqual({ software: [], needs: [], unknown: [] });
    },
  );

  it('finds every software by its name and by each alias', () => {
    for (const { id, name, aliases, ...software } of softwareList) {
      const weak = 'weakAliases' in software ? software.weakAliases.map(foldName) : [];
      for (const each of [name, ...aliases].filter((one) => !weak.includes(foldName(one)))) {
        expect(matchSoftware(each, null).software, each).toContain(id);
      }
    }
  });

  it('finds what people found for the curated hosters', () => {
    for (const offer of curatedRecords.flatMap(({ offers }) => offers)) {
      const { name, category, software, softwareName } = offer;
      const found = matchSoftware(softwareName ?? '', `${name} ${category ?? ''}`).software;
      expect(found, softwareName ?? '').toEqual(expect.arrayContaining(software));
    }
  });

  it('never throws, names known software alone, each once, and reports plain short lines', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Nextcloud',
        'Pad',
        'et',
        '(',
        ')',
        ' / ',
        ' - ',
        ', ',
        '1.2',
        ': ',
        '__proto__',
      ),
      fc.string({ unit: 'binary' }),
    );
    const anyText = fc.array(word).map((words) => words.join(' '));
    fc.assert(
      fc.property(anyText, fc.option(anyText), (text, description) => {
        const { software, needs, unknown } = matchSoftware(text, description);
        expect(new Set(software).size).toBe(software.length);
        const answered = software.flatMap((id) => softwareById(id)?.needs ?? []);
        expect(new Set(needs)).toEqual(new Set(answered));
        for (const line of unknown) expect(line).toMatch(/^[^\p{Cc}]{1,60}$/u);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['(', '((a ', ' et ', ' : ', 'Nextcloud/', 'le ', '1.', '- '])(
    'reads a text of a million %j',
    (part) => {
      const long = part.repeat(1_000_000);
      expect(matchSoftware(long, long).unknown.length).toBeLessThan(200);
    },
  );
});
