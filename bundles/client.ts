// VS Code starts the extension on the desktop and in remotes: package.json's `main`.
export { activateOnNode as activate } from './extension';
