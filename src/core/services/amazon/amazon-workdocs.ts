import { type Service, under } from '../service';

// Support ended.
export const amazonWorkdocs: Service = {
  id: 'amazon-workdocs',
  name: 'Amazon WorkDocs',
  company: 'Amazon',
  closedOn: '2025-04-25',
  needs: ['file-sync'],
  equivalents: ['nextcloud', 'seafile', 'owncloud'],
  places: [
    {
      hosts: [under('awsapps.com', 'every organisation has its own host')],
      paths: [/^\/workdocs(-preview|-beta)?(\/|$)/i],
    },
  ],
  seenAt: [
    'https://exemple.awsapps.com/workdocs/index.html',
    'https://autre-org.awsapps.com/workdocs/index.html#/share',
  ],
};
