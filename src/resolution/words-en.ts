/**
 * Words of General Assembly resolutions in English, as evidence that a word broken in a file is whole.
 *
 * Provenance: the distinct words, in lower case, that occur in two or more of 112 resolutions of the seventy-eighth
 * and seventy-ninth sessions of the General Assembly (public documents A/RES/78/69 to A/RES/79/248).
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `
ababa abandoned abandonment abductees abduction abductions abide abidjan abilities ability able
abolishment abortions about above above-mentioned abroad absence absent absolute abstain abu abundance
abuse abuses abusive academia academic academy accede acceded acceding accelerate accelerated accelerating
acceleration accelerator accelerators accept acceptable acceptance accepted accepting access accessibility
accessible accessing accession accident accidental accidents accommodate accommodation accompanied
accomplish accord accordance accorded according accordingly account accountability accountable accounting
accounts accreditation accredited accumulation accuracy accurate accused achieve achieved achievement
achievements achieving acidification acidity acknowledge acknowledged acknowledgement acknowledges
acknowledging acquire acquired acquiring acquisition across act acting action action-oriented actions
active actively activities activity actors acts actual acute ad adapt adaptation adapting adaptive add
adding addis addition additional address addressed addresses addressing adds aden adequacy adequate
adequately adhere adherence adjacent adjustment adjustments administer administered administering
administration administrations administrative admission adolescent adopt adopted adopting adoption adult
advance advanced advancement advancements advances advancing advantage advantages adverse adversely advice
advise adviser advisers advising advisory advocacy advocate aegean affairs affect affected affecting
affects affirmed affirming affirms afford affordability affordable afforded affront aforementioned africa
african after aftermath again against age age-appropriate age-sensitive ageing agencies agency agenda
agendas agents ages aggravated aggravating aggregates agree agreed agreement agreements agrees
agricultural agriculture ahead aid aids aim aimed aiming aims air aircraft aires alarmed alarming algal
algorithmic algorithms alia alien align aligned aligning alignment alike all all-pervasive allegations
alleged allegedly alleviate alliance allies allocate allocated allocating allocation allocations allow
allowance allowances allowed allowing allows almaty almost alone along alongside already also alteration
alternate alternative alternatives although alumni ambition ambitious amend amended amending amendment
amendments amerasinghe america american americas ammunition amnesty among amount amounts ample amplified
amplifies an analyse analysing analysis analytical ancillary and animal animals ankara annex annexation
annexed annexes anniversaries anniversary announced announcement annual annually anonymity another antalya
antenatal anthropogenic anti-corruption anti-satellite anticipated antigua any apai apec appeal appeals
appear appears applicability applicable applicants application applications applied applies apply applying
appoint appointed appointment apportion apportioned apportionment appraisal appreciates appreciation
apprehension apprised approach approaches appropriate appropriately appropriation approval approve
approved approves approving approximately april aquaculture aquatic arab arab-israeli arabia arabic
arbitrarily arbitrary arbitration archaeological archipelagic architecture archives arctic are area
area-based areas arise arisen arises arising armaments armed arms around arrange arrangements arrears
arrest arrested arrived arsenals article articles artificial arts arusha as ascertaining asean asia
asia-pacific asian aspect aspects aspirations aspires assembled assemblies assembly assess assessed
assessing assessment assessments asset assets assigned assist assistance assistant assisted assisting
associate associated association associations assume assumed assuming assumptions assure asylum
asylum-seekers at athletes atlantic atmosphere atomic attack attacks attainable attaining attainment
attempt attempts attend attendance attending attention attitude attitudes attorneys attract attributed
attribution audiovisual audit audited auditing audits augment august auspices australia authorities
authority authorization authorizations authorized authorizes automated automatic autonomous autonomy
availability available availing avalanches avenues average avert avoid avoidance avoided avoiding awarded
aware awareness awareness-raising away back background backgrounds bacteriological baku balance balanced
bali ballast ballistic baltic bangkok bank banks barbados barbuda barcelona bargaining barriers base based
basel baseline bases basic basin basis bathymetric be bear bearing became because become becomes becoming
been before began begin beginning behalf behaviour behaviours behind beijing being beings belief beliefs
believe believing belize belonging below benchmark beneath beneficial beneficiaries benefit benefiting
benefits bereaved berlin bermuda best better between beyond bias biases biennial biennially big bilateral
bilaterally billion binding biodiversity biodiversity-related biofouling biogenic biological biologically
biometric birth bleaching blended block blooms blue board bodies body bold bolivarian bombings bonn boost
boosting border bordering borders borrowing both bound boundaries boundary boys brain branch branches
brazil breach breaches break breaking bretton bridge bridgetown bridging brief briefing briefings brindisi
bring bringing brings britain broad broadcasting broaden broadened broadening broader broadest brought
budget budgetary budgeting budgets buenos build building buildings builds bulk bulletin bullying buoys
burden burdens bureau bureaux burning business businesses but by cables cabo cairo calcareous calculated
calculation calendar cali call called calling calls cameroon camp campaign campaigns camps can canada
candidates cannot capabilities capability capable capacities capacity capacity-building
capacity-development cape capita capital captivity capture carbon care careful carefully caregivers cargo
cargoes caribbean caribbean-focused carriage carried carries carry carrying cartagena case case-by-case
cases cash cast casualties casualty catalyst catalysts catalytic catastrophic categories category cause
caused causes causing caution cease ceasefire celebrate celebrated celestial celsius censorship cent
center central centre centres century certain certificates certification cessation cetaceans chain chains
chair chaired chairs challenge challenges challenging chamber change change-related changes changing
channel channelling channels chapter character characteristics charge chart charter charting charts
cheaper chemical chemicals chief child child-focused child-sensitive childbirth childcare childhood
children china chinese choice choices choose choosing chosen chronic circular circulate circulation
circumstance circumstances cities citizens citizenship city civic civil civilian civilians civilization
civilizations claim clarify clarifying class classifies clauses clean clean-up clear clearance clearly
climate climate-related climate-resilient close closed closely closer closing closure closures cluster
co-chaired co-chairs co-facilitators co-hosted coalition coast coastal coastlines coasts code codes
codification coercion coercive coexistence cognizant coherence coherent coherently cohesion cohesive cold
collaborate collaborating collaboration collaborative collaboratively collect collected collecting
collection collective collectively collisions colombia colonial colonialism combat combatants combating
combination combine combined combining come coming command commemorate commemorating commemoration
commence commenced commencement commencing commending commends commensurate comment comments commerce
commercial commercialized commission commissioner commissioning commissions commit commitment commitments
commits committed committee committees committing commodities common communicable communicate
communication communications communiqu communities community community-based compact compacts companies
comparable compared compatibility compatible compel compelled compensation competence competencies
competent competing competition competitive competitiveness compilation compile compiled compiling
complaints complement complementarity complementary complemented complementing complements complete
completed completely completing completion complex complexity compliance compliant complies comply
complying component components composed composition compound compounded compounds comprehend comprehensive
comprehensively comprise comprising compromising compulsory compute computing concentrations concept
conception concepts conceptual conceptualization concern concerned concerning concerns concerted
concessional conciliation concise conclude concluded concluding conclusion conclusions concrete
condemnation condemning condemns condition conditional conditions conducive conduct conducted conducting
conference conferences conferred confidence confidence-building confidential confidentiality confirm
confirmed confirming confirms confiscate confiscated confiscation conflict conflict-affected
conflict-related conflicts conform conformity confront congo congress congresses conjunction connect
connected connecting connection connections connectivity conscience conscious consecutive consensus
consent consequences consequent consequential consequently conservation conserve conserving consider
considerable consideration considerations considered considering considers consistency consistent
consistently consisting consists consolidate consolidated consolidating consolidation constantly
constitute constituted constitutes constituting constitution constitutional constraints constructed
construction constructive constructively consular consult consultation consultations consultative consume
consumers consumption contact contain contained containing contains contaminants contaminated contemporary
content context contexts contextualize contiguity continent continental contingency continuation continue
continued continues continuing continuity continuous continuously continuum contracting contraction
contractors contracts contractual contrary contravention contribute contributed contributes contributing
contribution contributions contributors control controlled controlling controls convene convened
convenience convening convention conventional conventions conversion converted convicted conviction
convictions convinced cooperate cooperating cooperation cooperative coordinate coordinated coordinates
coordinating coordination coordinator coordinators cop copenhagen copies coral corals core coronavirus
corporate corporations correct correcting correspondence corresponding corruption cost cost-effective
cost-effectively cost-recovery costa costing costs could council counsel counselling counter
counter-terrorism countering countermeasures countries country country-led country-level country-owned
country-specific course courses court courts covax covenant covenants cover coverage covered covering
covers covid craft create created creating creation credentials credibility credible credit credits
crescent crew crews crime crimes criminal criminality criminalization criminalize criminalizing criminals
crises crisis criteria critical crops cross cross-border cross-cutting cross-sectoral crossing crossings
crucial cruel crustaceans cryosphere culminating culpable cultivation cultural culturally culture cultures
cumulative curb current currently curricula curriculum custodian custodians custody custom customary
customs cyberbullying cyberstalking cycle cycles cyclones cyprus daily damage damaged danger dangerous
dangers data database date dated dates datums day days de de-risking dead deadline deadlines deal dealing
dealings dealt death deaths debate debates debris debt decade decades deceased december decent
decentralized decide decided decides deciding decision decision-making decisions decisive decisively
declaration declarations declare declared declaring decline declining decolonization decrease dedicated
deemed deems deep deep-sea deepdata deepen deepening deeply defamation defence defenders deficits define
defined definition definitions deforestation defray defraying degradation degrading degree degrees del
delay delegates delegation delegations deliberate deliberations delimitation delineation delinquency
deliver deliverables delivering delivery deltas demand demand-driven demanded demanding demands
demobilization democracy democratic demographic demolition demonstrate demonstrated demonstrating denial
deny deoxygenation department departments departure depend dependants dependence dependent depends depict
depleted depletion deplorable deplores deploring deploy deployed deploying deployment deportation deposit
deposited deprivation deprived depriving depth derived desalination descendants described description
desecration desertification design designate designated designation designed designing desirable desire
desired desist despite destination destroyed destruction destructive detail detailed detailing details
detained detainees detect detecting detection detention deter deteriorating deterioration determinants
determination determine determined determines determining detonation detrimental devastating devastation
develop developed developing development development-oriented developmental developments device devices
devising devote devoted dhabi diagnostics dialogue dialogues diaspora did died differences different
differential differentiated difficult difficulties diffusion digital digitalization dignified dignity
diligence dimension dimensions dioxide diplomacy diplomatic dire direct direct-ascent directed direction
directives directly director director-general directs disabilities disability disability-inclusive
disaggregated disappearance disappearances disappeared disarmament disaster disaster-induced
disaster-prone disaster-resilient disasters disburse disbursement discarded discharge discharging
disciplinary discipline disciplines disclose disclosing disclosure discourage discourse discover
discovered discretion discriminated discrimination discriminatory discuss discussed discussing discussion
discussions disease diseases disembarkation disinformation dismantle disorders disparities disparity
dispatch dispersed displaced displacement displacements display displayed disposal disposed
disproportionate disproportionately dispute disputes disrupt disrupted disruption disruptions disseminate
disseminating dissemination distance distinct distinction distinguish distress distributed distribution
disturbed diverse diversification diversified diversifying diversion diversity divert divide dividend
divides division djibouti do doctrines document documentation documented documents does doha doing dollar
dollars domain domestic done donor donors doses double down draft drafting drain draw drawing drawn draws
drifting drinking drive driven driver drivers driving drought droughts drug drugs dual dubai due duly
dumping duplication durable duration durban during dust duties duty dynamic dynamics e-commerce e-learning
each earliest early earmarked earning earth earthquakes ease easily easing east ec eca ecological
ecologically economic economically economics economies economy ecosystem ecosystem-based ecosystems
ecuador edition educate educating education educational educators effect effective effectively
effectiveness effects effectuate efficacious efficiency efficient efficiently effort efforts egypt eight
eighteenth eighth eightieth eighty-first eighty-fourth eighty-second either el el-sheikh elaborate
elaborated elaborating elaboration elected election elections electricity electrification electronic
element elements eligible eliminate eliminating elimination emanates emanating embodied embrace emerged
emergence emergencies emergency emerging emirates emission emissions emotional emphasis emphasize
emphasized emphasizes emphasizing employ employability employed employing employment empower empowered
empowering empowerment enable enabled enabler enablers enables enabling enact enacting encompass
encompassing encountered encourage encouraged encouragement encourages encouraging encryption end endanger
endangered endangerment endeavour endeavours ended ending endogenous endorsed endorsement endorses
endorsing endowment ends energy enforce enforced enforcement enforcing engage engaged engagement engaging
engineering english enhance enhanced enhancement enhances enhancing enjoy enjoying enjoyment enjoys
enlarging enlist enormous enrichment enshrined ensure ensured ensures ensuring entail entails enter
entered entering enterprise enterprises entire entirety entities entitled entitlements entity
entrepreneurial entrepreneurs entrepreneurship entrust entrusted entry environment environmental
environmentally environments envisaged envisages envisioned envoy envoys equal equality equalization
equally equipment equitable equity equivalent era eradicate eradicating eradication erected erode erosion
eruption escalating escalation especially essential establish established establishing establishment este
estimate estimated estimates ethical ethics ethnic ethnicity europe european eutrophication evaluate
evaluating evaluation evaluations even event events eventual ever every everyone everywhere evictions
evidence evidence-based evidentiary evolution evolving exacerbate exacerbated exacerbates exacerbating
exacerbation examination examine examined examining example examples exceed exceeding excellence except
exception exceptional excessive excessively exchange exchanged exchanges exchanging exclude excluded
exclusion exclusively executed executing execution executions executive executives exemption exercise
exercised exercises exercising exerted exerts exhaust exist existence existing exists exit exoskeleton
expand expanded expanding expansion expectation expectations expected expedite expedition expeditious
expeditiously expelled expenditure expenditures expenses experience experience-building experienced
experiences experiencing expert expertise experts explainability explainable explicit explicitly exploit
exploitation exploitative exploration explore exploring explosions explosive export exports exposed
exposing exposure express expressed expresses expressing expression expressions expulsion extend extended
extending extension extensive extent external extortion extrabudgetary extraction extradite extradition
extrajudicial extraordinary extraterritorial extreme extremely extremism face faced facets facial
facilitate facilitated facilitates facilitating facilitation facilities facility facing fact fact-finding
factor factors facts fail failed failure fair faith faithfully fall falling falls families family
family-oriented family-related far far-reaching farms faroe fast-track faster fate fauna favour favourable
favourably fear feasibility feasible features february federal federation feedback fees fellowship
fellowships felt female female-headed femicide feminization fertilization fertilizers few fewer field
field-based fields fifteenth fifth fiftieth fifty-first fifty-second fifty-seventh fifty-third fight
fighters fighting figures file filed fill final finalize finalized finalizing finance financed financial
financially financing find finding findings fire firearms firm first fiscal fish fisheries fishers fishing
fit-for-purpose five five-year fixed flag flags flexibility flexible flooding floods floor floors flora
flow flows fluxes fly flying focal focus focused focuses focusing fodder follow follow-up followed
following follows food foodstuffs footing for force forced forces forcible forcibly forecasting foreign
forensic foreseeable foresight forestry forests forging form formal formalities formally format formed
former formerly forms formulate formulating formulation forth forthcoming forthwith fortieth forty-fourth
forty-seventh forum forums forward forward-looking fossil foster fostered fostering fosters found
foundation foundations four fourteenth fourth fragile framework frameworks france fraud fraudulent free
freedom freedoms freely freeze freezing french frequency frequent fresh friday friendly friends from front
frontiers frozen fruit-bearing fruitful fuel fuelled fuels fulfil fulfilled fulfilling fulfilment full
fullest fully function functioning functions fund fundamental fundamentally funded funding funds further
furtherance furthering furthermore furthest fusion future gain gained gaining gains gap gaps gas gases
gather gathered gathering gathers gaza gear gender gender-based gender-related gender-responsive
gender-sensitive gender-specific gendered general generally generate generated generates generating
generation generations generous generously genetic geneva genital genuine geodetic geoengineering
geographic geographical geographically geopolitical geospatial germany get getting ghg girls give given
gives giving glaciers global globalization globally globe glolitter glonoise go goa goal goal-based goals
going golan good good-quality goods govern governance governed governing government government-level
governmental governments governors governs graduated graduating graduation grandparents grant granted
granting gratitude grave gravely graves great greater greatest greatly greece green greenhouse greenhouses
grievances gross ground grounded grounds groundwater group groups grow growing growth guarantee guaranteed
guaranteeing guarantees guardians guarding guidance guide guided guidelines guiding guinea gulf ha habitat
habitats habitual hacking had hague half half-day halt halting hamilton hamper hampered hampshire handbook
handling hands harassment hardest hardship harm harmful harming harmonization harmonize harmonized
harmonizing harmony harness harnessed harnessing has hate hatred havana have haven havens having hazard
hazardous hazards he head headed headquarters heads health health-care health-related healthcare healthier
healthy hearing hearings heart heat heavy heightened held help helped helpful helping helps helsinki hence
her hereby heritage high high-level high-quality high-risk higher higher-speed highest highlight
highlighted highlighting highlights highly hijackings him hinder hindered hindering his historical history
hit hiv hoc hold holders holding holistic holistically holy home homelessness homes hong honour hope
hospitals host hostage-taking hostages hosted hostilities hostility hosting hosts hours household
households housing how however hub human human-centric human-made human-related humane humanely
humanitarian humanity humankind hunga hunger hyderabad hydrographic hydrothermal hygiene hypoxia hypoxic
iceland ideal ideas identical identification identified identifies identify identifying identity if ii iii
ill-treatment illegal illegality illicit illicitly image images immediate immediately immense immigration
immunities imo impact impact-based impacted impacts impairs impart impartial impartiality imparting impede
impedes impediment impediments impeding imperative impetus implement implementation implemented
implementing implications implies import importance important impose imposed imposing imposition
impossible imprisonment improper improve improved improvement improvements improving improvised impunity
in in-mission in-orbit in-person inaccurate inadequacy inadequate inadmissibility inalienable incentive
incentives incentivizing inception incidence incident incidents incite incitement include included
includes including inclusion inclusive inclusiveness inclusivity income income-generating incompatible
inconsistent incorporate incorporated incorporating incorporation increase increased increases increasing
increasingly incurred independence independent independently index india indian indicate indicated
indicating indications indicative indicator indicators indigenous indirect indirectly indiscriminate
indispensable individual individually individuals indivisibility indivisible indonesia induced industrial
industrialization industries industry inequalities inequality inequities infanticide infections infectious
inflation inflicting influence influenced influx inform informal informally information
information-sharing informed informing infrastructure infrastructures infringed infringing inhabitants
inherent inhuman inhumane initial initiate initiated initiating initiation initiative initiatives
injurious injury innocent innovation innovation-based innovations innovative innovators input inputs
inquiries inquiry insecurity inside insight insofar inspection inspectors inspire instability installation
installations instances instead institute institutes institution institutional institutionalize
institutionalized institutions instrument instrumental instruments insufficient insurance intangible
integral integrate integrated integrating integration integrity intellectual intelligence intended intense
intensification intensified intensify intensifying intensity intensive intent intention intentional
intentionally inter inter-agency inter-korean inter-state interact interaction interactions interactive
interception interconnected interconnections intercultural interdependence interdependent
interdisciplinary interest interested interests interface interfaith interfere interference interfering
intergenerational intergovernmental intergovernmentally interim interlinkages interlocutors internal
internalization internally international internationally internet internment internship internships
interoperability interoperable interpol interpretation interpreted interpreting interregional interrelated
interrelatedness interrelation interreligious intersecting intersectoral intersessional intertwined
intervention interventions intimate intimidate intimidation into intolerance intrinsic intrinsically
introduce introduced introducing introduction invaluable invasions invasive inventory invest investigate
investigated investigating investigation investigations investigative investing investment investments
investors invitation invite invited invites inviting invoked involuntary involve involved involvement
involves involving ireland irregular irrespective irreversibility irreversible is isba islamophobia island
islands isolation israel israeli israeli-palestinian issuance issue issued issues it italy item items its
itself iv ivoire ix jakarta jamaica janeiro january japan japanese jeddah jellyfish jeopardize
jeopardizing jerusalem job jobs johannesburg join joining joint jointly journalists judges judicial
judiciaries judiciary july june juridical jurisdiction jurisdictional jurisdictions just justice
justification justified justify juvenile kampala keep keeping kenya kept key kidnapped kidnapping kigali
killed killing killings kind kinds kingdom kingston know know-how knowledge knowledge-sharing known kong
korea korean koreans kunming kunming-montreal kyoto la laboratories labour lack lactating lake lakes land
land-based land-reclamation landlocked landmines lands landscape landslides lanes language languages large
large-scale larger largest last lasting later latest latin latter launch launched launching law lawful
lawfully lawfulness laws lawyers laying lead leaders leadership leading leads league learned learning
least leave leaving led left legacy legal legality legally legislation legislative legislatures legitimate
lending length less lessons letter level levels leverage leveraging liability liable liaison
liberalization liberty lie lies life life-saving lifelong lifestyles lift light lighthouse like likely
likewise limit limitation limitations limited limiting limits line lines linguistic link linkage linkages
linked linking links liquefied liquidity lisbon list listed listen lists literacy litigation litter
littoral live livelihood livelihoods lives livestock living load local localization locally located
location locations logistical logistics london long long-lived long-standing long-term longer longer-term
look looking looks looting loss losses lost low low-income low-lying lower lp machine machine-learning
machinery macroeconomic madagascar made madrid magnitude main mainly mainstream mainstreamed mainstreaming
maintain maintained maintaining maintenance major majority make makers makes making malacca malicious
malnutrition malta-based manage managed management managerial managers managing mandate mandated mandates
mandatory mandela mangrove mangroves manifestation manifestations manifested manner manufacture
manufacturing many map mapping march marginalization marginalized margins marine maritime mark marked
market markets marking marks marrakech marriage marshes mass massively master masters material materials
maternal maternity mathematics matter matters mauritius max maximize maximizing maximum may mean meaning
meaningful meaningfully means measure measured measurement measures measuring mechanism mechanisms med
media mediation medical medicine medicines mediterranean medium medium-sized medium-term meet meeting
meetings meets mega megatrends member members membership memorandum memorial men menstrual mental
mentioned mercury merely messages met metadata metals meteorological method methodologies methodology
methods mexico micro micronesia microplastics mid-atlantic middle middle-income midpoint midterm might
migrant migrants migration migratory miles milestone military millennium million millions minamata mind
mindelo mindful mine mineral minerals minimal minimize minimized minimizing minimum mining minister
ministerial ministers ministry minorities minority minus miscalculation miscalculations miscommunication
misconduct misinformation mislead missile missiles missing mission missions misunderstanding misuse
mitigate mitigates mitigating mitigation mix mobile mobility mobilization mobilize mobilizing modalities
model models modern modernization modest modification modified modify moment momentum monetary
money-laundering monitor monitored monitoring monopoly month monthly months montreal moon moral morbidity
more morocco mortality most mother move movement movements moving much multi-hazard multi-stakeholder
multi-year multidimensional multifaceted multigenerational multilateral multilateralism multilaterally
multilingual multilingualism multinational multiple multisectoral munitions must mutandis mutatis
mutilation mutual mutually nagoya nairobi name namely narcotic narratives narrow national nationality
nationally nationals nations nations-nippon natural nature nature-based nautical navigate navigating
navigation navigational near necessary necessity need needed needs negative negatively neglect neglected
negligence negotiated negotiating negotiation negotiations neighbouring neither nelson nepal net
netherlands network networking networks neurotechnology neutral neutrality never new newly newspapers next
ni nice nine nineteenth ninth nippon nitrogen nitrogen-based no nodes noise nominated non non-aligned
non-binding non-communicable non-compliance non-consensual non-discrimination non-discriminatory
non-formal non-governmental non-intervention non-nuclear-weapon non-objection non-profit non-proliferation
non-public non-recurrence non-refoulement non-repetition non-representative non-selectivity
non-self-governing non-state non-substantive non-use non-violence non-violent non-wood none nor normal
normative norms north north-east north-south north-west north-western northern norway norwegian not
notably note noted notes notice notification notifications notified notify noting notional notwithstanding
november now noxious nuclear nuclear-test-ban nuclear-weapon nuclear-weapon-free null number numbers
numeracy numerous nurture nurturing nutrient nutrition nutritious object objective objectives objectivity
objects obligation obligations obliged observance observation observations observatories observatory
observe observed observers observing obstacles obtain obtained obtaining occasion occupation occupied
occupying occur occurred occurring occurs ocean ocean-based ocean-related oceanic oceanographic oceans
oceans-atmosphere oceanscape october of off offence offences offender offenders offer offered offering
offers office officer officers offices official officially officials offline offsets offshore often oil
older ombudsman on once one one-day ones ongoing online only open open-access open-ended open-ocean
open-source opened opening openness operate operated operating operation operational operationalization
operationalize operationalizing operations operators opinion opinions opportunities opportunity
optimization optimize optimizing option optional options or oral orally orbital orchards order orderly
orders ordinary ordnance organ organic organisation organisms organization organizational organizations
organize organized organizing organs origin original originally osaka oscillation oslo ospar other others
otherwise our out outbreak outbreaks outcome outcomes outer outfall outflows outline-solid outlined
outlines outlining outlook outposts output outputs outreach outside outstanding over overall overarching
overcome overcoming overcrowding overdue overemphasized overfishing overlap overriding overseas overseeing
overseen oversight overview owing own owned owners ownership oxides pace pacific pact paid palestine
palestinian pandemic pandemics panel panellists paper papers para paragraph paragraphs parallel parameters
paramount parent parental parenting parents paris parity parliamentarians parliamentary parliaments part
partial participant participants participate participates participating participation participatory
particular particularities particularly parties partner partnering partners partnership partnerships parts
party passage passenger passengers past paternity path pathogens pathway pathways pattern patterns pay
paying payment payments pays peace peacebuilding peaceful peacefully peacekeepers peacekeeping pedagogical
peer peer-reviewed penal penalty pending peninsula pension people people-centred people-to-people peoples
per perceived percentage perceptions perform performance performance-based performing period periodic
periodically periods permanent permission permit permits permitted permitting perpetrated perpetration
perpetrator perpetrators perpetuate perpetuates persecution persist persistence persistent persisting
persists person personal personnel persons perspective perspectives pertaining perth pertinent pervasive
pervasiveness phase phased phases phenomena phenomenon philanthropic phoenix physical pillars pilot
pipelines piracy pirates pivotal place placed placement placencia places placing plan planck planet
plankton planned planning plans plants plastic plastics platform platforms play played playing plays
pledge pledged pledges plenary plenipotentiaries plight plural pluralism pluralistic plurilateral plus
poaching point points polar police police-contributing policies policy policymakers policymaking political
pollutants polluted pollution pool poor poorest population populations port portal portion ports pose
posed poses position positions positive positively possess possessing possibility possible post
post-conflict post-disaster post-incident postgraduate posting postnatal posts potable potential
potentially poverty power powerful powers practical practice practices practised practitioners praising
pre-congress pre-existing pre-industrial preamble precarious precautionary preceded precedent preceding
precise precondition predeployment predict predictability predictable prediction predominantly preferably
preferences preferential pregnancy pregnant prejudice prejudices preliminary premised premises premium
preparation preparations preparatory prepare prepared preparedness preparing prerequisite prerogative
prescribed presence present presentation presentations presented presents preservation preserve preserved
preserving presidency president presidents press pressing pressure pressures pretrial prevailing
prevalence prevent preventative prevented preventing prevention preventive prevents previous previously
prices primary principal principle principles print prior priorities prioritization prioritize prioritizes
prioritizing priority prison prisoners prisons privacy private privileges proactive proactively problem
problems problue procedural procedure procedures proceed proceeding proceedings proceeds process processed
processes processing proclaim proclaimed proclaiming proclamation procurement produce produced producers
producing product production productive productivity products profession professional professionals
professions profiles profiling profit profound program programme programmes programming progress
progressive progressively prohibit prohibited prohibiting prohibition prohibitions project projected
projects proliferation prominent promise promising promote promoted promotes promoting promotion prompt
promptly prone propeller proper properly property proportion proportionality proportionate proposal
proposals propose proposed proposing prorated prosecute prosecuted prosecuting prosecution prosecutions
prosecutors prospects prosperity protect protected protecting protection protections protective protects
protests protocol protocols protracted proven provide provided providers provides providing provision
provisional provisionally provisions provocation proximity pseudonymization psychological psychosocial
psychotropic pubertal public public-private publication publications publicity publicly publish published
publishing pulse punish punishable punished punishing punishment punishments punta purchase purport
purpose purposes pursuance pursuant pursue pursued pursues pursuing pursuit purview push put putting qatar
quadrennial qualifications qualified qualify qualitative quality quantitative quantities quantity quarter
quartet question questionnaire questions quito ra rabat race racial racism racist radiated radiation radio
radioactive rainfall raise raising range ranging ranking rape rapid rapidly rapporteur rate rates rather
ratification ratifications ratified ratify ratifying re-emphasizes reach reached reaching reactionary
reactive readiness ready reaffirm reaffirmation reaffirmed reaffirming reaffirms real realistic realities
reality realization realize realized realizing reason reasonable reasons rebuilding recalled recalling
recalls receipt receive received receives receiving recent recently reception recipients reclamation
recognition recognize recognized recognizes recognizing recommend recommendation recommendations
recommended recommending recommends recommit recommits recommitting reconciliation reconsider
reconstructing reconstruction record recorded recording recordings records recover recovering recovery
recreation recreational recruit recruiting recruitment recurrence recurring recycling red redeployed
redistribute redistributing redouble redress reduce reduced reducing reduction reductions reef reefs refer
reference references referendums referral referred referring refers refine refining reflect reflected
reflecting reflection reflects reform reforms refoulement refrain refraining refuge refugee refugees
refusal regard regarded regarding regardless regards regime regimes region regional regionally regions
register registered registration registries registry regret regrets regretting regular regularize
regularly regulate regulation regulations regulatory rehabilitating rehabilitation reimburse reimbursed
reimbursements reinforce reinforced reinforcement reinforcing reintegration reinvigorated reiterated
reiterates reiterating reject rejecting rejection rejuvenation relate related relates relating relation
relations relationship relationships relative relatives release released relevance relevant reliability
reliable reliance relief relies religion religions religious relocation rely remain remainder remained
remaining remains remedial remediation remedies remedy reminds remittance remittances remnants remote
remoteness removal remove removed removing remuneration render rendered rendering rendezvous renew
renewable renewed renewing reopening repair reparations repatriated repatriation repeal repealing repeated
repercussions replace replacement replies report reported reportedly reporting reports repositioning
repository represent representation representative representatives represented representing represents
repressing repression reprisal reprisals reproduce reproductive republic reputation request requested
requesting requests require required requirement requirements requires requiring resale rescind rescue
rescued research researchers reserve reserves resettlement residence resident residing resilience
resilience-building resilient resolution resolutions resolve resolved resolves resolving resort resource
resource-efficient resourced resources respect respected respectful respecting respective respectively
respond responded responding response responses responsibilities responsibility responsible responsibly
responsive restitution restoration restorative restore restrict restricted restriction restrictions
restructuring rests result resulted resulting results resumed resuming resumption retain retaliation
retaliations retention retreat return returned returning returns reunification reunions reuse rev reveal
reveals revenue reverse reversed reversing revictimization review reviewed reviewing reviews revised
revising revision revisions revitalization revitalize revitalized revitalizing revive rhodes rica rich
ridge right rights rights-based rim rio rise rising risk risk-based risk-informed risks riverine riyadh
rkiye road robbery robust role roles rome room rooms root rooted rotation round routes routine rule rules
run run-off runs rural rural-urban russian rwanda s-iv safe safeguard safeguarding safeguards safely safer
safety sahel said sailed sale salvage samarkand same samoa sanctions sand sanitation santiago sao sapbio
sargasso sargassum satisfaction satisfactory saudi save saving savings scale scaling scarcity schedule
scheduled schedules scheme schemes scholarship school schools science science-based science-policy
sciences scientific scientifically scientists scope scourge sea sea-based sea-level seabed seafarer
seafarers seagrasses seamounts search searchable searches searching seas seawater seaweed second secondary
secret secretariat secretariats secretary secretary-general section sections sector sectoral sectors
secure securing security sediments see seek seeking seeks segment segments seize seized seizing seizure
selected selecting self-defence self-determination self-esteem self-government self-paced self-protection
sell selling seminar seminars sendai sending senegal senior sensitive sensitivity sent sentences
sentencing seoul separate separated separation september sequestration series serious seriously serve
served serves service services servicing serving servitude session session-by-session sessions set sets
setting settings settle settlement settlements settlers seven seventeenth seventh seventieth
seventy-eighth seventy-fifth seventy-ninth seventy-second seventy-seventh several severe severely severity
seville sewage sex sex-disaggregated sexual sexually seychelles shall shape shaping share shared sharing
sharm she shelf shell shelter shelters shift shifting ship shipmasters shipment shipowners shipping ships
shirley shocks shore shore-side short short-term shortage shortages shortcomings shortest shortfall should
show showcasing showing shown shrines shutdowns sick side sides sids sign signatories signature signed
significance significant significantly signing silencing similar similarly simplifying simulated
simultaneous simultaneously since sincerely singapore single sink site sites situation situational
situations six sixteenth sixth sixtieth sixty-eighth sixty-fifth sixty-first sixty-fourth sixty-ninth
sixty-seventh sixty-sixth sixty-third size skilled skilling skills slavery slow slow-onset sludge small
small-scale smart smooth smuggling so so-called social socially societies society sociocultural
socioeconomic software soil sole solely solid solidarity solution solutions solve somalia somalia-based
some songbun soon sought sound source sources south south-east south-south southeast sovereign sovereignty
sox space space-based spaces spacing spain spanish spatial speak speakers special specialists specialized
species specific specifically specified spectrum speech speed speedy spending spent sphere spheres spill
spills spirit spiritual sponsored sponsoring sponsorship sports spotlight spread spreading stability
stabilization stable staff staffing stage stages stakeholders stalking standard standard-setting
standardization standardized standards standing start starting state state-assigned state-building stated
statehood stateless statelessness statement statements states station stations statistical statistics
status statute statutes staying steering stemming step steps stereotypes stereotyping stigma
stigmatization still stimulate stimulating stimulus stipulated stock stockholm stockpile stockpiling
stocks stocktaking stop storage store stored stories storing storm storms stowaway stowaways straddling
straits strategic strategies strategy streamlining strengthen strengthened strengthening strengths stress
stressed stresses stressing stressors strict strictly strike strikes strip strive striving strong stronger
strongest strongly structural structure structures students studies study sub-item subcommission
subcommissions subcommittee subcommittees subject subjected subjection submarine submission submissions
submit submitted submitting subnational subparagraph subregional subregionally subscribed subsequent
subsequently subsidiary subsidies subsistence subsoil substance substances substandard substantial
substantially substantive substantively substitute success successful successfully succession successive
successor succinct such sudan sudden suffer suffered suffering sufficient suggest suggestions suicide
suitable sulphur summaries summary summer summit summits sunken supplement supplementary supplemented
supplementing supplies supply support supported supporting supportive supports suppress suppressing
suppression surface surges surrounding surveillance survey surveys survival survivor survivor-centred
survivors susceptible suspected suspend suspended suspending suspension sustain sustainability sustainable
sustainably sustained sustaining swift switzerland symbiotic symposium symposiums synergies synergy
synthesis syrian system system-wide systematic systematically systemic systems table tackle tackled
tackling tailored tajikistan take taken takes taking talks tangible tanzania target targeted targeting
targets tarnish task tasked tasks tax taxonomy teachers teaching team teams technical techniques
technological technologies technology telecommunication telecommunications telephones temperature
temperatures template temporarily temporary tension tensions tenth tenure term terminology terms
terrestrial territorial territories territory terror terrorism terrorist terrorists tertiary test tested
testimonies testimony testing tests text texts than thanks that the theft their them thematic theme themes
themselves then therapeutics there thereafter thereby therefore therefrom therein thereof thereon thereto
these they things think thinking third thirds thirteenth thirtieth thirty-eighth thirty-fifth thirty-first
thirty-fourth thirty-second thirty-seventh thirty-third this thorough those thought thousands threat
threaten threatening threats three three-week threshold through through-life throughout thus tidal ties
tightened timber time timelines timely times timetable timing tirelessly title to today together tokelau
tokyo tolerance tome tonga tonga-hunga too took tool tools topic topics torremolinos torture total touch
tourism toward towards town toxin trace tracing track tracking tracks trade trading traditional traditions
traffic traffickers trafficking train trained training trainings transaction transactions transboundary
transfer transferred transferring transfers transform transformation transformative transforming transit
transition transitional transitioning transitions translate translation transmission transmit transmitted
transmitting transnational transparency transparent transport transportation trauma travel treat treated
treaties treatment treaty trees trend trends trial trials triangle triangular tribunal tribunals tribute
trilateral tripartite troop troop-contributing trophic tropical truce trust trust-based trusts trustworthy
truth try tsunami tsunamis tuberculosis turkey turn turning twelfth twentieth twenty-eighth twenty-fifth
twenty-first twenty-fourth twenty-ninth twenty-second twenty-seventh twenty-sixth twenty-third twice two
two-day two-state two-thirds two-track type types uganda ultimate ultimately umbrella un-oceans un-women
unable unacceptable unaccompanied unaccounted unanimous unauthorized uncertain uncertainties unconditional
unconditionally under under-secretary-general underdevelopment underemployment underfunding underline
underlined underlines underlining underlying undermine undermines undermining underpinning underpins
underscored underscores underscoring undersea understand understanding undertake undertaken undertaking
undertakings underwater undue unemployment unencumbered unep unequal unequivocal unequivocally uneven
unexploded unfinished unhindered unified uniform unilateral unimpeded unintended unintentional union
unions unique unit united units unity universal universality universalization universally universities
university university-sasakawa unjustifiable unlawful unlawfully unless unnecessary unpaid unplanned
unprecedented unpunished unregulated unrepatriated unreported unrestricted unseaworthy unsustainable until
unutilized unverified up up-to-date upcoming update updated updates updating upgrade upgrades uphold
upholding upon uprooting uptake urban urban-rural urbanization urged urgency urgent urgently urges urging
uruguay use used useful usefulness user user-friendly users uses using utilization utilize utilized
utilizing utmost utrecht uzbekistan vacancies vacant vaccinations vaccine vaccines valid validity valuable
value values variability variety various vast vehicle vehicles venezuela vents verbatim verde
verifiability verifiable verification verified very vessel vessels vi via viability viable victim victims
video videoconference vienna view views vigilance vii viii violate violated violates violation violations
violence violent virginia virtual virtue visibility vision visit visiting visits vital vitally vocational
voices void volcanic volcanoes voluntarily voluntary volunteers vote votes voting voyage voyages
vulnerabilities vulnerability vulnerable wage waived wall want war warfare warmest warming warning
warnings warrant was waste wastes wastewater watchkeeping water waterborne waters watershed waterway
waterways way ways we weak weaken weakens weaknesses weaponization weapons weather weather-related web
webcast website websites week weeks welcomed welcomes welcoming welfare well well-being well-coordinated
well-managed wells were west western whaling what whatsoever when whenever where whereabouts whereby
wherever whether which while who whole whole-of-government whole-of-society whom whomsoever whose wide
wide-ranging widen wider widespread widest wild wildlife wilfully will willingness window wise wish wishes
wishing with withdraw withdrawal withdrawn within without withstand witness witnesses wmo-ioc woman women
woods word work work-family work-life workers workforce working workload workplace workplaces workplan
works workshop workshops world worldwide worsening worship worst would wounded wrecks writing written
xenophobia xenophobic xi xii xiii xiv xv xxv xxviii yaound year years yeosu yet york young youth
youth-focused youth-led youth-older zero zero-tolerance zone zones
`
    .trim()
    .split(/\s+/),
)
