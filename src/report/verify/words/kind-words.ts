/**
 * Things of a few kinds of which a careless pen puts one for another, in the six languages: sources of energy, gases, fuels,
 * hazards, groups of people, branches of the economy, levels of school, landscapes.
 *
 * Source: the vocabulary of replies of Governments on energy, climate, disasters and social affairs, and the lists of sectors and
 * major groups of the United Nations; from general knowledge. An empty line stands between kinds; each line has the words for one
 * thing in English, French, Spanish, Russian, Chinese, Arabic between strokes; "*" after a beginning, "_" for a space. What a line
 * behind "~" names has too many other words to be found strange.
 */
import type { LanguageTag } from '#un'
import { listOf } from './concept-words.ts'
import { everyWordFinder, type FoundWord } from './word-table.ts'
import type { Unit } from './word-units.ts'

const KINDS = `
solar photovolta* pv sun sunlight / solair* photovolt* soleil / solar* fotovolt* sol / солнечн* фотоэлектр* гелио* / 太阳 光伏 光热 / شمسي* الشمس كهروضوئي* الضوئيه
wind windpower windmill* / éolien* vent vents / eólic* viento* / ветр* ветер / 风电 风能 风力 风 / رياح الريحيه
hydropower hydroelectr* hydro hydro-* dam dams hep / hydro* barrage* hydraul* / hidro* represa* presa* hidrául* / гидро* гэс / 水电 水力 水能 / كهرومائ* سدود سد مائيه
geothermal* / géotherm* / geotérm* / геотерм* / 地热 / الحراره_الجوفيه حراريه_ارضيه جوفيه_حراريه حراره_باطن
biomass biogas biofuel* bioenerg* bioethanol biodiesel bagasse firewood wood charcoal / biomass* biogaz biocarb* bioéner* biodiesel bioéthanol bois charbon_de_bois / biomasa biogás biocombust* bioener* bioetan* biodi* leña madera / биомасс* биогаз* биотоплив* биоэнерг* древес* дров* / 生物质 沼气 生物燃料 生物能 薪柴 / كتله_حيويه الكتله_الحيويه حيوي* حطب
nuclear atomic / nucléair* atomiqu* / nuclear* atómic* / ядерн* атомн* аэс / 核 / نووي* ذري*
coal lignite / charbon houill* lignite / carbón lignito / уголь* угля* углем угольн* / 煤 / فحم*
tidal ocean_energy marine_energy wave_energy / marémot* houlomot* marine* marin / mareomot* undimot* marin* / прилив* волнов* морск* / 海洋能 潮汐 海洋 / المد_والجزر امواج بحري*

methane ch4 / méthane ch4 / metano ch4 / метан* / 甲烷 / ميثان
carbon_dioxide co2 carbonic / dioxyde_de_carbone co2 gaz_carbonique / dióxido_de_carbono co2 / диоксид* углекисл* co2 со2 двуокис* / 二氧化碳 co / ثاني_اكسيد_الكربون ثاني_أكسيد co2
nitrous_oxide n2o / oxyde_nitreux protoxyde* n2o / óxido_nitroso n2o / закис* n2o / 氧化亚氮 / اكسيد_النيتروز النيتروز

diesel / diesel diésel gazole gasoil / diésel diesel gasóleo / дизел* / 柴油 / ديزل
petrol gasoline / essence / gasolina / бензин* / 汽油 / بنزين
liquefied lpg / liquéfié* gpl / licuado* glp / сжижен* / 液化 / مسال*
kerosene paraffin / kérosène / queroseno keroseno / керосин* / 煤油 / كيروسين

drought* arid* aridity desertif* water_stress water_scarcity / sécheress* aridit* désertif* sèche / sequía* árid* aridez desertif* / засух* засуш* опустын* / 干旱 旱灾 旱 荒漠化 / جفاف تصحر
flood* inundat* deluge* / inond* crue* submersion* / inund* crecid* anegam* / навод* паводк* затопл* / 洪 涝 / فيضان* سيول غمر
landslide* mudslide* mudflow* / glissement* éboul* coulée* / deslizamiento* derrumbe derrumbes deslave* / оползн* оползен* сел сели селев* / 滑坡 泥石流 山体 / انهيار* انزلاق*
earthquake* seismic* quake* / séism* sismiqu* tremblement* / terremot* sísmic* sismo* / землетряс* сейсм* / 地震 / زلزال زلازل
wildfire* fire fires bushfire* / incendi* feu feux / incendi* fuego* quema* / пожар* / 火灾 山火 野火 / حرائق حريق
cyclon* hurricane* typhoon* storm* tropical_depression* / cyclon* ouragan* typhon* tempête* orage* / ciclón* ciclon* huracán huracan* tifón tifon* tormenta* tempestad* / циклон* ураган* тайфун* шторм* бур* / 台风 气旋 飓风 风暴 / عواصف عاصفه اعصار اعاصير
volcan* erupt* / volcan* érupt* / volcán volcan* erupc* / вулкан* изверж* / 火山 / بركان براكين

women woman girls gender female* / femme* fille* genre* sexe* / mujer* niñas género* femen* / женщин* женск* девоч* гендер* / 妇女 女性 女童 性别 / نساء مراه المراه فتيات جنسين
child* boys girls minor minors / enfant* garçon* mineur* infan* / niñ* infan* menores / дет* ребен* / 儿童 未成年 / طفل اطفال طفوله
youth young* adolescent* / jeun* adolescen* / jóven* joven* juven* adolescen* / молод* подрост* юнош* / 青年 年轻 青少年 / شباب شاب* مراهق*
elderly older_person* older_people elder* / personnes_âgées âgé* aîné* / personas_mayores adultos_mayores ancian* / пожил* престарел* / 老年 老人 长者 / كبار_السن مسن*
disabilit* disabled / handicap* / discapacid* / инвалид* / 残疾 残障 / اعاقه معاق* ذوي_الاعاقه
indigenous native aboriginal tribal / autochtone* indigèn* / indígen* originari* autócton* / коренн* / 土著 原住民 / اصلي* السكان_الاصلي*
refugee* displaced migrant* migrat* / réfugi* déplacé* migra* / refugiad* desplazad* migra* / беженц* перемещ* мигра* / 难民 流离失所 移民 / لاجئ* نازح* مهاجر* مشرد*
trade_union* labour_union* labour_organi* labor_union* / syndica* / sindica* / профсоюз* / 工会 / نقاب*
~ worker* employee* staff / travailleur* salarié* personnel / trabajador* empleado* personal / работник* трудящ* / 工人 职工 / عمال عامل*
parliament* legislator* legislature* lawmaker* / parlement* législateur* député* / parlament* legislador* diputad* / парламент* депутат* / 议会 议员 人大 / برلمان* نواب
religious faith_based church* / religieu* confession* église* / religios* iglesia* / религ* церк* / 宗教 / ديني* دينيه

fisher* fishing fish aquacultur* marine_resource* / pêch* pisci* halieut* aquacult* poisson* / pesc* pesq* acuic* piscíc* / рыб* аквакульт* / 渔业 捕捞 水产 渔 / اسماك صيد مصايد سمكي*
mining mine mines mineral* extractive* / minier* mines mine extracti* minéra* minera* / miner* mina minas extractiv* / горнодоб* горн* добыва* шахт* минерал* / 采矿 矿业 矿 / تعدين مناجم معادن استخراجي*
touris* hotel* hospitality / touris* hôtel* / turis* hotel* hostel* / турис* гостин* / 旅游 旅馆 酒店 餐饮 / سياح* فندق* فنادق
telecommunic* broadcasting telephon* / télécom* téléphon* / telecom* telefon* / телеком* телефон* / 电信 通信 通讯 / اتصال* هاتف*
~ transport* vehicle* road roads mobility aviation shipping rail* traffic / transport* véhicul* routier* route* mobilit* aviation ferroviair* aérien* / transport* vehícul* vial* carreter* movilidad aviación ferrovi* aére* tránsito automot* / транспорт* автомоб* дорож* авиа* железнодорож* перевоз* / 交通 运输 车 航 铁路 / نقل مواصلات مركبات طرق سيارات طيران
~ health* medic* hospital* disease* sanita* / santé sanit* médic* hôpit* malad* / salud* sanit* médic* hospit* enfermed* / здрав* здоров* медиц* больниц* болезн* / 卫生 健康 医疗 医院 疾病 / صح* طبي* مستشف* امراض
~ education* school* train* teach* universit* academ* curricul* / éduca* enseign* école* scolair* formation* universit* / educa* escol* escuel* enseñ* universi* formación capacita* académ* currícul* / образов* школ* учеб* обуч* универс* академ* просвещ* / 教育 学校 培训 教学 大学 学术 / تعليم* تربي* مدارس مدرس* تدريب* جامع* اكاديمي*

primary_education primary_school* elementary primary_level / primaire* élémentair* / primari* / начальн* / 小学 初等 / ابتدائي*
secondary_education secondary_school* secondary_level high_school* / secondair* lycé* collège* / secundari* / средн*_школ* средн*_образ* / 中学 中等 / ثانوي*
higher_education tertiary university universities / supérieur universit* / superior universi* / высш* универс* / 高等 大学 / جامع* العالي

forest* tree trees wood* orchard* timber afforest* reforest* deforest* mangrov* vegetation / forêt* forest* arbre* bois* boisement sylv* verger* mangrov* végét* / bosqu* forest* árbol* arból* madera* silv* reforest* deforest* manglar* veget* / лес* дерев* древес* сад сады садов* облес* обезлес* насажд* / 林 树 植被 / غاب* اشجار تشجير تحريج حراج* نباتي*
glacier* ice snow* permafrost / glac* neige* pergélisol / glacia* hielo* nieve* nevad* permafrost / ледник* ледов* лед льда льды снег* снеж* мерзлот* / 冰川 冰 雪 冻土 / جليد* ثلوج ثلج*
pasture* grassland* rangeland* grazing meadow* livestock / pâturag* prairi* pastora* élevage bétail / pastiz* pasto* pradera* pastoreo ganad* / пастбищ* луг* лугов* выпас* животновод* / 草原 草地 牧 畜 / مراعي مرعي رعوي* ماشيه مواشي
wetland* swamp* marsh* peat* bog bogs mire* / humide* marais tourb* marécag* / humedal* pantan* turb* ciénag* / водно-болот* болот* торф* / 湿地 沼泽 泥炭 / رطبه مستنقع* اهوار الاهوار
coral* reef* / coral* corail* coraux récif* / coral* arrecif* / коралл* риф* / 珊瑚 礁 / مرجان* شعاب

irrigated irrigation / irrigu* irrigation / regadí* riego irrig* / орошаем* ороше* ирриг* полив* / 灌溉 / مروي* ري الري
rain-fed rainfed rainwater / pluvial* / secano pluvial* / богарн* неорошаем* / 雨养 旱作 / بعلي* مطري*
`

const kinds = KINDS.trim()
  .split('\n\n')
  .map((kind) => kind.split('\n'))

/** By row of the table, the kind it is of, and whether it is named by other words too. */
const ROWS = kinds.flatMap((kind, of) => kind.map((row) => ({ of, isBroad: row.startsWith('~') })))

const findRows = everyWordFinder(listOf(KINDS.replaceAll('~ ', '')))

/** A thing of a kind named in a text: `kind` tells which thing, `of` which kind. */
export interface ThingOfKind extends FoundWord<string> {
  readonly of: number
  readonly isBroad: boolean
}

/** The things of the table among the units of a text. */
export function findThingsOfKinds(units: readonly Unit[], language: LanguageTag): readonly ThingOfKind[] {
  return findRows(units, language).flatMap((word) => {
    const row = ROWS[Number(word.kind)]
    return row === undefined ? [] : [{ ...word, ...row }]
  })
}
