// The script in the HTML: shows the right first screen, remembers an early click, and loads the others.
// It stands alone; the build puts the addresses of the others in their place.
declare const START: string;
/** What the start will import: fetched at once, and run only then. */
declare const AHEAD: readonly string[];
declare const trustedTypes: TrustedScripts | undefined;

/** The part of Trusted Types that is used here; not every browser has them, nor every type library. */
type TrustedScripts = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL: (address: string) => string };
};

if (location.pathname === '/callback') document.documentElement.dataset.at = 'returning';

document.querySelector<HTMLButtonElement>('#root button')?.addEventListener(
  'click',
  ({ currentTarget }) => {
    if (currentTarget instanceof Element) currentTarget.ariaBusy = 'true';
  },
  { once: true },
);

// A policy trusts this script by its hash, and so the elements that it makes, but not its `import()`.
// Nothing else on the page may make a script: the one rule of this name lets only our start pass.
const policy = typeof trustedTypes === 'undefined' ? undefined : trustedTypes;
const ours = policy?.createPolicy('latchkey', {
  createScriptURL(address) {
    if (address !== START) throw new TypeError(`not ours: ${address}`);
    return address;
  },
});

const script = document.createElement('script');
script.type = 'module';
script.src = ours?.createScriptURL(START) ?? START;
document.head.append(script);

for (const address of AHEAD) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  document.head.append(link);
}
