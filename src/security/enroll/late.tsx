// All of adding in one chunk, with its words: loaded when somebody is about to add, or left something unfinished.
import { messages as enroll } from '#i18n/en/enroll.ts';
import { messages as enrollparts } from '#i18n/en/enrollparts.ts';
import { MoreWords } from '#i18n/MoreWords.tsx';
import { practiceQrCode } from './drawQrCode.ts';
import { Enrollment, type EnrollmentProps } from './Enrollment.tsx';

const parts = { enroll, enrollparts };

/** Called when the chunk is here, and nothing is asked of it yet. */
export const getReady = practiceQrCode;

export function LateEnrollment(props: EnrollmentProps) {
  return (
    <MoreWords parts={parts}>
      <Enrollment {...props} />
    </MoreWords>
  );
}
