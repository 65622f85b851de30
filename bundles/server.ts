import { startServer } from './ibid';

// What an editor starts: node dist/server.js --stdio
startServer();
