// The world of the component tests: a document from happy-dom, and the network of Node.
// happy-dom brings its own fetch and Response, which the tenant in the same process can't speak.
import { builtinEnvironments, type Environment } from 'vitest/runtime';

const network = [
  'fetch',
  'Request',
  'Response',
  'Headers',
  'AbortController',
  'AbortSignal',
  'URL',
  'URLSearchParams',
  'FormData',
] as const;

const pageEnvironment: Environment = {
  name: 'page',
  viteEnvironment: 'client',
  async setup(global, options) {
    const kept = network.map(
      (name) => [name, Object.getOwnPropertyDescriptor(global, name)] as const,
    );
    const environment = await builtinEnvironments['happy-dom'].setup(global, options);
    for (const [name, descriptor] of kept) {
      if (descriptor) Object.defineProperty(global, name, { ...descriptor, configurable: true });
    }
    return environment;
  },
};

// biome-ignore lint/style/noDefaultExport: Vitest takes an environment from its default export
export default pageEnvironment;
