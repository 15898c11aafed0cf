import type { Guide } from '../guide';
import { vikunja } from '../software/vikunja';

export const microsoftTodo: Guide = {
  service: 'microsoft-todo',
  out: {
    state: 'open',
    address: null,
    formats: ['account-of-microsoft-todo'],
    ways: [
      {
        fr: 'Le plus simple : laissez Vikunja venir chercher vos tâches (voir plus bas). Aucun export connu en fichier que d’autres logiciels relisent.',
        en: 'Simplest: let Vikunja fetch your tasks (see below). We know of no export to a file that other programs read.',
      },
    ],
  },
  into: [vikunja],
  asOf: '2026-11',
  sources: ['go-vikunja/vikunja pkg/modules/migration'],
};
