// The page as a custom element: attributes in, events out, everything else in a shadow tree.
import { createRoot, type Root } from 'react-dom/client';
import { SecuritySettings, type SecuritySettingsProps } from './SecuritySettings.tsx';

/** On a server there are no elements; the class is only named there. */
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

const attributes = ['domain', 'client-id', 'mfa-audience', 'locale', 'redirect-uri'] as const;
/** The same as properties. */
const reflected = ['domain', 'clientId', 'mfaAudience', 'locale', 'redirectUri'] as const;
/** What no attribute can hold. */
const properties = ['onBeforeRemove', 'onDiagnostic', 'getToken', 'confirm', 'words'] as const;

type Properties = Pick<SecuritySettingsProps, (typeof properties)[number]>;

/**
 * `<security-settings domain="example.eu.auth0.com" client-id="…">`
 *
 * @fires removed - after a removal; `detail` as in `onRemoved`
 * @fires enrolled - after something was added; `detail` as in `onEnrolled`
 * @fires failed - when something failed; `detail` as in `onError`
 */
export class SecuritySettingsElement extends Base {
  static readonly observedAttributes: readonly string[] = attributes;

  #root: Root | null = null;
  readonly #properties: { -readonly [Name in keyof Properties]: Properties[Name] } = {};

  get domain(): string | null {
    return this.getAttribute('domain');
  }
  set domain(value: string | null) {
    this.#reflect('domain', value);
  }

  get clientId(): string | null {
    return this.getAttribute('client-id');
  }
  set clientId(value: string | null) {
    this.#reflect('client-id', value);
  }

  get mfaAudience(): string | null {
    return this.getAttribute('mfa-audience');
  }
  set mfaAudience(value: string | null) {
    this.#reflect('mfa-audience', value);
  }

  get locale(): string | null {
    return this.getAttribute('locale');
  }
  set locale(value: string | null) {
    this.#reflect('locale', value);
  }

  get redirectUri(): string | null {
    return this.getAttribute('redirect-uri');
  }
  set redirectUri(value: string | null) {
    this.#reflect('redirect-uri', value);
  }

  /** Asked before anything is removed; see `SecuritySettingsProps`. */
  get onBeforeRemove(): Properties['onBeforeRemove'] {
    return this.#properties.onBeforeRemove;
  }
  set onBeforeRemove(value: Properties['onBeforeRemove']) {
    this.#set('onBeforeRemove', value);
  }

  get onDiagnostic(): Properties['onDiagnostic'] {
    return this.#properties.onDiagnostic;
  }
  set onDiagnostic(value: Properties['onDiagnostic']) {
    this.#set('onDiagnostic', value);
  }

  get getToken(): Properties['getToken'] {
    return this.#properties.getToken;
  }
  set getToken(value: Properties['getToken']) {
    this.#set('getToken', value);
  }

  get confirm(): Properties['confirm'] {
    return this.#properties.confirm;
  }
  set confirm(value: Properties['confirm']) {
    this.#set('confirm', value);
  }

  /** Sentences in place of ours; see `SecuritySettingsProps`. */
  get words(): Properties['words'] {
    return this.#properties.words;
  }
  set words(value: Properties['words']) {
    this.#set('words', value);
  }

  connectedCallback(): void {
    // What was set before the class was known lies on the element itself, and would hide ours.
    for (const name of [...reflected, ...properties]) {
      if (!Object.hasOwn(this, name)) continue;
      const own = this[name];
      Reflect.deleteProperty(this, name);
      Object.assign(this, { [name]: own });
    }
    this.#draw();
  }

  /** A host that moves us takes us out and puts us in again at once: then nothing is lost. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#root?.unmount();
      this.#root = null;
    });
  }

  attributeChangedCallback(): void {
    this.#draw();
  }

  #reflect(attribute: string, value: string | null) {
    if (value === null || value === undefined) this.removeAttribute(attribute);
    else this.setAttribute(attribute, value);
  }

  #set<Name extends keyof Properties>(name: Name, value: Properties[Name]) {
    this.#properties[name] = value;
    this.#draw();
  }

  #draw() {
    if (!this.isConnected) return;
    this.#root ??= createRoot(this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
    const tell = (type: string) => (detail: unknown) => {
      this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    };
    this.#root.render(
      <SecuritySettings
        // Missing is told in place, not by a type.
        domain={this.domain as string}
        clientId={this.clientId as string}
        mfaAudience={this.mfaAudience ?? undefined}
        locale={this.locale ?? undefined}
        redirectUri={this.redirectUri ?? undefined}
        {...this.#properties}
        onRemoved={tell('removed')}
        onEnrolled={tell('enrolled')}
        onError={tell('failed')}
      />,
    );
  }
}
