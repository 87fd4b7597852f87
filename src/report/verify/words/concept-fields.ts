/**
 * More words that mean one thing in the six languages, by field of policy; see concept-acts.ts for how they are written.
 *
 * Source: the vocabulary of replies of Governments on justice, labour, health, trade, disarmament, migration, nature and the
 * work of the Organization, from general knowledge; no dictionary was copied.
 */
export const FIELDS = `
constitution* / constitution* / constituci* constitucional* / конституц* / 宪法 / دستور*
national nationals nationality citizenship / national nationaux ressortissant* nationalité / nacional nacionales nacionalidad ciudadanía / гражданин* граждан гражданств* / 国民 国籍 公民 / مواطن* رعايا جنسي*
extradit* surrender* / extrad* remise / extradi* entreg* / выдач* экстрад* / 引渡 移交 / تسليم* سلم*
trial tried tries try_its tried_before / procès juger jugés / juicio juzg* enjuici* / судеб* судит* / 审判 审理 / محاكم*
detain* detention custody imprison* prison* / détention détenu* prison* emprison* incarcér* / detenci* detenid* prisi* cárcel* encarcel* / содержан* заключ* стражей тюр* тюремн* / 拘留 羁押 监狱 / احتجاز* محتجز* سجن سجون سجناء
licens* licenc* permit permits / licence* permis / licencia* permiso* / лиценз* разрешен* / 许可证 执照 / رخص* تراخيص
import imports imported importing importation / importation* importer importé* / importaci* importar importad* / импорт* ввоз* / 进口 / استيراد* واردات
export* / export* / export* / экспорт* вывоз* / 出口 / صادرات تصدير*
sale sales sell sold selling / vente* vend* / venta* vend* / продаж* прода* / 销售 出售 / بيع*
purchas* buy buys bought acquir* acquisition / achat* achet* acqui* / compra* adquir* adquisici* / закуп* покуп* приобр* / 购买 采购 购置 / شراء اقتناء
own owns owned ownership property / propriét* possèd* posséd* / propiedad* propietari* pose* / собственн* владе* / 拥有 财产 所有权 / ملكي* امتلاك* ممتلكات
land lands plot plots soil / terre terres terrain* foncier* / tierra tierras terreno* / земл* земель* / 土地 / اراضي الاراضي ارض
fish fishing fisher* fisheries trawl* / pêche* pêcheu* chalut* / pesca pesquer* pescador* arrastre / рыбол* рыб* промыс* вылов* / 捕鱼 渔业 渔船 / صيد مصايد
vessel* ship ships boat boats / navire* bateau* / buque* barco* embarcaci* patruller* / судно суда судов судам корабл* / 船舶 船只 / سفن سفين* مراكب
internal domestic / intern* intérieur* / intern* interior* / внутрен* / 国内 内部 / داخلي*
prison_overcrowd* overcrowd* / surpeupl* surpopulation / superpobla* hacinamiento hacinad* / переполнен* / 拥挤 / اكتظاظ مكتظ*
build builds built building construct* / constru* bâti* / constru* edific* / строит* построен* построит* сооруж* / 建造 修建 建设 / بناء تشييد* شيد*
repair* rehabilit* restor* / répar* réhabilit* restaur* / repar* rehabilit* restaur* / ремонт* отремонт* восстанов* / 修复 维修 恢复 / اصلاح* ترميم* تاهيل
dam dams / barrage* / represa* embalse* presas / плотин* / 水坝 大坝 / سدود
propose_a suggest* / suggèr* suggér* / suger* sugier* / предлож* / 建议 / اقترح*
raise raises raised raising / relev* / elev* subir* / повыси* поднят* подним* / 提高 / رفع*
bonus* allowance* premium / prime primes indemnité* allocation* / bonificaci* prima* asignaci* subsidio* / надбавк* пособи* доплат* / 津贴 补助 / علاو* بدل* اعانات
remote isolated distant / recul* éloign* isol* enclav* / remot* apartad* aislad* alejad* / отдален* удален* / 偏远 边远 / نائي*
sugar / sucre* / azúcar azucarad* / сахар* / 糖 / سكر السكر
headquarter* / siège / sede / штаб-квартир* / 总部 / مقر
relocat* relocation move_of / déplacement déménag* transfert / traslad* reubic* / перенос* перевод* перемещ* / 迁移 搬迁 / نقل
secretariat* / secrétariat* / secretaría* / секретариат* / 秘书处 / امان*
airport* / aéroport* / aeropuerto* / аэропорт* / 机场 / مطار*
port ports harbour* / port ports portuair* / puerto* portuari* / порт порта порты портах портов* / 港口 / ميناء موانئ
check checks control controls inspect* / contrôl* inspect* / control* inspec* / контрол* проверк* инспекц* / 检查 视察 / تفتيش فحص رقاب*
passenger* traveller* / passager* voyageu* / pasajer* viajer* / пассажир* / 旅客 乘客 / ركاب مسافر*
carrier* airline* / transporteu* compagnie*_aérienne* / transportista* aerolínea* / перевозчик* авиакомпан* / 承运人 航空公司 / ناقل*
asylum / asile / asilo / убежищ* / 庇护 / لجوء
family_reunification reunification / regroupement réunification / reunificaci* reagrupaci* / воссоединен* / 团聚 / لم_شمل
sector sectors / secteur* / sector sectores / сектор* отрасл* / 部门 行业 / قطاع*
work_after work working worker* labour employee* / travail* / trabaj* laboral* / работ* труд* / 工作 劳动 工人 / عمل عمال عامل*
strike strikes / grève* / huelga* / забастов* / 罢工 / اضراب
union unions trade_union* / syndica* / sindic* / профсоюз* / 工会 / نقاب*
wage wages salar* pay / salair* rémunér* / salari* remuner* / зарплат* заработн* оплат* / 工资 薪金 / اجور رواتب
pension* retire* / pension* retrait* / pensi* jubilaci* / пенси* / 养老金 退休 / معاش* تقاعد*
insur* / assuran* assur* / seguro* asegur* / страхов* / 保险 / تامين*
vaccin* immuniz* immunis* / vaccin* / vacun* inmuniz* / вакцин* привив* / 疫苗 接种 / لقاح* تطعيم*
disease* illness* epidem* / maladie* épidém* / enfermedad* epidemi* / болезн* заболев* эпидем* / 疾病 疫情 / امراض مرض وباء اوبئ*
hospital* clinic* / hôpit* clinique* / hospital* clínica* / больниц* клиник* госпитал* / 医院 诊所 / مستشفي* عيادات
doctor* nurs* physician* / médecin* infirmi* / médico* enfermer* / врач* медсест* / 医生 护士 / اطباء طبيب ممرض*
birth born newborn* / naissance* né nés / nacimiento* nacid* / рожден* родивш* / 出生 / ولاد* مولود*
marri* spous* / mariage* mari* conjoint* époux / matrimoni* casad* cónyug* / брак* брач* супруг* / 婚姻 结婚 / زواج متزوج*
divorc* / divorc* / divorci* / развод* / 离婚 / طلاق
violen* abus* / violen* maltrait* / violen* maltrat* abuso* / насил* жесток* / 暴力 虐待 / عنف اساء*
discriminat* / discrimin* / discrimin* / дискримин* / 歧视 / تمييز*
minorit* ethnic* / minorité* minoritaire* ethni* / minoría* minoritari* étnic* / меньшинств* этнич* / 少数民族 / اقليات اقلي*
indigenous aborigin* native* / autochtone* indigène* / indígena* originari* / коренн* / 土著 / اصليه شعوب_الاصلي*
religio* faith / religi* culte* / religi* culto* / религи* вероиспов* / 宗教 / دين* اديان
language* linguist* / langue* linguist* / idioma* lengua* lingüíst* / язык* язы* / 语言 / لغ*
media press journalist* broadcast* / média* presse journalist* radiodiffus* / medios prensa periodist* radiodifusi* / прессы журналист* вещан* сми / 媒体 记者 新闻 广播 / اعلام* صحاف* صحفي* بث
freedom* libert* / libert* / libertad* / свобод* / 自由 / حري*
express* opinion* view views / expression* opinion* avis / expresi* opini* / мнен* выражен* / 意见 言论 / راي اراء تعبير*
assembly_of demonstrat* protest* / manifestation* / manifestaci* protesta* / демонстрац* протест* собран* / 示威 集会 抗议 / مظاهر* تجمع*
election* elector* vote votes voted voting ballot* / élection* élector* vot* scrutin* / elecci* electoral* vot* / выбор* избират* голосов* / 选举 投票 表决 / انتخاب* تصويت* صوت*
resolution* / résolution* / resoluci* / резолюц* / 决议 / قرار*
paragraph* article* clause provision provisions / paragraphe* article* clause* disposition* / párrafo* artículo* cláusula* disposici* / пункт* стат* положен* / 段 条 条款 规定 / فقر* ماد* احكام حكم بند
committee* commission* / comité* commission* / comité* comisi* / комитет* комисс* / 委员会 / لجن*
council* / conseil* / consejo* / совет* / 理事会 / مجلس مجالس
conference* summit* / conférence* sommet* / conferencia* cumbre* / конференц* саммит* / 大会 会议 首脑 / مؤتمر* قم*
dialogue* discuss* debate* / dialogue* discuss* débat* / diálogo* debat* discut* discusi* / диалог* обсужд* дискусс* / 对话 讨论 辩论 / حوار* مناقش*
recommend* / recommand* / recomend* / рекоменд* / 建议 / توصي* اوص*
deadline time-limit time_limit / délai* échéance* / plazo* / срок* / 期限 截止 / مهل* اجل
comply complian* complied meet_the met_the / respect* conform* / cumpl* conform* / соблюд* соответств* выполн* / 遵守 履行 / امتثال* امتثل* وفاء
fulfil* achiev* attain* reach* / atteint* atteindre réalis* / alcanz* logr* cumpl* / достиг* достич* достиж* выполн* / 实现 达到 / حقق* تحقيق* بلوغ بلغ*
target* goal* objective* / objectif* cible* but / objetiv* meta metas / цел цели целей целев* / 目标 / هدف اهداف غاي*
budget* expenditure* spend* / budget* dépense* / presupuest* gasto* / бюджет* расход* / 预算 开支 支出 / ميزاني* موازن* انفاق
debt* / dette* endett* / deuda* endeud* / долг* задолж* / 债务 / ديون دين
reliable trustworth* credible / fiable* / fiable* confiable* / надежн* достоверн* / 可靠 可信 / موثوق*
statistic* / statisti* / estadístic* / статистик* статистич* / 统计 / احصاء* احصائي*
indicator* / indicateur* / indicador* / показател* индикатор* / 指标 / مؤشر*
free_of_charge free / gratuit* / gratuit* / бесплатн* / 免费 / مجان*
low-income / faible_revenu faibles_revenus / bajos_ingresos / малоимущ* малообеспечен* / 低收入 / دخل_المنخفض
metal* mineral* mining mine mines / métaux métal* mine mines minier* minéra* / metal* miner* mina minas / металл* минерал* шахт* горнодобыв* / 金属 矿物 采矿 矿产 / معادن معدن تعدين مناجم
rare / rare rares / rar* / редк* / 稀有 / نادر*
mercury / mercure / mercurio / ртут* / 汞 / زئبق*
chemic* hazard* toxic* / chimiq* dangereu* toxiq* / químic* peligros* tóxic* / химич* опасн* токсич* / 化学 危险 有毒 / كيميائي* خطر* سام*
pesticide* / pesticide* / plaguicida* / пестицид* / 农药 / مبيدات
air_quality pollut* / pollu* / contamina* / загрязнен* / 污染 / تلوث* ملوث*
sewage sanitat* hygien* / assainiss* hygiène / saneamiento higien* / канализ* санитар* гигиен* / 卫生设施 污水 / صرف_الصحي
housing house houses home homes / logement* maison* habit* / vivienda* casa casas hogar* / жиль* жилищ* дом* / 住房 房屋 / سكن* اسكان مساكن
bridge* railway* rail / pont ponts ferroviair* rail / puente* ferrocarril* ferroviari* / мост* желез* / 桥梁 铁路 / جسور سكك
electronic / électroniq* / electrónic* / электронн* / 电子 / الكتروني*
passport* identity_card* identity / passeport* identité / pasaporte* identidad / паспорт* удостоверен* личност* / 护照 身份 / جواز* هوي*
visa visas / visa visas / visado* visa visas / виз визы визу визов* / 签证 / تاشير*
entry enter enters entered entering / entrée* entr* / entrada* ingres* entra* / въезд* въех* / 入境 进入 / دخول دخل
stay stays residence resident* / séjour* résiden* / estancia* residen* permanenc* / пребыван* проживан* житель* / 居留 居住 居民 / اقام* مقيم*
return returns returned repatriat* / retour* rapatri* / retorn* devoluci* repatri* / возвращ* репатриац* / 遣返 返回 / عود* عاد* اعاده_الي
expul* deport* remov* / expuls* éloignement / expuls* deport* / высыл* депорт* выдвор* / 驱逐 / طرد* ترحيل* ابعاد
smuggl* / contreband* trafic_illicite / contraband* / контрабанд* / 走私 / تهريب*
launder* / blanchi* / blanque* lavado / отмыван* / 洗钱 / غسل_الاموال
seiz* confisc* forfeit* / saisi* confisc* / incaut* decomis* confisc* / изъят* изъя* конфиск* арест* / 扣押 没收 / مصادر* حجز* ضبط*
firearm* ammunition gun guns / arme*_à_feu munition* / arma*_de_fuego munici* / огнестр* боеприпас* / 枪支 弹药 / ذخير* اسلحه_الناري*
mark marks marked marking / marqu* / marc* / маркир* / 标记 标识 / وسم علام*
destroy* destruct* / détrui* destruct* / destru* / уничтож* разруш* / 销毁 摧毁 / تدمير* دمر* اتلاف
stockpil* stock stocks reserve / stock stocks stockage / arsenal* existencias reserv* / запас* / 储存 库存 / مخزون* مخزونات
produc* manufactur* / produ* fabri* / produc* fabric* / производ* изготов* / 生产 制造 / انتاج* انتج* صنع*
transit* / transit* / tránsito* / транзит* / 过境 / عبور
customs tariff* dut*_on / douan* tarif* droits_de_douane / aduan* arancel* / таможен* тариф* пошлин* / 海关 关税 / جمارك جمركي* تعريف*
market* / marché* / mercado* / рынк* рынок рыноч* / 市场 / سوق اسواق
consum* / consomm* / consum* / потреблен* потребит* / 消费 / استهلاك* مستهلك*
qualit* standard standards norm norms / qualité* norme* / calidad* norma normas / качеств* стандарт* норм* / 质量 标准 / جود* معايير معيار*
certif* accredit* / certif* accrédit* / certific* acredit* / сертиф* аккредит* / 认证 证书 / شهاد* اعتماد*
laborator* / laboratoire* / laboratorio* / лаборатор* / 实验室 / مختبر*
sample* / échantillon* / muestra* / проб проб* образц* / 样本 样品 / عينات عينه
neighbour* / voisin* limitrophe* / vecin* limítrofe* / сосед* сопредельн* / 邻国 相邻 / مجاور* جوار
bilateral* / bilatéra* / bilateral* / двусторон* / 双边 / ثنائي*
join_the membership member_of members / membre* adhésion / miembro* membres* / член* / 成员 / عضو* اعضاء
observer* / observateu* / observador* / наблюдат* / 观察员 / مراقب*
mission* / mission* / misi* / мисси* / 特派团 任务 / بعث*
peacekeep* peace-keep* / maintien_de_la_paix / mantenimiento_de_la_paz / миротвор* / 维持和平 维和 / حفظ_السلام
conflict* war wars / conflit* guerre* / conflict* guerra* / конфликт* войн* / 冲突 战争 / نزاع* صراع* حرب
armed_forces army military troops / armée* militair* / ejército* militar* fuerzas_armadas / арми* воен* вооруженн* / 军队 军事 武装 / جيش عسكري* قوات
mine_clear* demining clearance landmin* / déminage mines_terrestres / desminado minas_terrestres / разминир* / 排雷 地雷 / ازاله_الالغام الغام
veto vetoes / veto / veto / вето / 否决权 / نقض
reform* / réform* / reform* / реформ* / 改革 / اصلاح*
reserv* reservation* / réserve* / reserva* / оговорк* / 保留 / تحفظ*
question* issue issues matter / question* / cuesti* asunto* / вопрос* / 问题 / مسال* مسائل قضي* قضايا
concern* worr* / préoccup* inquiét* / preocup* inquiet* / обеспок* озабоч* / 关切 关注 / قلق*
welcom* / salu* félicit* / acog* felicit* beneplácito / приветств* / 欢迎 / رحب* ترحيب*
regret* / regret* déplor* / lament* deplor* / сожал* / 遗憾 / اسف*
condemn* / condamn* / conden* / осужд* осуди* / 谴责 / ادان* دين
commit* pledg* / engag* / compromet* compromis* / обяз* / 承诺 / التزم* التزام* تعهد*
ready prepared willing readiness willingness / prêt prêts prête disposé* / dispuest* disposici* / готов* / 愿意 准备 / مستعد* استعداد*
host_the venue / accueil* / sede anfitri* / принима* / 主办 / استضاف*
delegat* / délégation* / delegaci* / делегац* / 代表团 / وفد وفود
ambassador* represent* / représent* ambassad* / represent* embajad* / представител* посол* / 代表 大使 / ممثل* سفير سفراء
declar* statement* / déclar* / declar* / заявл* деклар* / 声明 宣言 / اعلان بيان
annual_report report_on / rapport_annuel rapport_sur / informe informes / доклад* отчет* / 报告 / تقرير تقارير
translation* translat* / tradu* / tradu* / перевод* / 翻译 / ترجم*
document* / document* / document* / документ* / 文件 / وثائق وثيق* مستند*
archive* record records / archive* registre* / archiv* registr* / архив* запис* / 档案 记录 / محفوظات سجلات
library museum* cultur* heritage / cultur* musée* patrimoin* / cultur* museo* patrimoni* / культур* музе* наслед* / 文化 遗产 博物馆 / ثقاف* تراث متاحف
sport* / sport* / deport* / спорт* / 体育 / رياض*
universit* student* scholar* / universit* étudiant* bours* / universi* estudiant* beca becas / универс* студент* стипенд* / 大学 学生 奖学金 / جامع* طلاب طالب منح
literacy illitera* / alphabétis* analphabét* / alfabetiz* analfabet* / грамотн* / 识字 文盲 / امي* محو_الامي*
curricul* syllab* / programme*_scolaire* / plan*_de_estudio* / учебн* / 课程 / مناهج منهج
gender / genre sexe* / género / гендер* / 性别 / جنساني* جنسين
quota* / quota* / cuota* / квот* / 配额 / حصص حصه
elected candidate* / élu* candidat* / elegid* candidat* / кандидат* избран* / 候选人 当选 / مرشح*
threshold* ceiling* / seuil* plafond* / umbral* tope* / порог* предел* / 门槛 上限 / عتب*
risk risks / risque* / riesgo* / риск* / 风险 / خطر مخاطر
warn warning warnings alert* / alert* avertiss* / alert* advertenc* / предупрежд* оповещ* / 预警 警告 / انذار* تحذير*
earthquake* / séisme* tremblement* / terremoto* sism* / землетряс* / 地震 / زلزال زلازل
storm* hurricane* cyclone* / tempête* ouragan* cyclone* / tormenta* huracan* huracán ciclon* ciclón / ураган* циклон* шторм* / 飓风 台风 风暴 / اعصار* عواصف
desert* / désert* / desert* / пустын* опустын* / 荒漠化 沙漠 / تصحر صحراء
fire fires wildfire* / incend* feu feux / incendi* / пожар* / 火灾 / حرائق حريق
mountain* / montagn* / montañ* / горн* горы гор / 山区 山 / جبل* جبال
river* lake* / fleuve* rivière* lac lacs / río ríos lago* / рек реки река озер* / 河流 湖泊 / انهار نهر بحير*
well wells groundwater / puits nappe* / pozo* subterráne* / скважин* подземн* / 水井 地下水 / ابار بئر جوفي*
drink* potable / potable* / potable* / питьев* / 饮用水 / شرب
`
