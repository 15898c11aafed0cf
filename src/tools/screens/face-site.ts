import type { Site } from '../browsers/local-web';

// The web of the faces: any page is its title, and one hoster publishes files with faults in them.

const files: Record<string, readonly string[]> = {
  'alto.example/.well-known/chatonsinfos/alto.properties': [
    'file.class = organization',
    'organization.name = Alto',
    'organization.description = Une petite association qui héberge des services libres.',
    'organization.website = https://alto.example/',
    'organization.type = ASSOCIATION',
    'organization.contact.url = https://forms.example/alto',
    'organization.legal.url = https://alto.example/mentions',
    'organization.terms.url = http://alto.example/conditions',
    'organization.guide.user = https://aide.alto.example/',
    'organization.country.code = FR',
    'organization.geolocation.address = 69001 Lyon',
    'organization.status.level = ACTIVE',
    'organization.memberof.chatons.startdate = 31/02/2022',
    'organization.colour = blue',
    'a line without a sign',
    'subs.pads = https://alto.example/.well-known/chatonsinfos/pads.properties',
    'subs.polls = https://alto.example/.well-known/chatonsinfos/polls.properties',
    'subs.gone = https://alto.example/.well-known/chatonsinfos/gone.properties',
    'subs.video = https://video.alto.example/.well-known/chatonsinfos/video.properties',
  ],
  'alto.example/.well-known/chatonsinfos/pads.properties': [
    'file.class = service',
    'service.name = Pads',
    'service.website = https://pads.alto.example/',
    'service.registration = None',
    'service.registration.load = OPEN',
    'service.status.level = OK',
    'service.action = https://pads.alto.example/p/{name}',
    'software.name = Etherpad',
  ],
  'alto.example/.well-known/chatonsinfos/polls.properties': [
    'file.class = service',
    'service.name = Sondages',
    'service.website = https://sondages.alto.example/',
    'service.registration = None',
    'service.registration.load = HALF',
    'software.name = Chatpoll',
  ],
  'left.example/.well-known/chatonsinfos/left.properties': [
    'file.class = organization',
    'organization.name = Left',
    'organization.website = https://left.example/',
    'organization.status.level = AWAY',
  ],
};

/** The web on which faces are shown. */
export const faceSite: Site = (host, path, { response }) => {
  const file = files[`${host}${path}`];
  if (file) response.end(file.join('\n'));
  else if (path.endsWith('.properties')) response.writeHead(404).end();
  else return `<!doctype html><title>${host}</title>`;
  return undefined;
};
