import { graphWords } from '../words';
import { GraphPage } from './graph-page';
import { onMessage } from './host';
import './page.css';

// The page that shows the citation graph: client/src/graph/panel.ts puts it into a tab of VS Code.

const page = new GraphPage(graphWords(document.documentElement.lang));
onMessage((message) => {
  if (message.type === 'graph') page.show(message.graph, message.asked);
  else page.active = message.uri;
});
page.load();
