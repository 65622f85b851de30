const { StatusBarAlignment, ThemeColor, window } = require('vscode');

/** Says it once, and in the status bar for as long as the window is open. */
exports.activate = ({ subscriptions }) => {
  const words = 'Changes are not kept: VS Code for the Web cannot write to your disk.';
  const item = window.createStatusBarItem(StatusBarAlignment.Left, Number.MAX_SAFE_INTEGER);
  item.text = '$(warning) Changes are not kept';
  item.tooltip = words;
  item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
  item.show();
  subscriptions.push(item);
  window.showWarningMessage(words);
};
