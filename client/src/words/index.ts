import { env } from 'vscode';
import { en } from './en';
import { es } from './es';
import type { ClientWords } from './words';

/** The words in the language that VS Code speaks; English where it is none of ours. */
export const words: ClientWords = /^es\b/i.test(env.language) ? es : en;
