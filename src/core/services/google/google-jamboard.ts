import { exact, type Service } from '../service';

// Read-only from 2024-10-01, closed at the end of 2024 (killedbygoogle gives 2024-10-01).
export const googleJamboard: Service = {
  id: 'google-jamboard',
  name: 'Google Jamboard',
  company: 'Google',
  closedOn: '2024-12-31',
  needs: ['whiteboard'],
  equivalents: ['excalidraw', 'wbo', 'openboard', 'spacedeck', 'cryptpad'],
  places: [{ hosts: [exact('jamboard.google.com', 'jam.new')] }],
  seenAt: ['https://jamboard.google.com/', 'https://jam.new/'],
};
