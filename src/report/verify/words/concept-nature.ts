/**
 * Words of nature, energy, land and figures that mean one thing in the six languages; see concept-acts.ts for how they are written.
 *
 * Source: the vocabulary of national replies on the environment, energy, farming and the economy, from general knowledge; no
 * dictionary was copied.
 */
export const NATURE = `
ecosystem* / écosystème* / ecosistema* / экосистем* / 生态系统 / ايكولوجي* نظم_البيئيه نظام_البيئي
habitat* / habitat* / hábitat* / обитан* / 栖息地 生境 / موائل موئل
species / espèce* / especie* / вид виды видов видам видами / 物种 / انواع_الحيه انواع_النبات
wildlife fauna flora / faune flore sauvage* / fauna flora silvestre* / фаун* флор* / 野生动植物 野生动物 / حيوانات_البريه حياه_البريه حياه_الفطريه
mangrov* / mangrov* palétuvier* / manglar* / мангр* / 红树林 / مانغروف قرم
coral corals reef reefs / corail coraux corallien* récif* / coral corales arrecife* / коралл* риф* / 珊瑚 / مرجان* شعاب
atmosphere atmospheric / atmosph* / atmósfer* atmosfér* / атмосфер* / 大气 / غلاف_الجوي
methane / méthane / metano / метан* / 甲烷 / ميثان
carbon_dioxide co2 / dioxyde_de_carbone co2 / dióxido_de_carbono co2 / углекисл* co2 / 二氧化碳 / ثاني_اكسيد_الكربون
nitrous_oxide / oxyde_nitreux protoxyde_d’azote / óxido_nitroso / закис*_азота / 氧化亚氮 一氧化二氮 / اكسيد_النيتروز
fluorinated* hfcs hydrofluorocarbon* / fluoré* hydrofluorocarbure* hfc / fluorad* hidrofluorocarbon* hfc / фтор* гидрофтор* гфу / 氢氟碳化物 含氟 氟化 / مفلور* هيدروفلوروكربون*
sink sinks sequestr* / puits_de_carbone séquestr* / sumidero* secuestr* captura_de_carbono / поглот* поглощ* секвестр* / 碳汇 吸收汇 固碳 / بالوعات بواليع مصارف_الكربون عزل_الكربون امتصاص
fossil fossils / fossile* / fósil* / ископаем* / 化石 / احفوري*
biogas / biogaz / biogás / биогаз* / 沼气 / غاز_الحيوي
biomass / biomasse / biomasa / биомасс* / 生物质 / كتله_الحيويه
firewood charcoal / bois_de_chauffe charbon_de_bois / leña carbón_vegetal / дров* древесн*_угл* / 薪柴 木炭 / حطب فحم_النباتي
coal / charbon houille / carbón / угля угол* уголь / 煤 / فحم
natural_gas / gaz_naturel / gas_natural / природн*_газ* / 天然气 / غاز_الطبيعي
oil petroleum crude / pétrole pétrol* hydrocarbur* / petróleo petroler* hidrocarbur* / нефт* углеводород* / 石油 原油 油气 / نفط* بترول*
flaring flared flare / torchage torchère* / quema_en_antorcha quema_de_gas / факел* сжиган*_попутн* / 火炬 / حرق_الغاز شعله
refiner* / raffin* / refin* / нефтеперераб* перерабатывающ* / 炼油 / مصافي تكرير
grid grids transmission_line* / réseau_électrique lignes_de_transport / red_eléctrica líneas_de_transmisión / электросет* энергосистем* электропередач* / 电网 输电 / شبكه_الكهرباء شبكات_الكهرباء نقل_الكهرباء
power_plant* power_station* / centrale* / central_eléctrica centrales_eléctricas central_térmica / электростанц* / 电站 发电厂 电厂 / محطات_توليد محطه_توليد محطات_الكهرباء محطه_كهرباء
hydropower hydroelectr* hydro-* hydro / hydroélectr* / hidroeléctr* / гидроэнерг* гидроэлектр* гэс / 水电 水力发电 / كهرومائي* طاقه_المائيه
wind_power wind_energy wind_farm* / éolien* / eólic* / ветр* ветров* / 风电 风能 风力 / طاقه_الرياح
geothermal / géotherm* / geotérm* / геотерм* / 地热 / حراري*_الارضيه
stove stoves cookstove* cooking / foyer* fourneau* cuisson / cocina cocinas estufa* cocción / печ* печей плит* / 炉灶 灶具 / مواقد طهي طبخ
lighting / éclairage / iluminación alumbrado / освещен* / 照明 / اناره
fertiliz* fertilis* fertility manure / engrais fertilis* fumier / fertilizant* abono* estiércol / удобрен* / 化肥 肥料 粪便 / اسمده سماد
livestock cattle husbandry / bétail élevage / ganad* / скот* животновод* / 牲畜 畜牧 养殖 / ماشيه مواشي ثروه_الحيوانيه
pasture* grazing rangeland* grassland* / pâtur* parcours prairie* / pasto* pastizal* pastore* / пастбищ* лугов* / 草原 牧场 草地 / مراعي رعي
rice paddy / riz rizicult* rizière* / arroz arrozal* / рис риса рисов* / 水稻 稻田 / ارز
seed seeds / semence* graine* / semilla* / семен* семян* / 种子 / بذور
arable farmland cropland / arable* terres_agricoles / cultivable* tierras_agrícolas / пахот* пашн* сельскохозяйственн*_земел* / 耕地 农田 / اراضي_الزراعيه صالحه_للزراعه
irrigat* / irrig* / riego irrig* regadío / орош* ирриг* полив* / 灌溉 / ري مرويه ارواء
erosion eroded / érosion érod* / erosi* / эроз* / 侵蚀 水土流失 / تعريه تاكل انجراف
degrad* / dégrad* / degrad* / деград* / 退化 / تدهور متدهور*
afforest* reforest* / boisement reboisement reboiser / forestación reforest* / лесоразв* лесовосстан* облес* / 造林 植树 / تشجير تحريج
deforest* / déforest* déboisement / deforest* / обезлес* вырубк* / 毁林 砍伐森林 / ازاله_الغابات قطع_الاشجار
watershed* catchment* basin basins / bassin* versant* / cuenca* / бассейн* водосбор* / 流域 集水区 / احواض حوض مستجمعات
coastal* coastline shoreline / littora* côtier* côtière* côtes / coster* litoral* costa costas / побереж* прибрежн* берегов* / 沿海 海岸 / ساحل* سواحل
sea_level* / niveau_de_la_mer niveau_des_mers / nivel_del_mar / уровн*_моря / 海平面 / مستوي_سطح_البحر
glacier* ice snow / glacier* glace neige / glaciar* hielo nieve / ледник* лед льда снег* / 冰川 积雪 / جليد* ثلوج
temperature* / températur* / temperatur* / температур* / 气温 温度 / درجه_الحراره درجات_الحراره حراره
rainfall precipit* rain rains / précipitation* pluie* pluvio* / precipitaci* lluvia* pluvi* / осадк* дожд* / 降水 降雨 / امطار هطول تساقط
heatwave* heat_wave* / canicul* vague*_de_chaleur / ola*_de_calor / аномальн*_жар* волн*_жары / 热浪 / موجات_الحر موجات_حر
weather meteorolog* / météo* / meteorol* tiempo_atmosférico / погод* метео* / 天气 气象 / طقس ارصاد جويه
extreme_event* extreme_weather / événements_extrêmes phénomènes_extrêmes / fenómenos_extremos eventos_extremos / экстремальн* / 极端天气 极端事件 / ظواهر_المتطرفه ظواهر_مناخيه احداث_المتطرفه
landslide* mudslide* / glissement*_de_terrain / deslizamiento* deslave* / оползн* сел* / 山体滑坡 滑坡 泥石流 / انهيارات_الارضيه انزلاقات
hydrolog* / hydrolog* / hidrolog* / гидролог* / 水文 / هيدرولوجي*
desalin* / dessal* / desalin* / опресн* / 海水淡化 / تحليه
wastewater effluent* / eaux_usées effluent* / aguas_residuales efluente* / сточн* / 污水 废水 / مياه_العادمه صرف_الصحي مياه_الصرف
landfill* dump dumps dumping / décharge* enfouissement / vertedero* relleno_sanitario basurero* / свалк* полигон* / 填埋 垃圾场 / مكب* طمر
compost* / compost* / compost* / компост* / 堆肥 / سماد_العضوي كمبوست
recycl* / recycl* / recicl* / переработк* рециркул* утилиз* / 回收 循环利用 再利用 / تدوير
combust* burn* / combust* brûl* / combusti* quema* / сжиг* сжига* горен* / 燃烧 焚烧 / حرق احتراق
cement / ciment / cemento / цемент* / 水泥 / اسمنت
steel iron / acier sidérurg* fer / acero hierro siderúrg* / сталь стали железо / 钢铁 / صلب حديد
vehicle* car cars automobile* / véhicule* voiture* automobile* / vehículo* automóvil* coche* / автомоб* транспортн*_средств* / 汽车 车辆 机动车 / مركبات سيارات مركبه
freight cargo / fret marchandise* / carga mercanc* flete* / груз* / 货运 货物 / شحن بضائع
aviation aircraft flight* / aviation aéronef* / aviación aeronave* / авиац* воздушн*_судн* / 航空 飞机 / طيران طائرات
public_transport mass_transit / transport*_public* transport*_collectif* / transporte_público transporte_colectivo / общественн*_транспорт* / 公共交通 公交 / نقل_العام نقل_الجماعي
inventory_of inventories / inventaire* / inventario* / кадастр* инвентар* / 清单 / جرد قوائم_الجرد
population / population* / població* / населен* / 人口 / سكان*
inhabitant* capita / habitant* / habitante* cápita / жител* душу / 人均 居民 / فرد نسمه
livelihood* / moyen*_de_subsistance moyens_d’existence / medio*_de_vida medios_de_subsistencia / средств*_к_существован* / 生计 / سبل_العيش سبل_عيش معيشه
gross_domestic_product gdp / produit_intérieur_brut pib / producto_interno_bruto producto_interior_bruto pib / внутренн*_валов*_продукт* валов*_внутренн*_продукт* ввп / 国内生产总值 / ناتج_المحلي_الاجمالي
inflation / inflation / inflaci* / инфляц* / 通货膨胀 通胀 / تضخم
revenue* proceeds earnings / recette* / ingresos recaudaci* / доход* поступлен* выручк* / 收入 财政收入 / ايرادات عائدات دخل
investor* / investisseur* / inversionista* inversor* / инвестор* / 投资者 / مستثمر*
hectare* acre* / hectare* / hectárea* / гектар* га / 公顷 / هكتار*
tonne* tons ton / tonne* / tonelada* / тонн* / 吨 / طن اطنان
litre* cubic_metre* / litre* mètre*_cube* / litro* metro*_cúbico* / литр* кубометр* кубическ*_метр* / 升 立方米 / لتر متر_مكعب
kilometre* km / kilomètre* km / kilómetro* km / километр* км / 公里 千米 / كيلومتر* كم
megawatt* mw gigawatt* / mégawatt* mw gigawatt* / megavatio* mw gigavatio* / мегаватт* мвт гигаватт* / 兆瓦 千瓦 / ميغاواط ميجاوات كيلوواط
square / carré* / cuadrad* / квадратн* / 平方 / مربع
`
