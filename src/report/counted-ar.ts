/** Numbers with their nouns in Arabic: singular, dual, plural of three to ten, accusative singular from eleven on. */

/** The forms of a counted noun with its adjectives, in the case in which the sentence needs it. */
export interface ArabicForms {
  readonly gender: 'masculine' | 'feminine'
  /** With the word for one: "دولة عضو واحدة". */
  readonly one: string
  readonly two: string
  /** After the words for three to ten and after 103 to 110. */
  readonly few: string
  /** After figures from 11 to 99, in the accusative. */
  readonly many: string
  /** After hundreds. */
  readonly other: string
}

/** Three to ten before a masculine noun, then before a feminine one: the number takes the opposite gender. */
const WORDS: Readonly<Record<ArabicForms['gender'], readonly string[]>> = {
  masculine: ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
  feminine: ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'],
}

const PLURALS = new Intl.PluralRules('ar')

/** The word for three to ten; figures above, in European digits as the United Nations prints them in running text. */
export function arabicNumber(count: number, gender: ArabicForms['gender']): string {
  return WORDS[gender][count - 3] ?? String(count)
}

/** A counted noun: "دولة عضو واحدة", "دولتين عضوين", "ثلاث دول أعضاء", "24 دولة عضوا", "100 دولة عضو". Takes 1 and more. */
export function countedAr(forms: ArabicForms): (count: number) => string {
  return (count) => {
    if (count === 1) return forms.one
    if (count === 2) return forms.two
    const category = PLURALS.select(count)
    const noun = category === 'few' ? forms.few : category === 'many' ? forms.many : forms.other
    return `${arabicNumber(count, forms.gender)} ${noun}`
  }
}

/** One of three phrases: for one thing, for two, for more. */
export function arabicForm(count: number, one: string, two: string, more: string): string {
  return count === 1 ? one : count === 2 ? two : more
}
