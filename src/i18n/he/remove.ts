// What is said in Hebrew of a removal: before, in the way of it, and afterwards.
import type { messages as english } from '#i18n/en/remove.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'remove.title': 'להסיר {name}?',
  'remove.goes': 'מה יוסר:',
  'remove.goes.together': 'מה יוסר יחד:',
  'remove.may_go.one':
    'ייתכן שגם זה יוסר: {names}. אישורי פוש וקודים מוגדרים בזוגות, ואי אפשר לדעת מכאן מה שייך למה. נבדוק לאחר מכן ונודיע לך.',
  'remove.may_go.several':
    'ייתכן שגם אחד מאלה יוסר: {names}. אישורי פוש וקודים מוגדרים בזוגות, ואי אפשר לדעת מכאן מה שייך למה. נבדוק לאחר מכן ונודיע לך.',
  'remove.left.one_of_them': 'אחד מהם יישאר, כך שעדיין יהיה לך שלב שני.',
  'remove.left.more': '{count, plural, one {עוד אחת} two {עוד שתיים} other {עוד #}}',
  'remove.left.still_protected': 'מה שעדיין יהיה לך: {names}.',
  'remove.left.still_protected.next':
    'בפעם הבאה שנבקש שלב שני, אפשר יהיה להשתמש {count, plural, one {בשיטה הזו} two {בכל אחת מהשיטות האלה} other {בכל אחת מהשיטות האלה}}.',
  'remove.left.email_only': 'יישאר רק אימייל. פתיחת הדף הזה כבר לא תדרוש שלב שני.',
  'remove.left.nothing_left': 'לא יהיה לך שלב שני. כל מי שמחזיק בסיסמה שלך יוכל להיכנס.',
  'remove.left.recovery_code':
    'קוד השחזור שלך יישאר ברשימה, אבל בלי שיטה נוספת אף אחד לא יבקש אותו.',
  'remove.second_act': 'זה ברור לי, ואני רוצה להסיר',
  'remove.second_act.missing': 'קודם יש לסמן את התיבה הזו.',
  'remove.replace': 'להחליף במקום להסיר: קודם מוסיפים שיטה חדשה',
  'remove.cancel': 'ביטול',
  'remove.close': 'סגירה',
  'remove.button.push': 'הסרת האפליקציה',
  'remove.button.otp': 'הסרת האפליקציה',
  'remove.button.phone': 'הסרת הטלפון',
  'remove.button.email': 'הסרת האימייל',
  'remove.button.webauthn-roaming': 'הסרת המפתח',
  'remove.button.webauthn-platform': 'הסרת מפתח הגישה',
  'remove.button.other': 'הסרה',
  'remove.slow': 'זה נמשך יותר מהרגיל. כדאי להישאר כאן: נברר מה קרה.',
  'remove.expired': 'תוקף האימות פג. לא הוסר דבר. כדי להמשיך, יש לאמת את הזהות.',
  'remove.not_removed': 'לא הוסר דבר. {reason}',
  'remove.not_removed_yet':
    'זה עדיין ברשימה שלך. אבל הבקשה נשלחה והשרת לא ענה בזמן, ולכן ייתכן שזה עוד יוסר. אפשר לנסות שוב: קודם נבדוק.',
  'remove.checking': 'התשובה אבדה בדרך. בודקים מה קרה…',
  'remove.too_late':
    'הבקשה כבר נשלחה, ולכן ייתכן שזה עוד יקרה. אפשר לסגור: נברר איך זה הסתיים ונודיע על כך בדף.',
  'remove.other_running': 'כרגע מתבצעת הסרה אחרת. יש להמתין לסיומה.',
  'remove.changed':
    'שיטות הכניסה שלך השתנו בזמן שהחלון הזה היה פתוח. לא הוסר דבר. יש לבדוק שוב מה יוסר ומה יישאר.',
  'remove.changed.goes_too': 'גם זה יוסר, או ייתכן שיוסר: {names}.',
  'remove.changed.gone': 'כבר לא שם: {names}.',
  'remove.changed.added': 'חדש: {names}.',
  'remove.refused_by_host': 'לא הוסר דבר. האפליקציה הזו לא מאפשרת זאת.',
  'remove.refused_by_host.told': 'לא הוסר דבר. האפליקציה הזו לא מאפשרת זאת: {reason}',
  'remove.refused_by_host.unanswered':
    'לא הוסר דבר. האפליקציה הזו צריכה להסכים קודם, והיא לא ענתה. אפשר לנסות שוב; אם זה יקרה שוב, התמיכה יכולה לעזור.',
  'remove.covered':
    'לא הוסר דבר, כי ייתכן שמשהו מסתיר את הדף הזה. אפשר לנסות שוב כשהדף נראה במלואו, או לפתוח אותו בכרטיסייה נפרדת.',
  'remove.lost': 'אבד או נגנב?',
  'remove.gone.title': 'הסרה',
  'remove.gone': 'זה לא נמצא בין שיטות הכניסה שלך. ייתכן שכבר הוסר. לא נשאר מה לעשות.',
  'remove.gone.meanwhile': 'זה כבר הוסר. לא נשאר מה לעשות.',
  'remove.cannot.title': 'הסרת {name}',

  'done.removed': 'הוסר: {names}.',
  'done.also_gone': 'הוסר גם, אף שלא ציפינו לכך: {names}.',
  'done.still_there': 'עדיין שם, אף שציפינו שיוסר: {names}.',
  'done.already': 'כבר הוסר קודם: {names}.',
  'done.lagging': 'הוסר: {names}. ייתכן שיעבור רגע עד שזה ייעלם מהרשימה שלך; אנחנו ממשיכים לבדוק.',
  'done.still_listed':
    'עדיין ברשימה שלך: {names}. השרת ענה שזה הוסר, וחצי דקה לאחר מכן זה עדיין שם. יש לבדוק שוב, ואם זה נשאר, להסיר פעם נוספת.',
  'done.not_gone': 'עדיין ברשימה שלך: {names}. עד כה זה לא הוסר. יש לבדוק שוב לפני ניסיון נוסף.',
  'done.changed':
    'לא הוסר דבר, כי שיטות הכניסה שלך השתנו רגע לפני כן. יש לעיין ברשימה ואז להחליט שוב.',
  'done.running':
    'בתהליך הסרה: {names}. הבקשה נשלחה, ולכן ייתכן שזה עוד יקרה. נודיע כאן איך זה הסתיים.',
  'done.unknown':
    'אנחנו לא יודעים אם זה הוסר: {names}. התשובה אבדה בדרך, וכרגע אי אפשר לראות את הרשימה שלך. יש לבדוק שוב.',
  'done.unseen':
    'הוסר: {names}. לא הצלחנו לראות את הרשימה שלך לאחר מכן, ולכן יש לבדוק שוב לפני שמסתמכים על כך.',
  'done.when': '{time} · אסמכתה {reference}',
  'done.copy': 'העתקה',
  'done.copied': 'הועתק',
  'done.marked': 'אי אפשר היה להעתיק. הטקסט מסומן עכשיו: אפשר להעתיק אותו בעזרת המקלדת.',
  'done.dismiss': 'סגירה',
  'done.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
