import { exportedDocument } from '../google-documents';
import { exact, type Service } from '../service';

export const googleSlides: Service = {
  id: 'google-slides',
  name: 'Google Slides',
  company: 'Google',
  needs: ['slides'],
  equivalents: [
    'cryptpad',
    'onlyoffice',
    'collabora',
    'nextcloud',
    'strut',
    'revealjs',
    'digislides',
  ],
  places: [
    {
      hosts: [exact('docs.google.com')],
      paths: [/^\/(presentation|present)(\/|$)/i],
      notPaths: [/^\/presentation\/about(\/|$)/i],
      pageless: [exportedDocument],
    },
    {
      hosts: [
        exact('slides.google.com', 'slides.new', 'slide.new', 'deck.new', 'presentation.new'),
      ],
    },
  ],
  seenAt: [
    'https://docs.google.com/presentation/d/1SlidesIdSlidesId/edit#slide=id.p',
    'https://slides.google.com/',
  ],
};
