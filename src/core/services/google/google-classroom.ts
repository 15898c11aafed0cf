import { exact, type Service } from '../service';

export const googleClassroom: Service = {
  id: 'google-classroom',
  name: 'Google Classroom',
  company: 'Google',
  needs: ['e-learning'],
  equivalents: ['moodle', 'canvas-lms', 'chamilo', 'ilias', 'digistorm'],
  places: [{ hosts: [exact('classroom.google.com')] }],
  seenAt: ['https://classroom.google.com/', 'https://classroom.google.com/c/NjI0MzE'],
};
