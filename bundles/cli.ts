#!/usr/bin/env node
import { runCommandLine } from './ibid';

// What package.json's `bin` names: ibid check papers/
runCommandLine();
