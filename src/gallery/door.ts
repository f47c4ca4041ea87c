// The door of the gallery: takes the clock over before anything has read it, then shows all states, or the one asked for.
import { takeOverClock } from './clock.ts';

const clock = takeOverClock(window);
const { show } = await import('./show.tsx');
await show(window, clock);
