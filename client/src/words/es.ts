import type { ClientWords } from './words';

export const es: ClientWords = {
  server: {
    restarted: 'Ibid se detuvo de forma inesperada y se inicia otra vez. Su texto está intacto.',
    gaveUp: 'Ibid se detuvo varias veces seguidas y quedó apagado. Su texto está intacto.',
    restart: 'Iniciar otra vez',
    showLog: 'Mostrar el registro',
    failed: (reason) => `No se pudo iniciar Ibid: ${reason}`,
  },
};
