// What is said in Hindi of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip': 'बदलाव अनलॉक हैं · {minutes, plural, one {# मि॰} other {# मि॰}}',
  'unlock.chip.short': 'अनलॉक · {minutes, plural, one {# मि॰} other {# मि॰}}',
  'unlock.lock': 'अभी लॉक करें',
  'unlock.ends_soon':
    'बदलाव {minutes, plural, one {एक मिनट} other {# मिनट}} में लॉक हो जाएंगे। उन्हें अनलॉक रखने के लिए फिर से अपनी पहचान की पुष्टि करें।',
  'unlock.extend': 'अनलॉक रखें',

  'popup.open': 'खुली हुई विंडो में आगे बढ़ें। यह पेज वैसा ही रहेगा।',
  'popup.show': 'विंडो दिखाएं',
  'popup.blocked':
    'आपके ब्राउज़र ने हमें विंडो नहीं खोलने दी। कुछ नहीं बदला गया। इसी टैब में आगे बढ़ें या ब्राउज़र को विंडो खोलने की अनुमति दें।',
  'popup.blocked.apart':
    'आपके ब्राउज़र ने हमें यहां से विंडो नहीं खोलने दी। कुछ नहीं बदला गया। इस पेज को अलग टैब में खोलें या ब्राउज़र को विंडो खोलने की अनुमति दें।',
  'popup.closed': 'हमें जवाब मिलने से पहले आपने विंडो बंद कर दी। कुछ नहीं बदला गया। जब चाहें, फिर से शुरू करें।',
  'popup.lost':
    'हमें विंडो अब नहीं दिख रही। अगर वह अब भी खुली है, तो उसी में पूरा करें। अगर नहीं, तो यहां आगे बढ़ें।',
  'popup.timed_out':
    'इसमें बहुत ज़्यादा समय लगा, इसलिए यह अब मान्य नहीं है। कुछ नहीं बदला गया। यहां फिर से शुरू करें।',
  'popup.no_storage':
    'आपका ब्राउज़र इस पेज को कुछ भी सहेजने नहीं देता, इसलिए पुष्टि के बाद आप यहां वापस नहीं आ पाते। कुछ नहीं बदला गया। इस पेज के लिए साइट डेटा की अनुमति दें, फिर दोबारा कोशिश करें।',
  'popup.here': 'इसी टैब में आगे बढ़ें',
  'popup.apart': 'अलग टैब में खोलें',
  'popup.done.title': 'अब यह विंडो बंद की जा सकती है',
  'popup.done.lead': 'वहीं आगे बढ़ें जहां आप पहले थे।',

  'confirm.someone_else.title': 'आपने किसी और के तौर पर पुष्टि की',
  'confirm.someone_else.lead':
    'पुष्टि इसके तौर पर हुई: {name}, लेकिन यह पेज इसके लिए खोला गया था: {expected}। कुछ नहीं बदला गया।',
  'confirm.someone_else.unnamed': 'कोई दूसरा खाता',
  'confirm.someone_else.retry': 'इस पहचान की पुष्टि करें: {expected}',
  'confirm.someone_else.accept': 'इससे आगे बढ़ें: {name}',
} satisfies Translation<typeof english>;
