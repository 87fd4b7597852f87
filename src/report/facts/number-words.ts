/** The words of numbers in the five languages that write them in letters: data. */
import type { Language } from '#un'

/** Languages whose numbers are words; Chinese numerals are in han-numerals.ts. */
export type WordedLanguage = Exclude<Language, 'zh'>

/**
 * Cardinal words, "value: forms" between strokes; hundreds, thousands and above multiply what stands before them.
 * Source: general knowledge of the languages; compared with Intl's spelled-out numbers by the round trip in the tests.
 */
export const CARDINALS: Readonly<Record<WordedLanguage, string>> = {
  en: `0: zero | 1: one | 2: two | 3: three | 4: four | 5: five | 6: six | 7: seven | 8: eight | 9: nine | 10: ten |
    11: eleven | 12: twelve | 13: thirteen | 14: fourteen | 15: fifteen | 16: sixteen | 17: seventeen | 18: eighteen |
    19: nineteen | 20: twenty | 30: thirty | 40: forty fourty | 50: fifty | 60: sixty | 70: seventy | 80: eighty |
    90: ninety | 12: dozen`,
  fr: `0: zero | 1: un une | 2: deux | 3: trois | 4: quatre | 5: cinq | 6: six | 7: sept | 8: huit | 9: neuf | 10: dix |
    11: onze | 12: douze | 13: treize | 14: quatorze | 15: quinze | 16: seize | 20: vingt vingts | 30: trente |
    40: quarante | 50: cinquante | 60: soixante | 70: septante | 80: huitante octante | 90: nonante |
    10: dizaine | 12: douzaine | 20: vingtaine | 30: trentaine | 40: quarantaine | 50: cinquantaine | 60: soixantaine |
    100: centaine`,
  es: `0: cero | 1: un uno una | 2: dos | 3: tres | 4: cuatro | 5: cinco | 6: seis | 7: siete | 8: ocho | 9: nueve |
    10: diez | 11: once | 12: doce | 13: trece | 14: catorce | 15: quince | 16: dieciseis | 17: diecisiete |
    18: dieciocho | 19: diecinueve | 20: veinte | 21: veintiuno veintiun veintiuna | 22: veintidos | 23: veintitres |
    24: veinticuatro | 25: veinticinco | 26: veintiseis | 27: veintisiete | 28: veintiocho | 29: veintinueve |
    30: treinta | 40: cuarenta | 50: cincuenta | 60: sesenta | 70: setenta | 80: ochenta | 90: noventa |
    200: doscientos doscientas | 300: trescientos trescientas | 400: cuatrocientos cuatrocientas |
    500: quinientos quinientas | 600: seiscientos seiscientas | 700: setecientos setecientas |
    800: ochocientos ochocientas | 900: novecientos novecientas |
    10: decena | 12: docena | 20: veintena | 30: treintena | 100: centena centenar`,
  ru: `0: ноль нуль нуля | 1: один одна одно одного одной одному одним одном одну | 2: два две двух двум двумя |
    3: три трех трем тремя | 4: четыре четырех четырем четырьмя | 5: пять пяти пятью | 6: шесть шести шестью |
    7: семь семи семью | 8: восемь восьми восемью восьмью | 9: девять девяти девятью | 10: десять десяти десятью |
    11: одиннадцать одиннадцати одиннадцатью | 12: двенадцать двенадцати двенадцатью |
    13: тринадцать тринадцати тринадцатью | 14: четырнадцать четырнадцати четырнадцатью |
    15: пятнадцать пятнадцати пятнадцатью | 16: шестнадцать шестнадцати шестнадцатью |
    17: семнадцать семнадцати семнадцатью | 18: восемнадцать восемнадцати восемнадцатью |
    19: девятнадцать девятнадцати девятнадцатью | 20: двадцать двадцати двадцатью |
    30: тридцать тридцати тридцатью | 40: сорок сорока | 50: пятьдесят пятидесяти пятьюдесятью |
    60: шестьдесят шестидесяти шестьюдесятью | 70: семьдесят семидесяти семьюдесятью |
    80: восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью | 90: девяносто девяноста |
    200: двести двухсот двумстам двумястами двухстах | 300: триста трехсот тремстам тремястами трехстах |
    400: четыреста четырехсот четыремстам четырьмястами четырехстах | 500: пятьсот пятисот пятистам пятьюстами пятистах |
    600: шестьсот шестисот шестистам шестьюстами шестистах | 700: семьсот семисот семистам семьюстами семистах |
    800: восемьсот восьмисот восьмистам восемьюстами восьмистах |
    900: девятьсот девятисот девятистам девятьюстами девятистах`,
  ar: `0: صفر | 1: واحد واحده احد احدي | 2: اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي | 3: ثلاثه ثلاث |
    4: اربعه اربع | 5: خمسه خمس | 6: سته ست | 7: سبعه سبع | 8: ثمانيه ثماني ثمان | 9: تسعه تسع | 10: عشره عشر |
    11: احدعشر | 20: عشرون عشرين | 30: ثلاثون ثلاثين | 40: اربعون اربعين | 50: خمسون خمسين | 60: ستون ستين |
    70: سبعون سبعين | 80: ثمانون ثمانين | 90: تسعون تسعين | 200: مايتان مايتين مايتا مايتي ميتان ميتين ميتا ميتي |
    300: ثلاثمايه ثلاثميه | 400: اربعمايه اربعميه | 500: خمسمايه خمسميه | 600: ستمايه ستميه | 700: سبعمايه سبعميه |
    800: ثمانمايه ثمانيمايه ثمانميه ثمانيميه | 900: تسعمايه تسعميه`,
}

