// The front door of the package for React: one component, the end of a step-up, and their types.

// biome-ignore-start lint/performance/noBarrelFile: what a package gives has to be named in one place
export type {
  EnrolledEvent,
  HostAnswer,
  HostAuthenticator,
  HostDiagnostic,
  HostError,
  HostLinks,
  HostPlan,
  RemovedEvent,
} from '#domain/host.ts';
export type { HostToken } from '#step-up/TokenSource.ts';
export { completeConfirmation } from './completeConfirmation.ts';
export { SecuritySettings, type SecuritySettingsProps } from './SecuritySettings.tsx';
// biome-ignore-end lint/performance/noBarrelFile: see above
