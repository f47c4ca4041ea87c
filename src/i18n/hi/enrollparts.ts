// What the pieces of adding a method say in Hindi: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': 'आपके ऐप से स्कैन करने के लिए QR कोड',
  'qr.refused':
    'हमें ऐसा पता मिला जिसका कोई ऑथेंटिकेटर ऐप इस्तेमाल नहीं कर सकता, इसलिए हम उसे QR कोड के रूप में नहीं दिखा रहे। अगर नीचे कोई कुंजी दिख रही है, तो उसे अपने ऐप में टाइप करें; नहीं तो कोई और तरीका चुनें।',

  'key.label': 'कुंजी',
  'key.copy': 'कुंजी कॉपी करें',
  'key.open': 'ऑथेंटिकेटर ऐप में खोलें',

  'copy.done': 'कॉपी किया गया',
  'copy.failed': 'आपके ब्राउज़र ने कॉपी नहीं करने दिया। इसे चुनें और खुद कॉपी करें।',

  'code.label': '{length} अंकों का कोड',
  'code.verify': 'पुष्टि करें',
  'code.empty': 'पहले {length} अंकों का कोड डालें।',
  'code.not_digits': 'कोड में सिर्फ़ अंक होते हैं। सभी {length} अंक डालें।',
  'code.wrong_length': 'कोड में {length} अंक होते हैं, जबकि {count} डाले गए हैं।',

  'resend.wait': 'कुछ नहीं मिला? {time} बाद नया कोड लिया जा सकता है।',
  'resend.ready': 'कुछ नहीं मिला?',
  'resend.button': 'नया कोड भेजें',
  'resend.sent': 'हमने नया कोड भेजा है। सिर्फ़ सबसे नया कोड काम करता है।',

  'phone.country': 'देश',
  'phone.country.none': 'देश चुनें',
  'phone.number': 'फ़ोन नंबर',
  'phone.submit.sms': 'कोड भेजें',
  'phone.submit.voice': 'मुझे कॉल करें',
  'phone.preview.sms': 'हम {number} पर कोड भेजेंगे।',
  'phone.preview.voice': 'हम {number} पर कॉल करेंगे।',
  'phone.unusual': 'जहां तक हमें पता है, ऐसा कोई नंबर इस्तेमाल में नहीं है। आगे बढ़ने से पहले इसे जांचें।',
  'phone.needs_plus': '+ और देश के कोड से शुरू करें (जैसे {example})।',
  'phone.empty': 'पहले अपना फ़ोन नंबर डालें।',
  'phone.not_a_number': 'फ़ोन नंबर में अंक होते हैं। इसे वैसे ही डालें जैसे डायल करते हैं।',
  'phone.no_country': 'देश चुनें या + और उसके कोड से शुरू करें।',
  'phone.unknown_code': 'किसी देश का यह कोड नहीं है। + के बाद के अंक जांचें।',
  'phone.extension': 'कोड एक्सटेंशन तक नहीं पहुंच सकता। नंबर उसके बिना डालें।',
  'phone.too_short': 'यह नंबर बहुत छोटा है। देखें कि सभी अंक मौजूद हैं।',
  'phone.too_long': 'यह नंबर बहुत लंबा है। इसके अंक जांचें।',

  'email.address': 'ईमेल पता',
  'email.submit': 'कोड भेजें',
  'email.empty': 'पहले कोई ईमेल पता डालें।',
  'email.not_an_address': 'यह ईमेल पता नहीं है। ईमेल पता ऐसा होता है: name@example.com',

  'kit.title': 'अपना रिकवरी कोड संभालकर रखें',
  'kit.lead':
    'आपके नए तरीके की पुष्टि हो गई है, इसलिए यह कोड अब से मान्य है। जब आपके बाकी तरीकों में से कोई पास न हो, तब इससे एक बार साइन इन किया जा सकता है। हम इसे सिर्फ़ अभी दिखा रहे हैं।',
  'kit.code': '{site} के लिए रिकवरी कोड',
  'kit.account': 'खाता: {account}',
  'kit.made': 'मिलने की तारीख: {date}',
  'kit.how':
    'जब आपसे दूसरा चरण मांगा जाए और आपके पास और कुछ न हो, तो कोई और तरीका आज़माने का विकल्प चुनें, फिर रिकवरी कोड। यह एक बार काम करता है; इस्तेमाल करने पर आपको नया मिलता है।',
  'kit.file':
    '{site} के लिए रिकवरी कोड\n\n{code}\n\nखाता: {account}\nमिलने की तारीख: {date}\n\n{how}\n\nइस फ़ाइल को ऐसी जगह रखें जहां सिर्फ़ आप इसे पढ़ सकें।\n',
  'kit.copy': 'कोड कॉपी करें',
  'kit.download': 'डाउनलोड करें',
  'kit.print': 'प्रिंट करें',
  'kit.downloaded': 'इस नाम से सेव किया गया: {file}',
  'kit.typed': 'या इसे लिख लें और इसके आखिरी 4 वर्ण टाइप करें',
  'kit.typed.wrong': 'ये कोड के आखिरी 4 वर्ण नहीं हैं। आपने जो लिखा है, उसे जांचें।',
  'kit.not_kept':
    'पहले कोड संभालकर रखें: उसे कॉपी, डाउनलोड या प्रिंट करें। या उसे लिख लें और उसके आखिरी 4 वर्ण यहां टाइप करें।',
  'kit.done': 'कोड सेव कर लिया',
  'kit.leave': 'कोड सेव किए बिना चले जाएं? यह फिर नहीं दिखाया जाएगा।',
  'kit.leave.stay': 'कोड पर वापस जाएं',
  'kit.leave.go': 'इसके बिना जाएं',
} satisfies Translation<typeof english>;
