/** The case forms of a State's Russian names: letterheads print the genitive ("представительство Республики Беларусь"). */

/** Nouns that head a formal name; what follows them is already genitive or stands in apposition. */
const HEADS = new Set(
  (
    'республика федерация конфедерация королевство государство княжество содружество герцогство султанат союз ' +
    'престол штаты эмираты острова джамахирия'
  ).split(' '),
)

/** Words whose forms no rule gives: genitive, dative, instrumental, prepositional. */
const IRREGULAR: Readonly<Record<string, string>> = {
  египет: 'египта египту египтом египте',
  израиль: 'израиля израилю израилем израиле',
  беларусь: 'беларуси беларуси беларусью беларуси',
  филиппины: 'филиппин филиппинам филиппинами филиппинах',
  нидерланды: 'нидерландов нидерландам нидерландами нидерландах',
  нидерландов: 'нидерландов нидерландов нидерландов нидерландов',
  штаты: 'штатов штатам штатами штатах',
  эмираты: 'эмиратов эмиратам эмиратами эмиратах',
  острова: 'островов островам островами островах',
  соломоновы: 'соломоновых соломоновым соломоновыми соломоновых',
  маршалловы: 'маршалловых маршалловым маршалловыми маршалловых',
  союз: 'союза союзу союзом союзе',
  лаос: 'лаоса лаосу лаосом лаосе',
}

/** Endings and what each becomes in the genitive, dative, instrumental and prepositional; the first that fits is used. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ская$/, 'ской ской ской ской'],
  [/ная$/, 'ной ной ной ной'],
  [/вая$/, 'вой вой вой вой'],
  [/кая$/, 'кой кой кой кой'],
  [/яя$/, 'ей ей ей ей'],
  [/ая$/, 'ой ой ой ой'],
  [/кое$/, 'кого кому ким ком'],
  [/ое$/, 'ого ому ым ом'],
  [/[ыи]й$/, 'ого ому ым ом'],
  [/ые$/, 'ых ым ыми ых'],
  [/ие$/, 'их им ими их'],
  [/ия$/, 'ии ии ией ии'],
  [/([гкхжчшщ])а$/, '$1и $1е $1ой $1е'],
  [/а$/, 'ы е ой е'],
  [/я$/, 'и е ей е'],
  [/ство$/, 'ства ству ством стве'],
  [/й$/, 'я ю ем е'],
  [/ь$/, 'я ю ем е'],
  [/([бвгджзклмнпрстфхцчшщ])$/, '$1а $1у $1ом $1е'],
]

/** The forms of one word, nominative first; a word that does not decline gives itself four times. */
function formsOf(word: string): string[] {
  const lower = word.toLowerCase()
  const irregular = IRREGULAR[lower]
  if (irregular !== undefined) return irregular.split(' ').map((form) => likeIn(word, form))
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0) {
    return formsOf(word.slice(hyphen + 1)).map((form) => word.slice(0, hyphen + 1) + form)
  }
  const rule = ENDINGS.find(([ending]) => ending.test(word))
  if (rule === undefined) return [word, word, word, word]
  const [ending, forms] = rule
  return forms.split(' ').map((form) => word.replace(ending, form))
}

function likeIn(word: string, form: string): string {
  const first = word.charAt(0)
  return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1)
}

/**
 * The oblique cases of a Russian name, by rule and a short list of exceptions.
 *
 * Takes a short or formal name in the nominative; gives genitive, dative, instrumental and prepositional forms, each with
 * the proper name after the head noun left as it stands ("Республики Беларусь") and declined ("Республики Болгарии").
 * Limits: some forms nobody writes are given too; they cost nothing, because they occur nowhere.
 * Source: the endings are general knowledge of Russian grammar.
 */
export function russianCases(name: string): string[] {
  const words = name.split(' ')
  const head = words.findIndex((word) => HEADS.has(word.toLowerCase().replace(/^.*-/, '')))
  const forms = new Set<string>()
  for (let index = 0; index < 4; index++) {
    const declined = words.map((word) => formsOf(word)[index] ?? word)
    forms.add(declined.join(' '))
    if (head >= 0) forms.add([...declined.slice(0, head + 1), ...words.slice(head + 1)].join(' '))
  }
  forms.delete(name)
  return [...forms]
}