/** Words that multiply what stands before them; a dual ("ألفان") holds its own two. */
export const MULTIPLIERS: Readonly<Record<WordedLanguage, string>> = {
  en: '100: hundred | 1000: thousand | 1000000: million | 1000000000: billion | 1000000000000: trillion',
  fr: `100: cent cents | 1000: mille | 1000000: million millions | 1000000000: milliard milliards |
    1000000000000: billion billions`,
  es: '100: cien ciento | 1000: mil | 1000000: millon millones | 1000000000000: billon billones',
  ru: `100: сто ста | 1000: тысяча тысячи тысяч тысяче тысячу тысячей тысячью тысячам тысячами тысячах тыс |
    1000000: миллион миллиона миллионов миллиону миллионом миллионе миллионы миллионам миллионами миллионах млн |
    1000000000: миллиард миллиарда миллиардов миллиарду миллиардом миллиарде миллиарды миллиардам миллиардами млрд |
    1000000000000: триллион триллиона триллионов триллиону триллионом триллионы трлн`,
  ar: `100: مايه ميه مييه | 1000: الف الفا الاف | 2000: الفان الفين الفا الفي | 1000000: مليون مليونا ملايين |
    2000000: مليونان مليونين مليوني | 1000000000: مليار مليارات مليارا بليون بلايين بليونا | 2000000000: ملياران مليارين ملياري |
    1000000000000: تريليون تريليونات`,
}

/** A multiplier that is a number when nothing stands before it ("mil", "сто"), the rest need one ("a million", "un millón"). */
export const STANDS_ALONE: Readonly<Record<WordedLanguage, string>> = {
  en: '',
  fr: 'cent mille',
  es: 'cien ciento mil',
  ru: 'сто тысяча тысячу миллион миллиард',
  ar: 'مايه ميه الف مليون مليار بليون الفان الفين الفي مليونان مليونين مليوني ملياران مليارين ملياري',
}

/** Before a multiplier they stand for one. */
export const INDEFINITE: Readonly<Record<WordedLanguage, string>> = {
  en: 'a an',
  fr: '',
  es: '',
  ru: '',
  ar: '',
}

