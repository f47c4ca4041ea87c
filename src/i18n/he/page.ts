// What is said in Hebrew until the list is there.
import type { messages as english } from '#i18n/en/page.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'page.title': 'אבטחה',
  'page.lead': 'הדרכים לאימות הזהות שלך בכניסה לחשבון.',

  'confirm.button': 'אימות הזהות',
  'confirm.lead': 'לפני שמציגים או משנים את שיטות הכניסה שלך, אנחנו מאמתים את הזהות שלך.',
  'confirm.expired': 'תוקף האימות פג. מה שמוצג יישאר; כדי לבצע שינויים נדרש אימות חדש.',
  'confirm.locked': 'נעלת את השינויים. מה שמוצג יישאר; כדי לבצע שינויים נדרש אימות חדש.',

  'step_up.not_trusted':
    'התשובה שחזרה אלינו לא תואמת את מה שביקשנו, ולכן מחקנו אותה. לא בוצע שום שינוי. אפשר להתחיל מחדש כאן.',
  'step_up.clock':
    'השעון במכשיר הזה סוטה ביותר מדקה, ולכן אי אפשר לאמת את הזהות שלך. יש לכוון את השעון ואז לנסות שוב.',
  'step_up.unreachable':
    'לא הצלחנו להשלים את אימות הזהות, כי שירות הכניסה לא ענה. לא בוצע שום שינוי. אפשר לנסות שוב.',
  'step_up.not_offered':
    'האפליקציה הזו לא מוגדרת לאימות זהות. לא בוצע שום שינוי. יש לדווח לצוות האפליקציה.',
  'step_up.not_fresh':
    'ביקשנו כניסה מחדש, ושירות הכניסה לא אפשר אותה. לא בוצע שום שינוי. אפשר לנסות שוב.',
  'step_up.cancelled': 'הזהות לא אומתה. לא בוצע שום שינוי.',
  'step_up.failed': 'לא הצלחנו לאמת את הזהות שלך. לא בוצע שום שינוי. אפשר לנסות שוב.',

  'list.title': 'שיטות הכניסה שלך',
  'list.loading': 'שיטות הכניסה שלך נטענות…',
  'list.slow': 'זה נמשך יותר מהרגיל.',
  'list.empty.title': 'עדיין אין לך שלב אימות שני',
  'list.empty.lead': 'רק הסיסמה מגינה על החשבון שלך.',
  'list.apart':
    'יש לך יותר ממקור אחד לאישורים או לקודים, ואי אפשר לדעת מכאן מה שייך למה. הם מוצגים אחד-אחד; הסרה של אחד מהם עשויה להסיר גם אחר. נודיע לך על כך לפני ההסרה, ואחריה נציין מה הוסר.',
  'list.stale': 'לא הצלחנו לבדוק שוב כרגע. זה מה שראינו ב-{time}.',
  'list.offline': 'אין חיבור לאינטרנט. זה מה שראינו ב-{time}. כדי לבצע שינויים נדרש חיבור.',
  'list.retry': 'לבדוק שוב',
  'list.retry.wait': 'בעוד {seconds} שנ׳',
  'list.cancel': 'ביטול',
  'list.stopped.title': 'עצרת לפני ששיטות הכניסה שלך נטענו',
  'list.stopped.lead': 'לא בוצע שום שינוי.',
  'list.remove': 'הסרה: {name}',
  'list.remove.short': 'הסרה',
  'list.add': 'הוספת שיטה',
  'list.add.not_permitted': 'יש לך הרשאה לצפות, אבל לא להוסיף.',
  'list.new': 'חדש',
  'lost.link': 'אבד לך טלפון או מפתח?',

  'name.push': 'Guardian במכשיר {name}',
  'name.push.unnamed': 'אפליקציית Guardian',
  'name.phone': 'טלפון שמסתיים ב-{name}',
  'name.phone.masked': 'טלפון {name}',
  'name.phone.unnamed': 'טלפון',
  'name.otp': 'אפליקציית אימות',
  'name.otp.numbered': 'אפליקציית אימות {number}',
  'name.email': 'אימייל {name}',
  'name.email.unnamed': 'אימייל',
  'name.recovery-code': 'קוד שחזור',
  'name.webauthn-roaming': 'מפתח אבטחה {name}',
  'name.webauthn-roaming.unnamed': 'מפתח אבטחה',
  'name.webauthn-platform': 'מפתח גישה במכשיר {name}',
  'name.webauthn-platform.unnamed': 'מפתח גישה במכשיר',
  'name.unknown': 'שיטה אחרת {name}',
  'name.unknown.unnamed': 'שיטה אחרת',
  'name.reference': 'אסמכתה {name}',
  'name.whole': 'הצגת השם המלא',

  'ability.push': 'אישורים',
  'ability.otp': 'קודים בני 6 ספרות',
  'ability.sms': 'הודעות טקסט',
  'ability.voice': 'שיחות טלפון',
  'ability.email': 'קודים באימייל',
  'ability.recovery-code': 'למקרה ששום שיטה אחרת לא בהישג יד',
  'ability.webauthn-roaming': 'אימות בנגיעה',
  'ability.webauthn-platform': 'אימות באמצעות נעילת המסך של המכשיר',
  'ability.unknown': 'סוג שעדיין לא מוכר לנו',

  'why.profile_email': 'הכתובת מגיעה מהפרופיל שלך, ולכן אי אפשר להסיר אותה כאן.',
  'why.recovery_code': 'רק התמיכה יכולה להחליף או להסיר אותו.',
  'why.unknown_kind': 'הסוג הזה לא מוכר לנו, ולכן אי אפשר להסיר את השיטה כאן. התמיכה יכולה לעזור.',
  'why.no_id':
    'אי אפשר להבדיל בין השיטה הזו לאחרות, ולכן אי אפשר להסיר אותה כאן. התמיכה יכולה לעזור.',
  'why.just_removed': 'הוסר. ייתכן שיעבור רגע עד שזה ייעלם מהרשימה.',
  'why.not_permitted': 'יש לך הרשאה לצפות, אבל לא להסיר. אפשר לבקש הרשאה מצוות האפליקציה.',

  'failure.step_up_required': 'תוקף האימות פג. כדי להמשיך, יש לאמת את הזהות.',
  'failure.account_gone':
    'החשבון נסגר או הוסר, ולכן לא נשאר מה לראות או לשנות. אם זה מפתיע אותך, התמיכה יכולה לעזור.',
  'failure.not_permitted': 'אין לך הרשאה לעשות זאת כאן. אפשר לבקש הרשאה מצוות האפליקציה.',
  'failure.not_removable': 'אי אפשר להסיר את השיטה הזו כאן. התמיכה יכולה לעזור.',
  'failure.not_found': 'זה כבר הוסר.',
  'failure.not_offered':
    'האפליקציה הזו לא יכולה להציג את שיטות הכניסה שלך. יש לדווח לצוות האפליקציה.',
  'failure.changed_meanwhile': 'משהו השתנה בינתיים. יש לעיין שוב ברשימה.',
  'failure.too_many_requests': 'נשלחו יותר מדי בקשות בבת אחת. יש להמתין רגע ואז לנסות שוב.',
  'failure.server_failed': 'יש תקלה בשרת. אפשר לנסות שוב בעוד רגע.',
  'failure.unexpected_answer': 'השרת שלח משהו שאנחנו לא יכולים לקרוא. אפשר לנסות שוב בעוד רגע.',
  'failure.network_sign_in': 'במקום השרת ענה דף אינטרנט. ייתכן שצריך קודם להיכנס לרשת שלך.',
  'failure.unreachable': 'לא הצלחנו להגיע לשרת. יש לבדוק את החיבור ואז לנסות שוב.',
  'failure.offline': 'אין חיבור לאינטרנט, ולכן לא נשלח דבר. אפשר לנסות שוב כשיהיה חיבור.',
  'failure.timed_out': 'השרת לא ענה בזמן. אפשר לנסות שוב בעוד רגע.',
  'failure.rejected': 'השרת סירב לבקשה הזו. אם זה יקרה שוב, התמיכה יכולה לעזור.',
  'failure.when': 'אם זה נמשך, כדאי לומר לתמיכה מתי זה קרה: {when}.',
  'failure.account_gone.title': 'החשבון הזה כבר לא זמין',
  'failure.support': 'קבלת עזרה',
  'failure.title': 'אי אפשר להציג את שיטות הכניסה שלך',
  'failure.crash.title': 'משהו השתבש בדף הזה',
  'failure.crash.lead':
    'שיטות הכניסה שלך נשארו כפי שהיו, אלא אם הסרת אחת מהן רגע לפני כן. כדי לראות אותן, יש לטעון שוב את הדף.',
  'failure.crash.reload': 'לטעון שוב',
  'failure.settings.title': 'הדף הזה לא מוגדר',
  'failure.settings.lead': 'אין שום בעיה בחשבון שלך. יש לדווח לצוות האפליקציה.',
  'failure.settings.details': 'לצוות האפליקציה',

  'not_found.title': 'אין דף כזה',
  'not_found.back': 'מעבר לדף האבטחה',
} satisfies Translation<typeof english>;
