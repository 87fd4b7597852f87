/**
 * Words that hold a sentence back in one and the same way, in the six languages.
 *
 * Source: the verbs and adverbs by which documents issued in the six languages render each other, from general knowledge of
 * them. A word of the passage is told where the statement has one of the same sense, however strong each is by itself. Forms
 * that can also tell a thing as done ("prepared", "allowed for") are left out.
 */
import { everyWordFinder, type WordList } from './word-table.ts'

/**
 * `foretold`: looked for, forecast. `explored`: studied, thought of. `sought`: aimed at. `under-way`: being done. `stepwise`: gradually. `enabled`: allowed, helped.
 * `binding`, `decided`, `undertaken`: what makes a duty or a commitment.
 */
export type Sense =
  | 'foretold'
  | 'sought'
  | 'under-way'
  | 'stepwise'
  | 'explored'
  | 'enabled'
  | 'binding'
  | 'decided'
  | 'undertaken'

const SENSE_WORDS: WordList<Sense> = {
  en: {
    foretold:
      'expect*|anticipat*|foresee*|foresaw|foreseen|projected|projection*|forecast*|set to|due to|looks to|looked to|look to|looking to|counts on|counted on|count on|assum*|supposed to',
    sought:
      'aim*|seek*|sought|striv*|strove|endeavour*|purpose*|objective*|goal*|in order to|so as to|effort*|working|work on|work to|intend*|designed to|with a view to|pursu*|attempt*|try*|tried',
    'under-way':
      'developing|drafting|preparing|drawing up|working out|working on|elaborating|under way|underway|ongoing|in progress|being|continuing|continued|continues|continue|piloting|setting up|carrying out',
    stepwise:
      'gradual*|progressive*|step by step|in stages|in phases|by stages|phased|steadily|incremental*|stage by stage|little by little',
    enabled:
      'allow*|enabl*|help*|permit*|possible for|made it possible|makes it possible|grant*|entitl*|right|rights|recogni*|confer*',
    explored:
      'explor*|study|studies|studied|studying|examin*|consider*|research*|look into|looking into|look for|looking for|looked for|search*|seek ways|sought ways',
    binding: 'binding|bindingly',
    decided: 'decid*|decision*|resolv*|determined',
    undertaken:
      'undertak*|undertook|pledg*|commit*|promis*|take on|takes on|took on|taken on|assum*|shoulder*',
  },
  fr: {
    foretold:
      'attend*|prévo*|prév*|devrait|devraient|appelé* à|projections|escompt*|tabl* sur|compt* sur|censé*|par hypothèse|hypothèse*',
    sought:
      'vis*|cherch*|s’emplo*|employait à|efforc*|afin|en vue|objectif*|but|ambition*|tend*|effort*|entend*|destin*|œuvr*',
    'under-way':
      'élabore|élaborent|élaborait|élaboraient|en cours|prépare|préparent|préparait|préparaient|met au point|mettait au point|mettaient au point|continu*|poursui*|en train de|mettait en place|mettaient en place|menait|menaient',
    stepwise: 'graduel*|progressi*|peu à peu|par étapes|pas à pas|étape par étape',
    enabled: 'perme*|permi*|aid*|autoris*|droit|droits|reconna*|reconnu*|faculté|conf*r*',
    explored: 'étudi*|étude*|examin*|explor*|réflé*|envisag*|recherch*|cherch*',
    binding: 'contraignant*|obligatoire*|force obligatoire',
    decided: 'décid*|décision*|résol*',
    undertaken: 's’engag*|engagement*|promet*|promis|assum*',
  },
  es: {
    foretold:
      'esper*|prev*|proyect*|llamad* a|debería|deberían|confía*|confiaba*|supon*|hipótesis|partía de|estima*',
    sought:
      'objeto|objetivo*|fin de|procur*|busc*|pretend*|esfuerz*|esforz*|propon*|propós*|finalidad|con miras|trata* de|encamin*|destinad*|aspira*',
    'under-way':
      'elabora|elaboran|elaboraba|elaboraban|en curso|prepara|preparan|preparaba|preparaban|en marcha|seguía|seguían|sigue|siguen|estaba|estaban|está|están|continúa*|continuaba*',
    stepwise: 'gradual*|progresiv*|paulatin*|por etapas|poco a poco|por fases',
    enabled: 'permit*|ayud*|autoriz*|derecho|derechos|reconoc*|facult*|otorg*',
    explored: 'estudi*|explor*|examin*|consider*|investig*|busc*|búsqueda*',
    binding: 'vinculante*|obligatori*',
    decided: 'decid*|decisi*|resuelt*|resolvi*',
    undertaken: 'compromet*|compromis*|promet*|asum*',
  },
  ru: {
    foretold:
      'ожида*|прогноз*|предполага*|предвид*|рассчитыва*|намеча*|предусматрива*|предусмотрен*|исходил*|исходит',
    sought:
      'цел*|стрем*|усили*|направлен*|призван*|чтобы|добива*|стара*|намерен*|намерева*|ставит*|ставил*|задач*',
    'under-way':
      'разрабатыва*|готовит|готовят|готовил|готовила|готовило|готовили|готовится|готовятся|ведется|ведутся|велась|велись|продолжа*|осуществляется|осуществляются|в стадии|в процессе|проводится|проводятся',
    stepwise: 'постепенн*|поэтапн*|последовательно|шаг за шагом|мало-помалу',
    enabled:
      'позвол*|дает возможн*|дало возможн*|дал* возможн*|помог*|прав*|разреш*|признае*|признал*|способств*',
    explored: 'изуч*|рассм*|исслед*|изыск*|проработ*|поиск*|искать|ищет|ищут|искал*',
    binding: 'обязательн*|обязывающ*|юридическ* сил*',
    decided: 'реш*',
    undertaken: 'обяза*|обещ*|взял* на себя|беру* на себя|берет на себя|взят*',
  },
  zh: {
    foretold: '预计|预期|预料|料将|有望|预测|期望|期待|设想|假定|假设|估计',
    sought: '努力|旨在|目的|目标|争取|力求|力争|致力|以便|以期|谋求|寻求|为了',
    'under-way': '正在|正|在制定|进行中|继续|持续|推进|着手',
    stepwise: '逐步|逐渐|分阶段|分步|稳步|分期|循序渐进|渐进',
    enabled: '允许|使|有权|帮助|权利|得以|协助|承认|赋予',
    explored: '探索|研究|探讨|考虑|论证|寻求|寻找|摸索|探寻',
    binding: '约束力|强制',
    decided: '决定|决议|确定',
    undertaken: '承诺|承担|保证|担当',
  },
  ar: {
    foretold: 'متوقع*|يتوقع|تتوقع|توقع*|المنتظر|منتظر|مرتقب*|يرتقب|تنتظر|ينتظر|افترض*|يفترض|تفترض|المفترض',
    sought:
      'يسعى|تسعى|سعى|سعيا|السعي|سعيها|بهدف|هدف|أهداف|يهدف|تهدف|بغية|من أجل|غرض|لغرض|بغرض|جهود|الرامية|يرمي|ترمي|رامية|يعتزم|تعتزم',
    'under-way': 'قيد|جار|جاريه|الجاريه|تعكف|يعكف|تواصل|يواصل|بصدد|مستمر*|استمرار|يجري|تجري|يعد|تعد',
    stepwise: 'تدريجي*|تدريجا|بالتدريج|على مراحل|خطوه خطوه|مراحل',
    enabled:
      'تسمح|يسمح|سمح|سمحت|تتيح|يتيح|أتاح|أتاحت|مكن|مكنت|تمكين|تمكن|يمكن|حق|حقوق|ساعد*|يساعد|تساعد|يجيز|تجيز|اعترف*|يعترف|تعترف',
    explored: 'دراس*|يدرس|تدرس|بحث|استكشاف*|النظر|تنظر|ينظر|تستكشف|يستكشف|البحث عن|تبحث|يبحث',
    binding: 'ملزم*|إلزامي*|الإلزامي*|ملزمه',
    decided: 'قرر*|قرار*|القرار*',
    undertaken: 'تعهد*|التزم*|التزام*|التعهد*|الالتزام*|تحمل|يتحمل',
  },
}

/** Finds every word of a sense among the units of a text, overlapping ones too. */
export const findSenses = everyWordFinder(SENSE_WORDS)