/** Words that may join two parts of one number; Arabic writes its "and" onto the next word. */
export const JOINERS: Readonly<Record<WordedLanguage, string>> = {
  en: 'and',
  fr: 'et',
  es: 'y',
  ru: '',
  ar: '',
}

/** Words that are also something else than a number: an article, "neuf" (new), "أحد". They need no answer in a source. */
export const WEAK: Readonly<Record<WordedLanguage, string>> = {
  en: 'one dozen first second once',
  fr: 'quarantaine un une neuf premier premiere premiers premieres second seconde',
  es: 'un uno una once primer primero primera primeros primeras segundo segunda segundos',
  ru: 'один одна одно одного одной одному одним одном одну',
  ar: 'واحد واحده احد احدي اول اولي ثاني ثانيه',
}

/** Ordinal words, feminine and plural forms made by the rules of `ordinalForms`. "100" and above are multiplied as cardinals are. */
export const ORDINALS: Readonly<Record<WordedLanguage, string>> = {
  en: `1: first | 2: second | 3: third | 4: fourth | 5: fifth | 6: sixth | 7: seventh | 8: eighth | 9: ninth |
    10: tenth | 11: eleventh | 12: twelfth | 13: thirteenth | 14: fourteenth | 15: fifteenth | 16: sixteenth |
    17: seventeenth | 18: eighteenth | 19: nineteenth | 20: twentieth | 30: thirtieth | 40: fortieth | 50: fiftieth |
    60: sixtieth | 70: seventieth | 80: eightieth | 90: ninetieth | 100: hundredth | 1000: thousandth`,
  fr: `1: premier premiere unieme | 2: second seconde deuxieme | 3: troisieme | 4: quatrieme | 5: cinquieme |
    6: sixieme | 7: septieme | 8: huitieme | 9: neuvieme | 10: dixieme | 11: onzieme | 12: douzieme | 13: treizieme |
    14: quatorzieme | 15: quinzieme | 16: seizieme | 20: vingtieme | 30: trentieme | 40: quarantieme |
    50: cinquantieme | 60: soixantieme | 100: centieme | 1000: millieme`,
  es: `1: primer primero | 2: segundo | 3: tercer tercero | 4: cuarto | 5: quinto | 6: sexto | 7: septimo setimo |
    8: octavo | 9: noveno | 10: decimo | 11: undecimo decimoprimero | 12: duodecimo decimosegundo | 13: decimotercer
    decimotercero | 14: decimocuarto | 15: decimoquinto | 16: decimosexto | 17: decimoseptimo | 18: decimoctavo |
    19: decimonoveno | 20: vigesimo | 30: trigesimo | 40: cuadragesimo | 50: quincuagesimo | 60: sexagesimo |
    70: septuagesimo | 80: octogesimo | 90: nonagesimo | 100: centesimo`,
  ru: `1: перв | 2: втор | 3: трет | 4: четверт | 5: пят | 6: шест | 7: седьм | 8: восьм | 9: девят | 10: десят |
    11: одиннадцат | 12: двенадцат | 13: тринадцат | 14: четырнадцат | 15: пятнадцат | 16: шестнадцат |
    17: семнадцат | 18: восемнадцат | 19: девятнадцат | 20: двадцат | 30: тридцат | 40: сороков | 50: пятидесят |
    60: шестидесят | 70: семидесят | 80: восьмидесят | 90: девяност | 100: сот | 1000: тысячн`,
  ar: `1: اول اولي حادي حاديه | 2: ثاني ثانيه | 3: ثالث ثالثه | 4: رابع رابعه | 5: خامس خامسه | 6: سادس سادسه |
    7: سابع سابعه | 8: ثامن ثامنه | 9: تاسع تاسعه | 10: عاشر عاشره`,
}

/** Endings of Russian ordinals; "третий" has its own. Source: the declension of adjectives. */
export const RUSSIAN_ORDINAL_ENDINGS =
  'ый ой ая ое ого ому ым ом ую ые ых ыми ий ья ье ьего ьему ьим ьем ьей ью ьи ьих ьими'.split(' ')
