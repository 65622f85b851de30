import type { ClientWords } from './words';

export const en: ClientWords = {
  server: {
    restarted: 'Ibid stopped unexpectedly and is starting again. Your text is untouched.',
    gaveUp: 'Ibid has stopped several times in a row and was left off. Your text is untouched.',
    restart: 'Start Again',
    showLog: 'Show Log',
    failed: (reason) => `Ibid could not be started: ${reason}`,
  },
};
