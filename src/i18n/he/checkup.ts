// What is said in Hebrew right after the list: what could still be done, and what changed elsewhere.
import type { messages as english } from '#i18n/en/checkup.ts';
import type { Translation } from '#i18n/Translation.ts';

export const messages = {
  'checkup.next': 'הצעד הבא שלך',
  'checkup.almost': 'כמעט סיימנו',
  'checkup.well': 'הכול מוכן',
  'checkup.not_asked.none': 'לא ביקשנו שלב שני, כי עדיין אין לך כזה.',
  'checkup.not_asked.email': 'לא ביקשנו שלב שני: אימייל לבדו לא נחשב כאן לשלב כזה.',
  'checkup.no_second_step': 'עם שלב שני, סיסמה גנובה לא מספיקה כדי להיכנס.',
  'checkup.only_email': 'עם אפליקציית אימות, סיסמה גנובה לא מספיקה כדי להיכנס.',
  'checkup.only_phone': 'אפשר ליירט הודעות טקסט ושיחות. אפליקציית אימות בטוחה יותר.',
  'checkup.only_one': 'יש לך רק שיטה אחת לשלב השני. שיטה נוספת תאפשר לך להיכנס אם הראשונה תאבד.',
  'checkup.no_recovery_code':
    'אין לך קוד שחזור שיאפשר כניסה בלעדיה. התמיכה יודעת אם אפשר לקבל קוד כזה.',
  'checkup.well.two': 'יש לך יותר משיטה אחת לשלב השני, כך שאובדן של אחת מהן לא ישאיר אותך בחוץ.',
  'checkup.well.code': 'יש לך יותר משיטה אחת לשלב השני, וגם קוד שחזור.',
  'checkup.read_only': 'אי אפשר להוסיף שיטות כאן. אפשר לפנות לצוות האפליקציה.',
  'checkup.add': 'בחירת שיטה',
  'checkup.add.app': 'הגדרת אפליקציה',
  'checkup.dismiss': 'לא עכשיו',
  'checkup.dismiss.well': 'הסתרה',

  'changes.gone': 'הוסר במקום אחר: {names}.',
  'changes.added': 'נוסף במקום אחר: {names}.',
  'changes.held': 'זה יופיע ברשימה מיד עם סיום הפעולה בה.',
  'changes.show': 'להציג עכשיו',
  'changes.dismiss': 'סגירה',
  'changes.what_of': '{name} ({what})',
} satisfies Translation<typeof english>;
