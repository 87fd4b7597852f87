/**
 * Words that say for whom or where a sentence holds, and words for a whole country, in the six languages.
 *
 * Source: the places and groups of people that replies of Governments distinguish, and the bodies of a State; from general
 * knowledge. A limit of this kind that a report leaves out makes a part stand for the whole.
 */
import { type WordList, wordFinder } from './word-table.ts'

/** `place`, `group`: a part of the country, of the people or of the things meant. `body`: one authority. `government`: all of it. `country`: everywhere in it. */
export type Limit = 'place' | 'group' | 'body' | 'government' | 'country'

const LIMIT_WORDS: WordList<Limit> = {
  en: {
    place:
      'urban|rural|capital|coastal|coast|northern|southern|eastern|western|central region|border|remote|mountainous|mountain|highland|highlands|lowland|lowlands|island|islands|province|provinces|district|districts|region|regions|city|cities|town|towns|village|villages|municipality|municipalities|county|counties|metropolitan|arid|semi-arid|low-lying|pilot|neighbouring|in public transport|mountains|delta|uplands|constituencies|constituency|areas|zones|north|south|east|west',
    group:
      'small|small-scale|smallholder*|micro|small and medium|women|girls|boys|children|child|minors|older|elderly|disabled|disabilities|young|youth|poor|poverty|low-income|vulnerable|affected|indigenous|migrant*|refugee*|foreign|foreigners|pregnant|widows|severe|critical infrastructure|significant|serious|urgent|chronic|certain|large|public|private|primary|secondary|pupils|violent|registered|licensed|uninsured|unemployed|domestic|single-parent|disadvantaged|marginalized|without other income|grave|mandatory|urgency|emergency|emergencies',
    body: 'ministry|ministries|minister|department|agency|office|institute|commission|council|court|courts|police|prosecutor|prosecutors|central bank|authority|directorate|city|municipality|province|state government|supreme court|committee',
    government: 'government|governments',
    country:
      'throughout the country|throughout its territory|throughout the territory|across the country|across its territory|nationwide|countrywide|country-wide|the whole country|the entire country|whole territory|entire territory|national level|nationally|all regions|all provinces|everywhere|all parts of the country|the whole population|entire population|whole of the population|the general population|everyone|every part of the country',
    innocent:
      'very significant|significant in that|more significant|most significant|capital investment|capital cost|capital costs|working capital|human capital|venture capital|capital flows|minister of state|child labour|border control|a number of ministries|young age|public awareness|public opinion|the public|and private|and public|public and|private and|north-south|south-south|in all areas|in these areas|in this area|in the areas of|in areas such|policy areas|priority areas|key areas|protected areas|thematic areas|other areas|areas of|mountainous country|mountainous State|mountain country|island country|island countries|island State|island States|coastal State|coastal country|public electricity|public power|public finance|public finances|public health|public participation|public consultation|public consultations|public works',
  },
  fr: {
    place:
      'urbain*|rural*|rurales|ruraux|capitale|côtier*|côtière*|littoral|du nord|du sud|de l’est|de l’ouest|septentrional*|méridional*|oriental*|occidental*|frontalier*|frontalière*|reculé*|montagneux|montagneuses|île|îles|insulaire*|province*|district*|région|régions|ville*|village*|commune*|municipalit*|département*|aride*|pilote*',
    group:
      'petit*|petite*|micro-entreprises|femme*|fille*|garçon*|enfant*|mineur*|âgé*|handicap*|jeune*|pauvre*|pauvreté|vulnérable*|touché*|sinistré*|affecté*|autochtone*|migrant*|réfugié*|étranger*|étrangère*|enceinte*|infrastructures critiques|grave*|urgence|urgent*|chronique*|public|publics|publique*|privé*|primaire*|secondaire*|défavorisé*|particulier*',
    body: 'ministère*|ministre*|département|agence*|institut*|commission|tribunal|tribunaux|cour|police|procureur*|parquet|banque centrale|direction|autorité de|office|commune*|ville',
    government: 'gouvernement',
    country:
      'tout le pays|l’ensemble du pays|l’ensemble du territoire|tout le territoire|à l’échelle nationale|au niveau national|partout|toutes les régions|toutes les provinces|dans le pays entier|toute la population|ensemble de la population',
    innocent:
      'pouvoirs publics|grand public|le public|droit public|pays montagneux|pays insulaire*|pays côtier*|État insulaire|États insulaires|État côtier|santé publique|finances publiques|participation du public|travaux publics',
  },
  es: {
    place:
      'urban*|rural|rurales|capital|coster*|costa|norte|sur|septentrional*|meridional*|oriental*|occidental*|fronteriz*|remot*|apartad*|montaños*|isla*|insular*|provincia*|distrito*|región|regiones|ciudad*|pueblo*|municipio*|departamento*|árid*|pilot*',
    group:
      'pequeñ*|microempresas|mujer*|niña*|niño*|menor|menores|mayores|ancian*|discapac*|joven|jóvenes|pobre*|pobreza|vulnerable*|afectad*|damnificad*|indígena*|migrante*|refugiad*|extranjer*|embarazada*|infraestructura crítica|infraestructuras críticas|grave*|urgen*|crónic*|públic*|privad*|primari*|secundari*|desfavorecid*',
    body: 'ministerio*|ministr*|departamento|agencia*|instituto*|comisión|tribunal*|corte|policía|fiscal*|banco central|dirección|autoridad de|oficina|municipio*|ciudad',
    government: 'gobierno',
    country:
      'todo el país|todo el territorio|a escala nacional|a nivel nacional|en todas partes|todas las regiones|todas las provincias|toda la población|el conjunto del país|el país entero|la población entera',
    innocent:
      'opinión pública|interés público|menor de|menor que|mayor de|mayores de|menor a|no menor|no menores|país montañoso|país insular|países insulares|Estado insular|Estados insulares|salud pública|finanzas públicas|obras públicas|participación pública',
  },
  ru: {
    place:
      'городск*|сельск*|столиц*|прибрежн*|северн*|южн*|восточн*|западн*|приграничн*|отдаленн*|горн*|остров*|провинц*|район*|област*|регион*|город|города|городе|городах|деревн*|муниципал*|округ*|пилотн*',
    group:
      'мал|малых|малые|малым|мелк*|женщин*|девоч*|девуш*|дет|дети|детей|детям|несовершеннолетн*|пожил*|инвалид*|молод*|бедн*|нищет*|уязвим*|пострадавш*|коренн*|мигрант*|бежен*|иностранн*|беременн*|критическ*|тяжк*|тяжел*|срочн*|неотложн*|хроническ*|государственн*|частн*|начальн*|средн*',
    body: 'министерств*|министр*|ведомств*|агентств*|институт*|комисси*|суд|суда|суды|полици*|прокурор*|прокуратур*|центральн* банк*|управлени*|муниципалитет*',
    government: 'правительств*',
    country:
      'по всей стране|на всей территории|во всей стране|всей территории|повсеместно|на национальном уровне|в масштабах страны|во всех регионах|во всех областях|все население|всего населения|всему населению',
    innocent:
      'частности|государственн* программ*|в области|в областях|в этой области|в данной области|горн* стран*|островн* стран*|островн* государств*|прибрежн* государств*|государственн* финанс*|государственн* бюджет*',
  },
  zh: {
    place: '城市|农村|首都|沿海|北部|南部|东部|西部|中部|边境|偏远|山区|岛|省|县|市|区|地区|乡村|村庄|试点',
    group:
      '小企业|小型|中小|妇女|女童|儿童|未成年人|老年人|残疾人|青年|贫困|弱势|受灾|受影响|土著|移民|难民|外国|孕妇|关键基础设施|严重|紧急|慢性|公立|私营|初级',
    body: '司法部|内政部|卫生部|教育部|外交部|财政部|农业部|环境部|局|署|委员会|法院|警察|检察|中央银行|研究所',
    government: '政府',
    country: '全国|全境|各地|全体人民|所有地区|所有省|举国|境内各地|全民',
    innocent:
      '部分|全部|部门|内部|外部|局部|全局|北部|南部|东部|西部|中部|市场|省略|区别|区域|严重程度|省级|移民安置|山区国家|岛国|岛屿国家|岛屿发展中国家|沿海国',
  },
  ar: {
    place:
      'حضري*|الحضر|ريفي*|الريف|عاصمه|ساحلي*|شمالي*|جنوبي*|شرقي*|غربي*|حدودي*|نائي*|جبلي*|جزر|جزيره|محافظه|محافظات|مقاطعه|مقاطعات|منطقه|مناطق|مدينه|مدن|قري|بلديات|ولايات|ولايه|تجريبي*',
    group:
      'صغير*|نساء|مراه|فتيات|شابات|اطفال|طفل|قصر|مسنين|مسنون|اعاقه|شباب|فقراء|فقيره|ضعيفه|مستضعف*|متضرر*|اصلي*|مهاجر*|لاجئ*|اجنبي*|حوامل|حرجه|حيويه|خطيره|عاجل*|مستعجل*|مزمن*|حكوميه|القطاع الخاص|قطاع خاص|مدارس خاصه|مستشفيات خاصه',
    body: 'وزاره|وزير|وكاله|معهد|لجنه|محكمه|محاكم|شرطه|نيابه|المصرف المركزي|البنك المركزي|هيئه|مجلس|بلديه',
    government: 'حكومه|حكومات',
    country:
      'جميع أنحاء البلد|كافة أنحاء البلد|أنحاء البلد|جميع أنحاء البلاد|أنحاء البلاد|كامل الإقليم|على الصعيد الوطني|جميع المناطق|جميع المحافظات|في كل مكان|جميع السكان',
    innocent: 'غير الحكوميه|غير حكوميه|غير الحكومي|بلد جبلي|دوله جزريه|دول جزريه|دوله ساحليه|الدول الجزريه',
  },
}

/** Finds the limits, bodies and words for a whole country among the units of a text. */
export const findLimits = wordFinder(LIMIT_WORDS)
