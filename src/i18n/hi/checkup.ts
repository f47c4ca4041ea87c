// What is said in Hindi right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': 'आपका अगला कदम',
  'checkup.almost': 'बस थोड़ा और',
  'checkup.well': 'सब तैयार है',
  'checkup.not_asked.none': 'हमने दूसरा चरण नहीं मांगा, क्योंकि आपके पास अभी कोई नहीं है।',
  'checkup.not_asked.email': 'हमने दूसरा चरण नहीं मांगा: यहां सिर्फ़ ईमेल को दूसरा चरण नहीं माना जाता।',
  'checkup.no_second_step': 'दूसरा चरण हो, तो चोरी हुआ पासवर्ड खाते में जाने के लिए काफ़ी नहीं होता।',
  'checkup.only_email': 'ऑथेंटिकेटर ऐप हो, तो चोरी हुआ पासवर्ड खाते में जाने के लिए काफ़ी नहीं होता।',
  'checkup.only_phone': 'एसएमएस और कॉल बीच में पकड़े जा सकते हैं। ऑथेंटिकेटर ऐप ज़्यादा सुरक्षित है।',
  'checkup.only_one':
    'आपके पास सिर्फ़ एक दूसरा चरण है। उसके खो जाने पर बैकअप तरीके से साइन इन किया जा सकता है।',
  'checkup.no_recovery_code':
    'उसके बिना साइन इन करने के लिए आपके पास रिकवरी कोड नहीं है। सहायता टीम जानती है कि आपको यह मिल सकता है या नहीं।',
  'checkup.well.two':
    'आपके पास एक से ज़्यादा दूसरे चरण हैं, इसलिए एक के खोने पर खाते तक आपकी पहुंच खत्म नहीं होती।',
  'checkup.well.code': 'आपके पास एक से ज़्यादा दूसरे चरण और एक रिकवरी कोड है।',
  'checkup.read_only': 'आप यहां तरीके नहीं जोड़ सकते। इस ऐप को चलाने वालों से पूछें।',
  'checkup.add': 'तरीका चुनें',
  'checkup.add.app': 'ऐप सेट अप करें',
  'checkup.dismiss': 'अभी नहीं',
  'checkup.dismiss.well': 'छिपाएं',

  'changes.gone': 'कहीं और हटाया गया: {names}।',
  'changes.added': 'कहीं और जोड़ा गया: {names}।',
  'changes.held': 'सूची में आपका काम पूरा होते ही यह उसमें दिखेगा।',
  'changes.show': 'अभी दिखाएं',
  'changes.dismiss': 'छिपाएं',
  'changes.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
