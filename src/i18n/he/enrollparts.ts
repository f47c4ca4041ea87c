// What the pieces of adding a method say in Hebrew: the QR code, the key, the code, the phone, the recovery code.
import type { messages as english } from '#i18n/en/enrollparts.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'qr.name': 'קוד QR לסריקה באפליקציה שלך',
  'qr.refused':
    'קיבלנו כתובת שאף אפליקציית אימות לא יכולה להשתמש בה, ולכן אנחנו לא מציגים אותה כקוד QR. אם מוצג למטה מפתח, יש להקליד אותו באפליקציה; אחרת, יש לבחור שיטה אחרת.',

  'key.label': 'מפתח',
  'key.copy': 'העתקת המפתח',
  'key.open': 'פתיחה באפליקציית אימות',

  'copy.done': 'הועתק',
  'copy.failed': 'הדפדפן לא אפשר לנו להעתיק. אפשר לסמן את הטקסט ולהעתיק אותו ידנית.',

  'code.label': 'קוד בן {length} ספרות',
  'code.verify': 'אימות',
  'code.empty': 'קודם יש להזין את הקוד בן {length} הספרות.',
  'code.not_digits': 'קוד מורכב מספרות בלבד. יש להזין את כל {length} הספרות.',
  'code.wrong_length': 'מספר הספרות בקוד הוא {length}, וכאן יש {count}.',

  'resend.wait': 'לא הגיע כלום? אפשר לקבל קוד חדש בעוד {time}.',
  'resend.ready': 'לא הגיע כלום?',
  'resend.button': 'שליחת קוד חדש',
  'resend.sent': 'שלחנו קוד חדש. רק הקוד האחרון פועל.',

  'phone.country': 'מדינה',
  'phone.country.none': 'בחירת מדינה',
  'phone.number': 'מספר טלפון',
  'phone.submit.sms': 'שליחת קוד',
  'phone.submit.voice': 'להתקשר אליי',
  'phone.preview.sms': 'הקוד יישלח אל {number}.',
  'phone.preview.voice': 'נתקשר אל {number}.',
  'phone.unusual': 'למיטב ידיעתנו, אין בשימוש מספר כזה. כדאי לבדוק אותו לפני שממשיכים.',
  'phone.needs_plus': 'יש להתחיל ב-+ ובקידומת המדינה, לדוגמה {example}.',
  'phone.empty': 'קודם יש להזין את מספר הטלפון שלך.',
  'phone.not_a_number': 'מספר טלפון מורכב מספרות. יש להזין אותו כפי שמחייגים אותו.',
  'phone.no_country': 'יש לבחור את המדינה, או להתחיל ב-+ ובקידומת שלה.',
  'phone.unknown_code': 'אין מדינה עם הקידומת הזו. יש לבדוק את הספרות שאחרי ה-+.',
  'phone.extension': 'קוד לא יכול להגיע לשלוחה. יש להזין את המספר בלעדיה.',
  'phone.too_short': 'המספר הזה קצר מדי. יש לבדוק שכל הספרות נמצאות.',
  'phone.too_long': 'המספר הזה ארוך מדי. יש לבדוק את הספרות.',

  'email.address': 'כתובת אימייל',
  'email.submit': 'שליחת קוד',
  'email.empty': 'קודם יש להזין כתובת אימייל.',
  'email.not_an_address': 'זו לא כתובת אימייל. כתובת נראית כך: name@example.com.',

  'kit.title': 'שמירת קוד השחזור שלך',
  'kit.lead':
    'השיטה החדשה שלך אושרה, ולכן הקוד הזה תקף מעכשיו. הוא מאפשר לך להיכנס פעם אחת כשאף אחת מהשיטות האחרות שלך לא בהישג יד. אנחנו מציגים אותו רק עכשיו.',
  'kit.code': 'קוד שחזור עבור {site}',
  'kit.account': 'חשבון: {account}',
  'kit.made': 'התקבל ב-{date}',
  'kit.how':
    'כשמבקשים ממך שלב שני ואין שום דבר אחר בהישג יד, יש לבחור לנסות שיטה אחרת, ואז את קוד השחזור. הוא פועל פעם אחת; בשימוש בו מתקבל קוד חדש.',
  'kit.file':
    'קוד שחזור עבור {site}\n\n{code}\n\nחשבון: {account}\nהתקבל ב-{date}\n\n{how}\n\nיש לשמור את הקובץ הזה במקום שרק לך יש גישה אליו.\n',
  'kit.copy': 'העתקת הקוד',
  'kit.download': 'הורדה',
  'kit.print': 'הדפסה',
  'kit.downloaded': 'נשמר בשם {file}',
  'kit.typed': 'אפשר גם לרשום אותו, ולהקליד את 4 התווים האחרונים שלו',
  'kit.typed.wrong': 'אלה לא 4 התווים האחרונים של הקוד. יש לבדוק את מה שנרשם.',
  'kit.not_kept':
    'קודם יש לשמור את הקוד: להעתיק, להוריד או להדפיס אותו. אפשר גם לרשום אותו, ולהקליד כאן את 4 התווים האחרונים שלו.',
  'kit.done': 'שמרתי את הקוד',
  'kit.leave': 'לצאת בלי לשמור את הקוד? הוא לא יוצג שוב.',
  'kit.leave.stay': 'חזרה לקוד',
  'kit.leave.go': 'לצאת בלעדיו',
} satisfies Translation<typeof english>;
