/**
 * Arabic words written with lam-alef, as evidence for its repair: a reader sees "استهالك" where "استهلاك" is printed.
 *
 * Source: general knowledge of the language and of official prose, written for this project. Stems that are also words
 * when swapped (ثلاث/ثالث, طلاب/طالب, علام/عالم, صلاح/صالح, ملاح/مالح, بلاغ/بالغ, ظلام/ظالم, خلاف/خالف, فلاح/فالح) are
 * left out on purpose: such words stay as the file has them.
 */

/** Stems as they are spelt; prefixes (و، ب، ال …) and endings (ة، ات، ها …) may stand around them. */
export const LAM_ALEF_STEMS: readonly string[] = `
خلال إخلال اختلال احتلال استقلال استغلال إذلال اعتلال انحلال إحلال إقلال استدلال
علاق أخلاق إطلاق انطلاق إغلاق انغلاق انزلاق
إعلام استعلام إعلان علاو علاني
سلامة سلامت سلاح سلاسل سلاس إسلام استسلام استلام
إصلاح صلاحي اصطلاح
فلاحي انفلات إفلاس إفلات
استهلاك استملاك امتلاك
اختلاف خلافات ائتلاف إتلاف غلاف أسلاف
ملاحظ ملاحق ملاءم ملاذ ملاريا ملامح ملايين ملاعب ملابس ملازم
بلاد إبلاغ بلاستيك
ولاي ولادة أولاد أولاوي موالا
ثلاثين ثلاثون ثلاثي
لاجئ لازم لاتيني لامركزي لاسلكي
خلاص خلايا
كلام كلاهما
علامات علامة أعلام أقلام أفلام أحلام آلام آلاف
تلاميذ تلاوة تلاعب تلاحم تلاشي
أسلاك أملاك انقلاب
صلاحيت ميلاد جلالة
`
  .split(/\s+/)
  .filter((word) => /لا|لأ|لإ|لآ/.test(word))

/** Forms that are believed only as they stand here. */
export const LAM_ALEF_FORMS: readonly string[] = `
إلا ألا أولا بلا ولا فلا السلام بسلام للسلام والسلام العلاج للعلاج والعلاج بالعلاج الخلاف بخلاف الطلاق الفلاحين
أملا مهلا سهلا
`
  .split(/\s+/)
  .filter((word) => word.includes('لا'))

/** Words in -ل whose plural in -لات is common: "معدلات" is seen as "معدالت". */
export const WORDS_IN_LAM: readonly string[] = `
معدل تدخل عمل سجل حمل مشكل تسهيل تحويل تعديل تشكيل تحليل مؤهل معامل تفاعل محصول تمويل تأهيل تفصيل مدخل مستقبل
محلول جدول بروتوكول مقاول تفضيل عراقيل تسجيل مستحيل مقابل مداول تداول تحصيل رحل جول كتل عضل عجل مراسل مواصل
مسلسل تكتل تنازل تساؤل احتمال تسلسل فصل مجلد وصل نقل تنقل حافل قنبل منزل معضل موصل مبادل تبادل مجادل معادل
مماثل محاول مساءل تأويل تعليل تهويل تبديل تضليل تقليل تذييل تسلل موسيل مسؤول مفضل ممثل بديل تنزيل تحميل ترتيل
`
  .split(/\s+/)
  .filter((word) => word.endsWith('ل'))

/** Words that begin with "أل", "إل", "آل" and are right so; all others that do so have lost a "ل" to the swap ("ألن" for "لأن"). */
export const TRUE_ALEF_LAM =
  /^(?:ألف(?:$|ي|اً|ا$|ان|ين)|ألم(?:ان|ا$|اً|ه|$)|ألغ[ىي]|ألبان|ألياف|ألق[ىي]|ألزم|ألعاب|ألماس|ألواح|ألوان|ألوية|ألسن|ألقاب|ألحق|ألح$|ألفاظ|ألست|أليس|أليم|ألد|إلى|إلي|إلا|إلزام|إلغاء|إلحاق|إلكترون|إلمام|إلهام|إلقاء|إله|إلحاح|إلتزام|إلتقاء|إلخ|آلي|آلا|آلة|آلات|آلم|آلام|آلت|آل$|ألم$)/u

/** After "ل": words whose own first letters are "ال" ("لالتزام"); all others have lost the order of "للا" ("لالتفاقية"). */
export const TRUE_LAM_ALEF_LAM = /^(?:تزام|تماس|تهاب|تقاء|تحاق|تفات|تباس|تئام|كترون|له$)/u

/** The divine name where fonts map its one sign to "هلا" or "هللا": only in its set phrases, for "هلا" is also a word. */
export const DIVINE_NAME =
  /(?<=(?:^|\P{L})(?:بسم|باسم|شاء|بإذن|عبد|رحمة|رسول) )هل?لا(?!\p{L})|(?<!\p{L})هل?لا(?= (?:الرحمن|تعالى|سبحانه|عز وجل))/gu
