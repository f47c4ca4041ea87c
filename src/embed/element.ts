// Makes <security-settings> known, and ends a step-up that comes back to this page. Nothing else becomes global.
import { completeConfirmation } from './completeConfirmation.ts';
import { SecuritySettingsElement } from './SecuritySettingsElement.tsx';

export { SecuritySettingsElement };

declare global {
  interface HTMLElementTagNameMap {
    'security-settings': SecuritySettingsElement;
  }
}

const NAME = 'security-settings';

if (typeof customElements !== 'undefined') {
  // Another copy of this script may have been first.
  if (!customElements.get(NAME)) customElements.define(NAME, SecuritySettingsElement);
  void completeConfirmation();
}
