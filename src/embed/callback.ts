// For a page that does nothing but end a step-up: a small script, and all of it.
import { completeConfirmation } from './completeConfirmation.ts';

void completeConfirmation();
