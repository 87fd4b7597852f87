/**
 * Words of general speech that mean one thing in the six languages; see concept-acts.ts for how they are written.
 *
 * Source: the words that stand most often in replies, recommendations and resolutions and that the other lists have not; their
 * equals in the other languages from general knowledge; no dictionary was copied.
 */
export const GENERAL = `
generation_of generat* / génér* / genera* / выработ* генерац* / 发电 产生 / توليد*
expansion* expand* / expansion* extension* / expansi* ampliaci* / расширен* экспанс* / 扩张 扩大 扩展 / توسع* توسيع*
community communities / communauté* collectivité* / comunidad* / общин* сообществ* / 社区 群体 / مجتمعات مجتمع_محلي مجتمعيه
social socially society societies societal / social* sociaux / social* sociedad* / социальн* общест* / 社会 / اجتماعي* الاجتماعيه مجتمع
econom* / économi* / económic* economía* / эконом* / 经济 / اقتصاد*
vulnerab* / vulnérab* / vulnerab* / уязвим* / 脆弱 易受 弱势 / ضعف_المناعه هشاش* الضعيفه عرضه
resilien* / résilien* / resilien* / устойчивост* жизнестойк* сопротивляем* / 复原力 韧性 抵御能力 / صمود قدره_علي_الصمود مرونه
sustainab* / durable* durabilité / sostenib* sustentab* / устойчив* / 可持续 / مستدام* استدام*
impact impacts effect effects consequence* repercussion* / effet* impact* incidence* conséquence* répercussion* / efecto* impacto* consecuenci* repercusi* / воздейств* последств* влияни* эффект* / 影响 后果 效应 / اثار تاثير* اثر عواقب تداعيات
progress advance advances / progrès avancé* / progres* avance avances / прогресс* продвиж* успех* / 进展 进步 / تقدم احراز
mechanism* / mécanisme* / mecanismo* / механизм* / 机制 / اليه اليات
framework* / cadre* / marco marcos / рамк* основ* / 框架 / اطار اطر
principle* / principe* / principio* / принцип* / 原则 / مبدا مبادئ
capacit* capabilit* ability / capacité* / capacidad* / потенциал* возможност* способност* / 能力 / قدره قدرات
displac* refugee* migrant* / déplacé* réfugié* migrant* / desplaz* refugiad* migrant* / перемещ* беженц* мигрант* / 流离失所 难民 移民 / نازح* لاجئ* مهاجر*
torture* / tortur* / tortur* / пыт* / 酷刑 / تعذيب*
violence violent / violence* violent* / violen* / насили* / 暴力 / عنف
humanitarian / humanitair* / humanitari* / гуманитарн* / 人道主义 人道 / انساني*
sexual / sexuel* / sexual* / сексуальн* / 性暴力 性剥削 / جنسي*
stakeholder* / partie*_prenante* / parte*_interesada* interesado* / заинтересованн* / 利益攸关方 利益相关 / اصحاب_المصلحه
initiative* / initiative* / iniciativ* / инициатив* / 倡议 举措 / مبادر*
management manag* administer* administration / gestion gér* administr* / gestión gestion* administr* / управлен* руководств* администр* / 管理 / اداره ادارات
coordinat* / coordin* coordonn* / coordin* / координ* / 协调 / تنسيق* نسق
opportunit* / occasion* opportunité* / oportunidad* / возможност* / 机会 机遇 / فرص فرصه
divers* variet* / divers* variété* / divers* variedad* / разнообраз* многообраз* / 多样 / تنوع* متنوع*
biodivers* biological_divers* / biodivers* / biodivers* / биоразнообраз* биологическ* / 生物多样性 / تنوع_البيولوجي تنوع_الاحيائي
civilian* / civil* / civil* / гражданск* / 平民 / مدني*
infrastructur* / infrastructur* / infraestructur* / инфраструктур* / 基础设施 / بني_تحتيه البني_التحتيه بنيه_تحتيه البنيه_التحتيه
partner* / partenari* partenair* / asociac* socio* alianz* / партнер* / 伙伴 / شراك* شريك شركاء
occup* / occup* / ocup* / оккуп* / 占领 / احتلال*
care / soins soin / atención cuidad* / уход* забот* / 护理 照料 / رعايه
pandemic* epidemic* covid* / pandémi* épidémi* covid* / pandemi* epidemi* covid* / пандеми* эпидеми* covid* / 疫情 大流行病 / جائح* وباء
eradicat* eliminat* abolish* abolition / éradi* élimin* aboli* suppr* / erradic* elimin* abol* suprim* / искорен* ликвид* отмен* упраздн* / 消除 根除 废除 / قضاء_علي القضاء* ازاله الغاء*
exploit* / exploit* / explot* / эксплуат* / 剥削 开采 / استغلال*
safe safety secure security / sécurité sûr* sûreté / segur* / безопас* / 安全 / امن سلام* امان*
efficien* / efficac* efficien* rendement / eficien* eficac* / эффективн* / 效率 高效 / كفاء* فعال*
immediate* urgent* / immédiat* urgen* / inmediat* urgen* / немедлен* срочн* незамедлит* / 立即 紧急 / فوري* عاجل*
transform* transition* / transform* transition* / transform* transici* / преобраз* переход* трансформ* / 转型 转变 过渡 / تحول* انتقال* تحويل*
impunit* / impunité / impunidad / безнаказан* / 有罪不罚 / افلات_من_العقاب
attack* assault* / attaqu* agress* / ataqu* ataca* agres* / напад* атак* / 攻击 袭击 / هجوم هجمات اعتداء*
threat* / menac* / amenaz* / угроз* / 威胁 / تهديد* خطر
combat* fight* struggl* / lutt* combat* / luch* combat* / борьб* бороть* / 打击 斗争 防治 / مكافح* كفاح
prevent* avoid* avert* / préven* évit* empêch* / preven* evit* prevén* / предотвра* предупрежд* недопущ* избеж* / 防止 预防 避免 / منع* وقاي* تجنب* تفادي
facilit* / facilit* / facilit* / содейств* облегч* / 便利 促进 / تيسير* تسهيل*
promot* foster* advanc* / promouv* promotion* promeu* favoris* / promo* promuev* foment* impuls* / поощр* продвиж* содейств* стимул* / 促进 推动 弘扬 / تعزيز* نهوض ترويج*
encourag* incentiv* stimulat* / encourag* incit* stimul* / alent* alient* incentiv* estimul* / поощр* стимул* побужд* / 鼓励 激励 / تشجيع* شجع* حوافز حفز
recogniz* recognis* acknowledg* / reconn* / reconoc* / призна* / 认识到 承认 / اعتراف* اقر* ادراك*
priorit* / priorit* / priori* / приоритет* / 优先 / اولوي*
comprehensive* integrat* holistic / intégr* global* exhausti* / integral* integrad* exhaustiv* / комплексн* всеобъемл* интегр* / 综合 全面 / شامل* متكامل*
equal* equit* fair* unequal inequal* / égal* équit* inégal* / igual* equit* desigual* / равен* равн* справедлив* неравен* / 平等 公平 公正 / مساوا* عدال* انصاف* متساو*
discriminat* / discrimin* / discrimin* / дискримин* / 歧视 / تمييز*
racial racism racist xenophob* / racial* racisme xénophob* / racial* racism* xenofob* / расов* расизм* ксенофоб* / 种族 仇外 / عنصري* كراهي*
minorit* indigenous ethnic* / minorit* autochton* ethni* / minor* indígena* étnic* / меньшинств* коренн* этнич* / 少数群体 土著 族裔 / اقليات اقليه شعوب_اصليه الاصليه عرقي*
freedom* libert* / libert* / libertad* / свобод* / 自由 / حري* حريات
expression_of opinion* / expression opinion* / expresión opini* / выражен* мнени* убежд* / 言论 意见 表达 / تعبير راي
religio* belief* faith* / religi* croyance* conviction* / religi* creenci* / религи* вероиспов* / 宗教 信仰 / ديني* دين اديان معتقد*
media journalis* press / média* journalis* presse / medios_de_comunicación periodis* prensa / сми журналист* пресс* / 媒体 记者 新闻 / اعلام صحفي* صحاف*
prison* detain* detention inmate* imprison* / prison* déten* emprisonn* carcér* / prisi* deten* cárcel* reclus* penitenciari* / тюрьм* тюрем* заключен* задержан* содержан*_под_стражей / 监狱 拘留 关押 囚犯 / سجن* سجون احتجاز* محتجز*
execut* death_penalty capital_punishment / peine_de_mort exécution* / pena_de_muerte ejecuci* / смертн* казн* / 死刑 处决 / اعدام*
traffick* / traite trafic / trata tráfico / торговл*_людьми незаконн*_оборот* / 贩运 贩卖 / اتجار*
marriage* marry married marital divorc* / mariage* mari* conjug* divorc* / matrimoni* casa* conyug* divorc* / брак* бракосоч* развод* супруж* / 婚姻 结婚 离婚 / زواج* طلاق
famil* household* / famil* ménage* foyer* / famili* hogar* / сем* домохоз* / 家庭 住户 / اسره اسر عائل*
birth* maternal matern* pregnan* / naissance* matern* grossess* enceint* / nacimient* matern* embaraz* / рожден* материн* беремен* / 出生 孕产 产妇 / ولاد* امومه حوامل نفاسي*
death* mortalit* die dies died / mort* décès décéd* / muert* mortalidad fallec* / смерт* умер* гибел* / 死亡 / وفاه وفيات موت
disease* illness* malaria tuberculosis hiv aids / maladie* paludisme tuberculose vih sida / enfermedad* malaria paludismo tuberculosis vih sida / болезн* заболеван* малярия туберкул* вич спид / 疾病 疟疾 结核 艾滋 / امراض مرض ملاريا سل ايدز
hospital* clinic* / hôpit* hospital* clinique* / hospital* clínica* / больниц* клиник* госпитал* / 医院 诊所 / مستشفي* عياد*
doctor* nurse* physician* midw* / médecin* infirmi* sage-femme* / médic* enfermer* partera* / врач* медсестр* акушер* / 医生 护士 助产 / اطباء طبيب ممرض* قابلات
vaccin* immuniz* immunis* / vaccin* immunis* / vacun* inmuniz* / вакцин* прививк* иммуниз* / 疫苗 接种 免疫 / لقاح* تحصين تطعيم*
medicine* drug drugs pharmaceut* / médicament* drogue* pharmac* / medicament* droga* fármac* / лекарств* наркот* фармац* / 药品 药物 毒品 / ادويه دواء مخدر*
food nutrition* malnutrition hunger hungry / aliment* nutrition* faim malnutri* / aliment* nutri* hambre / продовольств* питани* голод* / 粮食 食品 营养 饥饿 / غذا* اغذيه تغذيه جوع
crop crops harvest* cultivat* plantation* grain cereal* / cultur*_vivrière* cultures récolte* céréal* / cultivo* cosecha* cereal* siembra* / урожа* посев* зернов* сельхозкультур* культур / 作物 收成 庄稼 谷物 / محاصيل محصول حصاد زراعات
livestock cattle animal* pastoral* graz* herd* / bétail élevage* anima* pastora* pâtur* troupeau* / ganad* animal* pastor* pastore* / скот* животн* пастбищ* выпас* / 牲畜 畜牧 放牧 动物 / ماشي* حيوان* رعوي* مراعي
fish fishing fisher* aquacult* / pêch* poisson* aquacult* halieut* / pesc* pez peces acuic* / рыб* рыболов* аквакульт* / 渔业 捕捞 渔民 鱼 / صيد* اسماك سمك* مصايد
port ports harbour* shipping maritime vessel* ship ships / port ports maritim* navire* navigation / puerto* maritim* marítim* buque* naviera* / порт* судох* морск* судов судно / 港口 海运 船舶 航运 / ميناء موانئ بحري* سفن سفينه شحن
sea seas ocean* marine coast* / mer mers océan* marin* côt* littor* / mar mares océan* marin* cost* / море моря морей океан* прибреж* побереж* / 海洋 海 沿海 海岸 / بحر بحار محيط* ساحل* سواحل
island* / île* insulair* / isla islas insular* / остров* / 岛屿 岛 / جزر جزيره
forest* timber deforest* reforest* tree trees wood* / forest* forêt* bois reboisement arbre* / forest* bosque* silvicul* árbol* mader* / лес* деревь* древес* / 森林 林业 树木 造林 木材 / غابات حرجي* اشجار تشجير خشب
land soil* terrain / terre terres sol sols foncier* / tierra* suelo* terreno* / земл* земел* почв* / 土地 土壤 / اراضي ارض ترب*
dam dams reservoir* irrigat* / barrage* réservoir* irrig* retenue* / presa* embalse* irrig* riego / плотин* водохранилищ* ороше* ирригац* / 水坝 水库 灌溉 / سدود سد خزان* الري
road roads highway* transport* vehicle* / rout* autoroute* transport* véhicul* / carreter* transport* vehícul* / дорог* дорож* транспорт* автомоб* / 公路 道路 运输 交通 车辆 / طرق طريق نقل مواصلات مركب*
industr* factor* manufactur* / industri* usine* manufactur* / industri* fábric* manufactur* / промышл* индустр* завод* фабрик* / 工业 产业 工厂 行业 / صناع* مصانع
technolog* / technolog* / tecnolog* / технолог* / 技术 科技 / تكنولوج* تقني*
scien* research* / scien* recherch* / cienci* científ* investigac* / наук* научн* исследован* / 科学 研究 / علم* علوم بحث بحوث ابحاث
innovat* / innov* / innov* / инновац* / 创新 / ابتكار*
knowledge skill* expertise know-how / connaissance* compétence* savoir* / conocimient* competenci* aptitud* / знани* навык* умени* / 知识 技能 / معرف* معارف مهار*
invest* / invest* / inver* / инвест* капиталовлож* / 投资 / استثمار*
trade trading commerc* / commerc* échange*_commercia* / comerc* / торгов* коммерч* / 贸易 商业 / تجار*
tourism tourist* / touris* / turis* / туризм* турист* / 旅游 / سياح*
wage* salary salaries pay paid payment* / salair* rémunér* paie* payé* / salari* remuner* pago* sueldo* / зарплат* заработн* оплат* выплат* / 工资 薪金 支付 报酬 / اجور رواتب راتب دفع مدفوعات
pension* social_security benefits allowance* / pension* retraite* prestation* allocation* / pensi* jubilac* prestaci* subsidi* / пенси* пособи* выплат* / 养老金 津贴 福利 补贴 / معاش* تقاعد استحقاق* بدل
insur* / assur* / seguro* asegura* / страхов* / 保险 / تامين*
owner* property properties / propriét* biens / propie* bienes / собствен* имуществ* владел* / 财产 所有权 业主 / ملكي* ممتلك* مالك
border* frontier* / frontièr* frontalier* / fronter* / границ* пограничн* / 边界 边境 / حدود حدودي*
territor* / territoir* territori* / territori* / территор* / 领土 领地 / اقليم* اراضي
weapon* arms disarm* / arme armes armement désarm* / arma armas armament* desarm* / оружи* вооруж* разоруж* / 武器 军备 裁军 / سلاح اسلح* نزع_السلاح
nuclear atomic / nucléair* atomiqu* / nuclear* atómic* / ядерн* атомн* / 核 核武器 / نووي* ذري*
terror* / terroris* / terroris* / террор* / 恐怖主义 恐怖 / ارهاب*
corrupt* brib* / corrupt* / corrup* soborn* / коррупц* взят* / 腐败 贿赂 / فساد رشو*
transparen* accountab* / transparen* responsabilis* redevab* / transparen* rendición_de_cuentas / прозрачн* подотчетн* / 透明 问责 / شفافي* مساءل*
election* elector* vote votes voting voter* / élection* élector* vot* scrutin* / elecci* elector* vot* / выбор* избират* голос* / 选举 投票 选民 / انتخاب* تصويت ناخب*
democra* / démocra* / democra* / демократ* / 民主 / ديمقراطي*
peace* / paix pacifi* / paz pacífic* / мир мира мирн* / 和平 / سلام سلمي*
independen* sovereign* / indépendan* souverain* / independen* soberan* / независим* суверен* / 独立 主权 / استقلال* مستقل* سياد*
region regions / région régions / región regiones / регион регионы регионов / 地区 区域 / منطقه مناطق
province* district* municipal* / provinc* district* municip* commun* / provinci* distrit* municip* / провинц* район* муницип* округ* / 省 县 市 区 / مقاطع* محافظ* بلدي* ناحيه
village* rural countryside / village* rural* campagne* / aldea* rural* campo / сел села дерев* сельск* / 农村 村庄 乡村 / قري قريه ريف*
city cities town* urban / ville* urbain* / ciudad* urban* / город* / 城市 城镇 / مدن مدينه حضري*
area areas zone* / zone* / zona* área* / район* зон* / 地区 地带 / مناطق منطق*
poverty_line extreme_poverty / pauvreté_extrême / pobreza_extrema / крайн*_нищет* / 极端贫困 / فقر_مدقع
waste garbage landfill* recycl* / déchet* ordure* décharge* recycl* / desech* residuo* basur* recicl* vertedero* / отход* мусор* свалк* переработк* / 废物 垃圾 回收 / نفايات قمام* تدوير
fuel* oil petroleum gas gasoline diesel coal / carburant* combustible* pétrol* gaz charbon / combustible* petról* gas carbón diésel / топлив* нефт* газ* угол* уголь / 燃料 石油 天然气 煤炭 柴油 / وقود نفط نفطي* غاز فحم
wind hydropower hydroelectric* geothermal biomass / éolien* hydroélectri* géotherm* biomasse / eólic* hidroeléctric* geotérm* biomasa / ветр* гидроэнерг* геотерм* биомасс* / 风能 风电 水电 地热 生物质 / رياح كهرومائي* حراري*_ارضي* كتله_حيويه
carbon greenhouse / carbone serre / carbono invernadero / углерод* парников* / 碳 温室气体 / كربون دفيئ* احتباس
temperature* warming heat* / températur* réchauff* chal* / temperatur* calent* calor* / температур* потеплен* / 温度 气温 变暖 / حراره احترار
rain* precipitation* / pluie* pluvi* précipitation* / lluvia* pluvi* precipitac* / осадк* дожд* / 降雨 降水 / امطار مطر هطول تساقط
flood* / inond* crue* / inundac* crecid* / наводн* паводк* / 洪水 洪涝 / فيضان* سيول
drought* / sécheresse* / sequía* / засух* / 干旱 / جفاف
disaster* catastroph* calamit* / catastroph* sinistre* / desastre* catástrof* / бедств* катастроф* / 灾害 灾难 / كوارث كارث*
adapt* / adapt* / adapt* / адапт* / 适应 / تكيف*
mitigat* / attén* / mitig* / смягч* / 减缓 缓解 / تخفيف*
pilot* / pilote* / pilot* / пилотн* эксперим* / 试点 / تجريبي*
scenario* baseline* / scénario* / escenario* / сценари* / 情景 基准 / سيناريو*
technical* / techni* / técnic* / техническ* / 技术援助 技术 / تقني* فني*
institution* / institution* / institucion* / институцион* учрежден* / 体制 机构 / مؤسس*
sector* / secteur* sectoriel* / sector* / сектор* отрасл* / 部门 领域 行业 / قطاع*
threshold / niveau* / nivel* / уровен* уровн* / 水平 级别 / مستوي*
proportion* percentage* / proportion* pourcentage* / proporci* porcentaj* cuota / дол* процент* / 比例 份额 比重 / نسبه حصه
lack* shortage* insufficien* / manque* pénurie* insuffisan* / falta escas* insuficien* carenc* / нехватк* недостат* отсутств* / 缺乏 短缺 不足 / نقص* عدم_كفايه قله افتقار
obstacle* barrier* challeng* difficult* constraint* / obstacle* difficult* défi* contrainte* / obstácul* dificult* desafí* reto retos limitacion* / препятств* трудност* вызов* проблем* / 障碍 挑战 困难 / عقبات عقبه تحدي* صعوب* معوق*
compensat* reparat* redress / indemnis* répar* compens* / indemniz* repar* compens* / компенс* возмещ* / 赔偿 补偿 / تعويض* جبر
complain* petition* / plaint* pétition* / queja* denuncia* petici* / жалоб* петици* / 投诉 申诉 / شكاوي شكوي
arrest* apprehend* / arrest* interpell* / arrest* detuv* / арест* задерж* / 逮捕 / اعتقال* توقيف* القبض
trial* sentenced convict* / procès condamn* jugement* / juici* conden* sentenci* / процесс* приговор* осужд* / 审判 判刑 定罪 / محاكم* ادان* احكام
appeal* / recours / apelac* recurs* / апелляц* обжалов* / 上诉 / استئناف* طعن
ombuds* human_rights_institution national_human_rights / médiat* défenseur / defensor* / омбудсм* уполномочен* / 监察员 / امين_مظالم ديوان_المظالم
visit* / visit* / visit* / визит* посещ* поезд* / 访问 / زيار* زار
recommend* / recommand* / recomend* / рекоменд* / 建议 / توصي* اوصت
decision* decid* / décision* décid* / decisi* decid* / решен* решил* / 决定 / قرار* قرر*
proposal* propos* / propos* / propuest* propon* propus* / предлож* предлаг* / 提议 提案 / اقتراح* مقترح*
resolution* / résolution* / resoluci* / резолюц* / 决议 / قرارات
summit* conference* / sommet* conférence* / cumbre* conferenc* / саммит* конференц* / 首脑会议 会议 峰会 / قم* مؤتمر*
secretar* / secrétari* secrétaire* / secretar* / секретар* / 秘书处 秘书长 / امان* امين
committee* commission* council* / comité* commission* conseil* / comité* comisi* consejo* / комитет* комисси* совет* / 委员会 理事会 / لجن* مجلس مجالس
president* prime_minister / président* premier_ministre / president* primer_ministr* / президент* премьер* / 总统 总理 主席 / رئيس رئاس*
leader* / dirigeant* leader* / dirigent* líder* lider* / лидер* руководител* / 领导人 领导 / قياد* قاد* زعماء
national_strategy national_plan / stratégie_nationale plan_national / estrategia_nacional plan_nacional / национальн*_стратеги* / 国家战略 / ستراتيجيه_الوطنيه
embassy consul* / ambassade* consul* / embajad* consul* / посольств* консул* / 大使馆 领事 / سفار* قنصل*
archaeolog* monument* / archéolog* monument* / arqueológ* monument* / археолог* памятник* / 考古 古迹 / اثري* تراثي*
language* lingu* / langue* lingu* / lengua* idioma* lingü* / язык* / 语言 / لغ* لغوي*
child_labour / travail_des_enfants / trabajo_infantil / детск*_труд* / 童工 / عمل_الاطفال
slave* servitude / esclav* servitude / esclav* servidumbre / рабств* / 奴役 奴隶 / عبودي*
disappear* missing_persons / dispar* / desapar* / исчезн* / 失踪 / اختفاء مختف* مفقود*
abuse* mistreat* ill-treat* / abus* maltrait* sévices / abus* maltrat* / злоупотреб* жесток* / 虐待 滥用 / اساء*
bury debris rubble / décombres / escombros / завал* / 废墟 / انقاض
construct* build builds building built / constru* bâti* / constru* edific* / строит* постро* сооруж* / 建设 建造 修建 / تشييد* انشاء*
repair* restor* rehabilit* reconstruct* / répar* restaur* réhabilit* reconstru* / repar* restaur* rehabilit* reconstru* / ремонт* восстан* реконструкц* / 修复 恢复 重建 / ترميم* تاهيل* اعاده_الاعمار استعاد*
maintain* maintenance preserv* / maint* entretien préserv* / manten* mantien* preserv* / поддержан* содержан* сохран* / 维护 维持 保持 / صيان* حفاظ*
replac* substitut* / remplac* substitu* / reemplaz* sustitu* sustituy* / замен* замещ* / 替代 取代 更换 / استبدال* احلال
light* lamp* bulb* / éclair* lampe* ampoule* / ilumin* lámpara* bombill* / освещ* лампа* светильник* / 照明 灯 / اناره مصابيح
heating cooling / chauffage refroidiss* / calefacc* refriger* / отоплен* охлажд* / 供暖 制冷 / تدفئه تبريد
appliance* / appareil* ménag* / electrodomést* aparat* / бытов* прибор* / 家电 电器 / اجهز*
conserv* saving save saves / économ* conserv* / ahorr* conserv* / экономи* сбереж* / 节约 节能 / توفير ترشيد حفظ
circulat* distribut* / distribu* / distribu* reparto / распредел* / 分配 分发 / توزيع* وزع
delay* postpon* / retard* report* / retras* demor* aplaz* / задерж* отлож* отсроч* / 推迟 延误 / تاخير* تاجيل*
tour / tournée* / gira* / турне / 巡视 / جول*
neglig* ignor* disregard* / néglig* ignor* / ignor* desatend* / игнор* пренебр* / 忽视 / تجاهل* اهمال*
treat* therap* / trait* thérap* / trat* terap* / лечен* терап* / 治疗 / علاج*
ageing aging / vieilliss* / envejecim* / старени* / 老龄化 / شيخوخ*
orphan* / orphelin* / huérfan* / сирот* / 孤儿 / ايتام يتيم*
widow* / veuv* / viud* / вдов* / 寡妇 / ارامل
`
