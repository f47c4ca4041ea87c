// What is said in Hebrew of a confirmation: for how long, in which window, and of whom.
import type { messages as english } from '#i18n/en/unlock.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'unlock.chip': 'השינויים פתוחים · {minutes, plural, one {# דק׳} two {# דק׳} other {# דק׳}}',
  'unlock.chip.short': 'פתוח · {minutes, plural, one {# דק׳} two {# דק׳} other {# דק׳}}',
  'unlock.lock': 'לנעול עכשיו',
  'unlock.ends_soon':
    'השינויים יינעלו בעוד {minutes, plural, one {דקה} two {שתי דקות} other {# דקות}}. כדי שיישארו פתוחים, יש לאמת שוב את הזהות.',
  'unlock.extend': 'להשאיר פתוח',

  'popup.open': 'אפשר להמשיך בחלון שנפתח. הדף הזה יישאר כפי שהוא.',
  'popup.show': 'הצגת החלון',
  'popup.blocked':
    'הדפדפן לא אפשר לנו לפתוח חלון. לא בוצע שום שינוי. אפשר להמשיך בכרטיסייה הזו, או להתיר לדפדפן לפתוח חלון.',
  'popup.blocked.apart':
    'הדפדפן לא אפשר לנו לפתוח חלון מכאן. לא בוצע שום שינוי. יש לפתוח את הדף הזה בכרטיסייה נפרדת, או להתיר לדפדפן לפתוח חלון.',
  'popup.closed': 'סגרת את החלון לפני שקיבלנו תשובה. לא בוצע שום שינוי. אפשר להתחיל מחדש בכל עת.',
  'popup.lost':
    'אנחנו כבר לא רואים את החלון. אם הוא עדיין פתוח, יש לסיים שם. אם לא, אפשר להמשיך כאן.',
  'popup.timed_out':
    'זה נמשך יותר מדי זמן, ולכן זה כבר לא תקף. לא בוצע שום שינוי. אפשר להתחיל מחדש כאן.',
  'popup.no_storage':
    'הדפדפן לא מאפשר לדף הזה לשמור דבר, ולכן לא תהיה דרך לחזור לכאן אחרי האימות. לא בוצע שום שינוי. יש לאפשר נתוני אתר לדף הזה ואז לנסות שוב.',
  'popup.here': 'להמשיך בכרטיסייה הזו',
  'popup.apart': 'פתיחה בכרטיסייה נפרדת',
  'popup.done.title': 'אפשר לסגור את החלון הזה',
  'popup.done.lead': 'אפשר להמשיך במקום שבו היית קודם.',

  'confirm.someone_else.title': 'הזהות אומתה בחשבון אחר',
  'confirm.someone_else.lead':
    'הזהות אומתה עם {name}, אבל הדף הזה נפתח עבור {expected}. לא בוצע שום שינוי.',
  'confirm.someone_else.unnamed': 'חשבון אחר',
  'confirm.someone_else.retry': 'אימות הזהות עם {expected}',
  'confirm.someone_else.accept': 'להמשיך עם {name}',
} satisfies Translation<typeof english>;
