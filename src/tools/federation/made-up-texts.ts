import type { Fate } from './fates';

// The texts of the files of a made-up federation.

const towns = [
  ['69001 Lyon', '45,764', '4.8357'],
  ['10 rue de Paris, 59000 Lille', '50.6292', '3.0573'],
  ['Nantes', '47.2184', '-1.5536'],
  ['13001 Marseille', '43.2965', '5.3698'],
] as const;

const software = [
  'Etherpad',
  'Nextcloud',
  'Jitsi Meet',
  'PrivateBin',
  'Framadate',
  'Lufi',
] as const;

const oddLines = [
  'organization.__proto__.name=x',
  'service.constructor=x',
  '__proto__=x',
  '__proto__.a=x',
];

/** The text of the file of an organisation. */
export function organizationText(
  index: number,
  fate: Fate,
  isGone: boolean,
  links: string[],
): string {
  const [place, latitude, longitude] = towns[index % towns.length] ?? towns[0];
  const site = fate === 'javascript-link' ? 'javascript:alert(1)' : `https://org-${index}.example/`;
  return [
    'file.class=Organization',
    'file.datetime=2026-11-01T10:00:00',
    `organization.name=Hébergeur ${index}`,
    'organization.description="L\\"association d\'à côté"',
    `organization.website=${site}`,
    ...pageLines(index),
    `organization.status.level=${isGone ? 'AWAY' : 'ACTIVE'}`,
    'organization.memberof.chatons.status.level=ACTIVE',
    'organization.country.code=FR',
    `organization.geolocation.latitude=${latitude}`,
    `organization.geolocation.longitude=${longitude}`,
    `organization.geolocation.address=${place}`,
    ...(fate === 'prototype-keys' ? oddLines : []),
    ...links,
  ].join('\n');
}

/** The pages of an organisation, some of them on another site; of every second what is no page of its own. */
function pageLines(index: number): string[] {
  const site = `https://org-${index}.example`;
  const contacts = [`${site}/contact`, 'https://forms.example/write', 'mailto:us@org.example', ''];
  const others = [
    `organization.legal.url=${site}/legal`,
    `organization.terms.url=http://org-${index}.example/terms`,
    'organization.guide.user=https://yunohost.org/user_guide',
  ];
  return [
    `organization.contact.url=${contacts[index % contacts.length]}`,
    ...others.slice(0, index % 4),
  ];
}

/** The address of a service, at which people use it. */
export function websiteOf(organization: number, service: number): string {
  return `https://service-${service}.org-${organization}.example/`;
}

/** The text of the file of a service. */
export function serviceText(organization: number, service: number, fate: Fate): string {
  return [
    '# [Service]',
    'file.class = service',
    `service.name = Été ${service}`,
    'service.description = Libre à tous',
    `service.website = ${fate === 'javascript-link' ? 'javascript:alert(1)' : websiteOf(organization, service)}`,
    'service.status.level = OK',
    'service.registration = None;Free',
    'service.registration.load = OPEN',
    `software.name = ${software[(organization + service) % software.length]}`,
    ...(fate === 'prototype-keys' ? oddLines : []),
  ].join('\r\n');
}
