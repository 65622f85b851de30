// What is tested in every extension host, in this order.
import './activation';
import './hover';
import './definition';
import './references';
import './sources';
import './outline';
import './problems';
import './bibliography';
import './editing';
import './guard';
import './files';
import './settings';
import './views';
import './commands';
import './graph';
import './beside-markdown';
