// One set of icons, 1.5 px strokes on a 24 px grid. Decoration only: the words beside them say it.
import type { ReactNode } from 'react';
import styles from './Icon.module.css';

export type IconName =
  | 'app'
  | 'code'
  | 'text'
  | 'call'
  | 'email'
  | 'key'
  | 'recovery'
  | 'device'
  | 'unknown'
  | 'shield'
  | 'unlocked';

const drawings: Readonly<Record<IconName, ReactNode>> = {
  app: (
    <>
      <rect x="6.75" y="2.75" width="10.5" height="18.5" rx="2.5" />
      <path d="m9.75 12 1.75 1.75L14.5 10.5" />
    </>
  ),
  code: (
    <>
      <rect x="2.75" y="6.75" width="18.5" height="10.5" rx="2.5" />
      <path d="M7 12h.01M12 12h.01M17 12h.01" strokeWidth="2" />
    </>
  ),
  text: (
    <>
      <path d="M4.75 4.75h14.5a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H11l-4.25 3.5v-3.5h-2a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2Z" />
      <path d="M7 9.25h10M7 12.5h6" />
    </>
  ),
  call: (
    <path d="M8.4 3.75H5.75a2 2 0 0 0-2 2.2 15.9 15.9 0 0 0 14.3 14.3 2 2 0 0 0 2.2-2V15.6a1 1 0 0 0-.75-.97l-3.2-.8a1 1 0 0 0-1 .33l-1 1.25a12.6 12.6 0 0 1-5.7-5.7l1.25-1a1 1 0 0 0 .33-1l-.8-3.2a1 1 0 0 0-.98-.76Z" />
  ),
  email: (
    <>
      <rect x="2.75" y="4.75" width="18.5" height="14.5" rx="2.5" />
      <path d="m3.5 7 8.5 6 8.5-6" />
    </>
  ),
  key: (
    <>
      <circle cx="8" cy="15.5" r="4.25" />
      <path d="m11.25 12.5 8-8.25M16 7.5l3 3M13.5 10.25l2 2" />
    </>
  ),
  recovery: (
    <>
      <circle cx="12" cy="12" r="9.25" />
      <circle cx="12" cy="12" r="3.75" />
      <path d="m5.5 5.5 3.85 3.85M14.65 14.65l3.85 3.85M18.5 5.5l-3.85 3.85M9.35 14.65 5.5 18.5" />
    </>
  ),
  device: (
    <>
      <path d="M7 10.5a5 5 0 0 1 10 0v3M4.5 14v-3.5a7.5 7.5 0 0 1 13.9-3.9M12 10.5v4a6 6 0 0 1-1.5 4M9.5 10.5a2.5 2.5 0 0 1 5 0v3.5a8.5 8.5 0 0 1-1.5 5M7 13.5a8 8 0 0 1-1 3.5M17 16.5a11 11 0 0 1-.75 2.5" />
    </>
  ),
  unknown: (
    <>
      <circle cx="12" cy="12" r="9.25" />
      <path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.25c-.7.35-1.1.8-1.1 1.75M12 16.75h.01" />
    </>
  ),
  unlocked: (
    <>
      <rect x="4.75" y="10.75" width="14.5" height="10.5" rx="2.5" />
      <path d="M8 10.75V7a4 4 0 0 1 7.75-1.35M12 15v2" />
    </>
  ),
  shield: (
    <>
      <path d="M12 2.75 4.75 5.5v5.75c0 4.6 3 8.2 7.25 10 4.25-1.8 7.25-5.4 7.25-10V5.5L12 2.75Z" />
      <path d="m9 11.75 2.25 2.25L15 10" />
    </>
  ),
};

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
